/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Named formulas and choices, and which names they may have.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "formula/not-a-word",
    "`used_ram`",
    "`used-ram`",
    COST_ERROR_FORMAT,
    "80:17: $.formulas[“used-ram”]: “used-ram” is not a word; a word is "
    "small letters, digits and “_”, a letter first" },
  { "formula/dimension",
    "`used_ram`",
    "`egress_gb`",
    COST_ERROR_FORMAT,
    "80:18: $.formulas.egress_gb: “egress_gb” is a dimension; choose "
    "another name" },
  { "formula/reserved",
    "`used_ram`",
    "`hours`",
    COST_ERROR_FORMAT,
    "80:14: $.formulas.hours: “hours” has a meaning in formulas; choose "
    "another name" },
  { "formula/twice",
    "`used_ram`",
    "`running`",
    COST_ERROR_FORMAT,
    "80:5: $.formulas: “running” is given twice; remove one of them" },
  { "name/formula",
    "`machine`: {",
    "`answer`: {",
    COST_ERROR_FORMAT,
    "84:15: $.choices.answer: “answer” is a formula; choose another name" },
  { "name/dimension",
    "`machine`: {",
    "`instances`: {",
    COST_ERROR_FORMAT,
    "84:18: $.choices.instances: “instances” is a dimension; choose "
    "another name" },
  { "name/reserved",
    "`machine`: {",
    "`region`: {",
    COST_ERROR_FORMAT,
    "84:15: $.choices.region: “region” has a meaning in formulas; choose "
    "another name" },
  { "name/not-a-word",
    "`machine`: {",
    "`Machine`: {",
    COST_ERROR_FORMAT,
    "84:16: $.choices.Machine: “Machine” is not a word; a word is small "
    "letters, digits and “_”, a letter first" },
  { "table/missing",
    "`table`: `size`, ",
    "",
    COST_ERROR_FORMAT,
    "84:16: $.choices.machine: the member “table” is missing" },
  { "table/unknown",
    "`table`: `size`",
    "`table`: `sizes`",
    COST_ERROR_UNKNOWN,
    "85:16: $.choices.machine.table: unknown table “sizes”; did you mean "
    "“size”?" },
  { "label/missing",
    "`table`: `size`, `label`: `Instance size`,",
    "`table`: `size`,",
    COST_ERROR_FORMAT,
    "84:16: $.choices.machine: the member “label” is missing" },
  { "where/missing",
    "`where`: `machine.vcpu >= vcpu && machine.memory_gb >= memory_gb`,",
    "",
    COST_ERROR_FORMAT,
    "84:16: $.choices.machine: the member “where” is missing" },
  { "minimize/missing",
    "`minimize`: `machine.month`,",
    "",
    COST_ERROR_FORMAT,
    "84:16: $.choices.machine: the member “minimize” is missing" },
  { "unknown-member",
    "`minimize`: `machine.month`",
    "`minimise`: `machine.month`",
    COST_ERROR_UNKNOWN,
    "87:7: $.choices.machine: unknown member “minimise”; did you mean "
    "“minimize”?" },
  { "none/number",
    "`none`: `No instance has {vcpu} vCPU and {memory_gb} GB.`",
    "`none`: 0",
    COST_ERROR_FORMAT,
    "88:15: $.choices.machine.none: expected a string, not a number" },
};

static void
test_reads_formulas_in_order (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();

  g_assert_cmpuint (provider->formulas->len, ==, 3);
  g_assert_cmpint (cost_load_find (provider->formulas, "running"), ==, 0);
  g_assert_cmpint (cost_load_find (provider->formulas, "used_ram"), ==, 1);
  g_assert_cmpint (cost_load_find (provider->formulas, "answer"), ==, 2);
}

static void
test_reads_choices (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostChoice *choice = g_ptr_array_index (provider->choices, 0);

  g_assert_cmpuint (provider->choices->len, ==, 1);
  g_assert_cmpstr (choice->id, ==, "machine");
  g_assert_cmpstr (choice->label, ==, "Instance size");
  g_assert_cmpint (choice->table, ==, 0);
  g_assert_cmpstr (cost_formula_get_text (choice->when), ==, "instances > 0");
  g_assert_cmpstr (cost_formula_get_text (choice->where),
                   ==,
                   "machine.vcpu >= vcpu && machine.memory_gb >= memory_gb");
  g_assert_cmpstr (cost_formula_get_text (choice->minimize),
                   ==,
                   "machine.month");
  g_assert_cmpuint (choice->none->formulas->len, ==, 2);
}

static void
test_optional_members_are_null (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_edited (
      "`minimize`: `machine.month`,\n"
      "      `none`: `No instance has {vcpu} vCPU and {memory_gb} GB.`",
      "`minimize`: `machine.month`");
  g_autoptr (CostProvider) always =
      fixtures_load_edited (" `when`: `instances > 0`,\n      `where`",
                            " `where`");
  const CostChoice *silent = g_ptr_array_index (provider->choices, 0);
  const CostChoice *made = g_ptr_array_index (always->choices, 0);

  g_assert_null (silent->none);
  g_assert_null (made->when);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-choice/refuses", slips);
  g_test_add_func ("/cost/load-choice/reads-formulas-in-order",
                   test_reads_formulas_in_order);
  g_test_add_func ("/cost/load-choice/reads-choices", test_reads_choices);
  g_test_add_func ("/cost/load-choice/optional-members-are-null",
                   test_optional_members_are_null);

  return g_test_run ();
}
