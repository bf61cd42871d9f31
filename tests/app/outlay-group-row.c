/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-group-row.h"

#include "app-fixtures.h"
#include "outlay-choice-row.h"
#include "outlay-dimension-row.h"
#include "outlay-switch-row.h"

static guint
count (CostGroup group, gboolean with_rare)
{
  guint n = 0;

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    {
      const CostDimensionInfo *info =
          cost_dimension_get_info ((CostDimension)i);

      if (info->group == group && (with_rare || !info->is_rare))
        n++;
      if (info->group == group && i == COST_REGIONS)
        n++;
    }
  return n;
}

static void
test_every_dimension_has_a_row (void)
{
  OutlaySession *session = app_fixtures_new_session ("small-api");

  for (int i = 0; i < COST_N_GROUPS; i++)
    {
      CostGroup  group = (CostGroup)i;
      GtkWidget *widget =
          g_object_ref_sink (outlay_group_row_new (session, group));
      OutlayGroupRow *row = OUTLAY_GROUP_ROW (widget);

      g_assert_cmpuint (outlay_group_row_get_n_rows (row), ==, 0);
      outlay_fold_open (OUTLAY_FOLD (row));
      g_assert_cmpuint (outlay_group_row_get_n_rows (row),
                        ==,
                        count (group, FALSE));
      outlay_group_row_show_rare (row);
      outlay_group_row_show_rare (row);
      g_assert_cmpuint (outlay_group_row_get_n_rows (row),
                        ==,
                        count (group, TRUE));
      g_assert_finalize_object (widget);
    }
  g_assert_finalize_object (session);
}

static void
test_switch (void)
{
  OutlaySession *session = app_fixtures_new_session ("small-api");
  GtkWidget     *row =
      g_object_ref_sink (outlay_switch_row_new (session, COST_DB_HA));
  GtkSwitch *button = outlay_switch_row_get_switch (OUTLAY_SWITCH_ROW (row));

  gtk_switch_set_active (button, TRUE);
  g_assert_cmpfloat (outlay_session_get_value (session, COST_DB_HA), ==, 1.0);
  outlay_session_undo (session);
  g_assert_false (gtk_switch_get_active (button));
  gtk_test_accessible_assert_property (button,
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "High availability");
  g_assert_finalize_object (row);
  g_assert_finalize_object (session);
}

static void
test_choice (void)
{
  OutlaySession *session = app_fixtures_new_session ("small-api");
  GtkWidget *row = g_object_ref_sink (outlay_choice_row_new (session, COST_DB));
  GtkDropDown *list = outlay_choice_row_get_list (OUTLAY_CHOICE_ROW (row));

  g_assert_cmpuint (gtk_drop_down_get_selected (list), ==, 1);
  gtk_drop_down_set_selected (list, 4);
  g_assert_cmpfloat (outlay_session_get_value (session, COST_DB), ==, 4.0);
  outlay_session_undo (session);
  g_assert_cmpuint (gtk_drop_down_get_selected (list), ==, 1);
  gtk_test_accessible_assert_property (list,
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Database");
  g_assert_finalize_object (row);
  g_assert_finalize_object (session);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/group-row/every-dimension-has-a-row",
                   test_every_dimension_has_a_row);
  g_test_add_func ("/outlay/switch-row/proposes-and-follows", test_switch);
  g_test_add_func ("/outlay/choice-row/proposes-and-follows", test_choice);
  return g_test_run ();
}
