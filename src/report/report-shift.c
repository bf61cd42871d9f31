/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Changes in words.  What a joint change did is told with the first of its
 * day, so that all deltas add up.
 */
#include "config.h"

#include "report-shift.h"

#include <glib/gi18n-lib.h>

#include "report-cell.h"
#include "report-changes.h"
#include "report-date.h"
#include "report-money.h"
#include "report-total.h"
#include "report-words.h"

static const CostPastPoint *
get_point (const CostPast *past, guint index)
{
  return g_ptr_array_index (past->points, index);
}

static const CostPastChange *
get_change (const CostPast *past, guint index)
{
  return g_ptr_array_index (past->changes, index);
}

/* Changes that follow @index and are counted with it. */
static guint
count_joint (const CostPast *past, guint index)
{
  guint n = 0;

  while (index + n + 1 < past->changes->len &&
         get_change (past, index + n + 1)->is_joint)
    n++;
  return n;
}

/* Where there is no bill afterwards, none was moved. */
static gboolean
counts (const ReportShift *shift)
{
  return shift->delta != 0 &&
         (shift->point->flags[shift->platform] & COST_CELL_BLOCKED) == 0;
}

static void
add_changes (GArray *shifts, const CostPast *past, guint index)
{
  const CostPastChange *change = get_change (past, index);
  ReportShift           shift = { .change = change,
                                  .point = get_point (past, change->point),
                                  .is_sound = change->is_sound,
                                  .n_joint = count_joint (past, index) };

  for (guint i = 0; i < past->n_platforms && !change->is_joint; i++)
    {
      shift.platform = i;
      shift.delta = change->deltas[i];
      if (counts (&shift))
        g_array_append_val (shifts, shift);
    }
}

static void
add_others (GArray *shifts, const CostPast *past, guint index)
{
  const CostPastPoint *before = get_point (past, index - 1);
  const CostPastPoint *point = get_point (past, index);
  ReportShift          shift = { .point = point };

  for (guint i = 0; i < past->n_platforms; i++)
    {
      shift.platform = i;
      shift.delta = point->others[i];
      shift.is_sound = (before->flags[i] | point->flags[i]) == 0;
      if (counts (&shift))
        g_array_append_val (shifts, shift);
    }
}

/**
 * report_shift_list:
 * @past: bills of the past
 *
 * Lists what moved a bill.
 *
 * Returns: (transfer full) (element-type ReportShift): the changes, by day;
 *   they borrow from @past
 */
GArray *
report_shift_list (const CostPast *past)
{
  GArray *shifts = g_array_new (FALSE, FALSE, sizeof (ReportShift));
  guint   next = 0;

  g_return_val_if_fail (past != NULL, shifts);

  for (guint i = 1; i < past->points->len; i++)
    {
      for (; next < past->changes->len && get_change (past, next)->point == i;
           next++)
        add_changes (shifts, past, next);
      add_others (shifts, past, i);
    }
  return shifts;
}

/**
 * report_shift_origin:
 * @shift: a change
 *
 * Returns: whose it is
 */
ReportShiftOrigin
report_shift_origin (const ReportShift *shift)
{
  const CostChange *change = NULL;

  g_return_val_if_fail (shift != NULL, REPORT_SHIFT_RECORD);

  if (shift->change == NULL)
    return REPORT_SHIFT_RECORD;
  change = shift->change->change;
  if (change->is_own)
    return REPORT_SHIFT_OWN;
  if (change->is_correction)
    return REPORT_SHIFT_CORRECTION;
  return report_changes_is_announced (change) ? REPORT_SHIFT_ANNOUNCED
                                              : REPORT_SHIFT_VENDOR;
}

static const char *
get_origin_id (const ReportShift *shift)
{
  static const char *const ids[] = {
    [REPORT_SHIFT_VENDOR] = "vendor",
    [REPORT_SHIFT_CORRECTION] = "ours",
    [REPORT_SHIFT_OWN] = "own",
    [REPORT_SHIFT_RECORD] = "record",
    [REPORT_SHIFT_ANNOUNCED] = "announced",
  };

  return ids[report_shift_origin (shift)];
}

