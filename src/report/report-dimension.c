/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dimensions in the reader's language.  The table has message ids; this is
 * where they are translated.
 */
#include "config.h"

#include "report-dimension.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "report-money.h"
#include "report-number.h"

/* An empty message id would give the header of the translation. */
static const char *
translate (const char *message)
{
  return *message == '\0' ? "" : _ (message);
}

/**
 * report_dimension_label:
 * @dimension: a dimension
 *
 * Gets the name of a dimension: "Egress to the internet".
 *
 * Returns: (transfer none): the label
 */
const char *
report_dimension_label (CostDimension dimension)
{
  return translate (cost_dimension_get_info (dimension)->label);
}

/**
 * report_dimension_help:
 * @dimension: a dimension
 *
 * Gets what a dimension means, in one or two sentences.
 *
 * Returns: (transfer none): the help
 */
const char *
report_dimension_help (CostDimension dimension)
{
  return translate (cost_dimension_get_info (dimension)->help);
}

/**
 * report_dimension_unit:
 * @dimension: a dimension
 *
 * Gets the unit of a dimension: "GB/month".
 *
 * Returns: (transfer none): the unit; may be empty
 */
const char *
report_dimension_unit (CostDimension dimension)
{
  return translate (cost_dimension_get_info (dimension)->unit);
}

/**
 * report_dimension_group:
 * @group: a group
 *
 * Gets the title of a group of dimensions.
 *
 * Returns: (transfer none): the title
 */
const char *
report_dimension_group (CostGroup group)
{
  return translate (cost_group_get_label (group));
}

/**
 * report_dimension_choice:
 * @dimension: a dimension that is a choice
 * @choice: which one
 *
 * Gets the name of a choice: "Amazon RDS".
 *
 * Returns: (transfer none): the name
 */
const char *
report_dimension_choice (CostDimension dimension, guint choice)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);

  g_return_val_if_fail (info->choice_labels != NULL, "");
  g_return_val_if_fail (choice <= (guint)info->max, "");

  return translate (info->choice_labels[choice]);
}

/**
 * report_dimension_short:
 * @dimension: a dimension that is a choice
 * @choice: which one
 *
 * Gets the name of a choice within a sentence: "Neon", "own database".
 *
 * Returns: (transfer none): the name
 */
const char *
report_dimension_short (CostDimension dimension, guint choice)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);

  g_return_val_if_fail (choice <= (guint)info->max, "");

  return info->choice_shorts != NULL
             ? translate (info->choice_shorts[choice])
             : report_dimension_choice (dimension, choice);
}

/* What is counted takes a plural of the reader's language. */
static char *
write_place_count (CostDimension dimension, gulong n, const char *number)
{
  const char *domain = GETTEXT_PACKAGE;

  if (dimension == COST_REGIONS)
    return g_strdup_printf (g_dngettext (domain, "%s region", "%s regions", n),
                            number);
  if (dimension == COST_DOMAINS)
    return g_strdup_printf (g_dngettext (domain, "%s domain", "%s domains", n),
                            number);
  if (dimension == COST_SEATS)
    return g_strdup_printf (g_dngettext (domain, "%s seat", "%s seats", n),
                            number);
  return NULL;
}

static char *
write_net_count (CostDimension dimension, gulong n, const char *number)
{
  const char *domain = GETTEXT_PACKAGE;

  if (dimension == COST_IPV4 || dimension == COST_EGRESS_IPS)
    return g_strdup_printf (
        g_dngettext (domain, "%s address", "%s addresses", n),
        number);
  if (dimension == COST_CONNECTIONS)
    return g_strdup_printf (
        g_dngettext (domain, "%s connection", "%s connections", n),
        number);
  if (dimension == COST_DB_REPLICAS)
    return g_strdup_printf (
        g_dngettext (domain, "%s replica", "%s replicas", n),
        number);
  return NULL;
}

static char *
write_count (CostDimension dimension, double value, const char *number)
{
  gulong n = (gulong)value;
  char  *text = write_place_count (dimension, n, number);

  return text != NULL ? text : write_net_count (dimension, n, number);
}

