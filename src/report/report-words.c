/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Single facts in words.  What a catalogue file says stands as it is; what is
 * built in (a place that is not served, say) gets its sentence here.
 */
#include "config.h"

#include "report-words.h"

#include <glib/gi18n-lib.h>

#include "report-date.h"
#include "report-dimension.h"
#include "report-money.h"
#include "report-number.h"
#include "report-total.h"

/**
 * report_words_category:
 * @category: a category
 *
 * Gets the name of a category: "Platform fee".
 *
 * Returns: (transfer none): the name in the reader's language
 */
const char *
report_words_category (CostCategory category)
{
  return _ (cost_category_get_label (category));
}

/**
 * report_words_confidence:
 * @confidence: 'A' to 'C', or 'U'
 *
 * Gets how sure a price is, in words.
 *
 * Returns: (transfer none): a phrase in the reader's language
 */
const char *
report_words_confidence (char confidence)
{
  switch (confidence)
    {
    case 'A':
      return _ ("The vendor’s own price");
    case 'B':
      return _ ("Official but older, or derived from a real bill");
    case 'C':
      return _ ("A third party’s statement");
    case 'U':
      return _ ("Your own figure");
    default:
      return _ ("Not known how sure");
    }
}

/**
 * report_words_limit:
 * @kind: a kind of remark
 *
 * Gets the word for a kind of remark: "Warning".
 *
 * Returns: (transfer none): the word in the reader's language
 */
const char *
report_words_limit (CostLimitKind kind)
{
  switch (kind)
    {
    case COST_LIMIT_BLOCKER:
      return _ ("Not possible");
    case COST_LIMIT_WARNING:
      return _ ("Warning");
    case COST_LIMIT_NOTE:
      break;
    }
  return _ ("Note");
}

/**
 * report_words_not_priced:
 *
 * Gets what stands where a line has no amount.
 *
 * Returns: (transfer none): the words in the reader's language
 */
const char *
report_words_not_priced (void)
{
  return _ ("Could not be priced");
}

static char *
name_plan (const CostEstimate *estimate)
{
  if (!estimate->is_pinned)
    return g_strdup (estimate->plan->name);

  /* Translators: a plan that the user has chosen: "Pro (pinned)". */
  return g_strdup_printf (_ ("%s (pinned)"), estimate->plan->name);
}

/**
 * report_words_plan:
 * @estimate: an estimate
 *
 * Names the plan, whether the user chose it, and the database where that was
 * chosen.
 *
 * Returns: (transfer full): "Hobby", "Pro (pinned)" or "Hobby + Neon"; empty
 *   without a plan
 */
char *
report_words_plan (const CostEstimate *estimate)
{
  g_autofree char *plan = NULL;

  g_return_val_if_fail (estimate != NULL, NULL);

  if (estimate->plan == NULL)
    return g_strdup ("");
  plan = name_plan (estimate);
  if (estimate->n_pairings == 0 || estimate->is_blocked)
    return g_steal_pointer (&plan);

  /* Translators: a plan, and the database chosen for it: "Hobby + Neon". */
  return g_strdup_printf (C_ ("pairing", "%s + %s"),
                          plan,
                          report_dimension_short (COST_DB, estimate->database));
}

/* That no prices of the day are known: a blocker that is no limit, place or
 * choice. */
static gboolean
says_unknown (const CostRemark *remark)
{
  return remark != NULL && remark->kind == COST_LIMIT_BLOCKER &&
         remark->text == NULL && remark->limit == NULL && remark->place < 0 &&
         remark->choice == NULL;
}

/**
 * report_words_is_unknown:
 * @estimate: an estimate
 *
 * Says whether there is no total because no prices of the day are known, which
 * does not mean that the platform could not carry the workload.
 *
 * Returns: whether it is so
 */
gboolean
report_words_is_unknown (const CostEstimate *estimate)
{
  g_return_val_if_fail (estimate != NULL, FALSE);

  if (!estimate->is_blocked)
    return FALSE;
  for (guint i = 0; i < estimate->remarks->len; i++)
    if (says_unknown (g_ptr_array_index (estimate->remarks, i)))
      return TRUE;
  for (guint i = 0; i < estimate->alternatives->len; i++)
    {
      const CostAlternative *plan =
          g_ptr_array_index (estimate->alternatives, i);

      if (says_unknown (plan->reason))
        return TRUE;
    }
  return FALSE;
}

/**
 * report_words_nobody:
 * @n: how many platforms there are, all without a total
 * @n_unknown: how many of them have no known prices
 * @at: the day of the prices
 *
 * States that nobody has a total.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_words_nobody (guint n, guint n_unknown, CostDate at)
{
  g_autofree char *day = report_date (at);

  if (n_unknown == 0)
    return g_strdup (_ ("No platform can carry this workload"));
  if (n_unknown < n)
    /* Translators: a day. */
    return g_strdup_printf (_ ("No platform that has known prices on %s can "
                               "carry this workload"),
                            day);
  /* Translators: a day. */
  return g_strdup_printf (_ ("No prices are known for %s"), day);
}

/**
 * report_words_total:
 * @estimate: an estimate
 * @currency: (nullable): what to show it in; US dollars without it
 *
 * Writes the total, or that there is none.
 *
 * Returns: (transfer full): "$2.19", "at least $2.19", "On request", "Not
 *   possible", or "Not known"
 */
