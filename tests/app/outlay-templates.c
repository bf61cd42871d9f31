/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Each template can be built, measured and thrown away without a warning.
 */
#include "app-fixtures.h"
#include "outlay-bill-row.h"
#include "outlay-bill.h"
#include "outlay-choice-row.h"
#include "outlay-dimension-row.h"
#include "outlay-explanation.h"
#include "outlay-places-row.h"
#include "outlay-platform-row.h"
#include "outlay-popover-button.h"
#include "outlay-preview.h"
#include "outlay-ranking.h"
#include "outlay-remark-row.h"
#include "outlay-scenario-menu.h"
#include "outlay-switch-row.h"
#include "outlay-table.h"
#include "outlay-view-menu.h"
#include "outlay-view-switcher.h"
#include "outlay-view.h"
#include "outlay-workload.h"

typedef struct
{
  const char *path;
  GType (*get_type) (void);
} Template;

static const Template templates[] = {
  { "/outlay/templates/bill", outlay_bill_get_type },
  { "/outlay/templates/bill-row", outlay_bill_row_get_type },
  { "/outlay/templates/choice-row", outlay_choice_row_get_type },
  { "/outlay/templates/dimension-row", outlay_dimension_row_get_type },
  { "/outlay/templates/explanation", outlay_explanation_get_type },
  { "/outlay/templates/places-row", outlay_places_row_get_type },
  { "/outlay/templates/platform-row", outlay_platform_row_get_type },
  { "/outlay/templates/popover-button", outlay_popover_button_get_type },
  { "/outlay/templates/preview", outlay_preview_get_type },
  { "/outlay/templates/ranking", outlay_ranking_get_type },
  { "/outlay/templates/remark-row", outlay_remark_row_get_type },
  { "/outlay/templates/scenario-menu", outlay_scenario_menu_get_type },
  { "/outlay/templates/switch-row", outlay_switch_row_get_type },
  { "/outlay/templates/table", outlay_table_get_type },
  { "/outlay/templates/view", outlay_view_get_type },
  { "/outlay/templates/view-menu", outlay_view_menu_get_type },
  { "/outlay/templates/view-switcher", outlay_view_switcher_get_type },
  { "/outlay/templates/workload", outlay_workload_get_type },
};

static void
test_template (gconstpointer data)
{
  const Template *template = data;
  GtkWidget *widget = g_object_new (template->get_type (), NULL);
  int        minimum = 0;

  g_object_ref_sink (widget);
  gtk_widget_measure (widget,
                      GTK_ORIENTATION_HORIZONTAL,
                      -1,
                      &minimum,
                      NULL,
                      NULL,
                      NULL);
  g_assert_cmpint (minimum, <=, 360);
  g_assert_finalize_object (widget);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (templates); i++)
    g_test_add_data_func (templates[i].path, &templates[i], test_template);
  return g_test_run ();
}
