/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Values as text: what is read, what is refused, and that nothing is lost.
 */
#include "cost-dimension-private.h"

#include <string.h>

#include "cost-error.h"

static void
test_parse_reads (void)
{
  const struct
  {
    CostDimension dimension;
    const char   *text;
    double        value;
  } rows[] = {
    { COST_REQUESTS, "2", 2 },
    { COST_REQUESTS, " 2.5 ", 2.5 },
    { COST_REQUESTS, "1e3", 1000 },
    { COST_REQUESTS, "-0", 0 },
    { COST_REQUESTS, "0.0416", 0.0416 },
    { COST_GROWTH, "-5", -5 },
    { COST_DB_HA, "on", 1 },
    { COST_DB_HA, "OFF", 0 },
    { COST_DB_HA, "true", 1 },
    { COST_DB_HA, "false", 0 },
    { COST_DB_HA, "yes", 1 },
    { COST_DB_HA, "no", 0 },
    { COST_DB_HA, "1", 1 },
    { COST_DB, "none", 0 },
    { COST_DB, "rds", 6 },
    { COST_SUPPORT, "premium", 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double value = -1;

      g_assert_true (
          cost_dimension_parse (rows[i].dimension, rows[i].text, &value, NULL));
      g_assert_cmpfloat (value, ==, rows[i].value);
    }
}

static void
test_parse_refuses (void)
{
  const struct
  {
    CostDimension dimension;
    const char   *text;
    int           code;
    const char   *message;
  } rows[] = {
    { COST_REQUESTS, "", COST_ERROR_FORMAT, "not a number" },
    { COST_REQUESTS, "many", COST_ERROR_FORMAT, "requests: “many”" },
    { COST_REQUESTS, "2,5", COST_ERROR_FORMAT, "with a point" },
    { COST_REQUESTS, "0x10", COST_ERROR_FORMAT, "not a number" },
    { COST_REQUESTS, "nan", COST_ERROR_FORMAT, "not a number" },
    { COST_REQUESTS, "inf", COST_ERROR_FORMAT, "not a number" },
    { COST_REQUESTS, "1e999", COST_ERROR_FORMAT, "not a number" },
    { COST_REQUESTS, "1e-999", COST_ERROR_FORMAT, "not a number" },
    { COST_REQUESTS, "0.001e-400", COST_ERROR_FORMAT, "not a number" },
    { COST_BUDGET, "0.001", COST_ERROR_RANGE, "less than a cent" },
    { COST_REQUESTS, "1 2", COST_ERROR_FORMAT, "not a number" },
    { COST_REQUESTS, "20000", COST_ERROR_RANGE, "0 to 10000 million/month" },
    { COST_REGIONS, "1.5", COST_ERROR_RANGE, "whole" },
    { COST_DB_HA, "maybe", COST_ERROR_FORMAT, "“on” nor “off”" },
    { COST_DB, "supabse", COST_ERROR_UNKNOWN, "did you mean “supabase”?" },
    { COST_DB, "2", COST_ERROR_UNKNOWN, "none of none, own" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      double value = -1;

      g_assert_false (cost_dimension_parse (rows[i].dimension,
                                            rows[i].text,
                                            &value,
                                            &error));
      g_assert_error (error, COST_ERROR, rows[i].code);
      g_assert_nonnull (strstr (error->message, rows[i].message));
      g_assert_cmpfloat (value, ==, -1);
    }
}

static void
test_hostile_text_is_inert (void)
{
  g_autoptr (GError) error = NULL;
  double value = 0;

  g_assert_false (
      cost_dimension_parse (COST_DB, "\033]0;x\007\xff", &value, &error));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_null (strchr (error->message, '\033'));
}

static void
test_format (void)
{
  const struct
  {
    CostDimension dimension;
    double        value;
    const char   *text;
  } rows[] = {
    { COST_REQUESTS, 0.0416, "0.0416" },
    { COST_REQUESTS, 5, "5" },
    { COST_BUDGET, 10000000, "10000000" },
    { COST_REQUESTS, -0.0, "0" },
    { COST_DB_HA, 1, "true" },
    { COST_DB_HA, 0, "false" },
    { COST_DB, 1, "own" },
    { COST_VCPU, 0.0625, "0.0625" },
    { COST_REQUESTS, 0.1 + 0.2, "0.30000000000000004" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text =
          cost_dimension_format (rows[i].dimension, rows[i].value);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
test_numbers_survive (void)
{
  GRand *random = g_rand_new_with_seed (7);

  for (guint i = 0; i < 5000; i++)
    {
      double           value = g_rand_double_range (random, 0, 10000);
      double           read = 0;
      g_autofree char *text = cost_dimension_format (COST_REQUESTS, value);

      g_assert_true (cost_dimension_parse (COST_REQUESTS, text, &read, NULL));
      g_assert_cmpfloat (read, ==, value);
    }
  g_rand_free (random);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/dimension-text/parse-reads", test_parse_reads);
  g_test_add_func ("/cost/dimension-text/parse-refuses", test_parse_refuses);
  g_test_add_func ("/cost/dimension-text/hostile-text-is-inert",
                   test_hostile_text_is_inert);
  g_test_add_func ("/cost/dimension-text/format", test_format);
  g_test_add_func ("/cost/dimension-text/numbers-survive",
                   test_numbers_survive);
  return g_test_run ();
}
