/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writing.  A device or a pipe cannot be replaced by a file, so it is written
 * to; anything else is replaced whole.
 */
#include "config.h"

#include "cli-output.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "cost-error.h"
#include "cost-file.h"

static gboolean
is_special (const char *path)
{
  struct stat status;

  return stat (path, &status) == 0 && !S_ISREG (status.st_mode) &&
         !S_ISDIR (status.st_mode);
}

static gboolean
refuse (const char *path, int problem, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *quoted = cost_error_quote (name);

  g_set_error (error,
               COST_ERROR,
               COST_ERROR_IO,
               _ ("%s could not be written: %s"),
               quoted,
               g_strerror (problem));
  return FALSE;
}

static gboolean
save_special (const char *path, const GString *content, GError **error)
{
  int      descriptor = open (path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
  int      problem = 0;
  gboolean is_sent = FALSE;

  if (descriptor < 0)
    return refuse (path, errno, error);

  is_sent = cli_output_send (descriptor, content, &problem);
  if (close (descriptor) != 0 && is_sent)
    {
      problem = errno;
      is_sent = FALSE;
    }
  return is_sent || refuse (path, problem, error);
}

/**
 * cli_output_save:
 * @path: what `--output` names
 * @content: what to write
 * @error: return location for an error that names the file
 *
 * Writes a file; on failure an old one is unchanged.
 *
 * Returns: whether all of it was written
 */
gboolean
cli_output_save (const char *path, const GString *content, GError **error)
{
  g_autoptr (GFile) file = NULL;

  if (is_special (path))
    return save_special (path, content, error);

  file = g_file_new_for_commandline_arg (path);
  return cost_file_replace (file, content->str, content->len, error);
}

/**
 * cli_output_send:
 * @descriptor: an open file
 * @content: what to write
 * @problem: (out): the error number on failure
 *
 * Writes to a stream that is open already.
 *
 * Returns: whether all of it was written
 */
gboolean
cli_output_send (int descriptor, const GString *content, int *problem)
{
  gsize sent = 0;

  while (sent < content->len)
    {
      ssize_t n = write (descriptor, content->str + sent, content->len - sent);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          *problem = errno;
          return FALSE;
        }
      sent += (gsize)n;
    }
  return TRUE;
}
