/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Parsing: "--name VALUE", "--name=VALUE", "--name"; "--" ends the options,
 * and "-" alone is an operand or a value.  Of an option that counts once, the
 * last one counts.
 */
#include "config.h"

#include "cli-arguments.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-suggest.h"

static gboolean
refuse_unknown (const char *name, GError **error)
{
  const char      *known[CLI_N_OPTIONS];
  g_autofree char *quoted = cost_error_quote (name);
  g_autofree char *nearest = NULL;

  for (guint i = 0; i < CLI_N_OPTIONS; i++)
    known[i] = cli_option_get_info ((CliOption)i)->name;
  nearest = cost_suggest (name, known, CLI_N_OPTIONS);
  if (nearest != NULL)
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_UNKNOWN,
                 _ ("There is no option %s; did you mean “%s”?"),
                 quoted,
                 nearest);
  else
    g_set_error (error,
                 COST_ERROR,
                 COST_ERROR_UNKNOWN,
                 _ ("There is no option %s; “outlay --help” lists them"),
                 quoted);
  return FALSE;
}

static void
add_value (CliArguments *arguments, CliOption option, const char *value)
{
  if (arguments->values[option] == NULL)
    arguments->values[option] = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (arguments->values[option], g_strdup (value));
}

/* @value: behind "=", NULL without one; @next: the argument that follows.
 * @took_next: whether it was the value. */
static gboolean
add_option (CliArguments *arguments,
            CliOption     option,
            const char   *value,
            const char   *next,
            gboolean     *took_next,
            GError      **error)
{
  const CliOptionInfo *info = cli_option_get_info (option);

  *took_next = info->value != NULL && value == NULL;
  if (info->value == NULL && value != NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s takes no value"),
                   info->name);
      return FALSE;
    }
  if (*took_next && next == NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_FORMAT,
                   _ ("%s needs a value: %s %s"),
                   info->name,
                   info->name,
                   info->value);
      return FALSE;
    }
  add_value (arguments, option, *took_next ? next : value);
  return TRUE;
}

static gboolean
parse_option (CliArguments *arguments,
              const char   *argument,
              const char   *next,
              gboolean     *took_next,
              GError      **error)
{
  const char      *sign = strchr (argument, '=');
  g_autofree char *name = NULL;
  CliOption        option = CLI_OPTION_HELP;

  name = sign != NULL ? g_strndup (argument, (gsize)(sign - argument))
                      : g_strdup (argument);
  if (!cli_option_find (name, &option))
    return refuse_unknown (name, error);

  return add_option (arguments,
                     option,
                     sign != NULL ? sign + 1 : NULL,
                     next,
                     took_next,
                     error);
}

static gboolean
is_option (const char *argument)
{
  return argument[0] == '-' && argument[1] != '\0';
}

/**
 * cli_arguments_parse:
 * @argc: how many
 * @argv: (array length=argc): the arguments without the program's name
 * @error: return location for an error that names the argument
 *
 * Returns: (transfer full) (nullable): the arguments
 */
CliArguments *
cli_arguments_parse (int argc, const char *const *argv, GError **error)
{
  g_autoptr (CliArguments) arguments = g_new0 (CliArguments, 1);
  gboolean are_options = TRUE;

  arguments->operands = g_ptr_array_new_with_free_func (g_free);
  for (int i = 0; i < argc; i++)
    {
      const char *next = i + 1 < argc ? argv[i + 1] : NULL;
      gboolean    took_next = FALSE;

      if (!are_options || !is_option (argv[i]))
        g_ptr_array_add (arguments->operands, g_strdup (argv[i]));
      else if (g_str_equal (argv[i], "--"))
        are_options = FALSE;
      else if (!parse_option (arguments, argv[i], next, &took_next, error))
        return NULL;
      i += took_next ? 1 : 0;
    }
  return g_steal_pointer (&arguments);
}

/**
 * cli_arguments_free:
 * @arguments: (transfer full): a command line
 */
void
cli_arguments_free (CliArguments *arguments)
{
  for (guint i = 0; i < CLI_N_OPTIONS; i++)
    g_clear_pointer (&arguments->values[i], g_ptr_array_unref);
  g_clear_pointer (&arguments->operands, g_ptr_array_unref);
  g_free (arguments);
}

/**
 * cli_arguments_has:
 * @arguments: a command line
 * @option: an option
 *
 * Returns: whether it was given
 */
gboolean
cli_arguments_has (const CliArguments *arguments, CliOption option)
{
  return arguments->values[option] != NULL;
}

/**
 * cli_arguments_get:
 * @arguments: a command line
 * @option: an option
 *
 * Returns: (transfer none) (nullable): its last value
 */
const char *
cli_arguments_get (const CliArguments *arguments, CliOption option)
{
  const GPtrArray *values = arguments->values[option];

  return values != NULL ? g_ptr_array_index (values, values->len - 1) : NULL;
}

/**
 * cli_arguments_get_all:
 * @arguments: a command line
 * @option: an option
 *
 * Returns: (transfer none) (nullable): its values
 */
const GPtrArray *
cli_arguments_get_all (const CliArguments *arguments, CliOption option)
{
  return arguments->values[option];
}

/**
 * cli_arguments_get_operand:
 * @arguments: a command line
 * @index: which one
 *
 * Returns: (transfer none) (nullable): the operand, or %NULL beyond the last
 */
const char *
cli_arguments_get_operand (const CliArguments *arguments, guint index)
{
  return index < arguments->operands->len
             ? g_ptr_array_index (arguments->operands, index)
             : NULL;
}
