/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What moved a bill adds up to the difference of single estimates of both
 * days, and is said to be whose it is. */
#include "report-shift.h"

#include <string.h>

#include "report-course-fixture.h"

static CostPast *
look (Begun *begun)
{
  g_autoptr (GError) error = NULL;
  CostPast *past = cost_past_new (begun->asked.catalogue,
                                  begun->asked.scenario,
                                  20240101,
                                  &error);

  g_assert_no_error (error);
  return past;
}

static CostMoney
get_total (const Begun *begun, CostDate date, const CostPast *past, guint i)
{
  const char *id = cost_engine_get_platform (past->engine, i)->id;
  g_autoptr (CostEstimate) estimate = begun_estimate (begun, date, id);

  return estimate->is_blocked ? 0 : estimate->total;
}

/* From the first day to the last, for whoever has a bill on both. */
static void
sums_are_differences (void)
{
  static const char *const presets[] = { "hobby",
                                         "small-api",
                                         "phoenix-3",
                                         "saas-5" };

  for (gsize i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_auto (Begun) begun = { 0 };
      g_autoptr (CostPast) past = NULL;
      g_autoptr (GArray) shifts = NULL;

      begun_prepare (&begun, presets[i], "fly,render");
      past = look (&begun);
      shifts = report_shift_list (past);
      for (guint k = 0; k < past->n_platforms; k++)
        {
          CostMoney sum = get_total (&begun, 20240101, past, k);

          if (get_total (&begun, 20261123, past, k) == 0)
            continue;
          for (guint n = 0; n < shifts->len; n++)
            if (g_array_index (shifts, ReportShift, n).platform == k)
              sum += g_array_index (shifts, ReportShift, n).delta;
          g_assert_cmpint (sum, ==, get_total (&begun, 20261123, past, k));
        }
    }
}

static char *
join (const GArray *shifts, const CostPast *past)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < shifts->len; i++)
    {
      g_autofree char *sentence =
          report_shift_sentence (&g_array_index (shifts, ReportShift, i),
                                 past,
                                 NULL);

      g_string_append_printf (text, "%s\n", sentence);
    }
  return g_string_free (text, FALSE);
}

static void
says_whose_they_are (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostPast) past = NULL;
  g_autoptr (GArray) shifts = NULL;
  g_autofree char *text = NULL;

  begun_prepare (&begun, "small-api", "fly,render,vercel,fargate");
  past = look (&begun);
  shifts = report_shift_list (past);
  text = join (shifts, past);
  g_assert_cmpstr (
      text,
      ==,
      "2024-02-01: AWS Fargate, prices first on record: $93.58 a month\n"
      "2025-12-12: Fly.io, Certificates without charge: vendor change, "
      "−$0.10 a month\n"
      "2026-01-01: Render, Render Postgres storage: correction of ours, "
      "+$3.00 a month of what is known\n"
      "2026-01-01: Render, Postgres instance type: correction of ours, "
      "+$55.00 a month of what is known\n"
      "2026-04-23: Render, Professional and 6 more: vendor change, +$14.25 a "
      "month\n"
      "2026-08-01: Render, Postgres instance type: vendor change, −$15.00 a "
      "month\n"
      "2026-10-01: Fly.io, Shared vCPU with 256 MB: vendor change, +$0.75 a "
      "month\n"
      "2026-10-01: Fly.io, Additional RAM: vendor change, +$3.25 a month\n");
}

static const ReportShift *
find (const GArray *shifts, CostDate date, ReportShiftOrigin origin)
{
  for (guint i = 0; i < shifts->len; i++)
    {
      const ReportShift *shift = &g_array_index (shifts, ReportShift, i);

      if (shift->point->date == date && report_shift_origin (shift) == origin)
        return shift;
    }
  return NULL;
}

