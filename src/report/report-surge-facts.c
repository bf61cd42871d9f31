/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What surges rest on: the budget, the stories that are imitated, what is
 * assumed, and where the model ends.  And the same figures as tables.
 */
#include "config.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "report-date.h"
#include "report-dimension.h"
#include "report-money.h"
#include "report-number.h"
#include "report-surge.h"
#include "report-total.h"

/**
 * report_surge_budget:
 * @surge: a surge
 *
 * Says what the budget is.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_surge_budget (const ReportSurge *surge)
{
  CostMoney        budget = 0;
  g_autofree char *money = NULL;

  g_return_val_if_fail (surge != NULL && surge->bills->len > 0, NULL);

  budget = report_surge_get_bill (surge, surge->shown)->budget;
  if (budget <= 0)
    return g_strdup (_ ("The workload has no budget, so no day is said on "
                        "which it is gone"));
  money = report_money_in (budget, surge->currency);
  /* Translators: an amount. */
  return g_strdup_printf (_ ("The budget is %s a month"), money);
}

/* Texts of the data are sentences; ours have no period at their end. */
static void
take_sentence (ReportAnswer *answer, char *text)
{
  gsize length = strlen (text);

  if (length > 0 && text[length - 1] == '.')
    text[length - 1] = '\0';
  report_answer_add_sentence (answer, text);
}

static void
add_stories (ReportAnswer *answer, const CostSpike *spike)
{
  for (guint i = 0; i < spike->stories->len; i++)
    {
      const CostSpikeStory *story = g_ptr_array_index (spike->stories, i);
      g_autofree char      *day = report_date (story->date);

      /* Translators: the title of a page, its day, and what it says. */
      take_sentence (answer,
                     g_strdup_printf (_ ("It imitates “%s” (%s): %s"),
                                      story->title,
                                      day,
                                      story->says));
    }
}

static void
add_limits (ReportAnswer *answer, const CostSpikeBill *bill)
{
  g_autofree char *hours = report_number (bill->hours);

  for (guint i = 0; i < bill->changes->len; i++)
    {
      const CostSpikeChange *change =
          &g_array_index (bill->changes, CostSpikeChange, i);
      g_autofree char *wanted =
          report_dimension_value (change->dimension, change->wanted);
      g_autofree char *after =
          report_dimension_value (change->dimension, change->after);

      if (!change->is_clamped)
        continue;
      report_answer_add_sentence (
          answer,
          /* Translators: a dimension and two of its values. */
          g_strdup_printf (_ ("%s: the month would have %s; computed are %s, "
                              "where the range ends"),
                           report_dimension_label (change->dimension),
                           wanted,
                           after));
    }
  if (bill->is_cut)
    report_answer_add_sentence (
        answer,
        /* Translators: a number of hours. */
        g_strdup_printf (_ ("The spike goes on in the next month; counted are "
                            "%s hours of it"),
                         hours));
}

/**
 * report_surge_add_model:
 * @surge: a surge
 * @answer: what it is added to
 *
 * Adds sentences about the spike of the chart: what happens, where the model
 * ends, what is assumed, and the stories behind it.
 */
void
report_surge_add_model (const ReportSurge *surge, ReportAnswer *answer)
{
  const CostSpike *spike = NULL;

  g_return_if_fail (surge != NULL && answer != NULL);

  spike = report_surge_get_spike (surge, surge->shown);
  report_answer_add_sentence (answer, report_surge_budget (surge));
  take_sentence (answer, g_strdup (spike->description));
  take_sentence (answer,
                 g_strdup (_ ("Plans stay what they are without the spike "
                              "where they carry it, and so do tiers that "
                              "change only with the month")));
  add_limits (answer, report_surge_get_bill (surge, surge->shown));
  if (spike->assumed != NULL)
    /* Translators: what is assumed. */
    take_sentence (answer, g_strdup_printf (_ ("Assumed: %s"), spike->assumed));
  add_stories (answer, spike);
}

static void
add_day (ReportTable *table, int day)
{
  if (day > 0)
    report_table_add_number (table, day);
  else
    report_table_add_nothing (table, NULL);
}

/* What the platform does then: words, and the catalogue's own for machines. */
static void
add_action (ReportTable *table, const CostOverrunEntry *overrun)
{
  static const char *const words[COST_N_OVERRUNS] = {
    [COST_OVERRUN_BILLS] = N_ ("Bills on"),
    [COST_OVERRUN_PAUSES] = N_ ("Pauses"),
    [COST_OVERRUN_CAPS] = N_ ("Refuses more"),
    [COST_OVERRUN_ALERTS] = N_ ("Bills on, warns at most"),
  };

  if (overrun == NULL)
    report_table_add_nothing (table, _ ("Not known"));
  else
    report_table_add_words (table,
                            _ (words[overrun->does]),
                            cost_overrun_get_id (overrun->does));
}

