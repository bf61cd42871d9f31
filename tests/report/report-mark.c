/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks: on what is unusual, and on nothing else. */
#include "report-mark.h"

#include "report-fixture.h"

static char title[] = "Pricing";

static CostSource vendor = { .title = title,
                             .date = 20260501,
                             .confidence = 'A' };
static CostSource own = { .title = title, .date = 20260501, .confidence = 'U' };

static const struct
{
  CostDate    at;
  CostDate    from;
  CostSource *source;
  char        confidence;
  double      discount;
  const char *mark;
  const char *age;
} rows[] = {
  { 20260501, 0, &vendor, 'A', 0, NULL, "Checked 2026-05-01." },
  { 20260502, 0, &vendor, 'A', 0, NULL, "Checked 2026-05-01, 1 day earlier." },
  { 20260101, 0, &vendor, 'A', 0, NULL, "Checked 2026-05-01." },
  { 20260829,
    0,
    &vendor,
    'A',
    0,
    NULL,
    "Checked 2026-05-01, 120 days earlier." },
  { 20260830,
    0,
    &vendor,
    'A',
    0,
    "checked 121 days earlier",
    "Checked 2026-05-01, 121 days earlier." },
  { 20260501, 0, &own, 'U', 0, "own price", "Checked 2026-05-01." },
  { 20260501, 0, &own, 'U', 10, "own price", "Checked 2026-05-01." },
  { 20260501, 0, &vendor, 'U', 12.5, NULL, "Checked 2026-05-01." },
  { 20260501,
    20260601,
    &vendor,
    'A',
    0,
    "known from 2026-06-01 on",
    "Checked 2026-05-01." },
  { 20280101,
    20270101,
    &vendor,
    'A',
    0,
    "announced for 2027-01-01",
    "Checked 2026-05-01, 610 days earlier." },
};

static void
marks_what_is_unusual (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  const CostProvider *fly = cost_catalogue_find (catalogue, "fly", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CostLine line = {
        .provider = fly,
        .source = rows[i].source,
        .confidence = rows[i].confidence,
        .price_from = rows[i].from,
        .discount = rows[i].discount,
      };
      g_autofree char *mark =
          report_mark_line (&line, rows[i].at, COST_DATE_NONE);
      g_autofree char *age = report_mark_age (&line, rows[i].at);

      g_assert_cmpstr (mark, ==, rows[i].mark);
      g_assert_cmpstr (age, ==, rows[i].age);
      g_assert_cmpint (report_mark_is_own (&line),
                       ==,
                       rows[i].confidence == 'U');
    }
}

/* To who reads it today, whatever the day of the bill. */
static void
says_how_long_ago (void)
{
  CostProvider acme = { .as_of = 20260501 };
  CostLine line = { .provider = &acme, .source = &vendor, .confidence = 'A' };
  g_autofree char *fresh = report_mark_line (&line, 20260829, 20261124);
  g_autofree char *stale = report_mark_line (&line, 20260830, 20261124);
  g_autofree char *then = report_mark_line (&line, 20270101, 20260601);
  g_autofree char *list = NULL;

  g_assert_null (fresh);
  g_assert_cmpstr (stale, ==, "checked 6 months ago, may be out of date");
  g_assert_cmpstr (then, ==, "checked 31 days ago, may be out of date by then");
  acme.is_own = TRUE;
  list = report_mark_line (&line, 20260829, 20261124);
  g_assert_cmpstr (list, ==, "own price list");
  g_assert_true (report_mark_is_own (&line));
}

static void
names_each_for_machines (void)
{
  static const char *const names[] = { "unknown", "fresh",     "aging",
                                       "stale",   "announced", "before" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_cmpstr (report_mark_freshness ((CostFreshness)i), ==, names[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/mark/unusual", marks_what_is_unusual);
  g_test_add_func ("/report/mark/ago", says_how_long_ago);
  g_test_add_func ("/report/mark/machines", names_each_for_machines);
  return g_test_run ();
}