static void
labels_tell_ours_apart (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostPast) past = NULL;
  g_autoptr (GArray) shifts = NULL;
  g_autofree char *ours = NULL;
  g_autofree char *theirs = NULL;

  begun_prepare (&begun, "small-api", "render");
  past = look (&begun);
  shifts = report_shift_list (past);
  ours = report_shift_label (find (shifts, 20260101, REPORT_SHIFT_CORRECTION),
                             NULL);
  theirs =
      report_shift_label (find (shifts, 20260423, REPORT_SHIFT_VENDOR), NULL);
  g_assert_cmpstr (ours, ==, "+$3.00, corrected");
  g_assert_cmpstr (theirs, ==, "+$14.25");
}

/* A made change: nobody has seen it, or it is the user's. */
static void
origins_of_what_is_not_there_yet (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  CostProvider    *provider = cost_catalogue_get_provider (catalogue, 0);
  CostChange       change = { .provider = provider,
                              .label = "Seats",
                              .date = provider->as_of + 1 };
  CostPastChange   felt = { .change = &change };
  ReportShift      shift = { .change = &felt, .delta = 400 };
  g_autofree char *announced = report_shift_label (&shift, NULL);
  g_autofree char *own = NULL;

  g_assert_cmpint (report_shift_origin (&shift), ==, REPORT_SHIFT_ANNOUNCED);
  g_assert_cmpstr (announced, ==, "+$4.00, announced");
  change.is_own = TRUE;
  own = report_shift_label (&shift, NULL);
  g_assert_cmpint (report_shift_origin (&shift), ==, REPORT_SHIFT_OWN);
  g_assert_cmpstr (own, ==, "+$4.00, own prices");
  change.is_own = FALSE;
  change.date = provider->as_of;
  g_assert_cmpint (report_shift_origin (&shift), ==, REPORT_SHIFT_VENDOR);
  shift.change = NULL;
  g_assert_cmpint (report_shift_origin (&shift), ==, REPORT_SHIFT_RECORD);
}

static void
table_has_the_same (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostPast) past = NULL;
  g_autoptr (GArray) shifts = NULL;
  g_autoptr (ReportTable) table = NULL;

  begun_prepare (&begun, "small-api", "render");
  past = look (&begun);
  shifts = report_shift_list (past);
  table = report_shift_table (shifts, past, NULL);
  g_assert_cmpuint (report_table_get_n_rows (table), ==, 4);
  g_assert_cmpstr (report_table_get_cell (table, 0, 0)->machine,
                   ==,
                   "2026-01-01");
  g_assert_cmpstr (report_table_get_cell (table, 0, 3)->machine, ==, "ours");
  g_assert_cmpstr (report_table_get_cell (table, 2, 3)->machine, ==, "vendor");
  g_assert_cmpstr (report_table_get_cell (table, 2, 4)->machine, ==, "14.25");
  g_assert_cmpstr (report_table_get_cell (table, 0, 5)->machine, ==, "false");
  g_assert_cmpstr (report_table_get_cell (table, 2, 5)->machine, ==, "true");
}

static void
nothing_moved (void)
{
  g_auto (Begun) begun = { 0 };
  g_autoptr (CostPast) past = NULL;
  g_autoptr (GArray) shifts = NULL;
  g_autoptr (ReportTable) table = NULL;

  begun_prepare (&begun, "small-api", "vercel");
  past = look (&begun);
  shifts = report_shift_list (past);
  table = report_shift_table (shifts, past, NULL);
  g_assert_cmpuint (shifts->len, ==, 0);
  g_assert_cmpstr (report_table_get_note (table, 0),
                   ==,
                   "No change of prices moved a bill.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/shift/sums", sums_are_differences);
  g_test_add_func ("/report/shift/whose", says_whose_they_are);
  g_test_add_func ("/report/shift/labels", labels_tell_ours_apart);
  g_test_add_func ("/report/shift/origins", origins_of_what_is_not_there_yet);
  g_test_add_func ("/report/shift/table", table_has_the_same);
  g_test_add_func ("/report/shift/nothing", nothing_moved);
  return g_test_run ();
}
