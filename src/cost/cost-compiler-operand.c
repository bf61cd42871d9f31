/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the pieces of the compiler lean on: operands from numbers, texts and
 * values of the catalogue, the bound on time, and refusals with their place.
 */
#include "cost-compiler-private.h"

/**
 * cost_compiler_refuse:
 * @compiler: a compiler
 * @node: (nullable): where in the formula
 * @code: the error code
 * @format: printf format of what is wrong
 *
 * Sets the error, with the file, the JSON path and the column.
 *
 * Returns: %FALSE, to be passed on
 */
gboolean
cost_compiler_refuse (CostCompiler   *compiler,
                      const CostNode *node,
                      CostErrorCode   code,
                      const char     *format,
                      ...)
{
  const char      *place = NULL;
  g_autofree char *message = NULL;
  va_list          arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  if (compiler->formula != NULL)
    place = cost_formula_get_place (compiler->formula);
  if (place == NULL)
    place = compiler->provider->file;
  if (node == NULL)
    g_set_error (compiler->error, COST_ERROR, code, "%s: %s", place, message);
  else
    g_set_error (compiler->error,
                 COST_ERROR,
                 code,
                 "%s: column %u of the formula: %s",
                 place,
                 node->column,
                 message);
  return FALSE;
}

/**
 * cost_compiler_count_steps:
 * @compiler: a compiler
 * @node: (nullable): where in the formula
 * @n_steps: what is about to be done
 *
 * Bounds the time that a file may take.
 *
 * Returns: whether the compiler may go on
 */
gboolean
cost_compiler_count_steps (CostCompiler   *compiler,
                           const CostNode *node,
                           guint           n_steps)
{
  compiler->n_steps += n_steps;
  return compiler->n_steps <= COST_COMPILER_MAX_STEPS ||
         cost_compiler_refuse (compiler,
                               node,
                               COST_ERROR_LIMIT,
                               "the formulas of this file take too long; "
                               "they refer to each other too often");
}

/**
 * cost_compiler_number:
 * @compiler: a compiler
 * @number: a number
 *
 * Returns: the operand that is always @number
 */
CostOperand
cost_compiler_number (CostCompiler *compiler, double number)
{
  CostOperand operand = { 0 };

  operand.slot = cost_program_constant (compiler->program, number);
  return operand;
}

/**
 * cost_compiler_text:
 * @compiler: a compiler
 * @text: a text
 *
 * Returns: the slot of the number by which the compiler knows @text
 */
CostSlot
cost_compiler_text (CostCompiler *compiler, const char *text)
{
  gpointer number = g_hash_table_lookup (compiler->texts, text);

  if (number == NULL)
    {
      number = GUINT_TO_POINTER (g_hash_table_size (compiler->texts) + 1);
      g_hash_table_insert (compiler->texts, g_strdup (text), number);
    }
  return cost_program_constant (compiler->program, GPOINTER_TO_UINT (number));
}

/**
 * cost_compiler_value:
 * @compiler: a compiler
 * @value: a value of the catalogue
 *
 * Returns: the operand for @value
 */
CostOperand
cost_compiler_value (CostCompiler *compiler, const CostValue *value)
{
  CostOperand operand = { 0 };

  switch (value->kind)
    {
    case COST_VALUE_UNKNOWN:
      operand.is_void = TRUE;
      operand.unknown = cost_program_constant (compiler->program, 1.0);
      break;
    case COST_VALUE_NUMBER:
    case COST_VALUE_BOOLEAN:
      operand = cost_compiler_number (compiler, value->number);
      break;
    case COST_VALUE_TEXT:
      operand.is_text = TRUE;
      operand.slot = cost_compiler_text (compiler, value->text);
      break;
    }
  return operand;
}
