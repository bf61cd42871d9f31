/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers for people and for machines.  The C library knows the digits and
 * separators of the locale; how many digits make sense is decided here.
 */
#include "config.h"

#include "report-number.h"

#include <limits.h>
#include <locale.h>
#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#define MINUS "\342\210\222" /* U+2212 */
#define SIGNIFICANT 6
#define MAX_DECIMALS 12
#define MAX_DECIMALS_OF_LARGE 3
#define MAX_PLAIN 1e18

/* What the C library wrote in the charset of the locale, as UTF-8. */
static char *
make_utf8 (char *text)
{
  char *converted = NULL;

  if (g_utf8_validate (text, -1, NULL))
    return text;

  converted = g_locale_to_utf8 (text, -1, NULL, NULL, NULL);
  if (converted == NULL)
    converted = g_utf8_make_valid (text, -1);
  g_free (text);
  return converted;
}

/* The C locale stands for the language of the sources, which groups; the C
 * library does not know that. */
static gboolean
is_plain_locale (void)
{
  const char *name = setlocale (LC_NUMERIC, NULL);

  return name == NULL || g_str_equal (name, "C") ||
         g_str_equal (name, "POSIX") || g_str_has_prefix (name, "C.");
}

/* Puts @separator between groups whose sizes are those of localeconv(): a
 * byte a group from the right, the last one for all that follow. */
static char *
group_digits (char *digits, const char *separator, const char *sizes)
{
  gsize    left = strspn (digits, "0123456789");
  GString *grouped = g_string_new (digits);

  while (*sizes > 0 && *sizes != CHAR_MAX && left > (gsize)*sizes)
    {
      left -= (gsize)*sizes;
      g_string_insert (grouped, (gssize)left, separator);
      if (sizes[1] != 0)
        sizes++;
    }
  g_free (digits);
  return g_string_free (grouped, FALSE);
}

static char *
write_magnitude (double magnitude, int decimals)
{
  const struct lconv *locale = localeconv ();
  char               *digits = NULL;

  if (magnitude >= MAX_PLAIN)
    return make_utf8 (g_strdup_printf ("%.4g", magnitude));

  digits = g_strdup_printf ("%.*f", decimals, magnitude);
  if (is_plain_locale ())
    return group_digits (digits, ",", "\3");
  return make_utf8 (
      group_digits (digits, locale->thousands_sep, locale->grouping));
}

static char *
add_sign (char *magnitude, gboolean is_negative)
{
  char *text = NULL;

  if (!is_negative)
    return magnitude;

  text = g_strconcat (MINUS, magnitude, NULL);
  g_free (magnitude);
  return text;
}

/* Drops zeros at the end, and a decimal point with nothing behind it. */
static char *
trim_zeros (char *text)
{
  const char *point = localeconv ()->decimal_point;
  char       *at = NULL;
  gsize       length = strlen (text);

  if (*point == '\0' || (at = g_strrstr (text, point)) == NULL)
    return text;
  while (length > 0 && text[length - 1] == '0')
    text[--length] = '\0';
  if (strcmp (at, point) == 0)
    *at = '\0';
  return text;
}

static int
choose_decimals (double magnitude)
{
  int exponent = magnitude > 0 ? (int)floor (log10 (magnitude)) : 0;
  int decimals = CLAMP (SIGNIFICANT - 1 - exponent, 0, MAX_DECIMALS);

  return exponent >= 0 ? MIN (decimals, MAX_DECIMALS_OF_LARGE) : decimals;
}

/**
 * report_number_fixed:
 * @value: a number
 * @decimals: digits after the point, 0 to 12
 *
 * Writes a number with a fixed count of decimals: "1,234.50".
 *
 * Returns: (transfer full): the text in the reader's locale; "?" for what is
 *   not finite
 */
char *
report_number_fixed (double value, int decimals)
{
  g_return_val_if_fail (decimals >= 0 && decimals <= MAX_DECIMALS, NULL);

  if (!isfinite (value))
    return g_strdup ("?");
  if (fabs (value) <= 0.5 * pow (10.0, -decimals))
    value = 0.0;

  return add_sign (write_magnitude (fabs (value), decimals), value < 0.0);
}

/**
 * report_number:
 * @value: a number
 *
 * Writes a number with the digits that a reader wants: six significant ones,
 * at most three decimals from 1 on, no zeros at the end.
 *
 * Returns: (transfer full): the text in the reader's locale; "?" for what is
 *   not finite
 */
char *
report_number (double value)
{
  if (!isfinite (value))
    return g_strdup ("?");

  return trim_zeros (
      report_number_fixed (value, choose_decimals (fabs (value))));
}

/**
 * report_number_plain:
 * @value: a number
 *
 * Writes a number for machines: the shortest digits that read back the same,
 * in each locale alike.
 *
 * Returns: (transfer full): the text, a JSON number; "0" for what is not
 *   finite, which nothing computes
 */
