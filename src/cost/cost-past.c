/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Only what a day touches is compiled for that day.  Where several things
 * change on one, they are made one after another on its eve.
 */
#include "config.h"

#include "cost-past.h"

#include <string.h>

#include "cost-days-private.h"
#include "cost-eve-private.h"
#include "cost-past-private.h"

static void
free_point (gpointer data)
{
  CostPastPoint *point = data;

  g_free (point->totals);
  g_free (point->flags);
  g_free (point->others);
  g_free (point);
}

static void
free_change (gpointer data)
{
  CostPastChange *change = data;

  g_free (change->deltas);
  g_free (change);
}

static CostPastPoint *
new_point (const CostPast *past, CostDate date, const CostPastPoint *before)
{
  CostPastPoint *point = g_new0 (CostPastPoint, 1);
  guint          n = MAX (past->n_platforms, 1);

  point->date = date;
  point->totals = g_new0 (CostMoney, n);
  point->flags = g_new0 (guint8, n);
  point->others = g_new0 (CostMoney, n);
  if (before != NULL)
    cost_past_copy_bills (past, point, before);
  return point;
}

/* The changes of a day that concern somebody: those that can be made alone
 * come first. */
static GPtrArray *
list_changes (const CostPastLook *look, CostDate date, guint *n_single)
{
  GPtrArray *found = g_ptr_array_new ();

  *n_single = 0;
  for (guint i = 0; i < look->past->history->len; i++)
    {
      CostChange *change = g_ptr_array_index (look->past->history, i);

      if (change->date == date && cost_eve_can_make (change))
        g_ptr_array_insert (found, (int)(*n_single)++, change);
      else if (change->date == date)
        g_ptr_array_add (found, change);
    }
  return found;
}

static CostPastChange *
add_change (CostPastLook *look, const CostChange *change)
{
  CostPast       *past = look->past;
  CostPastChange *record = g_new0 (CostPastChange, 1);

  record->change = change;
  record->point = past->points->len;
  record->is_sound = TRUE;
  record->deltas = g_new0 (CostMoney, MAX (past->n_platforms, 1));
  g_ptr_array_add (past->changes, record);
  return record;
}

static void
compare (const CostPast      *past,
         CostPastChange      *record,
         const CostPastPoint *before,
         const CostPastPoint *after)
{
  for (guint i = 0; i < past->n_platforms; i++)
    {
      gboolean is_other = before->totals[i] != after->totals[i] ||
                          before->flags[i] != after->flags[i];

      record->deltas[i] = after->totals[i] - before->totals[i];
      record->is_felt = record->is_felt || is_other;
      if (is_other && (before->flags[i] | after->flags[i]) != 0)
        record->is_sound = FALSE;
    }
}

static gboolean
has_beginning (const CostPastLook *look, CostDate date)
{
  for (guint i = 0; i < cost_catalogue_get_n_providers (look->catalogue); i++)
    {
      const CostProvider *provider =
          cost_catalogue_get_provider (look->catalogue, i);

      if (cost_past_concerns (look->past, provider) &&
          cost_days_has_beginning (provider, date))
        return TRUE;
    }
  return FALSE;
}

/* What is done on one day. */
typedef struct
{
  GPtrArray     *changes;  /* owned, of borrowed CostChange* */
  guint          n_single; /* so many can be made alone */
  gboolean       has_rest; /* more than these happens */
  CostPastPoint *before;   /* owned: with what is made already */
  CostPastPoint *point;    /* owned: with all of it */
} Day;

static void
clear_day (Day *day)
{
  g_clear_pointer (&day->changes, g_ptr_array_unref);
  g_clear_pointer (&day->before, free_point);
  g_clear_pointer (&day->point, free_point);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Day, clear_day)

static gboolean
is_same (const CostPast *past, const CostPastPoint *a, const CostPastPoint *b)
{
  gsize n = past->n_platforms;

  return n == 0 || (memcmp (a->totals, b->totals, n * sizeof *a->totals) == 0 &&
                    memcmp (a->flags, b->flags, n) == 0);
}

/* What the bills are with the first changes only.  The last of them makes
 * the day, unless there is more to it; and a day that moves no bill is not
 * taken apart. */
static gboolean
price_eve (CostPastLook  *look,
           const Day     *day,
           guint          n,
           CostPastPoint *after,
           GError       **error)
{
  g_auto (CostEve) eve = { NULL };

  if ((n == day->n_single && !day->has_rest) ||
      is_same (look->past, day->before, day->point))
    {
      cost_past_copy_bills (look->past, after, day->point);
      return TRUE;
    }
  cost_eve_init (&eve, look->catalogue, day->changes, n);
  return cost_past_price (look,
                          eve.catalogue,
                          cost_date_add_days (day->point->date, -1),
                          day->point->date,
                          after,
                          error);
}

static gboolean
make_singly (CostPastLook *look, Day *day, GError **error)
{
  for (guint i = 0; i < day->n_single; i++)
    {
      CostPastPoint *after =
          new_point (look->past, day->point->date, day->before);

      if (!price_eve (look, day, i + 1, after, error))
        {
          free_point (after);
          return FALSE;
        }
      compare (look->past,
               add_change (look, g_ptr_array_index (day->changes, i)),
               day->before,
               after);
      free_point (day->before);
      day->before = after;
    }
  return TRUE;
}

