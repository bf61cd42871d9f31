/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Drafts that were left behind, read back.  Somebody may have changed them,
 * so they are read as strictly as any file; one that is damaged is put aside
 * and said once.
 */
#include "config.h"

#include "outlay-draft-private.h"

#include <string.h>
#include <sys/stat.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "cost-error.h"

#define DAMAGED_SUFFIX ".damaged"

/* A scenario is smaller, and so is a path. */
#define MAX_BYTES (9 * 1024 * 1024)

static gboolean
refuse_form (GError **error)
{
  g_set_error_literal (error,
                       COST_ERROR,
                       COST_ERROR_FORMAT,
                       _ ("it does not begin like a draft"));
  return FALSE;
}

static gboolean
read_text (const char *path, char **text, gsize *length, GError **error)
{
  struct stat status;

  if (g_lstat (path, &status) == 0 &&
      (!S_ISREG (status.st_mode) || status.st_size > MAX_BYTES))
    return refuse_form (error);
  return g_file_get_contents (path, text, length, error);
}

static gboolean
read_draft (OutlayDraft   *self,
            CostScenario **scenario,
            GFile        **file,
            GError       **error)
{
  g_autofree char *path = outlay_draft_name (self, OUTLAY_DRAFT_SUFFIX);
  g_autofree char *text = NULL;
  gsize            length = 0;
  char            *uri = NULL;
  char            *json = NULL;

  if (!read_text (path, &text, &length, error))
    return FALSE;
  if (!g_str_has_prefix (text, OUTLAY_DRAFT_HEADER))
    return refuse_form (error);
  uri = text + strlen (OUTLAY_DRAFT_HEADER);
  json = strchr (uri, '\n');
  if (json == NULL)
    return refuse_form (error);
  *json++ = '\0';
  *scenario = cost_scenario_parse (_ ("the draft"),
                                   json,
                                   length - (gsize)(json - text),
                                   error);
  if (*scenario == NULL)
    return FALSE;
  *file = *uri != '\0' ? g_file_new_for_uri (uri) : NULL;
  return TRUE;
}

/* It may still be of use to somebody, so it is kept, but not tried again. */
static void
put_aside (OutlayDraft *self, GError **error)
{
  g_autofree char *draft = outlay_draft_name (self, OUTLAY_DRAFT_SUFFIX);
  g_autofree char *damaged = outlay_draft_name (self, DAMAGED_SUFFIX);
  g_autofree char *shown = g_filename_display_name (damaged);

  g_prefix_error (error,
                  /* Translators: %s is the name of a file; what is wrong
                   * follows. */
                  _ ("Unsaved changes of an earlier start cannot be read; "
                     "they were put aside as %s: "),
                  shown);
  if (g_rename (draft, damaged) == 0)
    outlay_draft_remove (self);
}

static gboolean
belongs (GFile *wanted, GFile *file)
{
  return wanted == NULL || (file != NULL && g_file_equal (wanted, file));
}

static gboolean
exists (OutlayDraft *self)
{
  g_autofree char *path = outlay_draft_name (self, OUTLAY_DRAFT_SUFFIX);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Takes over one draft, or says why not in @error, or leaves it alone. */
static OutlayDraft *
claim_id (const char    *folder,
          const char    *id,
          GFile         *wanted,
          CostScenario **scenario,
          GFile        **file,
          GError       **error)
{
  g_autoptr (OutlayDraft) self = outlay_draft_find (folder, id);
  g_autoptr (CostScenario) read = NULL;
  g_autoptr (GFile) owner = NULL;

  if (!outlay_draft_take_lock (self))
    return NULL;
  if (!exists (self))
    {
      outlay_draft_remove (self);
      return NULL;
    }
  if (!read_draft (self, &read, &owner, error))
    {
      put_aside (self, error);
      return NULL;
    }
  if (!belongs (wanted, owner))
    return NULL;
  *scenario = g_steal_pointer (&read);
  *file = g_steal_pointer (&owner);
  return g_steal_pointer (&self);
}

static void
add_id (GHashTable *ids, const char *name, const char *suffix)
{
  if (g_str_has_suffix (name, suffix) && *name != '.')
    g_hash_table_add (ids, g_strndup (name, strlen (name) - strlen (suffix)));
}

static GHashTable *
list_ids (const char *folder)
{
  GHashTable *ids =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      add_id (ids, name, OUTLAY_DRAFT_SUFFIX);
      add_id (ids, name, OUTLAY_DRAFT_LOCK_SUFFIX);
    }
  return ids;
}

/**
 * outlay_draft_claim:
 * @wanted: (nullable): the file of which a draft is looked for; any draft
 *   without it
 * @scenario: (out) (transfer full): what was not saved
 * @file: (out) (transfer full) (nullable): the file that it belongs to
 * @error: return location for a draft that cannot be read; it was put aside
 *
 * Looks for a draft that was left behind, and takes it over.
 *
 * Returns: (transfer full) (nullable): the draft; %NULL without an error if
 *   there is none
 */
OutlayDraft *
outlay_draft_claim (GFile         *wanted,
                    CostScenario **scenario,
                    GFile        **file,
                    GError       **error)
{
  g_autofree char *folder = outlay_draft_get_folder ();
  g_autoptr (GHashTable) ids = list_ids (folder);
  GHashTableIter iter;
  gpointer       id = NULL;

  g_return_val_if_fail (scenario != NULL && file != NULL, NULL);

  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      OutlayDraft *draft = NULL;
      GError      *problem = NULL;

      draft = claim_id (folder, id, wanted, scenario, file, &problem);
      if (problem != NULL)
        g_propagate_error (error, problem);
      if (draft != NULL || problem != NULL)
        return draft;
    }
  return NULL;
}
