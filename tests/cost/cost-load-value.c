/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Plain values on their own, without a catalogue file around them.
 */
#include "config.h"

#include "cost-load-private.h"

#include <string.h>

static CostJson *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  CostJson *json = cost_json_parse ("f", text, strlen (text), &error);

  g_assert_no_error (error);
  return json;
}

static CostValue
read_value (CostProvider *provider, const char *text)
{
  g_autoptr (CostJson) json = parse (text);
  g_autoptr (GError) error = NULL;
  CostJsonAt at = cost_json_root (json);
  CostValue  value = { COST_VALUE_UNKNOWN };

  g_assert_true (cost_load_value (provider, &at, &value, &error));
  g_assert_no_error (error);
  return value;
}

static void
test_kinds (void)
{
  g_autoptr (CostProvider) provider = cost_provider_new_empty ();
  CostValue number = read_value (provider, "-2.5");
  CostValue truth = read_value (provider, "true");
  CostValue lie = read_value (provider, "false");
  CostValue text = read_value (provider, "\"x\"");
  CostValue unknown = read_value (provider, "null");

  g_assert_cmpint (number.kind, ==, COST_VALUE_NUMBER);
  g_assert_cmpfloat (number.number, ==, -2.5);
  g_assert_cmpint (truth.kind, ==, COST_VALUE_BOOLEAN);
  g_assert_cmpfloat (truth.number, ==, 1);
  g_assert_cmpint (lie.kind, ==, COST_VALUE_BOOLEAN);
  g_assert_cmpfloat (lie.number, ==, 0);
  g_assert_cmpint (text.kind, ==, COST_VALUE_TEXT);
  g_assert_cmpstr (text.text, ==, "x");
  g_assert_cmpint (unknown.kind, ==, COST_VALUE_UNKNOWN);
}

static void
test_equal_texts_are_one (void)
{
  g_autoptr (CostProvider) provider = cost_provider_new_empty ();
  CostValue first = read_value (provider, "\"asia\"");
  CostValue second = read_value (provider, "\"as\\u0069a\"");
  CostValue other = read_value (provider, "\"west\"");

  g_assert_true (first.text == second.text);
  g_assert_true (first.text != other.text);
}

typedef struct
{
  const char  *name;
  CostLoadRead read;
  const char  *text;
  const char  *message;
} Refusal;

static const Refusal refusals[] = {
  { "value/object",
    cost_load_value,
    "{}",
    "f:1:1: $: expected a number, true, false, a text or null" },
  { "value/huge",
    cost_load_value,
    "-1.1e15",
    "f:1:1: $: expected a number from -1e+15 to 1e+15, not -1.1e+15" },
  { "value/control",
    cost_load_value,
    "\"a\\tb\"",
    "f:1:1: $: the text holds the control character U+0009; remove it" },
  { "date/number",
    cost_load_date,
    "20260101",
    "f:1:1: $: expected a string, not a number" },
  { "date/shape",
    cost_load_date,
    "\"2026-1-1\"",
    "f:1:1: $: “2026-1-1” is not a date; expected YYYY-MM-DD" },
  { "date/year",
    cost_load_date,
    "\"1999-12-31\"",
    "f:1:1: $: “1999-12-31” is no day of the calendar from 2000 to 2100" },
  { "boolean/number",
    cost_load_boolean,
    "1",
    "f:1:1: $: expected true or false, not a number" },
  { "per/far",
    cost_load_per,
    "\"each\"",
    "f:1:1: $: unknown value “each”; expected one of “once”, “region”" },
};

static void
test_refuses (gconstpointer data)
{
  const Refusal *refusal = data;
  g_autoptr (CostProvider) provider = cost_provider_new_empty ();
  g_autoptr (CostJson) json = parse (refusal->text);
  g_autoptr (GError) error = NULL;
  CostJsonAt at = cost_json_root (json);
  CostValue  target = { COST_VALUE_UNKNOWN };

  g_assert_false (refusal->read (provider, &at, &target, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, refusal->message);
}

static void
test_kinds_do_not_mix (void)
{
  g_autoptr (CostJson) json = parse ("0");
  CostJsonAt      at = cost_json_root (json);
  CostValueKind   kind = COST_VALUE_UNKNOWN;
  const CostValue unknown = { COST_VALUE_UNKNOWN };
  const CostValue number = { COST_VALUE_NUMBER, 1 };
  const CostValue truth = { COST_VALUE_BOOLEAN, 1 };
  const CostValue text = { COST_VALUE_TEXT, 0, "x" };

  g_assert_true (cost_load_check_kind (&at, &unknown, &kind, NULL));
  g_assert_true (cost_load_check_kind (&at, &number, &kind, NULL));
  g_assert_true (cost_load_check_kind (&at, &truth, &kind, NULL));
  g_assert_true (cost_load_check_kind (&at, &unknown, &kind, NULL));
  g_assert_false (cost_load_check_kind (&at, &text, &kind, NULL));

  kind = COST_VALUE_UNKNOWN;
  g_assert_true (cost_load_check_kind (&at, &text, &kind, NULL));
  g_assert_false (cost_load_check_kind (&at, &truth, &kind, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = NULL;

      path = g_strconcat ("/cost/load-value/refuses/", refusals[i].name, NULL);
      g_test_add_data_func (path, &refusals[i], test_refuses);
    }
  g_test_add_func ("/cost/load-value/kinds", test_kinds);
  g_test_add_func ("/cost/load-value/equal-texts-are-one",
                   test_equal_texts_are_one);
  g_test_add_func ("/cost/load-value/kinds-do-not-mix", test_kinds_do_not_mix);

  return g_test_run ();
}
