/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Names and texts that nothing has.  A comparison with a text that no plan,
 * region or row has is never true, so it is a slip: while a file is checked
 * it is refused, as an unknown name is.
 */
#include "cost-compiler-private.h"

#include <string.h>

#include "cost-suggest.h"

/* More names than these tell nobody anything. */
#define MAX_LISTED 20

/* The texts that a name can stand for, each once, in the file's order. */
typedef struct
{
  GPtrArray  *list; /* owned, of borrowed char* */
  GHashTable *set;  /* owned, likewise */
} Texts;

static void
init_texts (Texts *texts)
{
  texts->list = g_ptr_array_new ();
  texts->set = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
clear_texts (Texts *texts)
{
  g_ptr_array_unref (texts->list);
  g_hash_table_unref (texts->set);
}

static void
add_text (Texts *texts, const char *text)
{
  if (g_hash_table_add (texts->set, (gpointer)text))
    g_ptr_array_add (texts->list, (gpointer)text);
}

static void
add_value (Texts *texts, const CostValue *value)
{
  if (value->kind == COST_VALUE_TEXT)
    add_text (texts, value->text);
}

/* "; did you mean “x”?" or "; there are: x, y", or nothing at all. */
static char *
hint (const char *wanted, const char *const *known, gsize n_known)
{
  g_autofree char *nearest = cost_suggest (wanted, known, n_known);
  GString         *list = NULL;

  if (nearest != NULL)
    return g_strdup_printf ("; did you mean “%s”?", nearest);
  if (n_known == 0)
    return g_strdup ("");
  list = g_string_new ("; there are: ");
  for (gsize i = 0; i < MIN (n_known, MAX_LISTED); i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", known[i]);
  if (n_known > MAX_LISTED)
    g_string_append (list, ", …");
  return g_string_free (list, FALSE);
}

/**
 * cost_compiler_refuse_unknown:
 * @compiler: a compiler
 * @node: where in the formula
 * @what: what it would be, such as "price"
 * @wanted: the name that nothing has
 * @known: (array length=n_known): the names that exist
 * @n_known: how many
 *
 * Sets the error, with the nearest name or those that there are.
 *
 * Returns: %FALSE, to be passed on
 */
gboolean
cost_compiler_refuse_unknown (CostCompiler      *compiler,
                              const CostNode    *node,
                              const char        *what,
                              const char        *wanted,
                              const char *const *known,
                              gsize              n_known)
{
  g_autofree char *end = hint (wanted, known, n_known);

  return cost_compiler_refuse (compiler,
                               node,
                               COST_ERROR_UNKNOWN,
                               "unknown %s “%s”%s",
                               what,
                               wanted,
                               end);
}

static void
list_plans (const CostProvider *provider, int value, Texts *texts)
{
  for (guint i = 0; i < provider->plans->len; i++)
    {
      const CostPlan *plan = g_ptr_array_index (provider->plans, i);

      if (value < 0)
        add_text (texts, plan->id);
      else
        add_value (texts, &plan->values[value]);
    }
}

static void
list_regions (const CostProvider *provider, int property, Texts *texts)
{
  for (guint i = 0; i < provider->regions->len; i++)
    {
      const CostRegion *region = g_ptr_array_index (provider->regions, i);

      if (property < 0)
        add_text (texts, region->id);
      else
        add_value (texts, &region->properties[property]);
    }
}

/* Of all days: a row that comes or goes is no slip. */
static void
list_rows (const CostTable *table, guint column, Texts *texts)
{
  for (guint i = 0; i < table->history->len; i++)
    {
      const CostTableEntry *entry = g_ptr_array_index (table->history, i);

      for (guint row = 0; row < entry->n_rows; row++)
        add_value (texts, &entry->cells[row * table->n_columns + column]);
    }
}

static void
list_choice (const CostProvider *provider, const CostNode *name, Texts *texts)
{
  for (guint i = 0; i < provider->choices->len; i++)
    {
      const CostChoice *choice = g_ptr_array_index (provider->choices, i);
      const CostTable  *table =
          g_ptr_array_index (provider->tables, choice->table);
      int column = cost_table_find_column (table, name->member);

      if (strcmp (choice->id, name->text) == 0 && column >= 0)
        list_rows (table, (guint)column, texts);
    }
}

static int
find_word (char *const *words, const char *word)
{
  for (int i = 0; words != NULL && words[i] != NULL; i++)
    if (strcmp (words[i], word) == 0)
      return i;
  return -1;
}

/* What @name can be, and what such a thing is called. */
static char *
list_texts (const CostProvider *provider, const CostNode *name, Texts *texts)
{
  gboolean is_id = strcmp (name->member, "id") == 0;

  if (strcmp (name->text, "plan") == 0)
    list_plans (provider,
                find_word (provider->plan_values, name->member),
                texts);
  else if (strcmp (name->text, "region") == 0)
    list_regions (provider,
                  find_word (provider->properties, name->member),
                  texts);
  else
    list_choice (provider, name, texts);
  if (is_id &&
      (strcmp (name->text, "plan") == 0 || strcmp (name->text, "region") == 0))
    return g_strdup (name->text);
  return g_strdup_printf ("value of %s.%s", name->text, name->member);
}

/* A platform may be in another file, so that its id need only look like one. */
static gboolean
check_platform (CostCompiler *compiler, const CostNode *text)
{
  const char *id = text->text;
  gsize       length = strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-");

  if (g_ascii_islower (*id) && id[length] == '\0' &&
      length <= COST_PROVIDER_MAX_PROVIDER_ID)
    return TRUE;
  return cost_compiler_refuse (compiler,
                               text,
                               COST_ERROR_UNKNOWN,
                               "no platform can have the id “%s”: an id is "
                               "small letters, digits and “-”",
                               id);
}

/**
 * cost_compiler_check_text:
 * @compiler: a compiler that checks a file
 * @name: what is compared, a name that could be resolved
 * @text: the text in quotes that it is compared with
 *
 * Asks once whether what @name stands for is ever like @text.
 *
 * Returns: whether it is, or that cannot be said
 */
gboolean
cost_compiler_check_text (CostCompiler   *compiler,
                          const CostNode *name,
                          const CostNode *text)
{
  g_autofree char *what = NULL;
  Texts            texts;
  gboolean         is_good = TRUE;

  if (name->member == NULL ||
      !g_hash_table_add (compiler->checked, (gpointer)text))
    return TRUE;
  if (strcmp (name->text, "platform") == 0)
    return check_platform (compiler, text);
  init_texts (&texts);
  what = list_texts (compiler->provider, name, &texts);
  is_good =
      texts.list->len == 0 || g_hash_table_contains (texts.set, text->text) ||
      cost_compiler_refuse_unknown (compiler,
                                    text,
                                    what,
                                    text->text,
                                    (const char *const *)texts.list->pdata,
                                    texts.list->len);
  clear_texts (&texts);
  return is_good;
}
