/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A bill for people.  Columns that would be empty are left out: most bills
 * have no mark, and are in dollars.
 */
#include "config.h"

#include "report-bill-listing.h"

#include <glib/gi18n-lib.h>

#include "report-basis.h"
#include "report-choice.h"
#include "report-date.h"
#include "report-money.h"
#include "report-number.h"
#include "report-own.h"
#include "report-words.h"

#define MAX_COLUMNS 9

typedef struct
{
  ReportTable        *table;
  const CostEstimate *estimate;
  const CostCurrency *currency; /* nullable */
  GPtrArray          *sources;  /* of CostSource*, borrowed, each once */
  gboolean            has_marks;
  gboolean            has_sources;
} Listing;

static guint
find_source (const Listing *listing, const CostSource *source)
{
  guint index = 0;

  g_ptr_array_find (listing->sources, source, &index);
  return index;
}

static void
look_through (Listing *listing, const ReportBill *bill)
{
  for (guint i = 0; i < report_bill_get_n_rows (bill); i++)
    {
      const ReportBillRow *row = report_bill_get_row (bill, i);
      const CostSource    *source = row->line->source;

      listing->has_marks = listing->has_marks || row->mark != NULL;
      if (source != NULL && !g_ptr_array_find (listing->sources, source, NULL))
        g_ptr_array_add (listing->sources, (gpointer)source);
    }
}

static void
make_table (Listing *listing)
{
  const ReportColumn always[] = {
    { "label", C_ ("column", "Line"), REPORT_COLUMN_TEXT },
    { "region", C_ ("column", "Region"), REPORT_COLUMN_TEXT },
    { "quantity", C_ ("column", "Quantity"), REPORT_COLUMN_NUMBER },
    { NULL, C_ ("column", "Included"), REPORT_COLUMN_NUMBER },
    { "unit_price", C_ ("column", "Price"), REPORT_COLUMN_NUMBER },
    { "amount", C_ ("column", "Amount"), REPORT_COLUMN_MONEY },
  };
  ReportColumn columns[MAX_COLUMNS];
  guint        n = 0;

  for (; n < G_N_ELEMENTS (always); n++)
    columns[n] = always[n];
  if (listing->currency != NULL)
    columns[n++] = (ReportColumn){ NULL,
                                   C_ ("column", "In US dollars"),
                                   REPORT_COLUMN_MONEY };
  if (listing->has_marks)
    columns[n++] =
        (ReportColumn){ NULL, C_ ("column", "Note"), REPORT_COLUMN_TEXT };
  if (listing->has_sources)
    columns[n++] =
        (ReportColumn){ NULL, C_ ("column", "Source"), REPORT_COLUMN_NUMBER };
  listing->table = report_table_new (columns, n);
}

/* "Machines (shared-cpu-1x)" */
static void
add_label (ReportTable *table, const ReportBillRow *row)
{
  g_autofree char *label = NULL;

  if (row->detail != NULL)
    /* Translators: a line of a bill, and what was chosen there. */
    label = g_strdup_printf (C_ ("line", "%s (%s)"), row->label, row->detail);
  report_table_add_words (table,
                          label != NULL ? label : row->label,
                          row->label);
}

static void
add_amount (ReportTable *table, const ReportBillRow *row)
{
  g_autofree char *amount = cost_money_to_string (row->line->amount);

  if (row->is_priced)
    report_table_add_words (table, row->amount, amount);
  else
    report_table_add_nothing (table, row->amount);
}

static void
add_included (ReportTable *table, const CostLine *line)
{
  g_autofree char *included = NULL;

  if (line->allowance_used > 0.0)
    included = report_quantity (line->allowance_used, line->meter->unit);
  report_table_add_nothing (table, included);
}

static void
add_dollars (ReportTable *table, const CostLine *line)
{
  g_autofree char *dollars = report_money (line->amount);

  report_table_add_nothing (table, line->is_priced ? dollars : NULL);
}

static void
add_number (const Listing *listing, const CostLine *line)
{
  g_autofree char *number = NULL;

  if (line->source != NULL)
    number = g_strdup_printf ("[%u]", find_source (listing, line->source) + 1);
  report_table_add_nothing (listing->table,
                            number != NULL ? number
                                           : C_ ("price", "no source"));
}

static void
add_row (const Listing *listing, const ReportBillRow *row)
{
  ReportTable      *table = listing->table;
  g_autofree char  *quantity = report_number_decimal (row->line->quantity);
  g_autofree char  *price = report_number_decimal (row->line->unit_price);
  const CostRegion *region = row->line->region;

  add_label (table, row);
  report_table_add_words (table,
                          row->region,
                          region != NULL ? region->id : NULL);
  report_table_add_words (table, row->quantity, quantity);
  add_included (table, row->line);
  report_table_add_words (table, row->unit_price, price);
  add_amount (table, row);
  if (listing->currency != NULL)
    add_dollars (table, row->line);
  if (listing->has_marks)
    report_table_add_nothing (table, row->mark);
  if (listing->has_sources)
    add_number (listing, row->line);
}

static void
take_note (Listing *listing, char *note)
{
  report_table_add_note (listing->table, note);
  g_free (note);
}

static void
add_remarks (Listing *listing)
{
  const GPtrArray *remarks = listing->estimate->remarks;

  for (guint i = 0; i < remarks->len; i++)
    {
      const CostRemark *remark = g_ptr_array_index (remarks, i);
      g_autofree char  *text = report_words_remark (remark);

      /* Translators: a kind of remark, such as "Warning", and its sentence. */
      take_note (listing,
                 g_strdup_printf (C_ ("remark", "%s: %s"),
                                  report_words_limit (remark->kind),
                                  text));
    }
}

