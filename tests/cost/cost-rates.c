/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rates to choose from: the tiers of the review, by the hour; the default is
 * the dimension's; and what a wrong file is told.
 */
#include "cost-rates.h"

#include <string.h>

#include "cost-dimension.h"

typedef struct
{
  const char   *name;
  const char   *text; /* quotation marks as backticks */
  CostErrorCode code;
  const char   *message;
} Slip;

#define SOURCES                                                                \
  "`sources`: { `s`: { `title`: `S`, `date`: `2026-01-01`, "                   \
  "`confidence`: `B` } }, "
#define RATE(more)                                                             \
  "{ `id`: `a`, `label`: `A`, `amount`: 1, `per`: `hour`, `source`: `s`" more  \
  " }"
#define FILE_OF(rates) "{ `format`: 1,\n" SOURCES "\n`rates`: [" rates "] }"
#define DEFAULT ", `default`: true"

/* clang-format off */
static const Slip slips[] = {
  { "no-rates", "{ `format`: 1, `sources`: {} }", COST_ERROR_FORMAT,
    "rates.json:1:1: $: the member “rates” is missing" },
  { "empty", FILE_OF (""), COST_ERROR_FORMAT,
    "rates.json:3:10: $.rates: no elements; expected at least one" },
  { "no-default", FILE_OF (RATE ("")), COST_ERROR_FORMAT,
    "rates.json:3:10: $.rates: 0 rates are the default; expected one" },
  { "twice", FILE_OF (RATE (DEFAULT) ", " RATE ("")), COST_ERROR_FORMAT,
    "rates.json:3:108: $.rates[1].id: “a” is given twice; the first is in "
    "line 3" },
  { "two-defaults",
    FILE_OF (RATE (DEFAULT) ", { `id`: `b`, `label`: `B`, `amount`: 1, "
             "`per`: `week`, `source`: `s`, `default`: true }"),
    COST_ERROR_FORMAT,
    "rates.json:3:10: $.rates: 2 rates are the default; expected one" },
  { "per-day",
    FILE_OF ("{ `id`: `a`, `label`: `A`, `amount`: 1, `per`: `day`, "
             "`source`: `s` }"),
    COST_ERROR_UNKNOWN,
    "rates.json:3:58: $.rates[0].per: unknown value “day”; expected one of "
    "“hour”, “week”" },
  { "negative",
    FILE_OF ("{ `id`: `a`, `label`: `A`, `amount`: -1, `per`: `hour`, "
             "`source`: `s` }"),
    COST_ERROR_RANGE,
    "rates.json:3:48: $.rates[0].amount: expected a number from 0 to "
    "1000000, not -1" },
  { "unknown-source",
    FILE_OF ("{ `id`: `a`, `label`: `A`, `amount`: 1, `per`: `hour`, "
             "`source`: `t` }"),
    COST_ERROR_UNKNOWN,
    "rates.json:3:76: $.rates[0].source: unknown source “t”; expected “s”" },
  { "unknown-member", FILE_OF (RATE (", `currency`: `EUR`")),
    COST_ERROR_UNKNOWN,
    "rates.json:3:81: $.rates[0]: unknown member “currency”; expected one of "
    "“id”, “label”, “amount”, “per”, “default”, “source”, “note”" },
};
/* clang-format on */

static CostRates *
read_text (const char *text, GError **error)
{
  g_autofree char *quoted = g_strdelimit (g_strdup (text), "`", '"');
  g_autoptr (CostJson) json =
      cost_json_parse ("rates.json", quoted, strlen (quoted), NULL);

  g_assert_nonnull (json);
  return cost_rates_new_from_json (json, error);
}

static void
test_slip (gconstpointer data)
{
  const Slip *slip = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CostRates) rates = read_text (slip->text, &error);

  g_assert_null (rates);
  g_assert_cmpstr (error->message, ==, slip->message);
  g_assert_error (error, COST_ERROR, (int)slip->code);
}

/* 500, 1000, 1500 and 2000 dollars a week of 40 hours. */
static void
test_cadence (void)
{
  static const char *const ids[] = { "cadence-junior",
                                     "cadence-mid",
                                     "cadence-senior",
                                     "cadence-lead" };
  g_autoptr (GError) error = NULL;
  g_autoptr (CostRates) rates = cost_rates_new_bundled (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const CostRate *rate = cost_rates_find (rates, ids[i], &error);

      g_assert_no_error (error);
      g_assert_cmpfloat (rate->amount, ==, 500.0 * (i + 1));
      g_assert_cmpfloat (rate->per_hour, ==, 12.5 * (i + 1));
      g_assert_true (rate->is_weekly);
      g_assert_cmpuint (rate->source->date, ==, 20260507);
    }
}

static void
test_default_is_the_dimensions (void)
{
  g_autoptr (CostRates) rates = cost_rates_new_bundled (NULL);
  const CostDimensionInfo *info = cost_dimension_get_info (COST_ENGINEER_RATE);
  const CostRate          *rate = cost_rates_get_default (rates);

  g_assert_cmpfloat (rate->per_hour, ==, info->fallback);
  g_assert_true (rate->is_default);
  g_assert_nonnull (rate->note);
}

/* Any of them can stand in a workload, and says where it comes from. */
static void
test_all_are_usable (void)
{
  g_autoptr (CostRates) rates = cost_rates_new_bundled (NULL);

  g_assert_cmpuint (cost_rates_get_n (rates), >=, 5);
  for (guint i = 0; i < cost_rates_get_n (rates); i++)
    {
      const CostRate *rate = cost_rates_get (rates, i);

      g_assert_true (
          cost_dimension_check (COST_ENGINEER_RATE, rate->per_hour, NULL));
      g_assert_nonnull (rate->source->title);
      g_assert_true (rate->confidence == rate->source->confidence);
    }
}

static void
test_find (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostRates) rates = cost_rates_new_bundled (NULL);

  g_assert_null (cost_rates_find (rates, "cadence-mit", &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_cmpstr (
      error->message,
      ==,
      "There is no rate “cadence-mit”; did you mean “cadence-mid”?");
}

static void
test_bounds (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostRates) rates = read_text (FILE_OF (RATE (DEFAULT)), &error);
  g_autoptr (CostRates) again = NULL;

  g_assert_no_error (error);
  again = cost_rates_ref (rates);
  g_assert_cmpuint (cost_rates_get_n (again), ==, 1);
  g_assert_null (cost_rates_get (again, 0)->note);
  g_assert_null (cost_rates_get (again, 0)->source->url);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/rates/cadence", test_cadence);
  g_test_add_func ("/cost/rates/default-is-the-dimensions",
                   test_default_is_the_dimensions);
  g_test_add_func ("/cost/rates/all-are-usable", test_all_are_usable);
  g_test_add_func ("/cost/rates/find", test_find);
  g_test_add_func ("/cost/rates/bounds", test_bounds);
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/rates/refuses/", slips[i].name, NULL);

      g_test_add_data_func (path, &slips[i], test_slip);
    }
  return g_test_run ();
}
