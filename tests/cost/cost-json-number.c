/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each number is the double nearest to its decimal, bit for bit. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "cost-json.h"

static double
read_number (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostJson) json = NULL;
  CostJsonAt root;
  double     value = 0;

  json = cost_json_parse ("x", text, strlen (text), &error);
  g_assert_no_error (error);
  root = cost_json_root (json);
  cost_json_read_number (&root, -G_MAXDOUBLE, G_MAXDOUBLE, &value, &error);
  g_assert_no_error (error);
  return value;
}

static void
reads_the_nearest_double (void)
{
  static const struct
  {
    const char *text;
    double      value;
  } rows[] = {
    { "0", 0 },
    { "7", 7 },
    { "-12", -12 },
    { "0.0416", 0.0416 },
    { "1e22", 1e22 },
    { "1e23", 1e23 },
    { "123456789012345e-22", 123456789012345e-22 },
    { "9007199254740993", 9007199254740992.0 },
    { "99999999999999999999", 1e20 },
    { "9223372036854775808", 0x1p63 },
    { "1.7976931348623157e308", G_MAXDOUBLE },
    { "2.2250738585072014E-308", G_MINDOUBLE },
    { "5e-324", 5e-324 },
    { "1e-400", 0 },
    { "0e99999999999999999999", 0 },
    { "0.1000000000000000055511151231257827", 0.1 },
    { "1000000000000000000000000e-24", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpfloat (read_number (rows[i].text), ==, rows[i].value);
  g_assert_true (signbit (read_number ("-0")) != 0);
}

/* The fast way must give what the C library gives. */
static void
agrees_with_strtod (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (42);

  for (int i = 0; i < 20000; i++)
    {
      g_autofree char *text = NULL;

      text = g_strdup_printf (
          "%s%u.%0*ue%d",
          i % 3 == 0 ? "-" : "",
          g_rand_int (random) >> g_rand_int_range (random, 0, 32),
          g_rand_int_range (random, 1, 12),
          g_rand_int (random) >> g_rand_int_range (random, 0, 32),
          g_rand_int_range (random, -30, 31));
      g_assert_cmpfloat (read_number (text), ==, g_ascii_strtod (text, NULL));
    }
}

static void
refuses_what_no_double_holds (void)
{
  static const char *const texts[] = { "1e309",
                                       "-1e309",
                                       "1e999",
                                       "1.8e308",
                                       "1e99999999999999999999" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (
          cost_json_parse ("x", texts[i], strlen (texts[i]), &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_RANGE);
    }
}

static void
reads_no_number_halfway (void)
{
  static const char *const texts[] = { "1.",   "1.e5", "-",   "- 1", "01",
                                       "0x1",  "1e",   "1e+", "1f",  "1_0",
                                       "1..2", "+1",   ".1",  "1,0", "--1" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (
          cost_json_parse ("x", texts[i], strlen (texts[i]), &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_SYNTAX);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/json-number/reads-the-nearest-double",
                   reads_the_nearest_double);
  g_test_add_func ("/cost/json-number/agrees-with-strtod", agrees_with_strtod);
  g_test_add_func ("/cost/json-number/refuses-what-no-double-holds",
                   refuses_what_no_double_holds);
  g_test_add_func ("/cost/json-number/reads-no-number-halfway",
                   reads_no_number_halfway);
  return g_test_run ();
}