/* Units that do not stand behind the number with a space. */
static char *
write_rate (CostDimension dimension, double value, const char *number)
{
  g_autofree char *money = NULL;

  if (dimension == COST_STATIC_SHARE)
    /* Translators: a share of all requests, in percent. */
    return g_strdup_printf (_ ("%s%% of requests"), number);
  if (dimension == COST_GROWTH)
    /* Translators: growth in percent. */
    return g_strdup_printf (_ ("%s%% a month"), number);

  money = report_money_unit_price (value);
  if (dimension == COST_ENGINEER_RATE || dimension == COST_DOWNTIME_COST)
    /* Translators: an amount of money: "$95.00 an hour". */
    return g_strdup_printf (_ ("%s an hour"), money);
  if (dimension == COST_BUDGET)
    /* Translators: an amount of money: "$50.00 a month". */
    return g_strdup_printf (_ ("%s a month"), money);
  return NULL;
}

static char *
write_amount (CostDimension dimension, double value)
{
  g_autofree char *number = report_number (value);
  const char      *unit = report_dimension_unit (dimension);
  char            *text = write_rate (dimension, value, number);

  if (text == NULL)
    text = write_count (dimension, value, number);
  if (text == NULL && *unit == '\0')
    return g_steal_pointer (&number);
  if (text == NULL)
    /* Translators: a number and the unit of a dimension: "50 GB/month". */
    text = g_strdup_printf (C_ ("dimension", "%s %s"), number, unit);
  return text;
}

/**
 * report_dimension_value:
 * @dimension: a dimension
 * @value: a value; one out of range counts as the nearest in it
 *
 * Writes a value with its unit: "50 GB/month", "3 regions", "On",
 * "Amazon RDS".
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_dimension_value (CostDimension dimension, double value)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  double                   clamped = cost_dimension_clamp (dimension, value);

  g_return_val_if_fail (info != NULL, NULL);

  switch (info->kind)
    {
    case COST_KIND_BOOLEAN:
      return g_strdup (clamped != 0.0 ? C_ ("switch", "On")
                                      : C_ ("switch", "Off"));
    case COST_KIND_CHOICE:
      return g_strdup (report_dimension_choice (dimension, (guint)clamped));
    case COST_KIND_AMOUNT:
    case COST_KIND_COUNT:
      break;
    }
  return write_amount (dimension, clamped);
}

/**
 * report_dimension_range:
 * @dimension: a dimension
 *
 * Writes what is allowed: "0 to 10,000 million/month", or the choices.
 *
 * Returns: (transfer full): the text in the reader's language
 */
char *
report_dimension_range (CostDimension dimension)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  g_autofree char         *min = NULL;
  g_autofree char         *max = NULL;

  g_return_val_if_fail (info != NULL, NULL);

  if (info->kind == COST_KIND_CHOICE)
    return g_strjoinv (", ", (char **)info->choices);
  if (info->kind == COST_KIND_BOOLEAN)
    return g_strdup ("on, off");

  min = report_number (info->min);
  max = report_number (info->max);
  /* Translators: the range of a number: "0 to 100". */
  return g_strdup_printf (_ ("%s to %s"), min, max);
}

/**
 * report_dimension_entry:
 * @dimension: a dimension that is an amount or a count
 * @value: a value
 *
 * Writes a value as it stands in an entry: all its digits, the decimal sign
 * of the locale, no unit.
 *
 * Returns: (transfer full): the text; report_dimension_read() reads it back
 */
char *
report_dimension_entry (CostDimension dimension, double value)
{
  return report_number_exact (cost_dimension_clamp (dimension, value));
}

/**
 * report_dimension_digits:
 * @text: what somebody typed
 *
 * Writes its digits in the C locale. The decimal sign of the locale is one,
 * and so is a point, unless the locale groups with it.
 *
 * Returns: (transfer full): the text, which need not be a number
 */
char *
report_dimension_digits (const char *text)
{
  const struct lconv *locale = localeconv ();
  const char         *point = locale->decimal_point;
  const char         *group = locale->thousands_sep;
  GString            *plain = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isspace (c) || c == 0x202f || c == 0x2019)
        continue;
      if (*group != '\0' && strcmp (group, point) != 0 &&
          g_str_has_prefix (at, group) && strstr (text, point) != NULL)
        continue;
      if (*point != '\0' && g_str_has_prefix (at, point))
        g_string_append_c (plain, '.');
      else if (c == 0x2212)
        g_string_append_c (plain, '-');
      else
        g_string_append_unichar (plain, c);
    }
  return g_string_free (plain, FALSE);
}

