/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a guide, with the readers of the catalogue: its book stands in for
 * the provider that they fill.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cost-engine.h"
#include "cost-guide-private.h"
#include "cost-load-private.h"

#define MAX_PLATFORMS 100
#define MAX_PROFILES 100
#define MAX_ANSWERS 100

static gboolean
read_platforms (CostProvider     *book,
                const CostJsonAt *at,
                gpointer          target,
                GError          **error)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  if (!cost_load_expect_list (at, MAX_PLATFORMS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_element (at, i);
      char      *id = NULL;

      if (!cost_load_id (book, &child, &id, error))
        return FALSE;
      g_ptr_array_add (ids, id);
    }
  g_ptr_array_add (ids, NULL);
  *(GStrv *)target = (GStrv)g_ptr_array_free (g_steal_pointer (&ids), FALSE);
  return TRUE;
}

/* Both ids and texts are the first members, for cost_load_find(). */
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostGuideRule, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostGuideProfile, platform) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (CostGuideAnswer, id) == 0);

#define AT(type, member) G_STRUCT_OFFSET (CostGuide##type, member)

static const CostLoadField rule_fields[] = {
  { "id", cost_load_id, COST_LOAD_REQUIRED, AT (Rule, id) },
  { "question", cost_load_text, COST_LOAD_REQUIRED, AT (Rule, question) },
  { "when", cost_load_formula, COST_LOAD_REQUIRED, AT (Rule, when) },
  { "text", cost_load_text, COST_LOAD_REQUIRED, AT (Rule, text) },
  { "note", cost_load_text, COST_LOAD_OPTIONAL, AT (Rule, note) },
  { "for",
    read_platforms,
    COST_LOAD_OPTIONAL,
    AT (Rule, platforms[COST_STANCE_FOR]) },
  { "against",
    read_platforms,
    COST_LOAD_OPTIONAL,
    AT (Rule, platforms[COST_STANCE_AGAINST]) },
  { "assumed", cost_load_boolean, COST_LOAD_OPTIONAL, AT (Rule, is_assumed) },
  { "source", cost_load_source, COST_LOAD_REQUIRED, AT (Rule, source) },
  { NULL },
};

static const CostLoadField profile_fields[] = {
  { "platform", cost_load_id, COST_LOAD_REQUIRED, AT (Profile, platform) },
  { "best_at", cost_load_text, COST_LOAD_REQUIRED, AT (Profile, best_at) },
  { "weak_at", cost_load_text, COST_LOAD_REQUIRED, AT (Profile, weak_at) },
  { "floor", cost_load_text, COST_LOAD_REQUIRED, AT (Profile, floor) },
  { "verdict", cost_load_text, COST_LOAD_REQUIRED, AT (Profile, verdict) },
  { "source", cost_load_source, COST_LOAD_REQUIRED, AT (Profile, source) },
  { NULL },
};

static const CostLoadField answer_fields[] = {
  { "id", cost_load_id, COST_LOAD_REQUIRED, AT (Answer, id) },
  { "question", cost_load_text, COST_LOAD_REQUIRED, AT (Answer, question) },
  { "answer", cost_load_note, COST_LOAD_REQUIRED, AT (Answer, answer) },
  { "source", cost_load_source, COST_LOAD_REQUIRED, AT (Answer, source) },
  { NULL },
};

#undef AT

/* A rule speaks of somebody, and not both ways. */
static gboolean
check_stances (const CostJsonAt *at, const CostGuideRule *rule, GError **error)
{
  GStrv      against = rule->platforms[COST_STANCE_AGAINST];
  GStrv      in_favour = rule->platforms[COST_STANCE_FOR];
  CostJsonAt list;

  if (against == NULL && in_favour == NULL)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the member “for” is missing, or “against”"));
  if (against == NULL || in_favour == NULL)
    return TRUE;
  cost_json_member (at, "against", &list);
  for (guint i = 0; against[i] != NULL; i++)
    {
      CostJsonAt child = cost_json_element (&list, i);

      if (g_strv_contains ((const char *const *)in_favour, against[i]))
        return cost_json_fail (&child,
                               error,
                               COST_ERROR_FORMAT,
                               _ ("“%s” stands in “for”, too"),
                               against[i]);
    }
  return TRUE;
}

/* What a list of records is read into. */
typedef struct
{
  const CostLoadField *fields;
  const char          *key; /* the member that is the id */
  gsize                size;
  guint                max_length;
} ListKind;

/* Records begin with their id; each is put into the list before it is read,
 * so that it is freed with it. */
