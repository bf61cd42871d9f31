/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-ranking.h"

#include "app-fixtures.h"
#include "outlay-platform-row.h"

typedef struct
{
  OutlaySession *session;
  GtkWidget     *ranking;
  GtkListBox    *list;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->session = app_fixtures_new_session ("small-api");
  fixture->ranking =
      g_object_ref_sink (g_object_new (OUTLAY_TYPE_RANKING, NULL));
  outlay_ranking_set_session (OUTLAY_RANKING (fixture->ranking),
                              fixture->session);
  fixture->list =
      GTK_LIST_BOX (app_fixtures_find (fixture->ranking, GTK_TYPE_LIST_BOX));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->ranking);
  g_assert_finalize_object (fixture->session);
}

static GtkWidget *
get_row (Fixture *fixture, guint index)
{
  return GTK_WIDGET (gtk_list_box_get_row_at_index (fixture->list, (int)index));
}

static void
assert_ranked (Fixture *fixture)
{
  ReportComparison *comparison =
      outlay_session_get_comparison (fixture->session);
  guint n = report_comparison_get_n_rows (comparison);

  for (guint i = 0; i < n; i++)
    {
      const ReportRow *row = report_comparison_get_row (comparison, i);
      GtkWidget       *widget = get_row (fixture, i);

      g_assert_cmpstr (
          outlay_platform_row_get_platform (OUTLAY_PLATFORM_ROW (widget)),
          ==,
          row->estimate->provider->id);
      g_assert_nonnull (app_fixtures_find_text (widget, row->total));
      gtk_test_accessible_assert_property (widget,
                                           GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           row->name);
      gtk_test_accessible_assert_property (widget,
                                           GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                           row->description);
    }
  g_assert_null (get_row (fixture, n));
}

static void
test_order (Fixture *fixture, gconstpointer data)
{
  assert_ranked (fixture);
  outlay_session_set_value (fixture->session, COST_REQUESTS, 2000.0);
  assert_ranked (fixture);
  outlay_session_set_value (fixture->session, COST_DB, 4.0);
  assert_ranked (fixture);
}

static void
test_rows_stay (Fixture *fixture, gconstpointer data)
{
  GtkWidget *first = get_row (fixture, 0);

  outlay_session_set_value (fixture->session, COST_REQUESTS, 2000.0);
  g_assert_true (get_row (fixture, 0) == first);
}

static void
test_selection_follows_platform (Fixture *fixture, gconstpointer data)
{
  for (int i = 0; i < 6; i++)
    {
      GtkListBoxRow *row = NULL;

      outlay_session_select (fixture->session, "cloudflare");
      outlay_session_set_value (fixture->session, COST_REQUESTS, i * 400.0);
      row = gtk_list_box_get_selected_row (fixture->list);
      g_assert_cmpstr (
          outlay_platform_row_get_platform (OUTLAY_PLATFORM_ROW (row)),
          ==,
          "cloudflare");
    }
}

static void
test_row_selects (Fixture *fixture, gconstpointer data)
{
  gtk_list_box_select_row (fixture->list,
                           GTK_LIST_BOX_ROW (get_row (fixture, 2)));
  g_assert_true (outlay_session_get_selected (fixture->session) ==
                 report_comparison_get_row (
                     outlay_session_get_comparison (fixture->session),
                     2));
}

static void
note_frame (GdkFrameClock *clock, gboolean *is_painted)
{
  *is_painted = TRUE;
}

/* What the row paints in the next frame. */
static GskRenderNode *
paint_row (Fixture *fixture)
{
  GtkSnapshot   *snapshot = gtk_snapshot_new ();
  GtkWidget     *row = get_row (fixture, 0);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (row);
  gboolean       is_painted = FALSE;
  gulong         handler = g_signal_connect (clock,
                                     "after-paint",
                                     G_CALLBACK (note_frame),
                                     &is_painted);

  gtk_widget_queue_draw (row);
  while (!is_painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
  GTK_WIDGET_GET_CLASS (row)->snapshot (row, snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

static gboolean
has_same_clip (GskRenderNode *a, GskRenderNode *b)
{
  return graphene_rect_equal (gsk_clip_node_get_clip (a),
                              gsk_clip_node_get_clip (b));
}

/* What differs in a row must not count as many places on the screen. */
static void
test_row_is_painted_as_one (Fixture *fixture, gconstpointer data)
{
  GtkWidget     *window = gtk_window_new ();
  GskRenderNode *before = NULL;
  GskRenderNode *same = NULL;
  GskRenderNode *after = NULL;

  gtk_window_set_child (GTK_WINDOW (window), fixture->ranking);
  gtk_window_present (GTK_WINDOW (window));
  before = paint_row (fixture);
  same = paint_row (fixture);
  outlay_session_set_value (fixture->session, COST_INSTANCES, 5.0);
  after = paint_row (fixture);
  g_assert_true (has_same_clip (before, same));
  g_assert_false (has_same_clip (before, after));
  gsk_render_node_unref (before);
  gsk_render_node_unref (same);
  gsk_render_node_unref (after);
  gtk_window_set_child (GTK_WINDOW (window), NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  app_fixtures_settle ();
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/ranking/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("order", test_order);
  ADD ("rows-stay", test_rows_stay);
  ADD ("selection-follows-platform", test_selection_follows_platform);
  ADD ("row-selects", test_row_selects);
  ADD ("row-is-painted-as-one", test_row_is_painted_as_one);
  return g_test_run ();
}
