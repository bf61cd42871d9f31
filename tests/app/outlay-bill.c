/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-bill.h"

#include "app-fixtures.h"
#include "outlay-bill-row.h"
#include "outlay-explanation.h"
#include "outlay-remark-row.h"
#include "outlay-fold.h"
#include "report-bill.h"
#include "report-pairing.h"
#include "report-provenance.h"

typedef struct
{
  OutlaySession *session;
  GtkWidget     *bill;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->session = app_fixtures_new_session ("small-api");
  fixture->bill = g_object_ref_sink (g_object_new (OUTLAY_TYPE_BILL, NULL));
  outlay_bill_set_session (OUTLAY_BILL (fixture->bill), fixture->session);
  outlay_bill_update (OUTLAY_BILL (fixture->bill));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->bill);
  g_assert_finalize_object (fixture->session);
}

static ReportBill *
read_bill (Fixture *fixture, const ReportRow *row)
{
  return report_bill_new_on (
      row->estimate,
      outlay_session_get_scenario (fixture->session)->currency,
      cost_date_today ());
}

/* Every line that the report has is to be read. */
static void
assert_shown (Fixture *fixture)
{
  const ReportRow *row = outlay_session_get_selected (fixture->session);
  g_autoptr (ReportBill) bill = read_bill (fixture, row);
  guint n = report_bill_get_n_rows (bill);

  g_assert_cmpuint (app_fixtures_count (fixture->bill, OUTLAY_TYPE_BILL_ROW),
                    ==,
                    n);
  g_assert_nonnull (
      app_fixtures_find_text (fixture->bill, report_bill_get_title (bill)));
  for (guint i = 0; i < n; i++)
    {
      const ReportBillRow *line = report_bill_get_row (bill, i);
      g_autofree char     *terms = outlay_explanation_write_terms (line);

      g_assert_nonnull (app_fixtures_find_text (fixture->bill, line->label));
      g_assert_nonnull (app_fixtures_find_text (fixture->bill, line->amount));
      g_assert_nonnull (app_fixtures_find_text (fixture->bill, terms));
      if (line->mark != NULL)
        g_assert_nonnull (app_fixtures_find_text (fixture->bill, line->mark));
    }
}

static void
assert_remarks (Fixture *fixture, const ReportRow *row)
{
  for (guint i = 0; i < row->remarks->len; i++)
    {
      const ReportRemark *remark = row->remarks->pdata[i];

      g_assert_nonnull (app_fixtures_find_text (fixture->bill, remark->text));
    }
}

static void
test_shows_each_platform (Fixture *fixture, gconstpointer data)
{
  ReportComparison *comparison =
      outlay_session_get_comparison (fixture->session);

  for (guint i = 0; i < report_comparison_get_n_rows (comparison); i++)
    {
      const ReportRow *row = report_comparison_get_row (comparison, i);

      outlay_session_select (fixture->session, row->estimate->provider->id);
      assert_shown (fixture);
      assert_remarks (fixture, row);
    }
}

static void
test_follows_change (Fixture *fixture, gconstpointer data)
{
  outlay_session_set_value (fixture->session, COST_INSTANCES, 7.0);
  outlay_bill_update (OUTLAY_BILL (fixture->bill));
  assert_shown (fixture);
}

static void
test_explains_when_opened (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = app_fixtures_find (fixture->bill, OUTLAY_TYPE_BILL_ROW);
  const ReportRow *selected = outlay_session_get_selected (fixture->session);
  g_autoptr (ReportBill) bill = read_bill (fixture, selected);
  const ReportBillRow *line = report_bill_get_row (bill, 0);

  g_assert_null (app_fixtures_find (row, OUTLAY_TYPE_EXPLANATION));
  outlay_bill_row_toggle (OUTLAY_BILL_ROW (row));
  g_assert_true (outlay_bill_row_is_open (OUTLAY_BILL_ROW (row)));
  g_assert_nonnull (app_fixtures_find_text (row, line->source_title));
  g_assert_nonnull (app_fixtures_find_text (row, line->source_url));
  g_assert_nonnull (app_fixtures_find_text (row, line->checked));
  g_assert_nonnull (app_fixtures_find_text (row, line->confidence));
  outlay_bill_row_toggle (OUTLAY_BILL_ROW (row));
  g_assert_false (outlay_bill_row_is_open (OUTLAY_BILL_ROW (row)));
}

static GtkWidget *
find_fold (GtkWidget *widget, const char *title)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkWidget *found = NULL;

  if (OUTLAY_IS_FOLD (widget) &&
      g_str_equal (outlay_fold_get_title (OUTLAY_FOLD (widget)), title))
    return widget;
  for (; child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_fold (child, title);
  return found;
}

