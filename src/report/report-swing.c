/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Swings.  A count cannot be changed by a tenth, so what was really tried is
 * said beside what it does.
 */
#include "config.h"

#include "report-swing.h"

#include <glib/gi18n-lib.h>

#include "report-dimension.h"
#include "report-money.h"
#include "report-number.h"

/**
 * report_swing_clear:
 * @swing: a swing
 *
 * Releases what it holds.
 */
void
report_swing_clear (ReportSwing *swing)
{
  g_clear_pointer (&swing->sensitivity, cost_sensitivity_unref);
  g_clear_pointer (&swing->bars, g_array_unref);
}

static guint8
look_at (const ReportSwing *swing, int platform, const CostWorkload *workload)
{
  g_autoptr (CostEstimate) estimate = NULL;

  if (platform < 0)
    return 0;
  estimate = cost_engine_estimate (swing->engine, (guint)platform, workload);
  return (guint8)((estimate->is_blocked ? COST_CELL_BLOCKED : 0) |
                  (estimate->is_complete ? 0 : COST_CELL_INCOMPLETE));
}

/**
 * report_swing_look:
 * @swing: a swing with a platform
 * @workload: where it stands
 *
 * Finds out whether the bills where the workload stands are whole.
 */
void
report_swing_look (ReportSwing *swing, const CostWorkload *workload)
{
  swing->flags[0] = look_at (swing, swing->platform, workload);
  swing->flags[1] = look_at (swing, swing->other, workload);
}

/**
 * report_swing_is_blocked:
 * @swing: a swing
 *
 * Says whether there is no bill to look at.
 *
 * Returns: whether one of the platforms cannot carry the workload
 */
gboolean
report_swing_is_blocked (const ReportSwing *swing)
{
  return ((swing->flags[0] | swing->flags[1]) & COST_CELL_BLOCKED) != 0;
}

/**
 * report_swing_get:
 * @swing: a swing
 * @index: below the number of bars
 *
 * Gets a bar.
 *
 * Returns: (transfer none): the bar
 */
const CostSensitivityBar *
report_swing_get (const ReportSwing *swing, guint index)
{
  return &g_array_index (swing->bars, CostSensitivityBar, index);
}

static const char *
get_name (const ReportSwing *swing, int platform)
{
  return cost_engine_get_platform (swing->engine, (guint)platform)->name;
}

/**
 * report_swing_tried:
 * @bar: a bar
 *
 * Writes which values were tried: "1 to 3 per region".
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_swing_tried (const CostSensitivityBar *bar)
{
  g_autofree char *low = report_number (bar->row->low);
  g_autofree char *high =
      report_dimension_value (bar->row->dimension, bar->row->high);

  /* Translators: a number and a value: "1 to 3 per region". */
  return g_strdup_printf (C_ ("values", "%s to %s"), low, high);
}

/* "±$4.00", or "−$3.00 to +$4.00". */
static char *
write_change (const ReportSwing *swing, const CostSensitivityBar *bar)
{
  CostMoney        down = MIN (MIN (bar->low, bar->high), 0);
  CostMoney        up = MAX (MAX (bar->low, bar->high), 0);
  g_autofree char *least = report_money_delta_in (down, swing->currency);
  g_autofree char *most = report_money_delta_in (up, swing->currency);
  g_autofree char *both = report_money_in (up, swing->currency);

  if (down == -up)
    /* Translators: an amount, more or less. */
    return g_strdup_printf (_ ("±%s"), both);
  /* Translators: two changes of a bill: "−$3.00 to +$4.00". */
  return g_strdup_printf (C_ ("change", "%s to %s"), least, most);
}