char *
report_words_total (const CostEstimate *estimate, const CostCurrency *currency)
{
  guint8 flags = 0;

  g_return_val_if_fail (estimate != NULL, NULL);

  if (report_words_is_unknown (estimate))
    return g_strdup (_ ("Not known"));
  if (estimate->is_blocked)
    flags |= COST_CELL_BLOCKED;
  if (!estimate->is_complete)
    flags |= COST_CELL_INCOMPLETE;
  return report_total (estimate->total, flags, currency);
}

/**
 * report_words_currency:
 * @currency: (nullable): a currency
 *
 * Says what a currency's amounts rest on: the rate, its day and who gives it.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL without a currency
 */
char *
report_words_currency (const CostCurrency *currency)
{
  g_autofree char *rate = NULL;
  g_autofree char *date = NULL;

  if (currency == NULL)
    return NULL;
  rate = report_number_exact (currency->rate);
  date = report_date (currency->date);
  /* Translators: a rate, the code of its currency, its day and who gives it:
   * "One US dollar is 0.92 EUR (2026-11-20, ECB)." */
  return g_strdup_printf (_ ("One US dollar is %s %s (%s, %s)."),
                          rate,
                          currency->code,
                          date,
                          currency->source);
}

/**
 * report_words_month:
 * @hours: the length of a billing month
 *
 * Writes the length of a month: "a month of 730 hours".
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_words_month (double hours)
{
  g_autofree char *number = report_number (hours);

  return g_strdup_printf (_ ("a month of %s hours"), number);
}

/**
 * report_words_source:
 * @source: a source
 *
 * Writes where a price stands: "Fly.io pricing, 2026-10-09".
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_words_source (const CostSource *source)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (source != NULL, NULL);

  if (source->date == COST_DATE_NONE)
    return g_strdup (source->title);

  date = report_date (source->date);
  /* Translators: the title of a page, and when it was looked up. */
  return g_strdup_printf (C_ ("source", "%s, %s"), source->title, date);
}

static char *
word_place (const CostRemark *remark)
{
  const char *name = remark->provider->name;
  const char *place = report_place ((CostPlace)remark->place);

  if (remark->kind == COST_LIMIT_BLOCKER || remark->region == NULL)
    /* Translators: a platform, and a place: "Render has no region in or near
     * Tokyo." */
    return g_strdup_printf (_ ("%s has no region in or near %s."), name, place);

  /* Translators: a place, a platform, and the region that it has instead. */
  return g_strdup_printf (_ ("%s is served from the nearest region of %s: %s."),
                          place,
                          name,
                          remark->region->name);
}

/**
 * report_words_remark:
 * @remark: a remark
 *
 * Writes a remark as a sentence.
 *
 * Returns: (transfer full): the text
 */
char *
report_words_remark (const CostRemark *remark)
{
  g_return_val_if_fail (remark != NULL, NULL);

  if (remark->text != NULL && *remark->text != '\0')
    return g_strdup (remark->text);
  if (remark->place >= 0 && remark->place < COST_N_PLACES)
    return word_place (remark);
  if (remark->choice != NULL)
    /* Translators: a platform, and what one chooses there: "Fly.io: nothing
     * under “Machine” is large enough." */
    return g_strdup_printf (_ ("%s: nothing under “%s” will do."),
                            remark->provider->name,
                            remark->choice->label);
  return g_strdup_printf (_ ("No prices of %s are known for this day."),
                          remark->provider->name);
}

/**
 * report_words_remark_id:
 * @remark: a remark
 *
 * Names a remark for machines.
 *
 * Returns: (transfer none): the limit's id, or "place", "nearest", "choice"
 *   or "no-plan" where it is built in
 */
const char *
report_words_remark_id (const CostRemark *remark)
{
  g_return_val_if_fail (remark != NULL, NULL);

  if (remark->limit != NULL)
    return remark->limit->id;
  if (remark->place >= 0)
    return remark->kind == COST_LIMIT_BLOCKER ? "place" : "nearest";
  return remark->choice != NULL ? "choice" : "no-plan";
}

/**
 * report_words_alternative:
 * @alternative: another plan
 * @currency: (nullable): what to show it in; US dollars without it
 *
 * Says what a plan would cost: "Pro: $25.00", or why it will not do.
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_words_alternative (const CostAlternative *alternative,
                          const CostCurrency    *currency)
{
  g_autofree char *total = NULL;
  g_autofree char *reason = NULL;

  g_return_val_if_fail (alternative != NULL, NULL);

  if (alternative->is_blocked && alternative->reason != NULL)
    {
      reason = report_words_remark (alternative->reason);
      /* Translators: a plan, and a sentence that says why not. */
      return g_strdup_printf (C_ ("plan", "%s: not possible. %s"),
                              alternative->plan->name,
                              reason);
    }
  if (alternative->is_blocked)
    return g_strdup_printf (_ ("%s: not possible."), alternative->plan->name);

  total = report_money_in (alternative->total, currency);
  if (alternative->is_complete)
    /* Translators: a plan, and what it costs: "Pro: $25.00". */
    return g_strdup_printf (C_ ("plan", "%s: %s"),
                            alternative->plan->name,
                            total);
  return g_strdup_printf (_ ("%s: at least %s"),
                          alternative->plan->name,
                          total);
}
