/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A save is a new file beside the old one, written, flushed and read back,
 * that then takes the old one's name.  GLib's helpers are not used: one loses
 * the old file on a full disk, the other replaces links and leaves temporary
 * files behind that cannot be told from the user's.  Ours carry the number of
 * the process, so the next save removes those of dead ones.
 */
#include "config.h"

#include "cost-file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "cost-error.h"

#define MARK ".outlay-"

/* Bytes of the name that a temporary file repeats; names end at 255. */
#define MAX_BASE 200

static gboolean
refuse (const char *path, int code, GError **error)
{
  g_autofree char *display = g_filename_display_name (path);
  g_autofree char *quoted = cost_error_quote (display);

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_IO,
               _ ("%s could not be written: %s"),
               quoted,
               g_strerror (code));
  return FALSE;
}

/* The file behind the links, or the path itself where there is none yet. */
static char *
resolve (const char *path, GError **error)
{
  g_autofree char *resolved = NULL;
  char            *real = realpath (path, NULL);
  struct stat      status;

  if (real != NULL)
    {
      resolved = g_strdup (real);
      free (real);
      return g_steal_pointer (&resolved);
    }
  if (errno == ENOENT && lstat (path, &status) != 0)
    return g_strdup (path);

  refuse (path, errno != 0 ? errno : ENOENT, error);
  return NULL;
}

/* ".NAME.outlay-", where temporary files of all processes begin */
static char *
name_prefix (const char *path)
{
  g_autofree char *base = g_path_get_basename (path);

  if (strlen (base) > MAX_BASE)
    base[MAX_BASE] = '\0';

  return g_strconcat (".", base, MARK, NULL);
}

static gboolean
is_abandoned (const char *name, const char *prefix)
{
  char  *end = NULL;
  gint64 process = 0;

  if (!g_str_has_prefix (name, prefix))
    return FALSE;

  process = g_ascii_strtoll (name + strlen (prefix), &end, 10);
  if (process <= 0 || process > G_MAXINT || *end != '-' || strlen (end) != 7)
    return FALSE;

  return process == (gint64)getpid () ||
         (kill ((pid_t)process, 0) != 0 && errno == ESRCH);
}

/* What is left of saves that were killed; failing to remove it costs
 * nothing. */
static void
sweep (const char *folder, const char *prefix)
{
  GDir       *dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  if (dir == NULL)
    return;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (is_abandoned (name, prefix))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        g_unlink (path);
      }
  g_dir_close (dir);
}

static gboolean
write_all (int fd, const char *contents, gsize length)
{
  while (length > 0)
    {
      ssize_t written = write (fd, contents, length);

      if (written < 0 && errno == EINTR)
        continue;
      if (written <= 0)
        return FALSE;
      contents += written;
      length -= (gsize)written;
    }

  return TRUE;
}

/* Write, set the mode, flush and close; on failure errno says why. */
static gboolean
fill (int fd, mode_t mode, const char *contents, gsize length)
{
  gboolean is_done = write_all (fd, contents, length) &&
                     fchmod (fd, mode) == 0 && fsync (fd) == 0;
  int code = errno;

  if (close (fd) != 0 && is_done)
    return FALSE;

  errno = code;
  return is_done;
}

static gboolean
reads_back (const char *path, const char *contents, gsize length)
{
  g_autofree char *read = NULL;
  gsize            n_read = 0;

  if (g_file_get_contents (path, &read, &n_read, NULL) && n_read == length &&
      memcmp (read, contents, length) == 0)
    return TRUE;

  errno = EIO;
  return FALSE;
}

/* The new name must survive a power cut too. */
static void
flush_folder (const char *folder)
{
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

/* Asking for the mask sets it, so two threads must not ask at once. */
static mode_t
get_mask (void)
{
  static GMutex asking;
  mode_t        mask = 0;

  g_mutex_lock (&asking);
  mask = umask (0);
  umask (mask);
  g_mutex_unlock (&asking);
  return mask;
}

/* The mode of the old file; new ones get what the user's mask leaves. */
static gboolean
find_mode (const char *path, mode_t *mode)
{
  struct stat status;

  if (stat (path, &status) != 0)
    {
      int code = errno;

      *mode = 0666 & ~get_mask ();
      errno = code;
      return code == ENOENT;
    }
  if (S_ISDIR (status.st_mode))
    {
      errno = EISDIR;
      return FALSE;
    }

  *mode = status.st_mode & 07777;
  return access (path, W_OK) == 0;
}

/* Makes the file beside, with all that must succeed before it takes over. */
static gboolean
prepare (char *temporary, mode_t mode, const char *contents, gsize length)
{
  int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, 0600);
  int code = 0;

  if (fd < 0)
    return FALSE;
  if (fill (fd, mode, contents, length) &&
      reads_back (temporary, contents, length))
    return TRUE;

  code = errno;
  g_unlink (temporary);
  errno = code;
  return FALSE;
}

/**
 * cost_file_replace:
 * @file: a local file, which may not exist yet
 * @contents: what it shall hold
 * @length: of @contents in bytes
 * @error: return location for %COST_ERROR_IO
 *
 * Writes a file whole or not at all.  A link stays a link, the mode of the
 * file stays, a file that is write-protected is refused.
 *
 * Returns: whether @file now holds @contents; if not, it is as it was
 */
gboolean
cost_file_replace (GFile      *file,
                   const char *contents,
                   gsize       length,
                   GError    **error)
{
  g_autofree char *given = NULL;
  g_autofree char *path = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *prefix = NULL;
  g_autofree char *temporary = NULL;
  mode_t           mode = 0;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (contents != NULL, FALSE);

  given = g_file_get_path (file);
  if (given == NULL)
    {
      g_set_error_literal (error,
                           COST_ERROR,
                           COST_ERROR_IO,
                           _ ("Only files on this computer can be written"));
      return FALSE;
    }

  path = resolve (given, error);
  if (path == NULL)
    return FALSE;
  if (!find_mode (path, &mode))
    return refuse (path, errno, error);

  folder = g_path_get_dirname (path);
  prefix = name_prefix (path);
  temporary =
      g_strdup_printf ("%s/%s%d-XXXXXX", folder, prefix, (int)getpid ());
  sweep (folder, prefix);
  if (!prepare (temporary, mode, contents, length))
    return refuse (path, errno, error);

  if (g_rename (temporary, path) != 0)
    {
      int code = errno;

      g_unlink (temporary);
      return refuse (path, code, error);
    }
  flush_folder (folder);
  return TRUE;
}
