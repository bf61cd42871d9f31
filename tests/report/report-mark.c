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
  { 20260501, 0, &own, 'U', 10, "own price, 10% off", "Checked 2026-05-01." },
  { 20260501, 0, &vendor, 'U', 12.5, "12.5% off", "Checked 2026-05-01." },
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
      g_autofree char *mark = report_mark_line (&line, rows[i].at);
      g_autofree char *age = report_mark_age (&line, rows[i].at);

      g_assert_cmpstr (mark, ==, rows[i].mark);
      g_assert_cmpstr (age, ==, rows[i].age);
      g_assert_cmpint (report_mark_is_own (&line),
                       ==,
                       rows[i].confidence == 'U');
    }
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
  g_test_add_func ("/report/mark/machines", names_each_for_machines);
  return g_test_run ();
}