/**
 * report_dimension_read:
 * @dimension: a dimension
 * @text: what somebody typed into an entry
 * @value: (out): the value
 * @error: return location for an error of cost_dimension_parse()
 *
 * Reads a value as people write it, with the decimal sign of the locale or a
 * point.
 *
 * Returns: whether @text is a value in range; if not, @value is untouched
 */
gboolean
report_dimension_read (CostDimension dimension,
                       const char   *text,
                       double       *value,
                       GError      **error)
{
  const CostDimensionInfo *info = cost_dimension_get_info (dimension);
  g_autofree char         *valid = NULL;
  g_autofree char         *plain = NULL;

  g_return_val_if_fail (info != NULL && text != NULL, FALSE);

  if (info->kind == COST_KIND_BOOLEAN || info->kind == COST_KIND_CHOICE)
    return cost_dimension_parse (dimension, text, value, error);

  valid = g_utf8_make_valid (text, -1);
  plain = report_dimension_digits (valid);
  return cost_dimension_parse (dimension, plain, value, error);
}

/**
 * report_dimension_next:
 * @cliff: what is known of a platform's bill along a dimension
 * @platform: the platform
 * @currency: (nullable): in which amounts are told; dollars without
 *
 * Writes what one more costs: "+1: Fly.io +$2.19".
 *
 * Returns: (transfer full) (nullable): the text in the reader's language;
 *   %NULL where it costs nothing, or cannot be said
 */
char *
report_dimension_next (const CostCliff    *cliff,
                       const CostProvider *platform,
                       const CostCurrency *currency)
{
  g_autofree char *money = NULL;

  g_return_val_if_fail (cliff != NULL && platform != NULL, NULL);

  if (!cliff->has_next || cliff->next_price == 0)
    return NULL;
  money = report_money_delta_in (cliff->next_price, currency);
  /* Translators: one unit more, a platform, and what that changes on its
   * bill: "+1: Fly.io +$2.19". */
  return g_strdup_printf (_ ("+1: %s %s"), platform->name, money);
}

static char *
write_jump (const CostCliff    *cliff,
            const char         *name,
            const char         *at,
            const CostCurrency *currency)
{
  CostMoney        delta = cliff->total_beyond - cliff->total_before;
  g_autofree char *money = report_money_delta_in (delta, currency);

  /* Translators: a platform's bill jumps where a dimension goes above a
   * value: "Fly.io: +$5.00 above 100 GB/month". */
  return g_strdup_printf (_ ("%s: %s above %s"), name, money, at);
}

/**
 * report_dimension_jump:
 * @cliff: what is known of a platform's bill along a dimension
 * @platform: the platform
 * @currency: (nullable): in which amounts are told; dollars without
 *
 * Writes where the bill stops going on as it does: "Fly.io: +$5.00 above
 * 100 GB/month".
 *
 * Returns: (transfer full) (nullable): the text in the reader's language;
 *   %NULL where it goes on to the end of the dimension
 */
char *
report_dimension_jump (const CostCliff    *cliff,
                       const CostProvider *platform,
                       const CostCurrency *currency)
{
  g_autofree char *at = NULL;

  g_return_val_if_fail (cliff != NULL && platform != NULL, NULL);

  at = report_dimension_value (cliff->dimension, cliff->at);
  switch (cliff->kind)
    {
    case COST_CLIFF_NONE:
      return NULL;
    case COST_CLIFF_JUMP:
      return write_jump (cliff, platform->name, at, currency);
    case COST_CLIFF_BEND:
      /* Translators: a platform, and the value of a dimension. */
      return g_strdup_printf (_ ("%s: another unit price above %s"),
                              platform->name,
                              at);
    case COST_CLIFF_STATUS:
      break;
    }
  if ((cliff->flags_beyond & COST_CELL_BLOCKED) != 0)
    /* Translators: a platform, and the value of a dimension. */
    return g_strdup_printf (_ ("%s: not possible above %s"),
                            platform->name,
                            at);
  if ((cliff->flags_beyond & COST_CELL_INCOMPLETE) != 0)
    /* Translators: a platform, and the value of a dimension. */
    return g_strdup_printf (_ ("%s: no complete price above %s"),
                            platform->name,
                            at);
  /* Translators: a platform, and the value of a dimension. */
  return g_strdup_printf (_ ("%s: a complete price above %s"),
                          platform->name,
                          at);
}
