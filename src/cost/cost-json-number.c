/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers as RFC 8259 writes them, to the nearest double.  What the grammar
 * does not allow is refused with the habit it probably comes from; what is
 * beyond the doubles is refused, so NaN and infinity never come from a file.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "cost-json-private.h"

/* Up to here a whole number, and ten to this power, are exact doubles. */
#define MAX_EXACT_DIGITS 15
#define MAX_EXACT_POWER 22

typedef struct
{
  gint64   digits;   /* all digits as a whole number, if it is exact */
  int      n_digits; /* without leading zeros */
  int      power;    /* of ten, that the digits are multiplied by */
  gboolean is_negative;
} Parts;

static const char *
scan_digits (const char *p, Parts *parts)
{
  for (; g_ascii_isdigit (*p); p++)
    {
      if (parts->n_digits > 0 || *p != '0')
        parts->n_digits++;
      if (parts->n_digits <= MAX_EXACT_DIGITS)
        parts->digits = parts->digits * 10 + (*p - '0');
    }
  return p;
}

/* Clinger's fast path: two exact doubles, one rounding. */
static gboolean
convert_exactly (const Parts *parts, double *value)
{
  static const double powers[] = { 1e0,  1e1,  1e2,  1e3,  1e4,  1e5,
                                   1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                   1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
                                   1e18, 1e19, 1e20, 1e21, 1e22 };
  double              number = (double)parts->digits;

  if (parts->n_digits > MAX_EXACT_DIGITS ||
      ABS (parts->power) > MAX_EXACT_POWER)
    return FALSE;
  if (parts->power < 0)
    number /= powers[-parts->power];
  else
    number *= powers[parts->power];
  *value = parts->is_negative ? -number : number;
  return TRUE;
}

static gboolean
refuse (CostJson *json, const char *p, GError **error, const char *message)
{
  return cost_json_refuse_text (json,
                                (gsize)(p - json->text),
                                error,
                                COST_ERROR_SYNTAX,
                                "%s",
                                message);
}

/* The whole part at *@p, which becomes what follows it. */
static gboolean
scan_whole (CostJson *json, const char **p, Parts *parts, GError **error)
{
  const char *first = *p;

  if (!g_ascii_isdigit (*first))
    return refuse (json, first, error, _ ("expected a digit after “-”"));
  if (first[0] == '0' && g_ascii_isdigit (first[1]) &&
      cost_json_is_in_number (json, (gsize)(first - json->text)))
    return refuse (json, first, error, cost_json_explain_comma ());
  if (first[0] == '0' && g_ascii_isdigit (first[1]))
    return refuse (json,
                   first,
                   error,
                   _ ("a number does not begin with 0; remove the 0"));
  if (first[0] == '0' && (first[1] == 'x' || first[1] == 'X'))
    return refuse (json, first, error, _ ("expected a decimal number"));
  *p = scan_digits (first, parts);
  return TRUE;
}

static gboolean
scan_fraction (CostJson *json, const char **p, Parts *parts, GError **error)
{
  const char *first = *p + 1;

  if (**p != '.')
    return TRUE;
  if (!g_ascii_isdigit (*first))
    return refuse (json, first, error, _ ("expected a digit after the point"));
  *p = scan_digits (first, parts);
  parts->power -= (int)(*p - first);
  return TRUE;
}

static gboolean
scan_exponent (CostJson *json, const char **p, Parts *parts, GError **error)
{
  const char *first = *p + 1;
  gboolean    is_negative = FALSE;
  int         power = 0;

  if (**p != 'e' && **p != 'E')
    return TRUE;
  is_negative = *first == '-';
  first += *first == '-' || *first == '+';
  if (!g_ascii_isdigit (*first))
    return refuse (json, first, error, _ ("expected a digit in the exponent"));
  for (*p = first; g_ascii_isdigit (**p); (*p)++)
    power = MIN (power * 10 + (**p - '0'), 100000);
  parts->power += is_negative ? -power : power;
  return TRUE;
}

/* A letter, digit or point that sticks to a number. */
static gboolean
check_end (CostJson *json, const char *p, GError **error)
{
  if (*p == '.')
    return refuse (json, p, error, _ ("a number has only one point"));
  if (*p == '_')
    return refuse (json, p, error, _ ("a number has no “_”; remove it"));
  if (g_ascii_isalpha (*p) || *p == '+' || *p == '-')
    return cost_json_refuse_text (json,
                                  (gsize)(p - json->text),
                                  error,
                                  COST_ERROR_SYNTAX,
                                  _ ("a number does not go on with “%c”"),
                                  *p);
  return TRUE;
}

/*
 * cost_json_scan_number:
 * @json: a document whose text is UTF-8 and closed by a zero
 * @offset: (inout): where the number begins, with "-" or a digit; then what
 *   follows it
 * @value: (out): the nearest double, always finite
 *
 * Returns: FALSE with the place of the offending character
 */
gboolean
cost_json_scan_number (CostJson *json,
                       gsize    *offset,
                       double   *value,
                       GError  **error)
{
  const char *start = json->text + *offset;
  const char *p = start;
  Parts       parts = { 0 };
  double      number = 0;

  parts.is_negative = *p == '-';
  p += parts.is_negative;
  if (!scan_whole (json, &p, &parts, error) ||
      !scan_fraction (json, &p, &parts, error) ||
      !scan_exponent (json, &p, &parts, error) || !check_end (json, p, error))
    return FALSE;

  if (!convert_exactly (&parts, &number))
    number = g_ascii_strtod (start, NULL);
  if (!isfinite (number))
    return cost_json_refuse_text (json,
                                  *offset,
                                  error,
                                  COST_ERROR_RANGE,
                                  _ ("the number is too large; expected one "
                                     "below 1.8e308"));
  *value = number;
  *offset = (gsize)(p - json->text);
  return TRUE;
}
