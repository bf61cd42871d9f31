/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The record that a formula is parsed into: its text, its place in a file and
 * its nodes.  See cost-formula-parse.c for how they come about.
 */
#include "cost-formula-private.h"

/**
 * cost_formula_new_empty:
 * @text: what it will be parsed from
 *
 * Returns: (transfer full): a formula without nodes
 */
CostFormula *
cost_formula_new_empty (const char *text)
{
  CostFormula *formula = g_new0 (CostFormula, 1);

  formula->text = g_strdup (text);
  formula->strings = g_string_chunk_new (128);
  formula->nodes = g_array_new (FALSE, TRUE, sizeof (CostNode));
  return formula;
}

/**
 * cost_formula_new_number:
 * @number: a finite number
 *
 * Returns: (transfer full): the formula that is always @number
 */
CostFormula *
cost_formula_new_number (double number)
{
  char         text[G_ASCII_DTOSTR_BUF_SIZE];
  CostNode     node = { .kind = COST_NODE_NUMBER, .column = 1 };
  CostFormula *formula;

  g_ascii_formatd (text, sizeof text, "%.15g", number);
  formula = cost_formula_new_empty (text);
  node.number = number;
  g_array_append_val (formula->nodes, node);
  return formula;
}

/**
 * cost_formula_free:
 * @formula: (transfer full) (nullable): a formula
 *
 * Frees @formula.
 */
void
cost_formula_free (CostFormula *formula)
{
  if (formula == NULL)
    return;
  g_free (formula->text);
  g_free (formula->place);
  g_string_chunk_free (formula->strings);
  g_array_unref (formula->nodes);
  g_free (formula);
}

/**
 * cost_formula_get_text:
 * @formula: a formula
 *
 * Returns: (transfer none): the text it was parsed from
 */
const char *
cost_formula_get_text (const CostFormula *formula)
{
  return formula->text;
}

/**
 * cost_formula_get_node:
 * @formula: a formula
 * @index: of a node, from the root or an operand
 *
 * Returns: (transfer none): the node
 */
const CostNode *
cost_formula_get_node (const CostFormula *formula, guint index)
{
  g_return_val_if_fail (index < formula->nodes->len, NULL);

  return &g_array_index (formula->nodes, CostNode, index);
}

/**
 * cost_formula_get_root:
 * @formula: a formula
 *
 * Returns: the index of the node that is the result
 */
guint
cost_formula_get_root (const CostFormula *formula)
{
  return formula->root;
}

/**
 * cost_formula_set_place:
 * @formula: a formula
 * @place: where it stands, "FILE:LINE:COLUMN: $.path"
 *
 * Keeps @place for the compiler's messages.
 */
void
cost_formula_set_place (CostFormula *formula, const char *place)
{
  g_free (formula->place);
  formula->place = g_strdup (place);
}

/**
 * cost_formula_get_place:
 * @formula: a formula
 *
 * Returns: (transfer none) (nullable): where it stands
 */
const char *
cost_formula_get_place (const CostFormula *formula)
{
  return formula->place;
}
