/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of cliffs.  Where one more costs nothing and nothing happens, a
 * row would say nothing, so it is only counted.
 */
#include "config.h"

#include "report-cliff-table.h"

#include <glib/gi18n-lib.h>

#include "report-cell.h"
#include "report-cliff.h"
#include "report-dimension.h"
#include "report-number.h"

/**
 * report_cliff_times:
 * @value: a multiple
 * @data: (nullable): not used
 *
 * Writes a multiple, also at an axis.
 *
 * Returns: (transfer full): "2×"
 */
char *
report_cliff_times (double value, gpointer data)
{
  g_autofree char *number = report_number (value);

  (void)data;
  /* Translators: a multiple: "2×". */
  return g_strdup_printf (_ ("%s×"), number);
}

static const char *
get_word (CostCliffKind kind)
{
  switch (kind)
    {
    case COST_CLIFF_NONE:
      return "none";
    case COST_CLIFF_JUMP:
      return "jump";
    case COST_CLIFF_BEND:
      return "bend";
    case COST_CLIFF_STATUS:
      break;
    }
  return "status";
}

static void
add_cells (ReportTable        *table,
           const CostEngine   *engine,
           const CostCliff    *cliff,
           const CostCurrency *currency)
{
  const CostProvider *platform =
      cost_engine_get_platform (engine, (guint)cliff->platform);
  const CostDimensionInfo *info = cost_dimension_get_info (cliff->dimension);
  gboolean                 event = report_cliff_is_event (cliff);
  double                   multiple = report_cliff_multiple (cliff);
  g_autofree char         *here =
      report_dimension_value (cliff->dimension, cliff->value);
  g_autofree char *next = report_cliff_next (cliff, currency);
  g_autofree char *distance = report_cliff_distance (cliff);
  g_autofree char *times = report_cliff_times (multiple, NULL);
  g_autofree char *words = report_cliff_event (cliff, currency);
  gboolean         near = event && multiple > 0.0;

  report_table_add_words (table,
                          report_dimension_label (cliff->dimension),
                          info->id);
  report_table_add_words (table, platform->name, platform->id);
  report_cell_add_value (table, here, cliff->value, TRUE);
  report_cell_add_money (table, next, cliff->next_price, cliff->has_next);
  report_cell_add_value (table, distance, cliff->distance, event);
  report_cell_add_value (table, near ? times : NULL, multiple, near);
  report_cell_add_value (table, NULL, cliff->at, event);
  report_table_add_words (table,
                          words,
                          get_word (event ? cliff->kind : COST_CLIFF_NONE));
  report_cell_add_money (table,
                         NULL,
                         cliff->total_beyond - cliff->total_before,
                         event && cliff->kind == COST_CLIFF_JUMP);
}

/* Nothing costs more and nothing happens: not worth a row. */
static gboolean
is_silent (const CostCliff *cliff)
{
  return !report_cliff_is_event (cliff) &&
         (!cliff->has_next || cliff->next_price == 0);
}

static void
note_silent (ReportTable *table, guint n)
{
  g_autofree char *note = NULL;

  if (n == 0)
    return;
  note = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE,
                   "%u more pair of dimension and platform is not listed: one "
                   "more costs nothing, and nothing happens further up.",
                   "%u more pairs of dimension and platform are not listed: "
                   "one more costs nothing, and nothing happens further up.",
                   n),
      n);
  report_table_add_note (table, note);
}

/**
 * report_cliff_table:
 * @engine: of which the platforms are
 * @cliffs: (element-type CostCliff): what was found, in order
 * @has_silent: whether to list also where nothing is to be said
 * @currency: (nullable): what to show amounts in; US dollars without it
 *
 * Lists what one more costs, and where bills stop going on as they do.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_cliff_table (const CostEngine   *engine,
                    const GArray       *cliffs,
                    gboolean            has_silent,
                    const CostCurrency *currency)
{
  const ReportColumn columns[] = {
    { "dimension", _ ("Dimension"), REPORT_COLUMN_TEXT },
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "value", _ ("Now"), REPORT_COLUMN_NUMBER },
    { "next_unit", _ ("One more"), REPORT_COLUMN_MONEY },
    { "distance", _ ("Distance"), REPORT_COLUMN_NUMBER },
    { "multiple", _ ("Times now"), REPORT_COLUMN_NUMBER },
    { "at", NULL, REPORT_COLUMN_NUMBER },
    { "kind", _ ("Then"), REPORT_COLUMN_TEXT },
    { "jump", NULL, REPORT_COLUMN_MONEY },
  };
  ReportTable *table = report_table_new (columns, G_N_ELEMENTS (columns));
  guint        n_silent = 0;

  for (guint i = 0; i < cliffs->len; i++)
    {
      const CostCliff *cliff = &g_array_index (cliffs, CostCliff, i);

      if (!has_silent && is_silent (cliff))
        n_silent++;
      else
        add_cells (table, engine, cliff, currency);
    }
  note_silent (table, n_silent);
  return table;
}
