/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A draft is written by a thread, as flushing a file may take longer than a
 * frame; the newest text wins, and dropping a draft waits for its writer.
 *
 * Three lines of form: what it is, the file it belongs to (or nothing), and
 * from the third on the scenario file itself, which a text editor saves from
 * the wreck should all else fail.
 */
#include "config.h"

#include "outlay-draft-private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "cost-error.h"
#include "cost-file.h"

/* What the writer gets. */
typedef struct
{
  char *text; /* owned */
  guint number;
} Job;

enum
{
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (OutlayDraft, outlay_draft, G_TYPE_OBJECT)

static void
outlay_draft_finalize (GObject *object)
{
  OutlayDraft *self = OUTLAY_DRAFT (object);

  if (self->lock >= 0)
    close (self->lock);
  g_mutex_clear (&self->writing);
  g_free (self->path);
  G_OBJECT_CLASS (outlay_draft_parent_class)->finalize (object);
}

static void
outlay_draft_class_init (OutlayDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = outlay_draft_finalize;

  /**
   * OutlayDraft::failed:
   * @self: the draft
   * @error: why; borrowed for the call
   *
   * outlay_draft_keep() could not write.
   */
  signals[FAILED] = g_signal_new ("failed",
                                  G_TYPE_FROM_CLASS (klass),
                                  G_SIGNAL_RUN_LAST,
                                  0,
                                  NULL,
                                  NULL,
                                  NULL,
                                  G_TYPE_NONE,
                                  1,
                                  G_TYPE_ERROR);
}

static void
outlay_draft_init (OutlayDraft *self)
{
  self->lock = -1;
  g_mutex_init (&self->writing);
}

/**
 * outlay_draft_get_folder:
 *
 * Returns: (transfer full): where drafts are; it may not be there yet
 */
char *
outlay_draft_get_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "outlay", "drafts", NULL);
}

/**
 * outlay_draft_name:
 * @self: a draft
 * @suffix: which of its files
 *
 * Returns: (transfer full): the path of the file
 */
char *
outlay_draft_name (OutlayDraft *self, const char *suffix)
{
  return g_strconcat (self->path, suffix, NULL);
}

/**
 * outlay_draft_find:
 * @folder: where drafts are
 * @id: the name of one, without a suffix
 *
 * Returns: (transfer full): a draft that may or may not be on the disk
 */
OutlayDraft *
outlay_draft_find (const char *folder, const char *id)
{
  OutlayDraft *self = g_object_new (OUTLAY_TYPE_DRAFT, NULL);

  self->path = g_build_filename (folder, id, NULL);
  return self;
}

/**
 * outlay_draft_new:
 *
 * Makes a draft of which nothing is on the disk until it is kept.
 *
 * Returns: (transfer full): the draft
 */
OutlayDraft *
outlay_draft_new (void)
{
  g_autofree char *folder = outlay_draft_get_folder ();
  g_autofree char *id = g_uuid_string_random ();

  return outlay_draft_find (folder, id);
}

/**
 * outlay_draft_take_lock:
 * @self: a draft in a folder that is there
 *
 * Takes the lock, which goes with the process, however that ends.
 *
 * Returns: whether the draft is ours; if not, errno says why
 */
gboolean
outlay_draft_take_lock (OutlayDraft *self)
{
  g_autofree char *path = outlay_draft_name (self, OUTLAY_DRAFT_LOCK_SUFFIX);
  int              lock = -1;

  if (self->lock >= 0)
    return TRUE;
  lock = open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (lock < 0)
    return FALSE;
  if (flock (lock, LOCK_EX | LOCK_NB) != 0)
    {
      int code = errno;

      close (lock);
      errno = code;
      return FALSE;
    }
  self->lock = lock;
  return TRUE;
}

static gboolean
make_place (OutlayDraft *self, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  if (g_mkdir_with_parents (folder, 0700) == 0 && outlay_draft_take_lock (self))
    return TRUE;
  g_set_error (error,
               COST_ERROR,
               COST_ERROR_IO,
               _ ("%s could not be written: %s"),
               folder,
               g_strerror (errno));
  return FALSE;
}

