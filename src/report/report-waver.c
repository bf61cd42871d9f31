/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Changes of an advice.  Of many, those are told first that somebody is likely
 * to meet: one more of something that is counted, then an amount that is near,
 * then a decision.
 */
#include "config.h"

#include "report-waver.h"

#include <glib/gi18n-lib.h>

#include "report-cell.h"
#include "report-dimension.h"

/* So many are told of a platform. */
#define TOLD 3

/* An amount within that factor is near. */
#define NEAR 10.0

/**
 * report_waver_verdict:
 * @verdict: a verdict
 *
 * Returns: (transfer none): the word for it in the reader's language
 */
const char *
report_waver_verdict (CostVerdict verdict)
{
  switch (verdict)
    {
    case COST_VERDICT_SHIP:
      return C_ ("verdict", "ship");
    case COST_VERDICT_MAYBE:
      return C_ ("verdict", "maybe");
    case COST_VERDICT_SKIP:
      break;
    }
  return C_ ("verdict", "skip");
}

/**
 * report_waver_verdict_id:
 * @verdict: a verdict
 *
 * Returns: (transfer none): its id for machines
 */
const char *
report_waver_verdict_id (CostVerdict verdict)
{
  static const char *const ids[] = { [COST_VERDICT_SHIP] = "ship",
                                     [COST_VERDICT_MAYBE] = "maybe",
                                     [COST_VERDICT_SKIP] = "skip" };

  return ids[verdict];
}

static CostKind
get_kind (const CostAdviceChange *change)
{
  return cost_dimension_get_info (change->dimension)->kind;
}

static char *
word_upwards (const CostAdviceChange *change, const char *value)
{
  const char *label = report_dimension_label (change->dimension);

  if (change->value > change->until)
    /* Translators: a value, and of which dimension: "from 3 regions on
     * (Regions)". */
    return g_strdup_printf (_ ("from %s on (%s)"), value, label);
  /* Translators: a value, and of which dimension. */
  return g_strdup_printf (_ ("above %s (%s)"), value, label);
}

static char *
word_downwards (const CostAdviceChange *change, const char *value)
{
  const char *label = report_dimension_label (change->dimension);

  if (change->value <= cost_dimension_get_info (change->dimension)->min)
    /* Translators: a value, and of which dimension. */
    return g_strdup_printf (_ ("at %s (%s)"), value, label);
  if (change->value < change->until)
    /* Translators: a value, and of which dimension: "up to 2 seats (Team
     * members)". */
    return g_strdup_printf (_ ("up to %s (%s)"), value, label);
  /* Translators: a value, and of which dimension. */
  return g_strdup_printf (_ ("below %s (%s)"), value, label);
}

/**
 * report_waver_place:
 * @change: a change
 *
 * Says where it is: "from 3 regions on (Regions)".
 *
 * Returns: (transfer full): the words
 */
char *
report_waver_place (const CostAdviceChange *change)
{
  const char      *label = NULL;
  g_autofree char *value = NULL;

  g_return_val_if_fail (change != NULL, NULL);

  label = report_dimension_label (change->dimension);
  value = report_dimension_value (change->dimension, change->value);
  switch (get_kind (change))
    {
    case COST_KIND_BOOLEAN:
      /* Translators: a switch, such as "Needs a disk". */
      return change->value != 0.0 ? g_strdup_printf (_ ("with “%s”"), label)
                                  : g_strdup_printf (_ ("without “%s”"), label);
    case COST_KIND_CHOICE:
      /* Translators: what is chosen, and where: "with Neon (Database)". */
      return g_strdup_printf (_ ("with %s (%s)"), value, label);
    case COST_KIND_AMOUNT:
    case COST_KIND_COUNT:
      break;
    }
  return change->at > change->from ? word_upwards (change, value)
                                   : word_downwards (change, value);
}

static const char *
get_name (const CostAdvice *advice, int platform)
{
  const CostAdvised *advised = NULL;

  if (platform < 0)
    return C_ ("cheapest", "nobody");
  advised = g_ptr_array_index (advice->platforms, (guint)platform);
  return advised->provider->name;
}

/**
 * report_waver_change:
 * @advice: an advice
 * @change: what would change it
 *
 * Tells a change: "skip instead of ship from 3 regions on (Regions)".
 *
 * Returns: (transfer full): the words
 */
char *
report_waver_change (const CostAdvice *advice, const CostAdviceChange *change)
{
  g_autofree char *place = NULL;

  g_return_val_if_fail (advice != NULL && change != NULL, NULL);

  place = report_waver_place (change);
  /* Translators: a verdict or a platform, the one of now, and where. */
  return g_strdup_printf (
      _ ("%s instead of %s %s"),
      change->platform < 0 ? get_name (advice, change->cheapest_after)
                           : report_waver_verdict (change->after),
      change->platform < 0 ? get_name (advice, change->cheapest_before)
                           : report_waver_verdict (change->before),
      place);
}

static gboolean
is_near (const CostAdviceChange *change)
{
  return change->from > 0.0 && change->at > 0.0 &&
         change->at <= change->from * NEAR && change->at >= change->from / NEAR;
}

/* The smaller, the sooner somebody meets it. */
static guint
rank (const CostAdviceChange *change)
{
  switch (get_kind (change))
    {
    case COST_KIND_COUNT:
      return change->at > change->from ? 0 : 1;
    case COST_KIND_AMOUNT:
      return is_near (change) ? 2 : 5;
    case COST_KIND_BOOLEAN:
      return 3;
    case COST_KIND_CHOICE:
      break;
    }
  return 4;
}