static void
test_folds_open (Fixture *fixture, gconstpointer data)
{
  const ReportRow *row = outlay_session_get_selected (fixture->session);
  GPtrArray       *omissions = row->estimate->provider->not_modelled;
  guint            n = 0;
  GtkWidget       *fold = find_fold (fixture->bill, "Not in These Figures");

  g_assert_false (
      gtk_widget_get_visible (find_fold (fixture->bill, "Your Own Prices")));
  g_assert_cmpuint (app_fixtures_count (fold, OUTLAY_TYPE_REMARK_ROW), ==, 0);
  outlay_fold_open (OUTLAY_FOLD (fold));
  n = app_fixtures_count (fold, OUTLAY_TYPE_REMARK_ROW);
  g_assert_cmpuint (n, ==, omissions->len);
  outlay_session_select (fixture->session, "render");
  row = outlay_session_get_selected (fixture->session);
  n = app_fixtures_count (fold, OUTLAY_TYPE_REMARK_ROW);
  g_assert_cmpuint (n, ==, row->estimate->provider->not_modelled->len);
}

/* Only where the workload leaves its database open. */
static void
test_compares_databases (Fixture *fixture, gconstpointer data)
{
  GtkWidget       *fold = find_fold (fixture->bill, "Databases");
  const ReportRow *row = NULL;

  g_assert_false (gtk_widget_get_visible (fold));
  outlay_session_set_value (fixture->session, COST_DB, 7.0);
  outlay_bill_update (OUTLAY_BILL (fixture->bill));
  row = outlay_session_get_selected (fixture->session);
  g_assert_true (gtk_widget_get_visible (fold));
  outlay_fold_open (OUTLAY_FOLD (fold));
  g_assert_cmpuint (app_fixtures_count (fold, OUTLAY_TYPE_REMARK_ROW),
                    ==,
                    row->estimate->n_pairings);
  for (guint i = 0; i < row->estimate->n_pairings; i++)
    {
      g_autofree char *text = report_pairing_row (row->estimate, i, NULL);

      g_assert_nonnull (app_fixtures_find_text (fold, text));
    }
}

static void
test_shows_currency (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CostCurrency) yen =
      cost_currency_new ("JPY", 150.0, 20261120, "A bank", NULL);

  outlay_session_show_in (fixture->session, yen);
  outlay_bill_update (OUTLAY_BILL (fixture->bill));
  assert_shown (fixture);
}

/* Five years on all of today's prices are old, and each line says so. */
static void
test_marks_what_is_old (Fixture *fixture, gconstpointer data)
{
  CostScenario *later =
      cost_scenario_copy (outlay_session_get_scenario (fixture->session));
  g_autofree char *age = NULL;
  const ReportRow *row = NULL;

  later->at = cost_date_add_days (cost_date_today (), 5 * 365);
  outlay_session_change (fixture->session, later);
  outlay_bill_update (OUTLAY_BILL (fixture->bill));
  assert_shown (fixture);
  row = outlay_session_get_selected (fixture->session);
  age = report_provenance_summary (row->estimate, cost_date_today ());
  g_assert_nonnull (app_fixtures_find_text (fixture->bill, age));
  g_assert_true (gtk_widget_has_css_class (
      app_fixtures_find (fixture->bill, OUTLAY_TYPE_BILL_ROW),
      "stale"));
}

/* As a file of the user's folder is read. */
static void
test_marks_own_prices (void)
{
  g_autoptr (CostCatalogue) bundled = app_fixtures_load_catalogue ();
  g_autoptr (GFile) file =
      g_file_new_build_filename (g_test_get_dir (G_TEST_DIST),
                                 "data",
                                 "acme.json",
                                 NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CostCatalogue) catalogue =
      cost_catalogue_extend (bundled, file, &error);
  Fixture fixture = { NULL };

  g_assert_no_error (error);
  fixture.session = outlay_session_new (catalogue, NULL);
  fixture.bill = g_object_ref_sink (g_object_new (OUTLAY_TYPE_BILL, NULL));
  outlay_bill_set_session (OUTLAY_BILL (fixture.bill), fixture.session);
  outlay_session_use_platform (fixture.session, "acme", TRUE);
  outlay_session_select (fixture.session, "acme");
  outlay_bill_update (OUTLAY_BILL (fixture.bill));
  assert_shown (&fixture);
  g_assert_nonnull (app_fixtures_find_text (fixture.bill, "Own price list"));
  g_assert_true (
      gtk_widget_get_visible (find_fold (fixture.bill, "Your Own Prices")));
  tear_down (&fixture, NULL);
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/bill/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("shows-each-platform", test_shows_each_platform);
  ADD ("follows-change", test_follows_change);
  ADD ("explains-when-opened", test_explains_when_opened);
  ADD ("folds-open", test_folds_open);
  ADD ("compares-databases", test_compares_databases);
  ADD ("shows-currency", test_shows_currency);
  ADD ("marks-what-is-old", test_marks_what_is_old);
  g_test_add_func ("/outlay/bill/marks-own-prices", test_marks_own_prices);
  return g_test_run ();
}