/**
 * report_swing_sentence:
 * @swing: a swing
 * @bar: one of its bars
 *
 * Tells what a dimension does to the bill.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_swing_sentence (const ReportSwing *swing, const CostSensitivityBar *bar)
{
  const char      *label = report_dimension_label (bar->row->dimension);
  g_autofree char *tried = report_swing_tried (bar);
  g_autofree char *change = NULL;

  if ((bar->flags & COST_CELL_BLOCKED) != 0)
    /* Translators: a dimension and its values. */
    return g_strdup_printf (_ ("%s, %s: not possible at one end"),
                            label,
                            tried);
  change = write_change (swing, bar);
  if (bar->flags != (swing->flags[0] | swing->flags[1]))
    /* Translators: a dimension, its values, and a change of a bill. */
    return g_strdup_printf (_ ("%s, %s: %s, of what could be priced"),
                            label,
                            tried,
                            change);
  /* Translators: a dimension, its values, and a change of a bill. */
  return g_strdup_printf (_ ("%s, %s: %s"), label, tried, change);
}

static char *
find_blocked (const ReportSwing *swing)
{
  int platform = (swing->flags[0] & COST_CELL_BLOCKED) != 0 ? swing->platform
                                                            : swing->other;

  if (swing->other >= 0)
    /* Translators: a platform that is one of the two that follow. */
    return g_strdup_printf (_ ("%s cannot carry this workload, so there is no "
                               "gap between %s and %s"),
                            get_name (swing, platform),
                            get_name (swing, swing->platform),
                            get_name (swing, swing->other));
  /* Translators: a platform. */
  return g_strdup_printf (
      _ ("%s cannot carry this workload, so nothing moves its bill"),
      get_name (swing, platform));
}

static char *
find_still (const ReportSwing *swing)
{
  if (swing->other >= 0)
    /* Translators: two platforms. */
    return g_strdup_printf (_ ("Nothing moves the gap between %s and %s"),
                            get_name (swing, swing->platform),
                            get_name (swing, swing->other));
  /* Translators: a platform. */
  return g_strdup_printf (_ ("Nothing moves %s’s bill"),
                          get_name (swing, swing->platform));
}

static char *
find_most (const ReportSwing *swing, const CostSensitivityBar *bar)
{
  const char      *label = report_dimension_label (bar->row->dimension);
  const char      *name = get_name (swing, swing->platform);
  g_autofree char *tried = report_swing_tried (bar);
  g_autofree char *change = write_change (swing, bar);

  if (swing->other >= 0)
    /* Translators: two platforms, a dimension, a change of their gap, and the
     * values of the dimension. */
    return g_strdup_printf (
        _ ("What moves the gap between %s and %s most is %s: %s for %s"),
        name,
        get_name (swing, swing->other),
        label,
        change,
        tried);
  /* Translators: a platform, a dimension, a change of the bill, and the values
   * of the dimension: "What moves Fly.io’s bill most is Instances: ±$4.00 for
   * 1 to 3 per region". */
  return g_strdup_printf (_ ("What moves %s’s bill most is %s: %s for %s"),
                          name,
                          label,
                          change,
                          tried);
}

static char *
find (const ReportSwing *swing)
{
  if (swing->platform < 0)
    return g_strdup (_ ("No platform is compared"));
  if (report_swing_is_blocked (swing))
    return find_blocked (swing);
  if (swing->bars == NULL || swing->bars->len == 0 ||
      (report_swing_get (swing, 0)->flags & COST_CELL_BLOCKED) != 0)
    return find_still (swing);
  return find_most (swing, report_swing_get (swing, 0));
}

/**
 * report_swing_finding:
 * @swing: a swing
 *
 * States what moves the bill, or the gap, most.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_swing_finding (const ReportSwing *swing)
{
  g_autofree char *found = find (swing);

  if (((swing->flags[0] | swing->flags[1]) & COST_CELL_INCOMPLETE) == 0 ||
      report_swing_is_blocked (swing))
    return g_steal_pointer (&found);
  /* Translators: a finding about a bill that is not whole. */
  return g_strdup_printf (_ ("%s (of what could be priced)"), found);
}
