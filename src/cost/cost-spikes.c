/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bundled spikes, read as strictly as a catalogue file, and the one table
 * that says how a dimension can be part of a spike.
 */
#include "config.h"

#include "cost-spikes.h"

#include <glib/gi18n-lib.h>

#include "cost-data-private.h"
#include "cost-error.h"
#include "cost-hint-private.h"
#include "cost-load-private.h"

#define PATH "/outlay/spikes.json"
#define MAX_SPIKES 100
#define MAX_STORIES 20
#define MAX_HOURS 744
#define MAX_TIMES 1e6
#define MAX_PLUS 1e12

/* What is not named cannot be part of a spike. */
static const CostSpikeKind kinds[COST_N_DIMENSIONS] = {
  [COST_REQUESTS] = COST_SPIKE_SUM,
  [COST_STATIC_SHARE] = COST_SPIKE_PER_REQUEST,
  [COST_CPU_MS] = COST_SPIKE_PER_REQUEST,
  [COST_DURATION_MS] = COST_SPIKE_PER_REQUEST,
  [COST_EGRESS_GB] = COST_SPIKE_SUM,
  [COST_CONNECTIONS] = COST_SPIKE_LEVEL,
  [COST_MESSAGES] = COST_SPIKE_SUM,
  [COST_JOBS] = COST_SPIKE_SUM,
  [COST_JOB_SECONDS] = COST_SPIKE_PER_JOB,
  [COST_OBJECT_WRITES] = COST_SPIKE_SUM,
  [COST_OBJECT_READS] = COST_SPIKE_SUM,
  [COST_DB_READS] = COST_SPIKE_SUM,
  [COST_DB_WRITES] = COST_SPIKE_SUM,
  [COST_DB_TRAFFIC_GB] = COST_SPIKE_SUM,
  [COST_PRIVATE_GB] = COST_SPIKE_SUM,
  [COST_LOG_GB] = COST_SPIKE_SUM,
};

/**
 * cost_spike_get_kind:
 * @dimension: a dimension
 *
 * Returns: how what happens to it during a spike enters the month
 */
CostSpikeKind
cost_spike_get_kind (CostDimension dimension)
{
  g_return_val_if_fail ((guint)dimension < COST_N_DIMENSIONS, COST_SPIKE_FIXED);

  return kinds[dimension];
}

static void
free_story (gpointer data)
{
  CostSpikeStory *story = data;

  g_free (story->title);
  g_free (story->url);
  g_free (story->says);
  g_free (story);
}

/**
 * cost_spike_free:
 * @spike: (transfer full): a spike
 *
 * Frees @spike.
 */
void
cost_spike_free (CostSpike *spike)
{
  g_return_if_fail (spike != NULL);

  g_free (spike->id);
  g_free (spike->name);
  g_free (spike->description);
  g_free (spike->assumed);
  g_array_unref (spike->effects);
  g_ptr_array_unref (spike->stories);
  g_free (spike);
}

static CostSpike *
new_spike (void)
{
  CostSpike *spike = g_new0 (CostSpike, 1);

  spike->effects = g_array_new (FALSE, FALSE, sizeof (CostSpikeEffect));
  spike->stories = g_ptr_array_new_with_free_func (free_story);
  return spike;
}

static gboolean
read_hours (CostProvider     *provider,
            const CostJsonAt *at,
            gpointer          target,
            GError          **error)
{
  if (!cost_json_read_number (at, 0, MAX_HOURS, target, error))
    return FALSE;
  if (*(double *)target > 0.0)
    return TRUE;
  return cost_json_fail (at,
                         error,
                         COST_ERROR_RANGE,
                         _ ("a spike of no time; expected more than 0 hours"));
}

static gboolean
read_times (CostProvider     *provider,
            const CostJsonAt *at,
            gpointer          target,
            GError          **error)
{
  return cost_json_read_number (at, 0, MAX_TIMES, target, error);
}

static gboolean
read_plus (CostProvider     *provider,
           const CostJsonAt *at,
           gpointer          target,
           GError          **error)
{
  return cost_json_read_number (at, 0, MAX_PLUS, target, error);
}

static const CostLoadField effect_fields[] = {
  { "times",
    read_times,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostSpikeEffect, times) },
  { "plus",
    read_plus,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostSpikeEffect, plus) },
  { NULL },
};

static gboolean
find_dimension (const CostJsonAt *at, CostDimension *found, GError **error)
{
  const char *ids[COST_N_DIMENSIONS] = { NULL };
  guint       n = 0;

  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    if (kinds[i] != COST_SPIKE_FIXED)
      ids[n++] = cost_dimension_get_info (i)->id;
  if (cost_dimension_find (at->member, found) &&
      kinds[*found] != COST_SPIKE_FIXED)
    return TRUE;
  return cost_json_fail_unknown (at,
                                 error,
                                 _ ("dimension of a spike"),
                                 at->member,
                                 ids,
                                 n);
}

static gboolean
read_effect (const CostJsonAt *at, GArray *effects, GError **error)
{
  CostSpikeEffect effect = { .times = 1.0 };

  if (!find_dimension (at, &effect.dimension, error) ||
      !cost_load_record (NULL, at, effect_fields, &effect, error))
    return FALSE;
  if (effect.times == 1.0 && effect.plus == 0.0)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("nothing is changed; give “times” or “plus”"));
  g_array_append_val (effects, effect);
  return TRUE;
}