static const char *
get_origin_word (const ReportShift *shift)
{
  switch (report_shift_origin (shift))
    {
    case REPORT_SHIFT_VENDOR:
      return C_ ("shift", "vendor change");
    case REPORT_SHIFT_CORRECTION:
      return C_ ("shift", "correction of ours");
    case REPORT_SHIFT_OWN:
      return C_ ("shift", "your own prices");
    case REPORT_SHIFT_ANNOUNCED:
      return C_ ("shift", "announced by the vendor");
    case REPORT_SHIFT_RECORD:
      break;
    }
  return C_ ("shift", "first on record");
}

/* "Seats", "Seats (Pro)", "Storage of Neon and 2 more". */
static char *
name_change (const ReportShift *shift, const CostProvider *platform)
{
  const CostChange *change = NULL;
  g_autofree char  *name = NULL;
  g_autofree char  *owned = NULL;

  if (shift->change == NULL)
    return g_strdup (_ ("prices of that day"));
  change = shift->change->change;
  name = report_changes_name (change);
  if (g_str_equal (change->provider->id, platform->id))
    owned = g_steal_pointer (&name);
  else
    /* Translators: what has another price, and whose it is: a partner's. */
    owned = g_strdup_printf (C_ ("shift", "%s of %s"),
                             name,
                             change->provider->name);
  if (shift->n_joint == 0)
    return g_steal_pointer (&owned);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                       /* Translators: a change. */
                                       "%s and %u more",
                                       "%s and %u more",
                                       shift->n_joint),
                          owned,
                          shift->n_joint);
}

static const CostProvider *
get_platform (const ReportShift *shift, const CostPast *past)
{
  return cost_engine_get_platform (past->engine, shift->platform);
}

/* What it came to, as nobody knows what it was. */
static char *
tell_record (const ReportShift  *shift,
             const CostProvider *platform,
             const CostCurrency *currency)
{
  const CostPastPoint *point = shift->point;
  g_autofree char     *date = report_date (point->date);
  g_autofree char     *total = report_total (point->totals[shift->platform],
                                         point->flags[shift->platform],
                                         currency);

  /* Translators: a day, a platform, and a total. */
  return g_strdup_printf (_ ("%s: %s, prices first on record: %s a month"),
                          date,
                          platform->name,
                          total);
}

/**
 * report_shift_sentence:
 * @shift: a change
 * @past: the record that it is of
 * @currency: (nullable): what to show amounts in
 *
 * Tells a change: "2026-10-01: Render, Seats: vendor change, +$4.00 a month".
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_shift_sentence (const ReportShift  *shift,
                       const CostPast     *past,
                       const CostCurrency *currency)
{
  const CostProvider *platform = NULL;
  g_autofree char    *date = NULL;
  g_autofree char    *name = NULL;
  g_autofree char    *delta = NULL;

  g_return_val_if_fail (shift != NULL && past != NULL, NULL);

  platform = get_platform (shift, past);
  if (shift->change == NULL)
    return tell_record (shift, platform, currency);
  date = report_date (shift->point->date);
  name = name_change (shift, platform);
  delta = report_money_delta_in (shift->delta, currency);
  if (shift->is_sound)
    /* Translators: a day, a platform, what changed, whose change it was, and
     * by how much it moved the bill. */
    return g_strdup_printf (_ ("%s: %s, %s: %s, %s a month"),
                            date,
                            platform->name,
                            name,
                            get_origin_word (shift),
                            delta);
  /* Translators: likewise, where the bill is not known in full. */
  return g_strdup_printf (_ ("%s: %s, %s: %s, %s a month of what is known"),
                          date,
                          platform->name,
                          name,
                          get_origin_word (shift),
                          delta);
}

