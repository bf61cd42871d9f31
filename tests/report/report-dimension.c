/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dimensions in words, and back from an entry. */
#include "report-dimension.h"

#include "report-fixture.h"

static const struct
{
  CostDimension dimension;
  double        value;
  const char   *text;
} values[] = {
  { COST_REQUESTS, 5, "5 million/month" },
  { COST_EGRESS_GB, 1000, "1,000 GB/month" },
  { COST_STATIC_SHARE, 20, "20% of requests" },
  { COST_REGIONS, 1, "1 region" },
  { COST_REGIONS, 3, "3 regions" },
  { COST_SEATS, 1, "1 seat" },
  { COST_DOMAINS, 2, "2 domains" },
  { COST_IPV4, 2, "2 addresses" },
  { COST_CONNECTIONS, 1000, "1,000 connections" },
  { COST_DB_REPLICAS, 4, "4 replicas" },
  { COST_ENGINEER_RATE, 95, "$95.00 an hour" },
  { COST_BUDGET, 50, "$50.00 a month" },
  { COST_GROWTH, 5, "5% a month" },
  { COST_DB_HA, 1, "On" },
  { COST_DB_HA, 0, "Off" },
  { COST_DB, 6, "Amazon RDS" },
  { COST_SUPPORT, 2, "Premium" },
  { COST_MEMORY_GB, 0.25, "0.25 GB" },
};

static void
writes_values (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *text =
          report_dimension_value (values[i].dimension, values[i].value);

      g_assert_cmpstr (text, ==, values[i].text);
    }
}

static void
every_dimension_has_words (void)
{
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostDimension            dimension = (CostDimension)i;
      const CostDimensionInfo *info = cost_dimension_get_info (dimension);
      g_autofree char         *value =
          report_dimension_value (dimension, info->fallback);
      g_autofree char *range = report_dimension_range (dimension);

      g_assert_cmpstr (report_dimension_label (dimension), !=, "");
      g_assert_cmpstr (report_dimension_help (dimension), !=, "");
      g_assert_nonnull (report_dimension_unit (dimension));
      g_assert_cmpstr (value, !=, "");
      g_assert_cmpstr (range, !=, "");
    }
  for (guint i = 0; i < COST_N_GROUPS; i++)
    g_assert_cmpstr (report_dimension_group ((CostGroup)i), !=, "");
}

static void
entries_read_back (void)
{
  for (guint i = 0; i < COST_N_DIMENSIONS; i++)
    {
      CostDimension            dimension = (CostDimension)i;
      const CostDimensionInfo *info = cost_dimension_get_info (dimension);
      g_autofree char *text = report_dimension_entry (dimension, info->max);
      g_autoptr (GError) error = NULL;
      double value = -1;

      if (info->kind == COST_KIND_CHOICE || info->kind == COST_KIND_BOOLEAN)
        continue;
      g_assert_true (report_dimension_read (dimension, text, &value, &error));
      g_assert_no_error (error);
      g_assert_cmpfloat (value, ==, info->max);
    }
}

static void
reads_what_people_write (void)
{
  g_autoptr (GError) error = NULL;
  double value = 0;

  g_assert_true (
      report_dimension_read (COST_EGRESS_GB, " 1 000.5 ", &value, NULL));
  g_assert_cmpfloat (value, ==, 1000.5);
  g_assert_true (report_dimension_read (COST_DB, "neon", &value, NULL));
  g_assert_cmpfloat (value, ==, 4);
  g_assert_true (
      report_dimension_read (COST_GROWTH, "\342\210\2225", &value, NULL));
  g_assert_cmpfloat (value, ==, -5);
  g_assert_false (
      report_dimension_read (COST_EGRESS_GB, "\377lots", &value, &error));
  g_assert_nonnull (error);
  g_assert_cmpfloat (value, ==, -5);
}

static void
says_a_step (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  const CostProvider *fly = cost_catalogue_find (catalogue, "fly", NULL);
  CostCliff           cliff = { .dimension = COST_INSTANCES,
                                .has_next = TRUE,
                                .next_price = 219 };
  g_autofree char    *next = report_dimension_next (&cliff, fly, NULL);

  g_assert_cmpstr (next, ==, "+1: Fly.io +$2.19");
  cliff.next_price = 0;
  g_assert_null (report_dimension_next (&cliff, fly, NULL));
  cliff.next_price = 219;
  cliff.has_next = FALSE;
  g_assert_null (report_dimension_next (&cliff, fly, NULL));
}

static void
says_steps_in_its_currency (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostCurrency) euros =
      cost_currency_new ("EUR", 0.5, 20261120, "Bank", NULL);
  const CostProvider *fly = cost_catalogue_find (catalogue, "fly", NULL);
  CostCliff           cliff = { .dimension = COST_EGRESS_GB,
                                .kind = COST_CLIFF_JUMP,
                                .at = 100.0,
                                .total_before = 1000,
                                .total_beyond = 1500,
                                .has_next = TRUE,
                                .next_price = 220 };
  g_autofree char    *next = report_dimension_next (&cliff, fly, euros);
  g_autofree char    *jump = report_dimension_jump (&cliff, fly, euros);

  g_assert_cmpstr (next, ==, "+1: Fly.io +EUR 1.10");
  g_assert_cmpstr (jump, ==, "Fly.io: +EUR 2.50 above 100 GB/month");
}

static void
assert_jump (CostCliffKind kind, guint8 flags, const char *expected)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  const CostProvider *fly = cost_catalogue_find (catalogue, "fly", NULL);
  const CostCliff     cliff = { .dimension = COST_EGRESS_GB,
                                .kind = kind,
                                .at = 100.0,
                                .total_before = 1000,
                                .total_beyond = 1500,
                                .flags_beyond = flags };
  g_autofree char    *text = report_dimension_jump (&cliff, fly, NULL);

  g_assert_cmpstr (text, ==, expected);
}

static void
writes_jumps (void)
{
  assert_jump (COST_CLIFF_NONE, 0, NULL);
  assert_jump (COST_CLIFF_JUMP, 0, "Fly.io: +$5.00 above 100 GB/month");
  assert_jump (COST_CLIFF_BEND,
               0,
               "Fly.io: another unit price above 100 GB/month");
  assert_jump (COST_CLIFF_STATUS,
               COST_CELL_BLOCKED,
               "Fly.io: not possible above 100 GB/month");
  assert_jump (COST_CLIFF_STATUS,
               COST_CELL_INCOMPLETE,
               "Fly.io: no complete price above 100 GB/month");
  assert_jump (COST_CLIFF_STATUS,
               0,
               "Fly.io: a complete price above 100 GB/month");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/dimension/values", writes_values);
  g_test_add_func ("/report/dimension/jumps", writes_jumps);
  g_test_add_func ("/report/dimension/every-one", every_dimension_has_words);
  g_test_add_func ("/report/dimension/entries-read-back", entries_read_back);
  g_test_add_func ("/report/dimension/reads", reads_what_people_write);
  g_test_add_func ("/report/dimension/step", says_a_step);
  g_test_add_func ("/report/dimension/steps-in-its-currency",
                   says_steps_in_its_currency);
  return g_test_run ();
}