static gboolean
read_effects (CostProvider     *provider,
              const CostJsonAt *at,
              gpointer          target,
              GError          **error)
{
  if (!cost_load_expect_map (at, COST_N_DIMENSIONS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_nth_member (at, i);

      if (!read_effect (&child, *(GArray **)target, error))
        return FALSE;
    }
  return TRUE;
}

static const CostLoadField story_fields[] = {
  { "title",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSpikeStory, title) },
  { "url",
    cost_load_url,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSpikeStory, url) },
  { "date",
    cost_load_date,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSpikeStory, date) },
  { "says",
    cost_load_text,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSpikeStory, says) },
  { NULL },
};

static gboolean
read_stories (CostProvider     *provider,
              const CostJsonAt *at,
              gpointer          target,
              GError          **error)
{
  if (!cost_load_expect_list (at, MAX_STORIES, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostSpikeStory *story = g_new0 (CostSpikeStory, 1);
      CostJsonAt      child = cost_json_element (at, i);

      g_ptr_array_add (*(GPtrArray **)target, story);
      if (!cost_load_record (NULL, &child, story_fields, story, error))
        return FALSE;
    }
  return TRUE;
}

static const CostLoadField spike_fields[] = {
  { "id", cost_load_id, COST_LOAD_REQUIRED, G_STRUCT_OFFSET (CostSpike, id) },
  { "name",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSpike, name) },
  { "description",
    cost_load_text,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSpike, description) },
  { "hours",
    read_hours,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSpike, hours) },
  { "changes",
    read_effects,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSpike, effects) },
  { "assumed",
    cost_load_text,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostSpike, assumed) },
  { "stories",
    read_stories,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostSpike, stories) },
  { NULL },
};

static gboolean
read_spikes (CostProvider     *provider,
             const CostJsonAt *at,
             gpointer          target,
             GError          **error)
{
  GPtrArray *spikes = *(GPtrArray **)target;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  if (!cost_load_expect_list (at, MAX_SPIKES, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostSpike *spike = new_spike ();
      CostJsonAt child = cost_json_element (at, i);
      CostJsonAt id;

      g_ptr_array_add (spikes, spike);
      if (!cost_load_record (NULL, &child, spike_fields, spike, error))
        return FALSE;
      cost_json_member (&child, "id", &id);
      if (!cost_load_claim (seen, &id, spike->id, error))
        return FALSE;
    }
  return TRUE;
}

static const CostLoadField file_fields[] = {
  { "format", cost_load_format, COST_LOAD_REQUIRED, 0 },
  { "spikes", read_spikes, COST_LOAD_REQUIRED, 0 },
  { NULL },
};

/**
 * cost_spikes_parse:
 * @name: what the text is called in messages
 * @text: a file of spikes
 * @length: of @text in bytes
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable) (element-type CostSpike): the spikes in
 *   the order of the file; on failure %NULL, with a message that names line,
 *   column and member
 */
GPtrArray *
cost_spikes_parse (const char *name,
                   const char *text,
                   gsize       length,
                   GError    **error)
{
  g_autoptr (CostJson) json = NULL;
  g_autoptr (GPtrArray) spikes =
      g_ptr_array_new_with_free_func ((GDestroyNotify)cost_spike_free);
  CostJsonAt root;

  g_return_val_if_fail (name != NULL && text != NULL, NULL);

  json = cost_json_parse (name, text, length, error);
  if (json == NULL)
    return NULL;
  root = cost_json_root (json);
  if (!cost_load_record (NULL, &root, file_fields, &spikes, error))
    return NULL;
  return g_steal_pointer (&spikes);
}

/**
 * cost_spikes_load:
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable) (element-type CostSpike): the spikes
 *   that come with the program, from mild to grave
 */
GPtrArray *
cost_spikes_load (GError **error)
{
  g_autoptr (GBytes) bytes = cost_data_lookup (PATH);
  gconstpointer text = NULL;
  gsize         length = 0;

  if (bytes == NULL)
    {
      g_set_error (error,
                   COST_ERROR,
                   COST_ERROR_IO,
                   _ ("The spikes are not bundled"));
      return NULL;
    }
  text = g_bytes_get_data (bytes, &length);
  return cost_spikes_parse (PATH, text, length, error);
}

/**
 * cost_spikes_find:
 * @id: the id of a spike, as the user wrote it
 * @error: return location for %COST_ERROR_UNKNOWN, which names the nearest
 *
 * Returns: (transfer full) (nullable): the spike
 */
CostSpike *
cost_spikes_find (const char *id, GError **error)
{
  g_autoptr (GPtrArray) spikes = cost_spikes_load (error);
  g_autofree const char **ids = NULL;
  g_autofree char        *quoted = NULL;
  g_autofree char        *hint = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  if (spikes == NULL)
    return NULL;
  ids = g_new0 (const char *, spikes->len + 1);
  for (guint i = 0; i < spikes->len; i++)
    {
      ids[i] = ((const CostSpike *)g_ptr_array_index (spikes, i))->id;
      if (g_str_equal (ids[i], id))
        return g_ptr_array_steal_index (spikes, i);
    }
  quoted = cost_error_quote (id);
  hint = cost_hint_known (id, ids, spikes->len);
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_UNKNOWN,
               _ ("There is no spike %s%s"),
               quoted,
               hint);
  return NULL;
}
