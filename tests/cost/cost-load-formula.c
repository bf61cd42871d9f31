/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Formulas as values of a file, and texts with formulas in braces.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "empty",
    "`min(on_hours, hours)`",
    "``",
    COST_ERROR_FORMAT,
    "79:16: $.formulas.running: an empty text; expected at least a word" },
  { "null",
    "`min(on_hours, hours)`",
    "null",
    COST_ERROR_FORMAT,
    "79:16: $.formulas.running: expected a formula in quotation marks, or "
    "a number" },
  { "boolean",
    "`when`: `instances > 0`,\n      `where`",
    "`when`: true,\n      `where`",
    COST_ERROR_FORMAT,
    "85:58: $.choices.machine.when: expected a formula in quotation marks, "
    "or a number" },
  { "syntax",
    "`min(on_hours, hours)`",
    "`min(on_hours, hours`",
    COST_ERROR_SYNTAX,
    "79:16: $.formulas.running: column 20 of the formula: a comma or a "
    "closing parenthesis is missing" },
  { "no-function",
    "`min(on_hours, hours)`",
    "`minimum(on_hours, hours)`",
    COST_ERROR_UNKNOWN,
    "79:16: $.formulas.running: column 1 of the formula: there is no "
    "function “minimum”; did you mean “min”?" },
  { "stray",
    "`min(on_hours, hours)`",
    "`on_hours hours`",
    COST_ERROR_SYNTAX,
    "79:16: $.formulas.running: column 10 of the formula: an operator is "
    "missing before this" },
  { "control",
    "`min(on_hours, hours)`",
    "`min(on_hours,\\thours)`",
    COST_ERROR_FORMAT,
    "79:16: $.formulas.running: the text holds the control character "
    "U+0009; remove it" },
  { "too-long",
    "`min(on_hours, hours)`",
    "`~250:1 + ~1`",
    COST_ERROR_LIMIT,
    "79:16: $.formulas.running: 1001 characters; expected at most 1000" },
  { "too-deep",
    "`min(on_hours, hours)`",
    "`~40:(~1~40:)~`",
    COST_ERROR_LIMIT,
    "79:16: $.formulas.running: column 33 of the formula: deeper than 32 "
    "levels" },
  { "number/too-large",
    "`answer`: 42",
    "`answer`: 2e15",
    COST_ERROR_RANGE,
    "81:15: $.formulas.answer: expected a number from -1e+15 to 1e+15, not "
    "2e+15" },
  { "object",
    "`answer`: 42",
    "`answer`: {}",
    COST_ERROR_FORMAT,
    "81:15: $.formulas.answer: expected a formula in quotation marks, or a "
    "number" },
  { "template/number",
    "`text`: `Hello.`",
    "`text`: 1",
    COST_ERROR_FORMAT,
    "123:57: $.limits[2].text: expected a string, not a number" },
  { "template/open",
    "`text`: `Hello.`",
    "`text`: `Hello {instances.`",
    COST_ERROR_SYNTAX,
    "123:57: $.limits[2].text: a “{” without its “}”" },
  { "template/open-before-another",
    "`text`: `Hello.`",
    "`text`: `{instances of {answer}.`",
    COST_ERROR_SYNTAX,
    "123:57: $.limits[2].text: a “{” without its “}”" },
  { "template/close",
    "`text`: `Hello.`",
    "`text`: `Hello instances}.`",
    COST_ERROR_SYNTAX,
    "123:57: $.limits[2].text: a “}” without its “{”" },
  { "template/empty-braces",
    "`text`: `Hello.`",
    "`text`: `Hello {}.`",
    COST_ERROR_SYNTAX,
    "123:57: $.limits[2].text: column 1 of the formula: a number, a name "
    "or a parenthesis is missing" },
  { "template/syntax",
    "`text`: `Hello.`",
    "`text`: `Hello {1 +}.`",
    COST_ERROR_SYNTAX,
    "123:57: $.limits[2].text: column 4 of the formula: a number, a name "
    "or a parenthesis is missing" },
  { "template/too-many",
    "`text`: `Hello.`",
    "`text`: `~21:{1}~`",
    COST_ERROR_LIMIT,
    "123:57: $.limits[2].text: more than 20 placeholders" },
  { "detail",
    "`detail`: `{machine.id}`",
    "`detail`: `{machine.}`",
    COST_ERROR_SYNTAX,
    "100:58: $.meters[1].detail: column 9 of the formula: a name is "
    "missing behind the dot" },
};

static const CostNamedFormula *
get_formula (const CostProvider *provider, const char *id)
{
  int index = cost_load_find (provider->formulas, id);

  g_assert_cmpint (index, >=, 0);
  return g_ptr_array_index (provider->formulas, index);
}

static void
test_text_is_a_formula (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostFormula *formula = get_formula (provider, "running")->formula;

  g_assert_cmpstr (cost_formula_get_text (formula), ==, "min(on_hours, hours)");
  g_assert_cmpstr (cost_formula_get_place (formula),
                   ==,
                   "acme.json:79:16: $.formulas.running");
}

static void
test_number_is_a_formula (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostFormula *formula = get_formula (provider, "answer")->formula;
  const CostNode    *root =
      cost_formula_get_node (formula, cost_formula_get_root (formula));

  g_assert_cmpint (root->kind, ==, COST_NODE_NUMBER);
  g_assert_cmpfloat (root->number, ==, 42);
  g_assert_cmpstr (cost_formula_get_place (formula),
                   ==,
                   "acme.json:81:15: $.formulas.answer");
}

static void
test_template_is_pieces_and_formulas (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostLimit    *many = g_ptr_array_index (provider->limits, 1);
  const CostTemplate *text = many->text;

  g_assert_cmpuint (text->formulas->len, ==, 2);
  g_assert_cmpuint (text->pieces->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (text->pieces, 0), ==, "There are ");
  g_assert_cmpstr (g_ptr_array_index (text->pieces, 1), ==, " of ");
  g_assert_cmpstr (g_ptr_array_index (text->pieces, 2), ==, "");
  g_assert_cmpstr (
      cost_formula_get_text (g_ptr_array_index (text->formulas, 1)),
      ==,
      "answer");
  g_assert_cmpstr (
      cost_formula_get_place (g_ptr_array_index (text->formulas, 1)),
      ==,
      "acme.json:122:78: $.limits[1].text");
}

static void
test_template_may_be_plain (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostLimit *hello = g_ptr_array_index (provider->limits, 2);

  g_assert_cmpuint (hello->text->formulas->len, ==, 0);
  g_assert_cmpuint (hello->text->pieces->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (hello->text->pieces, 0), ==, "Hello.");
}

static void
test_accepts_what_is_just_allowed (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("`text`: `Hello.`", "`text`: `~20:{1}~`");
  const CostLimit *hello = g_ptr_array_index (provider->limits, 2);

  g_assert_cmpuint (hello->text->formulas->len, ==, 20);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-formula/refuses", slips);
  g_test_add_func ("/cost/load-formula/text-is-a-formula",
                   test_text_is_a_formula);
  g_test_add_func ("/cost/load-formula/number-is-a-formula",
                   test_number_is_a_formula);
  g_test_add_func ("/cost/load-formula/template-is-pieces-and-formulas",
                   test_template_is_pieces_and_formulas);
  g_test_add_func ("/cost/load-formula/template-may-be-plain",
                   test_template_may_be_plain);
  g_test_add_func ("/cost/load-formula/accepts-what-is-just-allowed",
                   test_accepts_what_is_just_allowed);

  return g_test_run ();
}