/**
 * report_shift_label:
 * @shift: a change
 * @currency: (nullable): what to show amounts in
 *
 * Tells a change in a chart: "+$4.00", with a word where it is no change of
 * the vendor's that happened.
 *
 * Returns: (transfer full): the words
 */
char *
report_shift_label (const ReportShift *shift, const CostCurrency *currency)
{
  g_autofree char *delta = NULL;

  g_return_val_if_fail (shift != NULL, NULL);

  delta = report_money_delta_in (shift->delta, currency);
  switch (report_shift_origin (shift))
    {
    case REPORT_SHIFT_CORRECTION:
      /* Translators: an amount, by which we had a bill wrong. */
      return g_strdup_printf (C_ ("shift", "%s, corrected"), delta);
    case REPORT_SHIFT_ANNOUNCED:
      /* Translators: an amount, by which a bill will change. */
      return g_strdup_printf (C_ ("shift", "%s, announced"), delta);
    case REPORT_SHIFT_OWN:
      /* Translators: an amount, by which the user's own prices differ. */
      return g_strdup_printf (C_ ("shift", "%s, own prices"), delta);
    case REPORT_SHIFT_VENDOR:
    case REPORT_SHIFT_RECORD:
      break;
    }
  return g_steal_pointer (&delta);
}

static void
add_source (ReportTable *table, const CostChange *change)
{
  const CostSource *source = change != NULL ? change->source : NULL;
  g_autofree char *words = source != NULL ? report_words_source (source) : NULL;

  report_table_add_text (table, change != NULL ? change->reason : NULL);
  report_table_add_words (table, words, source != NULL ? source->title : NULL);
  report_table_add_words (table, NULL, source != NULL ? source->url : NULL);
}

static void
add_row (ReportTable        *table,
         const ReportShift  *shift,
         const CostPast     *past,
         const CostCurrency *currency)
{
  const CostProvider *platform = get_platform (shift, past);
  const CostChange   *change =
      shift->change != NULL ? shift->change->change : NULL;
  g_autofree char *date = report_date (shift->point->date);
  g_autofree char *name = name_change (shift, platform);

  report_table_add_text (table, date);
  report_table_add_words (table, platform->name, platform->id);
  report_table_add_words (table, name, change != NULL ? change->id : NULL);
  report_table_add_words (table,
                          get_origin_word (shift),
                          get_origin_id (shift));
  report_cell_add_delta (table, shift->delta, currency);
  report_table_add_boolean (table, shift->is_sound);
  add_source (table, change);
}

/**
 * report_shift_table:
 * @shifts: (element-type ReportShift): changes
 * @past: the record that they are of
 * @currency: (nullable): what to show amounts in
 *
 * Makes the table of what moved a bill.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_shift_table (const GArray       *shifts,
                    const CostPast     *past,
                    const CostCurrency *currency)
{
  const ReportColumn columns[] = {
    { "date", C_ ("column", "Date"), REPORT_COLUMN_TEXT },
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "change", C_ ("column", "Change"), REPORT_COLUMN_TEXT },
    { "origin", C_ ("column", "By"), REPORT_COLUMN_TEXT },
    { "delta", _ ("A month"), REPORT_COLUMN_MONEY },
    { "known", NULL, REPORT_COLUMN_BOOLEAN },
    { "reason", C_ ("column", "Reason"), REPORT_COLUMN_TEXT },
    { "source_title", C_ ("column", "Source"), REPORT_COLUMN_TEXT },
    { "source", NULL, REPORT_COLUMN_TEXT },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (shifts != NULL && past != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  report_table_set_title (table, _ ("Changes that moved a bill"));
  for (guint i = 0; i < shifts->len; i++)
    add_row (table, &g_array_index (shifts, ReportShift, i), past, currency);
  if (shifts->len == 0)
    report_table_add_note (table, _ ("No change of prices moved a bill."));
  return table;
}