/* What comes and goes, and what no change explains. */
static void
make_jointly (CostPastLook *look, Day *day)
{
  const CostPastChange *first = NULL;

  for (guint i = day->n_single; i < day->changes->len; i++)
    {
      CostPastChange *record =
          add_change (look, g_ptr_array_index (day->changes, i));

      if (first == NULL)
        {
          compare (look->past, record, day->before, day->point);
          first = record;
          continue;
        }
      record->is_joint = TRUE;
      record->is_felt = first->is_felt;
      record->is_sound = first->is_sound;
    }
  for (guint i = 0; first == NULL && i < look->past->n_platforms; i++)
    day->point->others[i] = day->point->totals[i] - day->before->totals[i];
}

static gboolean
add_day (CostPastLook *look, CostDate date, GError **error)
{
  CostPast            *past = look->past;
  const CostPastPoint *last =
      g_ptr_array_index (past->points, past->points->len - 1);
  g_auto (Day) day = { .before = new_point (past, date, last),
                       .point = new_point (past, date, last) };

  day.changes = list_changes (look, date, &day.n_single);
  day.has_rest = day.changes->len > day.n_single || has_beginning (look, date);
  if (!cost_past_price (look, look->catalogue, date, date, day.point, error) ||
      !make_singly (look, &day, error))
    return FALSE;
  make_jointly (look, &day);
  g_ptr_array_add (past->points, g_steal_pointer (&day.point));
  return TRUE;
}

static gboolean
add_days (CostPastLook *look, CostDate since, CostDate at, GError **error)
{
  CostPast      *past = look->past;
  CostPastPoint *first = new_point (past, since, NULL);
  g_autoptr (GArray) days =
      cost_days_merge ((GArray *const *)look->days->pdata, look->days->len);

  g_ptr_array_add (past->points, first);
  if (!cost_past_price (look,
                        look->catalogue,
                        since,
                        COST_DATE_NONE,
                        first,
                        error))
    return FALSE;
  for (guint i = 0; i < days->len; i++)
    if (!add_day (look, g_array_index (days, CostDate, i), error))
      return FALSE;
  first = g_ptr_array_index (past->points, past->points->len - 1);
  if (first->date < at)
    g_ptr_array_add (past->points, new_point (past, at, first));
  return TRUE;
}

static void
keep_concerned (const CostPast *past, CostDate since, CostDate at)
{
  for (guint i = past->history->len; i > 0; i--)
    {
      const CostChange *change = g_ptr_array_index (past->history, i - 1);

      if (change->date <= since || change->date > at ||
          !cost_past_concerns (past, change->provider))
        g_ptr_array_remove_index (past->history, i - 1);
    }
}

static gboolean
look_back (CostPast           *past,
           CostCatalogue      *catalogue,
           const CostScenario *scenario,
           CostDate            since,
           GError            **error)
{
  CostDate at = cost_engine_get_at (past->engine);
  g_auto (CostPastLook) look = { NULL };

  since = MIN (since, at);
  cost_past_look_init (&look, past, catalogue, scenario);
  for (guint i = 0; i < past->n_platforms; i++)
    g_ptr_array_add (look.days, cost_days_list (past->engine, i, since, at));
  past->history = cost_history_list (catalogue, NULL, since);
  keep_concerned (past, since, at);
  return add_days (&look, since, at, error);
}

/**
 * cost_past_new:
 * @catalogue: the catalogue
 * @scenario: the workload, and the last day to look at
 * @since: the first; where it is later than the last, the last
 * @error: return location for a #GError in the #COST_ERROR domain
 *
 * Prices the workload of @scenario on every day since @since on which what it
 * costs may have changed.
 *
 * Returns: (transfer full) (nullable): the bills and changes; %NULL with
 *   @error set where cost_engine_new() fails
 */
CostPast *
cost_past_new (CostCatalogue      *catalogue,
               const CostScenario *scenario,
               CostDate            since,
               GError            **error)
{
  g_autoptr (CostPast) past = NULL;

  g_return_val_if_fail (catalogue != NULL && scenario != NULL, NULL);
  g_return_val_if_fail (since != COST_DATE_NONE, NULL);

  past = g_new0 (CostPast, 1);
  g_atomic_ref_count_init (&past->ref_count);
  past->points = g_ptr_array_new_with_free_func (free_point);
  past->changes = g_ptr_array_new_with_free_func (free_change);
  past->engine = cost_engine_new (catalogue, scenario, 0, error);
  if (past->engine == NULL)
    return NULL;
  past->n_platforms = cost_engine_get_n_platforms (past->engine);
  if (!look_back (past, catalogue, scenario, since, error))
    return NULL;
  return g_steal_pointer (&past);
}

/**
 * cost_past_ref:
 * @past: a record
 *
 * Returns: (transfer full): @past
 */
CostPast *
cost_past_ref (CostPast *past)
{
  g_atomic_ref_count_inc (&past->ref_count);
  return past;
}

/**
 * cost_past_unref:
 * @past: (transfer full): a record
 *
 * Releases a reference.
 */
void
cost_past_unref (CostPast *past)
{
  if (!g_atomic_ref_count_dec (&past->ref_count))
    return;
  g_ptr_array_unref (past->changes);
  g_ptr_array_unref (past->points);
  g_clear_pointer (&past->history, g_ptr_array_unref);
  g_clear_pointer (&past->engine, cost_engine_unref);
  g_free (past);
}
