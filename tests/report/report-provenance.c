/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ages as one would say them, and what of a bill is old, own or left out. */
#include "report-provenance.h"

#include "cost-freshness.h"
#include "report-fixture.h"

static const struct
{
  CostDate    checked;
  CostDate    today;
  const char *ago;
} ages[] = {
  { 20261124, 20261124, "today" },
  { 20261201, 20261124, "today" },
  { 20261123, 20261124, "yesterday" },
  { 20261112, 20261124, "12 days ago" },
  { 20260925, 20261124, "60 days ago" },
  { 20260924, 20261124, "2 months ago" },
  { 20251125, 20261124, "11 months ago" },
  { 20251124, 20261124, "12 months ago" },
  { 20241125, 20261124, "23 months ago" },
  { 20241124, 20261124, "2 years ago" },
  { 20240229, 20280228, "3 years ago" },
  { 20240229, 20280229, "4 years ago" },
};

static void
says_how_long_ago (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ages); i++)
    {
      g_autofree char *ago =
          report_provenance_ago (ages[i].checked, ages[i].today);

      g_assert_cmpstr (ago, ==, ages[i].ago);
    }
}

static char title[] = "Pricing";
static char name[] = "Acme";

/* A list price holds for 120 days, seen from the day of the bill. */
static void
says_what_is_old (void)
{
  CostProvider acme = { .name = name, .as_of = 20260301 };
  CostSource   source = { .title = title, .date = 20260421, .confidence = 'A' };
  CostLine     line = { .provider = &acme, .source = &source };
  g_autofree char *fresh = NULL;
  g_autofree char *old = NULL;
  g_autofree char *then = NULL;
  g_autofree char *file = NULL;

  line.confidence = 'A';
  fresh = report_provenance_checked (&line, 20260819, 20261124);
  g_assert_cmpstr (fresh, ==, "2026-04-21, 7 months ago");
  old = report_provenance_checked (&line, 20260820, 20261124);
  g_assert_cmpstr (old, ==, "2026-04-21, 7 months ago; may be out of date");
  then = report_provenance_checked (&line, 20270101, 20260501);
  g_assert_cmpstr (then,
                   ==,
                   "2026-04-21, 10 days ago; may be out of date by then");
  line.source = NULL;
  file = report_provenance_checked (&line, 20260301, 20260302);
  g_assert_cmpstr (file, ==, "2026-03-01, yesterday");
  acme.as_of = COST_DATE_NONE;
  g_assert_null (report_provenance_checked (&line, 20260301, 20260302));
}

static void
tells_of_platforms (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  CostProvider *fly = cost_catalogue_find (catalogue, "fly", NULL);
  g_autoptr (CostProvider) over =
      fixture_own (fly, "`prices`: { `volume`: 0.1 }");
  CostProvider     own = *fly;
  CostDate         today = cost_date_add_days (fly->as_of, 3);
  g_autofree char *plain = report_provenance_provider (fly, today);
  g_autofree char *some = report_provenance_provider (over, today);
  g_autofree char *all = NULL;

  own.is_own = TRUE;
  all = report_provenance_provider (&own, today);
  g_assert_cmpstr (plain, ==, "Prices checked 3 days ago");
  g_assert_nonnull (strstr (some, ", some your own"));
  g_assert_cmpstr (all, ==, "Your own price list, checked 3 days ago");
}

/* Counted here again, line by line. */
static void
assert_summary (const CostEstimate *estimate, CostDate today)
{
  g_autofree char *summary = report_provenance_summary (estimate, today);
  guint            n_old = 0;
  g_autofree char *old = NULL;

  g_assert_nonnull (summary);
  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (estimate->lines, i);

      if (cost_line_get_freshness (line, estimate->at) == COST_FRESHNESS_STALE)
        n_old++;
    }
  old = g_strdup_printf (n_old == 1 ? "%u price may be out of date%s."
                                    : "%u prices may be out of date%s.",
                         n_old,
                         estimate->at > today ? " by then" : "");
  g_assert_cmpint (strstr (summary, old) != NULL, ==, n_old > 0);
  g_assert_cmpint (strstr (summary, "out of date") != NULL, ==, n_old > 0);
  g_assert_null (strstr (summary, "your own"));
}

static void
sums_a_bill_up (void)
{
  static const char *const days[] = { "2026-10-01",
                                      "2027-01-15",
                                      "2028-06-01" };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", NULL);
      g_autoptr (GPtrArray) estimates = NULL;

      g_assert_true (cost_date_parse (days[i], &scenario->at, NULL));
      estimates = fixture_estimate (scenario);
      for (guint j = 0; j < estimates->len; j++)
        if (((CostEstimate *)g_ptr_array_index (estimates, j))->lines->len > 0)
          assert_summary (g_ptr_array_index (estimates, j), 20261124);
    }
}

/* The platform's first, those of its partners by name. */
static void
lists_what_is_left_out (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", NULL);
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (GPtrArray) list = NULL;
  const CostEstimate   *estimate = NULL;
  const CostProvider   *partner = NULL;
  const ReportOmission *last = NULL;
  guint                 n = 0;

  g_assert_true (cost_workload_set (&scenario->workload, "db", "neon", NULL));
  estimates = fixture_estimate (scenario);
  estimate = g_ptr_array_index (estimates, 0);
  partner = g_ptr_array_index (estimate->partners, 0);
  n = estimate->provider->not_modelled->len;
  list = report_provenance_omissions (estimate);
  g_assert_cmpuint (list->len, ==, n + partner->not_modelled->len);
  last = g_ptr_array_index (list, list->len - 1);
  g_assert_true (g_str_has_prefix (last->what, "Neon: "));
}

static void
names_own_files (void)
{
  CostProvider acme = { .name = name, .file = title, .is_own = TRUE };
  CostEstimate estimate = { .provider = &acme, .at = 20261001 };
  g_autoptr (GPtrArray) partners = g_ptr_array_new ();
  g_autoptr (GPtrArray) own = NULL;
  g_autoptr (GPtrArray) none = NULL;

  estimate.partners = partners;
  own = report_provenance_own (&estimate);
  g_assert_cmpuint (own->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (own, 0),
                   ==,
                   "All prices of Acme are from your own file Pricing.");
  acme.is_own = FALSE;
  none = report_provenance_own (&estimate);
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/provenance/ago", says_how_long_ago);
  g_test_add_func ("/report/provenance/old", says_what_is_old);
  g_test_add_func ("/report/provenance/platforms", tells_of_platforms);
  g_test_add_func ("/report/provenance/summary", sums_a_bill_up);
  g_test_add_func ("/report/provenance/left-out", lists_what_is_left_out);
  g_test_add_func ("/report/provenance/own", names_own_files);
  return g_test_run ();
}
