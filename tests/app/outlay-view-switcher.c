/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-view-switcher.h"

#include "app-fixtures.h"
#include "report-analysis.h"

typedef struct
{
  GtkWidget            *switcher;
  const ReportAnalysis *analysis;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->analysis = report_analysis_find ("sweep");
  fixture->switcher =
      g_object_ref_sink (g_object_new (OUTLAY_TYPE_VIEW_SWITCHER, NULL));
  outlay_view_switcher_show (OUTLAY_VIEW_SWITCHER (fixture->switcher),
                             fixture->analysis);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->switcher);
}

static void
allocate (Fixture *fixture, int width)
{
  int height = 0;

  gtk_widget_measure (fixture->switcher,
                      GTK_ORIENTATION_VERTICAL,
                      width,
                      &height,
                      NULL,
                      NULL,
                      NULL);
  gtk_widget_allocate (fixture->switcher, width, height, -1, NULL);
}

static GtkWidget *
find (Fixture *fixture, const char *text)
{
  GtkWidget *label = app_fixtures_find_text (fixture->switcher, text);

  g_assert_nonnull (label);
  return label;
}

/* A few letters of a sentence are worse than none. */
static void
test_summary_needs_room (Fixture *fixture, gconstpointer data)
{
  GtkWidget *summary =
      find (fixture, report_analysis_summary (fixture->analysis));

  allocate (fixture, 800);
  g_assert_true (gtk_widget_get_child_visible (summary));
  allocate (fixture, 200);
  g_assert_false (gtk_widget_get_child_visible (summary));
  allocate (fixture, 800);
  g_assert_true (gtk_widget_get_child_visible (summary));
}

static void
test_title_gives_way (Fixture *fixture, gconstpointer data)
{
  GtkWidget *title = find (fixture, report_analysis_title (fixture->analysis));
  int        least = 0;
  int        natural = 0;

  gtk_widget_measure (fixture->switcher,
                      GTK_ORIENTATION_HORIZONTAL,
                      -1,
                      &least,
                      &natural,
                      NULL,
                      NULL);
  g_assert_cmpint (least, <, natural);
  allocate (fixture, natural);
  g_assert_false (
      pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (title))));
  allocate (fixture, least);
  g_assert_true (
      pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (title))));
}

#define ADD(path, test)                                                        \
  g_test_add ("/outlay/view-switcher/" path,                                   \
              Fixture,                                                         \
              NULL,                                                            \
              set_up,                                                          \
              test,                                                            \
              tear_down)

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  ADD ("summary-needs-room", test_summary_needs_room);
  ADD ("title-gives-way", test_title_gives_way);
  return g_test_run ();
}
