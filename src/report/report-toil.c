/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Toil.  A sentence that rests on an assumption says so itself.
 */
#include "config.h"

#include "report-toil.h"

#include <glib/gi18n-lib.h>

#include "report-money.h"
#include "report-number.h"
#include "report-total.h"

/**
 * report_toil_get:
 * @toil: ranked platforms
 * @index: below the number of platforms
 *
 * Gets a platform.
 *
 * Returns: (transfer none): what it takes
 */
const CostEffort *
report_toil_get (const ReportToil *toil, guint index)
{
  return &g_array_index (toil->efforts, CostEffort, index);
}

/**
 * report_toil_clear:
 * @toil: platforms
 *
 * Releases what it holds.
 */
void
report_toil_clear (ReportToil *toil)
{
  g_clear_pointer (&toil->efforts, g_array_unref);
  g_clear_pointer (&toil->rates, cost_rates_unref);
}

static gboolean
is_blocked (const CostEffort *effort)
{
  return (effort->flags & COST_CELL_BLOCKED) != 0;
}

static int
get_class (const CostEffort *effort)
{
  if (is_blocked (effort))
    return 2;
  return effort->is_complete ? 0 : 1;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const CostEffort *left = a;
  const CostEffort *right = b;
  int               classes = get_class (left) - get_class (right);

  if (classes != 0 || is_blocked (left))
    return classes;
  return (left->total > right->total) - (left->total < right->total);
}

/**
 * report_toil_rank:
 * @toil: platforms
 *
 * Ranks the platforms by what they cost in all.
 */
void
report_toil_rank (ReportToil *toil)
{
  g_return_if_fail (toil != NULL && toil->efforts != NULL);

  /* The sort of GLib is stable: ties stay in the catalogue's order. */
  g_array_sort (toil->efforts, compare);
}

/**
 * report_toil_total:
 * @toil: platforms
 * @effort: one of them
 *
 * Words what it costs in all: "$412.00", "at least $412.00".
 *
 * Returns: (transfer full): the words
 */
char *
report_toil_total (const ReportToil *toil, const CostEffort *effort)
{
  guint8 flags = effort->flags;

  if (!effort->is_complete)
    flags |= COST_CELL_INCOMPLETE;
  return report_total (effort->total, flags, toil->currency);
}

static guint
count_carrying (const ReportToil *toil)
{
  guint n = 0;

  for (guint i = 0; i < toil->efforts->len; i++)
    n += is_blocked (report_toil_get (toil, i)) ? 0 : 1;
  return n;
}

static guint
count_leaders (const ReportToil *toil)
{
  const CostEffort *first = report_toil_get (toil, 0);
  guint             n = 0;

  while (n < toil->efforts->len && report_toil_get (toil, n)->is_complete &&
         report_toil_get (toil, n)->total == first->total)
    n++;
  return n;
}

/* Whether one that is not known in full may be cheaper than the first. */
static gboolean
is_challenged (const ReportToil *toil)
{
  CostMoney best = report_toil_get (toil, 0)->total;

  for (guint i = 1; i < toil->efforts->len; i++)
    {
      const CostEffort *effort = report_toil_get (toil, i);

      if (get_class (effort) == 1 && effort->total < best)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_assumed (const CostEffortPart *part)
{
  return part->origin == COST_EFFORT_PLATFORM && part->fact->is_assumed;
}

/* "With 1 assumed hour of work a month"; NULL where work costs nothing. */
static char *
tell_work (const CostEffort *effort)
{
  const CostEffortPart *part = &effort->parts[COST_EFFORT_OPERATIONS];
  const char           *domain = GETTEXT_PACKAGE;
  gulong                n = part->time == 1.0 ? 1 : 2;
  g_autofree char      *hours = report_number (part->time);

  if (part->amount == 0)
    return NULL;
  if (is_assumed (part))
    return g_strdup_printf (g_dngettext (domain,
                                         "With %s assumed hour of work a month",
                                         "With %s assumed hours of work a "
                                         "month",
                                         n),
                            hours);
  return g_strdup_printf (g_dngettext (domain,
                                       "With %s hour of work a month",
                                       "With %s hours of work a month",
                                       n),
                          hours);
}

static char *
find_best (const ReportToil *toil, guint leaders)
{
  const CostEffort *first = report_toil_get (toil, 0);
  const char       *name = first->provider->name;
  g_autofree char  *total = report_toil_total (toil, first);
  g_autofree char  *work = tell_work (first);

  if (leaders > 2)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "%u platform is cheapest in all: %s",
                                         "%u platforms are cheapest in all: %s",
                                         leaders),
                            leaders,
                            total);
  if (leaders == 2)
    /* Translators: two platforms and a total. */
    return g_strdup_printf (_ ("%s and %s are cheapest in all: %s"),
                            name,
                            report_toil_get (toil, 1)->provider->name,
                            total);
  if (is_challenged (toil))
    /* Translators: a platform and a total. */
    return g_strdup_printf (
        _ ("%s is the cheapest in all that is known in full: %s"),
        name,
        total);
  if (work == NULL)
    /* Translators: a platform and a total with the team's time. */
    return g_strdup_printf (_ ("%s is cheapest in all: %s"), name, total);
  /* Translators: "With 6 hours of work a month", a platform and a total. */
  return g_strdup_printf (_ ("%s %s is cheapest in all: %s"),
                          work,
                          name,
                          total);
}