static void
add_times (ReportTable *table, const CostSpikePlatform *platform)
{
  double           times = report_surge_times (platform);
  g_autofree char *factor = report_surge_factor (platform);
  g_autofree char *plain =
      report_number_decimal (round (times * 100.0) / 100.0);

  if (factor == NULL)
    report_table_add_nothing (table, NULL);
  else
    report_table_add_words (table, factor, plain);
}

static void
add_bill (ReportTable *table, const ReportSurge *surge, guint i, guint index)
{
  const CostSpike         *spike = report_surge_get_spike (surge, i);
  const CostSpikeBill     *bill = report_surge_get_bill (surge, i);
  const CostSpikePlatform *platform = &bill->platforms[index];

  report_table_add_words (table, spike->name, spike->id);
  report_table_add_words (table,
                          report_surge_name (bill, index),
                          cost_engine_get_platform (bill->engine, index)->id);
  report_total_add (table,
                    platform->normal,
                    platform->normal_flags,
                    surge->currency);
  report_total_add (table, platform->total, platform->flags, surge->currency);
  add_times (table, platform);
  add_day (table, platform->gone);
  add_day (table, platform->normal_gone);
  add_action (table, platform->overrun);
}

static ReportTable *
tabulate_bills (const ReportSurge *surge)
{
  const ReportColumn columns[] = {
    { "spike", _ ("Spike"), REPORT_COLUMN_TEXT },
    { "platform", _ ("Platform"), REPORT_COLUMN_TEXT },
    { "normal", _ ("Normal"), REPORT_COLUMN_TOTAL },
    { "total", _ ("With the spike"), REPORT_COLUMN_TOTAL },
    { "times", _ ("Times"), REPORT_COLUMN_NUMBER },
    { "gone", _ ("Budget gone on day"), REPORT_COLUMN_NUMBER },
    { "normal_gone", _ ("Without it"), REPORT_COLUMN_NUMBER },
    { "then", _ ("Then"), REPORT_COLUMN_TEXT },
  };
  ReportTable *table = report_table_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < surge->bills->len; i++)
    for (guint k = 0; k < report_surge_get_bill (surge, i)->n_platforms; k++)
      add_bill (table, surge, i, k);
  return table;
}

static void
add_days (ReportTable *table, const ReportSurge *surge, guint day)
{
  const CostSpikeBill *bill = report_surge_get_bill (surge, surge->shown);

  report_table_add_number (table, day);
  for (guint i = 0; i < bill->n_platforms; i++)
    report_total_add (table,
                      bill->platforms[i].days[day - 1],
                      bill->platforms[i].flags,
                      surge->currency);
}

/* What the lines of the chart are: the bill after each day. */
static ReportTable *
tabulate_days (const ReportSurge *surge)
{
  const CostSpikeBill     *bill = report_surge_get_bill (surge, surge->shown);
  guint                    n = bill->n_platforms;
  g_autofree ReportColumn *columns = g_new0 (ReportColumn, n + 1);
  ReportTable             *table = NULL;

  columns[0] = (ReportColumn){ "day", _ ("Day"), REPORT_COLUMN_NUMBER };
  for (guint i = 0; i < n; i++)
    columns[i + 1] = (ReportColumn){
      cost_engine_get_platform (bill->engine, i)->id,
      report_surge_name (bill, i),
      REPORT_COLUMN_TOTAL,
    };
  table = report_table_new (columns, n + 1);
  for (guint day = 1; day <= bill->n_days; day++)
    add_days (table, surge, day);
  return table;
}

static ReportTable *
tabulate_stories (const ReportSurge *surge)
{
  const ReportColumn columns[] = {
    { "spike", _ ("Spike"), REPORT_COLUMN_TEXT },
    { "story", _ ("Imitates"), REPORT_COLUMN_TEXT },
    { "date", _ ("Date"), REPORT_COLUMN_TEXT },
    { "url", _ ("Address"), REPORT_COLUMN_TEXT },
  };
  ReportTable *table = report_table_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < surge->spikes->len; i++)
    {
      const CostSpike *spike = report_surge_get_spike (surge, i);

      for (guint k = 0; k < spike->stories->len; k++)
        {
          const CostSpikeStory *story = g_ptr_array_index (spike->stories, k);
          g_autofree char      *day = report_date (story->date);

          report_table_add_words (table, spike->name, spike->id);
          report_table_add_text (table, story->title);
          report_table_add_text (table, day);
          report_table_add_text (table, story->url);
        }
    }
  return table;
}

/**
 * report_surge_add_tables:
 * @surge: a surge
 * @answer: what they are added to
 *
 * Adds the tables: bills with and without each spike, the days of one that
 * somebody chose, and the stories.
 */
void
report_surge_add_tables (const ReportSurge *surge, ReportAnswer *answer)
{
  g_return_if_fail (surge != NULL && answer != NULL);

  report_answer_add_table (answer, tabulate_bills (surge));
  if (!surge->is_all)
    report_answer_add_table (answer, tabulate_days (surge));
  report_answer_add_table (answer, tabulate_stories (surge));
}