static void
add_choices (Listing *listing)
{
  g_autoptr (GPtrArray) sentences =
      report_choice_explain (listing->estimate, listing->currency);

  for (guint i = 0; i < sentences->len; i++)
    report_table_add_note (listing->table, g_ptr_array_index (sentences, i));
}

static void
add_own (Listing *listing, const CostProvider *provider)
{
  g_autofree char *words = NULL;

  if (provider->own == NULL)
    return;
  words = report_words_source (provider->own->source);
  take_note (listing, g_strdup_printf (_ ("Own prices: %s."), words));
}

/* "2026-09-21 to 2026-10-09"; NULL where no day is known. */
static char *
write_days (const GPtrArray *sources)
{
  CostDate         first = COST_DATE_NONE;
  CostDate         last = COST_DATE_NONE;
  g_autofree char *from = NULL;
  g_autofree char *until = NULL;

  for (guint i = 0; i < sources->len; i++)
    {
      const CostSource *source = g_ptr_array_index (sources, i);

      if (first == COST_DATE_NONE || source->date < first)
        first = source->date;
      last = MAX (last, source->date);
    }
  if (last == COST_DATE_NONE)
    return NULL;
  from = report_date (first);
  until = report_date (last);
  if (first == last)
    return g_steal_pointer (&until);
  /* Translators: two days. */
  return g_strdup_printf (_ ("%s to %s"), from, until);
}

static void
sum_sources_up (Listing *listing)
{
  guint            n = listing->sources->len;
  g_autofree char *days = write_days (listing->sources);

  if (days == NULL)
    return;
  /* Translators: how many sources, and the day or days on which they were
   * looked up. */
  take_note (listing,
             g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                           "Prices from %u source, checked %s.",
                                           "Prices from %u sources, checked "
                                           "%s.",
                                           n),
                              n,
                              days));
}

static void
list_sources (Listing *listing)
{
  for (guint i = 0; i < listing->sources->len; i++)
    {
      const CostSource *source = g_ptr_array_index (listing->sources, i);
      g_autofree char  *words = report_words_source (source);
      g_autofree char  *note = NULL;

      /* Translators: the number of a source, its title and date, how sure its
       * prices are. */
      note = g_strdup_printf (C_ ("source", "[%u] %s. %s."),
                              i + 1,
                              words,
                              report_words_confidence (source->confidence));
      take_note (listing,
                 source->url != NULL
                     ? g_strconcat (note, " ", source->url, NULL)
                     : g_steal_pointer (&note));
    }
}

static void
add_omissions (Listing *listing, const CostProvider *provider, gboolean is_all)
{
  const GPtrArray *omissions = provider->not_modelled;

  if (!is_all && omissions->len > 0)
    /* Translators: a number, and a platform. */
    take_note (listing,
               g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                             "%u thing that %s bills is not "
                                             "modelled.",
                                             "%u things that %s bills are not "
                                             "modelled.",
                                             omissions->len),
                                omissions->len,
                                provider->name));
  for (guint i = 0; is_all && i < omissions->len; i++)
    {
      const CostOmission *omission = g_ptr_array_index (omissions, i);

      /* Translators: something that is not computed, and why. */
      take_note (listing,
                 g_strdup_printf (_ ("Not modelled: %s. %s"),
                                  omission->what,
                                  omission->why != NULL ? omission->why : ""));
    }
}

static gboolean
is_other_month (const CostEstimate *estimate, const CostEstimate *native)
{
  return native != NULL && !native->is_blocked &&
         native->month_hours != estimate->month_hours;
}

static void
add_notes (Listing *listing, const ReportBillExtras *extras)
{
  const CostEstimate *estimate = listing->estimate;

  add_remarks (listing);
  add_choices (listing);
  if (is_other_month (estimate, extras->native))
    take_note (listing,
               report_basis_native (extras->native, listing->currency));
  take_note (listing, report_words_currency (listing->currency));
  add_own (listing, estimate->provider);
  for (guint i = 0; i < estimate->partners->len; i++)
    add_own (listing, g_ptr_array_index (estimate->partners, i));
  if (extras->has_sources)
    list_sources (listing);
  else
    sum_sources_up (listing);
  add_omissions (listing, estimate->provider, extras->has_omissions);
  for (guint i = 0; i < estimate->partners->len; i++)
    add_omissions (listing,
                   g_ptr_array_index (estimate->partners, i),
                   extras->has_omissions);
}

/**
 * report_bill_listing:
 * @bill: a bill
 * @extras: (nullable): what else is wanted
 *
 * Makes the table of one bill, with what is to be said about it.
 *
 * Returns: (transfer full): the table
 */
ReportTable *
report_bill_listing (const ReportBill *bill, const ReportBillExtras *extras)
{
  const ReportBillExtras none = { NULL };
  Listing                listing = { NULL };
  g_autofree char       *title = NULL;

  g_return_val_if_fail (bill != NULL, NULL);

  listing.estimate = report_bill_get_estimate (bill);
  listing.currency = report_bill_get_currency (bill);
  listing.sources = g_ptr_array_new ();
  listing.has_sources = extras != NULL && extras->has_sources;
  look_through (&listing, bill);
  make_table (&listing);
  /* Translators: platform and total, and then plan, month and day. */
  title = g_strdup_printf (C_ ("bill", "%s (%s)"),
                           report_bill_get_title (bill),
                           report_bill_get_subtitle (bill));
  report_table_set_title (listing.table, title);
  for (guint i = 0; i < report_bill_get_n_rows (bill); i++)
    add_row (&listing, report_bill_get_row (bill, i));
  add_notes (&listing, extras != NULL ? extras : &none);
  g_ptr_array_unref (listing.sources);
  return listing.table;
}