static char *
find (const ReportToil *toil, guint carrying)
{
  const CostEffort *first = report_toil_get (toil, 0);
  guint             leaders = count_leaders (toil);
  g_autofree char  *total = report_toil_total (toil, first);
  g_autofree char  *work = NULL;

  if (carrying > 1 && leaders > 0)
    return find_best (toil, leaders);
  if (carrying > 1)
    /* Translators: a platform and a total, which is "at least …". */
    return g_strdup_printf (
        _ ("No platform is known in full; %s costs %s in all"),
        first->provider->name,
        total);
  work = tell_work (first);
  if (work == NULL)
    /* Translators: a platform and a total with the team's time. */
    return g_strdup_printf (_ ("%s costs %s in all"),
                            first->provider->name,
                            total);
  /* Translators: "With 6 hours of work a month", a platform and a total. */
  return g_strdup_printf (_ ("%s %s costs %s in all"),
                          work,
                          first->provider->name,
                          total);
}

/* "Vercel, Cloudflare": who cannot carry the workload. */
static char *
list_blocked (const ReportToil *toil)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < toil->efforts->len; i++)
    {
      const CostEffort *effort = report_toil_get (toil, i);

      if (!is_blocked (effort))
        continue;
      if (names->len > 0)
        /* Translators: between the names of platforms. */
        g_string_append (names, C_ ("platforms", ", "));
      g_string_append (names, effort->provider->name);
    }
  return g_string_free (names, FALSE);
}

/**
 * report_toil_finding:
 * @toil: ranked platforms
 *
 * States who is cheapest with all that a platform takes, and whom that leaves
 * out.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_toil_finding (const ReportToil *toil)
{
  guint            carrying = 0;
  g_autofree char *found = NULL;
  g_autofree char *blocked = NULL;

  g_return_val_if_fail (toil != NULL, NULL);

  carrying = count_carrying (toil);
  if (toil->efforts->len == 0)
    return g_strdup (_ ("No platform is compared"));
  if (carrying == 0)
    return g_strdup (_ ("No platform can carry this workload"));
  found = find (toil, carrying);
  if (carrying == toil->efforts->len)
    return g_steal_pointer (&found);
  blocked = list_blocked (toil);
  /* Translators: a finding, and the platforms that it leaves out. */
  return g_strdup_printf (_ ("%s (not possible: %s)"), found, blocked);
}

static const CostEffort *
find_least_bill (const ReportToil *toil)
{
  const CostEffort *least = NULL;

  for (guint i = 0; i < toil->efforts->len; i++)
    {
      const CostEffort *effort = report_toil_get (toil, i);

      if (effort->flags == 0 && (least == NULL || effort->bill < least->bill))
        least = effort;
    }
  return least;
}

/* Whether one that is not priced in full may be below @bill. */
static gboolean
is_undercut (const ReportToil *toil, CostMoney bill)
{
  for (guint i = 0; i < toil->efforts->len; i++)
    {
      const CostEffort *effort = report_toil_get (toil, i);

      if (effort->flags == COST_CELL_INCOMPLETE && effort->bill < bill)
        return TRUE;
    }
  return FALSE;
}

/**
 * report_toil_bill:
 * @toil: ranked platforms
 *
 * Says whom the vendor's bill alone would favour.
 *
 * Returns: (transfer full) (nullable): a sentence without a period; %NULL
 *   where there is nobody to compare with
 */
char *
report_toil_bill (const ReportToil *toil)
{
  const CostEffort *first = NULL;
  const CostEffort *least = NULL;
  g_autofree char  *bill = NULL;
  g_autofree char  *other = NULL;

  g_return_val_if_fail (toil != NULL, NULL);

  least = find_least_bill (toil);
  if (least == NULL || count_carrying (toil) < 2)
    return NULL;
  first = report_toil_get (toil, 0);
  bill = report_money_in (least->bill, toil->currency);
  if (is_undercut (toil, least->bill))
    /* Translators: a platform and its bill. */
    return g_strdup_printf (_ ("Of the vendors’ bills that are known in full "
                               "that of %s is the smallest: %s"),
                            least->provider->name,
                            bill);
  if (first->flags != 0)
    /* Translators: a platform and its bill. */
    return g_strdup_printf (_ ("The vendor’s bill alone favors %s: %s"),
                            least->provider->name,
                            bill);
  if (first->bill == least->bill)
    /* Translators: a platform and its bill. */
    return g_strdup_printf (_ ("The vendor’s bill alone favors %s too: %s"),
                            first->provider->name,
                            bill);
  other = report_money_in (first->bill, toil->currency);
  /* Translators: a platform and its bill, and those of another. */
  return g_strdup_printf (
      _ ("The vendor’s bill alone would favor %s: %s against %s on %s"),
      least->provider->name,
      bill,
      other,
      first->provider->name);
}

/**
 * report_toil_platform:
 * @toil: platforms
 * @effort: one of them
 *
 * Tells what a platform costs, part by part.
 *
 * Returns: (transfer full): a sentence without a period
 */
char *
report_toil_platform (const ReportToil *toil, const CostEffort *effort)
{
  g_autofree char *total = report_toil_total (toil, effort);
  g_autofree char *bill =
      report_total (effort->bill, effort->flags, toil->currency);
  g_autofree char *work = report_money_in (effort->operations, toil->currency);
  g_autofree char *setup =
      report_money_in (effort->setup_month, toil->currency);
  g_autofree char *once = report_money_in (effort->setup_full, toil->currency);
  g_autofree char *outage = report_money_in (effort->downtime, toil->currency);

  if (is_blocked (effort))
    /* Translators: a platform. */
    return g_strdup_printf (_ ("%s cannot carry this workload"),
                            effort->provider->name);
  /* Translators: a platform, its total, and its parts: the bill, operations,
   * what a month carries of the set-up, the set-up in full, downtime. */
  return g_strdup_printf (_ ("%s costs %s in all: bill %s, operations %s, "
                             "set-up %s (%s once), downtime %s"),
                          effort->provider->name,
                          total,
                          bill,
                          work,
                          setup,
                          once,
                          outage);
}
