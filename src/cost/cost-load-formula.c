/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Formulas of a catalogue file, and texts with formulas in braces.  Each is
 * told where it stands, for the compiler, which resolves its names later.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
keep_place (const CostJsonAt *at, CostFormula *formula)
{
  g_autofree char *path = cost_json_get_path (at);
  g_autofree char *place = NULL;
  guint            line = 0;
  guint            column = 0;

  cost_json_get_position (at, &line, &column);
  place = g_strdup_printf ("%s:%u:%u: %s",
                           cost_json_get_name (at->document),
                           line,
                           column,
                           path);
  cost_formula_set_place (formula, place);
}

static CostFormula *
parse_formula (const CostJsonAt *at, const char *text, GError **error)
{
  g_autoptr (GError) inner = NULL;
  CostFormula *formula = cost_formula_parse (text, &inner);

  if (formula == NULL)
    cost_json_fail (at,
                    error,
                    (CostErrorCode)inner->code,
                    "%s",
                    inner->message);
  else
    keep_place (at, formula);
  return formula;
}

/**
 * cost_load_formula: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a CostFormula*
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is neither a formula nor a number
 */
gboolean
cost_load_formula (CostProvider     *provider,
                   const CostJsonAt *at,
                   gpointer          target,
                   GError          **error)
{
  CostFormula **formula = target;
  const char   *text = NULL;
  double        number = 0;

  if (cost_json_is_number (at))
    {
      if (!cost_json_read_number (at,
                                  -COST_PROVIDER_MAX_NUMBER,
                                  COST_PROVIDER_MAX_NUMBER,
                                  &number,
                                  error))
        return FALSE;
      *formula = cost_formula_new_number (number);
      keep_place (at, *formula);
      return TRUE;
    }
  if (!cost_json_is_string (at))
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("expected a formula in quotation marks, or a "
                              "number"));
  if (!cost_json_read_string (at, &text, error))
    return FALSE;
  if (!cost_load_check_text (at, text, COST_FORMULA_MAX_LENGTH, error))
    return FALSE;
  *formula = parse_formula (at, text, error);
  return *formula != NULL;
}

/* From behind the opening brace up to the closing one. */
static gboolean
read_placeholder (const CostJsonAt *at,
                  const char      **rest,
                  CostTemplate *template,
                  GError **error)
{
  const char      *end = strpbrk (*rest, "{}");
  g_autofree char *text = NULL;
  CostFormula     *formula = NULL;

  if (end == NULL || *end == '{')
    return cost_json_fail (at,
                           error,
                           COST_ERROR_SYNTAX,
                           _ ("a “{” without its “}”"));
  if (template->formulas->len == COST_PROVIDER_MAX_PLACEHOLDERS)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_LIMIT,
                           _ ("more than %d placeholders"),
                           COST_PROVIDER_MAX_PLACEHOLDERS);
  text = g_strndup (*rest, (gsize)(end - *rest));
  formula = parse_formula (at, text, error);
  if (formula == NULL)
    return FALSE;
  g_ptr_array_add (template->formulas, formula);
  *rest = end + 1;
  return TRUE;
}

static gboolean
split_template (const CostJsonAt *at,
                const char       *text,
                CostTemplate *template,
                GError **error)
{
  const char *rest = text;

  while (TRUE)
    {
      gsize plain = strcspn (rest, "{}");

      g_ptr_array_add (template->pieces, g_strndup (rest, plain));
      rest += plain;
      if (*rest == '\0')
        return TRUE;
      if (*rest == '}')
        return cost_json_fail (at,
                               error,
                               COST_ERROR_SYNTAX,
                               _ ("a “}” without its “{”"));
      rest++;
      if (!read_placeholder (at, &rest, template, error))
        return FALSE;
    }
}

/**
 * cost_load_template: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a CostTemplate*
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not a text whose braces hold formulas
 */
gboolean
cost_load_template (CostProvider     *provider,
                    const CostJsonAt *at,
                    gpointer          target,
                    GError          **error)
{
  CostTemplate **slot = target;
  const char    *text = NULL;
  g_autoptr (CostTemplate) template = NULL;

  if (!cost_json_read_string (at, &text, error))
    return FALSE;
  if (!cost_load_check_text (at, text, COST_PROVIDER_MAX_TEXT, error))
    return FALSE;
  template = cost_template_new ();
  if (!split_template (at, text, template, error))
    return FALSE;
  *slot = g_steal_pointer (&template);
  return TRUE;
}