char *
report_number_plain (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isfinite (value) || value == 0.0)
    return g_strdup ("0");
  if (fabs (value) < 1e15 && value == floor (value))
    return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.0f", value));

  for (int digits = 15; digits <= 17; digits++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%dg", digits);
      g_ascii_formatd (buffer, sizeof buffer, format, value);
      if (g_ascii_strtod (buffer, NULL) == value)
        break;
    }
  return g_strdup (buffer);
}

/**
 * report_number_decimal:
 * @value: a number
 *
 * Writes a number for machines without an exponent: "0.0000023".  What needs
 * more than 20 decimals is cut there.
 *
 * Returns: (transfer full): the text; "0" for what is not finite
 */
char *
report_number_decimal (double value)
{
  g_autofree char *plain = report_number_plain (value);
  char             buffer[400];
  gsize            length = 0;

  if (strchr (plain, 'e') == NULL || fabs (value) >= MAX_PLAIN)
    return g_steal_pointer (&plain);

  for (int decimals = 4; decimals <= 20; decimals++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%df", decimals);
      g_ascii_formatd (buffer, sizeof buffer, format, value);
      if (g_ascii_strtod (buffer, NULL) == value)
        break;
    }
  length = strlen (buffer);
  while (buffer[length - 1] == '0')
    buffer[--length] = '\0';
  return g_strdup (buffer[length - 1] == '.' ? "0" : buffer);
}

/**
 * report_number_exact:
 * @value: a number
 *
 * Writes a number with all its digits and the decimal sign of the locale,
 * but no grouping: what stands in an entry.
 *
 * Returns: (transfer full): the text; "?" for what is not finite
 */
char *
report_number_exact (double value)
{
  g_autofree char *plain = report_number_plain (value);
  g_auto (GStrv) halves = NULL;

  if (!isfinite (value))
    return g_strdup ("?");

  halves = g_strsplit (plain, ".", 2);
  return make_utf8 (g_strjoinv (localeconv ()->decimal_point, halves));
}

/* English as in the catalogue, whose units are the vendors' own words. */
static gboolean
takes_plural (const char *unit)
{
  gsize length = strlen (unit);
  gsize word = length;

  if (strstr (unit, " of ") != NULL)
    return FALSE;
  while (word > 0 && g_ascii_islower (unit[word - 1]))
    word--;
  if (length - word < 3)
    return FALSE;
  return unit[length - 1] != 's' || g_str_has_suffix (unit, "ss");
}

static char *
pluralize (const char *unit)
{
  gsize length = strlen (unit);

  if (!takes_plural (unit))
    return g_strdup (unit);
  if (g_str_has_suffix (unit, "ss") || g_str_has_suffix (unit, "x"))
    return g_strconcat (unit, "es", NULL);
  if (g_str_has_suffix (unit, "ry"))
    return g_strdup_printf ("%.*sies", (int)length - 1, unit);
  return g_strconcat (unit, "s", NULL);
}

/**
 * report_quantity:
 * @value: how much
 * @unit: a unit of the catalogue, in the singular; may be empty
 *
 * Writes "50 GB", "1 instance", "2 instances", "5 × 1M".
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_quantity (double value, const char *unit)
{
  g_autofree char *number = report_number (value);
  g_autofree char *units = NULL;

  g_return_val_if_fail (unit != NULL, NULL);

  if (*unit == '\0')
    return g_steal_pointer (&number);

  units = value == 1.0 ? g_strdup (unit) : pluralize (unit);
  if (g_ascii_isdigit (*unit))
    /* Translators: a number of packages of a size: "5 × 1M requests". */
    return g_strdup_printf (_ ("%s × %s"), number, units);

  /* Translators: a number and its unit: "50 GB". */
  return g_strdup_printf (C_ ("quantity", "%s %s"), number, units);
}

/**
 * report_percent:
 * @share: a part of 1
 *
 * Writes a share as "12.5%".
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_percent (double share)
{
  g_autofree char *number = report_number (share * 100.0);

  /* Translators: a number in percent. */
  return g_strdup_printf (_ ("%s%%"), number);
}

/**
 * report_share:
 * @share: a part of 1
 *
 * Writes a share in whole percent: "42%".  What is not quite nothing or not
 * quite all is not rounded to it: "less than 1%", "more than 99%".
 *
 * Returns: (transfer full): the text in the reader's locale
 */
char *
report_share (double share)
{
  double           percent = round (share * 100.0);
  g_autofree char *words = NULL;

  if (share > 0.0 && percent < 1.0)
    {
      words = report_percent (0.01);
      return g_strdup_printf (_ ("less than %s"), words);
    }
  if (share < 1.0 && percent > 99.0)
    {
      words = report_percent (0.99);
      return g_strdup_printf (_ ("more than %s"), words);
    }
  return report_percent (percent / 100.0);
}