/* With the lock of the mutex. */
static gboolean
write_text (OutlayDraft *self, const char *text, GError **error)
{
  g_autofree char *path = outlay_draft_name (self, OUTLAY_DRAFT_SUFFIX);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return make_place (self, error) &&
         cost_file_replace (file, text, strlen (text), error);
}

static char *
write_draft (const CostScenario *scenario, GFile *file)
{
  g_autofree char *json = cost_scenario_to_json (scenario);
  g_autofree char *uri = file != NULL ? g_file_get_uri (file) : g_strdup ("");

  return g_strconcat (OUTLAY_DRAFT_HEADER, uri, "\n", json, NULL);
}

static void
free_job (gpointer data)
{
  Job *job = data;

  g_free (job->text);
  g_free (job);
}

static void
do_job (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  OutlayDraft *self = source;
  Job         *job = data;
  GError      *error = NULL;

  g_mutex_lock (&self->writing);
  if (job->number == self->newest)
    write_text (self, job->text, &error);
  g_mutex_unlock (&self->writing);
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void
finish_job (GObject *object, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    g_signal_emit (object, signals[FAILED], 0, error);
}

static guint
overtake (OutlayDraft *self)
{
  guint number = 0;

  g_mutex_lock (&self->writing);
  number = ++self->newest;
  g_mutex_unlock (&self->writing);
  return number;
}

/**
 * outlay_draft_keep:
 * @self: a draft
 * @scenario: what is not saved
 * @file: (nullable): the file that it belongs to
 *
 * Writes the draft beside what the program does; OutlayDraft::failed tells
 * of it if that is not possible.
 */
void
outlay_draft_keep (OutlayDraft *self, const CostScenario *scenario, GFile *file)
{
  g_autoptr (GTask) task = NULL;
  Job *job = NULL;

  g_return_if_fail (OUTLAY_IS_DRAFT (self) && scenario != NULL);

  job = g_new0 (Job, 1);
  job->text = write_draft (scenario, file);
  job->number = overtake (self);
  task = g_task_new (self, NULL, finish_job, NULL);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, do_job);
}

/**
 * outlay_draft_keep_now:
 * @self: a draft
 * @scenario: what is not saved
 * @file: (nullable): the file that it belongs to
 * @error: return location for why it could not be written
 *
 * Writes the draft before it returns.
 *
 * Returns: whether the draft is on the disk
 */
gboolean
outlay_draft_keep_now (OutlayDraft        *self,
                       const CostScenario *scenario,
                       GFile              *file,
                       GError            **error)
{
  g_autofree char *text = NULL;
  gboolean         is_kept = FALSE;

  g_return_val_if_fail (OUTLAY_IS_DRAFT (self), FALSE);
  g_return_val_if_fail (scenario != NULL, FALSE);

  text = write_draft (scenario, file);
  g_mutex_lock (&self->writing);
  self->newest++;
  is_kept = write_text (self, text, error);
  g_mutex_unlock (&self->writing);
  return is_kept;
}

/* What a writer that was killed left beside the draft. */
static void
sweep (OutlayDraft *self)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *base = g_path_get_basename (self->path);
  g_autofree char *prefix = g_strconcat (".", base, ".", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, prefix))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        g_unlink (path);
      }
}

/**
 * outlay_draft_remove:
 * @self: a draft that nobody writes at the moment
 *
 * Removes all its files.  The lock goes last: who gets it then finds nothing
 * to restore.
 */
void
outlay_draft_remove (OutlayDraft *self)
{
  g_autofree char *draft = outlay_draft_name (self, OUTLAY_DRAFT_SUFFIX);
  g_autofree char *lock = outlay_draft_name (self, OUTLAY_DRAFT_LOCK_SUFFIX);

  if (self->lock < 0)
    return;
  g_unlink (draft);
  sweep (self);
  g_unlink (lock);
  close (self->lock);
  self->lock = -1;
}

/**
 * outlay_draft_drop:
 * @self: a draft
 *
 * Removes it from the disk: what it held is saved, or not wanted.
 */
void
outlay_draft_drop (OutlayDraft *self)
{
  g_return_if_fail (OUTLAY_IS_DRAFT (self));

  g_mutex_lock (&self->writing);
  self->newest++;
  outlay_draft_remove (self);
  g_mutex_unlock (&self->writing);
}
