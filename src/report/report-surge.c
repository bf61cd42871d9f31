/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Surges: which spikes are looked at, and which of them hits whom hardest.
 */
#include "config.h"

#include "report-surge.h"

#include "report-number.h"

/* From there on decimals say nothing. */
#define MANY_TIMES 10.0

static void
free_bill (gpointer data)
{
  cost_spike_bill_unref (data);
}

/* The ids of all spikes, as words to choose from. */
static GStrv
list_ids (const GPtrArray *spikes)
{
  GStrv ids = g_new0 (char *, spikes->len + 1);

  for (guint i = 0; i < spikes->len; i++)
    ids[i] = g_strdup (((const CostSpike *)spikes->pdata[i])->id);
  return ids;
}

static gboolean
read_spikes (ReportSurge *surge, const ReportQuestion *question, GError **error)
{
  g_auto (GStrv) ids = NULL;
  guint chosen = 0;

  surge->is_all = report_question_get (question, REPORT_ASK_SPIKE) == NULL;
  surge->spikes = cost_spikes_load (error);
  if (surge->spikes == NULL || surge->is_all)
    return surge->spikes != NULL;
  ids = list_ids (surge->spikes);
  if (!report_question_read_word (question,
                                  REPORT_ASK_SPIKE,
                                  (const char *const *)ids,
                                  &chosen,
                                  error))
    return FALSE;
  g_ptr_array_remove_range (surge->spikes,
                            chosen + 1,
                            surge->spikes->len - chosen - 1);
  g_ptr_array_remove_range (surge->spikes, 0, chosen);
  return TRUE;
}

/* What a spike adds to all bills that are known in full with it. */
static CostMoney
get_weight (const CostSpikeBill *bill)
{
  CostMoney sum = 0;

  for (guint i = 0; i < bill->n_platforms; i++)
    {
      const CostSpikePlatform *platform = &bill->platforms[i];

      if (!report_surge_is_blocked (platform))
        sum += platform->total - platform->normal;
    }
  return sum;
}

static void
choose (ReportSurge *surge)
{
  for (guint i = 1; i < surge->bills->len; i++)
    if (get_weight (report_surge_get_bill (surge, i)) >
        get_weight (report_surge_get_bill (surge, surge->shown)))
      surge->shown = i;
}

static gboolean
compute (ReportSurge         *surge,
         const ReportContext *context,
         guint                day,
         GError             **error)
{
  surge->bills = g_ptr_array_new_with_free_func (free_bill);
  for (guint i = 0; i < surge->spikes->len; i++)
    {
      CostSpikeBill *bill = NULL;

      if (g_cancellable_set_error_if_cancelled (context->cancellable, error))
        return FALSE;
      bill = cost_spike_bill_new (context->catalogue,
                                  context->scenario,
                                  report_surge_get_spike (surge, i),
                                  day,
                                  error);
      if (bill == NULL)
        return FALSE;
      g_ptr_array_add (surge->bills, bill);
    }
  return TRUE;
}

/**
 * report_surge_init:
 * @surge: (out caller-allocates): filled; clear it with report_surge_clear()
 * @context: what the analysis starts from
 * @question: (nullable): which spike, and on which day
 * @error: return location for an error that names the parameter
 *
 * Computes what the spikes do.
 *
 * Returns: %FALSE if there is no such spike or day
 */
gboolean
report_surge_init (ReportSurge          *surge,
                   const ReportContext  *context,
                   const ReportQuestion *question,
                   GError              **error)
{
  const ReportNumber range = { 1.0,
                               cost_spike_count_days (context->scenario),
                               TRUE };
  double             day = COST_SPIKE_DAY;

  *surge = (ReportSurge){ .currency = context->scenario->currency };
  if (!report_question_read_number (question,
                                    REPORT_ASK_DAY,
                                    &range,
                                    &day,
                                    error) ||
      !read_spikes (surge, question, error) ||
      !compute (surge, context, (guint)MIN (day, range.most), error))
    return FALSE;
  choose (surge);
  return TRUE;
}

/**
 * report_surge_clear:
 * @surge: a surge
 *
 * Releases what it holds.
 */
void
report_surge_clear (ReportSurge *surge)
{
  g_clear_pointer (&surge->bills, g_ptr_array_unref);
  g_clear_pointer (&surge->spikes, g_ptr_array_unref);
}

/**
 * report_surge_get_spike:
 * @surge: a surge
 * @i: below the number of spikes
 *
 * Returns: (transfer none): a spike
 */
const CostSpike *
report_surge_get_spike (const ReportSurge *surge, guint i)
{
  return g_ptr_array_index (surge->spikes, i);
}

/**
 * report_surge_get_bill:
 * @surge: a surge
 * @i: below the number of spikes
 *
 * Returns: (transfer none): what that spike does
 */
const CostSpikeBill *
report_surge_get_bill (const ReportSurge *surge, guint i)
{
  return g_ptr_array_index (surge->bills, i);
}

/**
 * report_surge_name:
 * @bill: what a spike does
 * @platform: index of a platform
 *
 * Returns: (transfer none): the platform's name
 */
const char *
report_surge_name (const CostSpikeBill *bill, guint platform)
{
  return cost_engine_get_platform (bill->engine, platform)->name;
}

/**
 * report_surge_is_blocked:
 * @platform: a platform
 *
 * Says whether it cannot carry the month, with or without the spike.
 *
 * Returns: whether it cannot
 */
gboolean
report_surge_is_blocked (const CostSpikePlatform *platform)
{
  return ((platform->flags | platform->normal_flags) & COST_CELL_BLOCKED) != 0;
}

/**
 * report_surge_times:
 * @platform: a platform
 *
 * Says how many times the normal bill the one with the spike is.
 *
 * Returns: the factor; 0 where there is none
 */
double
report_surge_times (const CostSpikePlatform *platform)
{
  if ((platform->flags | platform->normal_flags) != 0 || platform->normal <= 0)
    return 0.0;
  return (double)platform->total / (double)platform->normal;
}

/**
 * report_surge_factor:
 * @platform: a platform
 *
 * Writes how many times the normal bill the one with the spike is: "33".
 *
 * Returns: (transfer full) (nullable): the number; %NULL where there is none
 */
char *
report_surge_factor (const CostSpikePlatform *platform)
{
  double times = report_surge_times (platform);

  if (times <= 0.0)
    return NULL;
  return report_number_fixed (times, times < MANY_TIMES ? 1 : 0);
}

/**
 * report_surge_hardest_hit:
 * @bill: what a spike does
 *
 * Finds the platform whose bill grows most; those known in full come first.
 *
 * Returns: its index; -1 if nobody can carry the month
 */
int
report_surge_hardest_hit (const CostSpikeBill *bill)
{
  int found = -1;

  for (guint i = 0; i < bill->n_platforms; i++)
    {
      const CostSpikePlatform *platform = &bill->platforms[i];
      const CostSpikePlatform *best =
          found < 0 ? NULL : &bill->platforms[found];

      if (report_surge_is_blocked (platform))
        continue;
      if (best != NULL && (platform->flags != 0) > (best->flags != 0))
        continue;
      if (best == NULL || (platform->flags != 0) < (best->flags != 0) ||
          platform->total - platform->normal > best->total - best->normal)
        found = (int)i;
    }
  return found;
}