static const CostAdviceChange *
find_next (const GArray *changes, int platform, const CostAdviceChange *last)
{
  const CostAdviceChange *found = NULL;

  for (guint i = 0; i < changes->len; i++)
    {
      const CostAdviceChange *change =
          &g_array_index (changes, CostAdviceChange, i);
      gboolean is_later = last == NULL || rank (change) > rank (last) ||
                          (rank (change) == rank (last) && change > last);

      if (change->platform == platform && is_later &&
          (found == NULL || rank (change) < rank (found)))
        found = change;
    }
  return found;
}

/**
 * report_waver_nearest:
 * @changes: (element-type CostAdviceChange): what would change an advice
 * @platform: of which platform; -1: who is cheapest
 *
 * Chooses the one that is told first.
 *
 * Returns: (transfer none) (nullable): the change
 */
const CostAdviceChange *
report_waver_nearest (const GArray *changes, int platform)
{
  g_return_val_if_fail (changes != NULL, NULL);

  return find_next (changes, platform, NULL);
}

static char *
join (const CostAdvice *advice, const GArray *changes, int platform)
{
  const CostAdviceChange *change = report_waver_nearest (changes, platform);
  GString                *text = g_string_new (NULL);

  for (guint i = 0; change != NULL && i < TOLD; i++)
    {
      g_autofree char *part = report_waver_change (advice, change);

      if (i > 0)
        /* Translators: between what would change an advice. */
        g_string_append (text, C_ ("change", "; "));
      g_string_append (text, part);
      change = find_next (changes, platform, change);
    }
  return g_string_free (text, FALSE);
}

/**
 * report_waver_sentence:
 * @advice: an advice
 * @changes: (element-type CostAdviceChange): what would change it
 * @platform: of which platform; -1: who is cheapest
 *
 * Tells what would change a verdict: some of it, the rest is in the table.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_waver_sentence (const CostAdvice *advice,
                       const GArray     *changes,
                       int               platform)
{
  g_autofree char *list = NULL;

  g_return_val_if_fail (advice != NULL && changes != NULL, NULL);

  list = join (advice, changes, platform);
  if (platform < 0)
    return *list == '\0'
               ? g_strdup (_ ("Nothing that was looked at makes another "
                              "platform the cheapest"))
               /* Translators: who is instead of whom, and where. */
               : g_strdup_printf (_ ("Cheapest: %s"), list);
  if (*list == '\0')
    /* Translators: a platform, and its verdict. */
    return g_strdup_printf (
        _ ("%s: %s, and nothing that was looked at changes it"),
        get_name (advice, platform),
        report_waver_verdict (
            ((const CostAdvised *)g_ptr_array_index (advice->platforms,
                                                     (guint)platform))
                ->verdict));
  /* Translators: a platform, and what would change its verdict. */
  return g_strdup_printf (_ ("%s: %s"), get_name (advice, platform), list);
}

static void
add_platform (ReportTable *table, const CostAdvice *advice, int platform)
{
  const CostAdvised *advised = NULL;

  if (platform < 0)
    {
      report_table_add_words (table, _ ("Cheapest"), "cheapest");
      return;
    }
  advised = g_ptr_array_index (advice->platforms, (guint)platform);
  report_table_add_words (table,
                          advised->provider->name,
                          advised->provider->id);
}

/* A verdict, or who is cheapest. */
static void
add_answer (ReportTable      *table,
            const CostAdvice *advice,
            gboolean          is_verdict,
            CostVerdict       verdict,
            int               cheapest)
{
  if (is_verdict)
    report_table_add_words (table,
                            report_waver_verdict (verdict),
                            report_waver_verdict_id (verdict));
  else if (cheapest < 0)
    report_table_add_nothing (table, get_name (advice, cheapest));
  else
    add_platform (table, advice, cheapest);
}

static void
add_row (ReportTable            *table,
         const CostAdvice       *advice,
         const CostAdviceChange *change)
{
  gboolean         is_verdict = change->platform >= 0;
  g_autofree char *place = report_waver_place (change);
  g_autofree char *from =
      cost_dimension_format (change->dimension, change->from);

  add_platform (table, advice, change->platform);
  add_answer (table,
              advice,
              is_verdict,
              change->before,
              change->cheapest_before);
  add_answer (table, advice, is_verdict, change->after, change->cheapest_after);
  report_table_add_words (table,
                          place,
                          cost_dimension_get_info (change->dimension)->id);
  report_table_add_words (table, NULL, from);
  report_cell_add_value (table, NULL, change->until, TRUE);
  report_cell_add_value (table, NULL, change->at, TRUE);
  report_cell_add_value (table, NULL, change->value, TRUE);
}

/**
 * report_waver_table:
 * @advice: an advice
 * @changes: (element-type CostAdviceChange): what would change it
 *
 * Makes the table of all that would change it.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_waver_table (const CostAdvice *advice, const GArray *changes)
{
  const ReportColumn columns[] = {
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "before", _ ("Now"), REPORT_COLUMN_TEXT },
    { "after", _ ("Then"), REPORT_COLUMN_TEXT },
    { "dimension", C_ ("dimension", "Changes"), REPORT_COLUMN_TEXT },
    { "from", NULL, REPORT_COLUMN_TEXT },
    { "until", NULL, REPORT_COLUMN_NUMBER },
    { "at", NULL, REPORT_COLUMN_NUMBER },
    { "value", NULL, REPORT_COLUMN_NUMBER },
  };
  ReportTable *table = NULL;

  g_return_val_if_fail (advice != NULL && changes != NULL, NULL);

  table = report_table_new (columns, G_N_ELEMENTS (columns));
  report_table_set_title (table, _ ("What would change it"));
  for (guint i = 0; i < changes->len; i++)
    add_row (table, advice, &g_array_index (changes, CostAdviceChange, i));
  if (changes->len == 0)
    report_table_add_note (table, _ ("Nothing that was looked at changes it."));
  return table;
}
