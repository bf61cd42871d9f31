/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page has room for some of a map's values: the first, the last, and evenly
 * between.
 */
#include "config.h"

#include "report-map-table.h"

#include <glib/gi18n-lib.h>

#include "report-axis.h"
#include "report-number.h"

#define COLUMNS 7
#define ROWS 9

static guint
pick (guint i, guint n, guint n_values)
{
  return n > 1 ? i * (n_values - 1) / (n - 1) : 0;
}

static void
add_winner (ReportTable *table, const CostMap *map, guint cell)
{
  const CostProvider *winner = NULL;

  if (map->winners[cell] == COST_MAP_NOBODY)
    {
      report_table_add_nothing (table, _ ("Nobody"));
      return;
    }
  winner = cost_engine_get_platform (map->engine, map->winners[cell]);
  report_table_add_words (table, winner->name, winner->id);
}

/**
 * report_map_table:
 * @map: a map that is filled
 *
 * Lists who is cheapest in some columns and rows of it, the upper ones first.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_map_table (const CostMap *map)
{
  guint            n_columns = MIN (COLUMNS, map->n_columns);
  guint            n_rows = MIN (ROWS, map->n_rows);
  ReportColumn     columns[COLUMNS + 1];
  char            *titles[COLUMNS] = { NULL };
  char            *ids[COLUMNS] = { NULL };
  g_autofree char *corner = report_axis_title (map->y.dimension);
  g_autofree char *title = report_axis_title (map->x.dimension);
  ReportTable     *table = NULL;

  columns[0] = (ReportColumn){
    cost_dimension_get_info (map->y.dimension)->id,
    corner,
    REPORT_COLUMN_NUMBER,
  };
  for (guint i = 0; i < n_columns; i++)
    {
      double value = map->xs[pick (i, n_columns, map->n_columns)];

      titles[i] = report_number (value);
      ids[i] = report_number_plain (value);
      columns[i + 1] = (ReportColumn){ ids[i], titles[i], REPORT_COLUMN_TEXT };
    }
  table = report_table_new (columns, n_columns + 1);
  report_table_set_title (table, title);
  for (guint i = n_rows; i > 0; i--)
    {
      guint row = pick (i - 1, n_rows, map->n_rows);

      report_table_add_number (table, map->ys[row]);
      for (guint k = 0; k < n_columns; k++)
        add_winner (table,
                    map,
                    row * map->n_columns + pick (k, n_columns, map->n_columns));
    }
  for (guint i = 0; i < n_columns; i++)
    {
      g_free (titles[i]);
      g_free (ids[i]);
    }
  return table;
}