static gboolean
read_record (CostGuide        *guide,
             const CostJsonAt *at,
             const ListKind   *kind,
             GPtrArray        *records,
             GError          **error)
{
  gpointer   record = g_malloc0 (kind->size);
  CostJsonAt id;
  char      *text = NULL;

  g_ptr_array_add (records, record);
  if (!cost_load_record (guide->book, at, kind->fields, record, error))
    return FALSE;
  text = *(char **)record;
  if (cost_load_find (records, text) == (int)records->len - 1)
    return TRUE;
  cost_json_member (at, kind->key, &id);
  return cost_json_fail (&id,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("“%s” is given twice"),
                         text);
}

static gboolean
read_list (CostGuide        *guide,
           const CostJsonAt *root,
           const char       *member,
           const ListKind   *kind,
           GPtrArray        *records,
           GError          **error)
{
  CostJsonAt list;

  cost_json_member (root, member, &list);
  if (!cost_load_expect_list (&list, kind->max_length, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (&list); i++)
    {
      CostJsonAt child = cost_json_element (&list, i);

      if (!read_record (guide, &child, kind, records, error))
        return FALSE;
      if (kind->fields == rule_fields &&
          !check_stances (&child,
                          g_ptr_array_index (records, records->len - 1),
                          error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_dimensions (CostProvider     *book,
                 const CostJsonAt *at,
                 gpointer          target,
                 GError          **error)
{
  guint64 *dimensions = target;

  if (!cost_load_expect_list (at, COST_N_DIMENSIONS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt    child = cost_json_element (at, i);
      const char   *id = NULL;
      CostDimension dimension = COST_REQUESTS;
      g_autoptr (GError) inner = NULL;

      if (!cost_json_read_string (&child, &id, error))
        return FALSE;
      if (!cost_dimension_from_id (id, &dimension, &inner))
        return cost_json_fail (&child,
                               error,
                               (CostErrorCode)inner->code,
                               "%s",
                               inner->message);
      *dimensions |= COST_VARY (dimension);
    }
  return TRUE;
}

static const CostLoadField fields[] = {
  { "format", cost_load_format, COST_LOAD_REQUIRED, 0 },
  { "as_of",
    cost_load_date,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostGuide, as_of) },
  { "sources", cost_load_sources, COST_LOAD_REQUIRED, 0 },
  { "formulas", cost_load_formulas, COST_LOAD_OPTIONAL, 0 },
  { "along",
    read_dimensions,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostGuide, dimensions) },
  { "profiles", NULL, COST_LOAD_REQUIRED, 0 },
  { "steps", NULL, COST_LOAD_REQUIRED, 0 },
  { "rules", NULL, COST_LOAD_REQUIRED, 0 },
  { "answers", NULL, COST_LOAD_REQUIRED, 0 },
  { NULL },
};

static const ListKind rules = { rule_fields,
                                "id",
                                sizeof (CostGuideRule),
                                COST_GUIDE_MAX_RULES };
static const ListKind profiles = { profile_fields,
                                   "platform",
                                   sizeof (CostGuideProfile),
                                   MAX_PROFILES };
static const ListKind answers = { answer_fields,
                                  "id",
                                  sizeof (CostGuideAnswer),
                                  MAX_ANSWERS };

static gboolean
read_lists (CostGuide *guide, const CostJsonAt *root, GError **error)
{
  if (!read_list (guide, root, "profiles", &profiles, guide->profiles, error) ||
      !read_list (guide, root, "steps", &rules, guide->rules, error))
    return FALSE;
  guide->n_steps = guide->rules->len;
  for (guint i = 0; i < guide->n_steps; i++)
    ((CostGuideRule *)g_ptr_array_index (guide->rules, i))->is_step = TRUE;
  return read_list (guide, root, "rules", &rules, guide->rules, error) &&
         read_list (guide, root, "answers", &answers, guide->answers, error);
}

/**
 * cost_guide_new_from_json:
 * @json: a file of advice
 * @error: return location, or %NULL
 *
 * Reads a guide, strictly; its conditions are compiled.
 *
 * Returns: (transfer full) (nullable): the guide; on failure %NULL, with a
 *   message that names file, line, column and member
 */
CostGuide *
cost_guide_new_from_json (const CostJson *json, GError **error)
{
  g_autoptr (CostGuide) guide = NULL;
  CostJsonAt root;

  g_return_val_if_fail (json != NULL, NULL);

  root = cost_json_root (json);
  guide = cost_guide_new_empty ();
  if (!cost_load_record (guide->book, &root, fields, guide, error) ||
      !read_lists (guide, &root, error) || !cost_guide_compile (guide, error))
    return NULL;
  return g_steal_pointer (&guide);
}
