/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Waits for the first window and its first frame, lets the program come to
 * rest, prints a line of four numbers and quits: milliseconds from the start
 * to the first frame, those of them that the program worked, those that its
 * main thread did, and kilobytes of resident memory.
 */
#include "bench-start.h"

#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench.h"

/* From the first frame until memory is read: what was put off is done. */
#define REST_MS 400

static double first_frame;
static double worked;
static double worked_in_front;

static double
get_process_ms (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static long
read_resident_kb (void)
{
  g_autofree char *status = NULL;
  const char      *line = NULL;

  if (g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    line = strstr (status, "VmRSS:");
  return line != NULL ? strtol (line + strlen ("VmRSS:"), NULL, 10) : 0;
}

static void
tell (gpointer data)
{
  printf ("%f %f %f %ld\n",
          first_frame,
          worked,
          worked_in_front,
          read_resident_kb ());
  fflush (stdout);
  g_application_quit (g_application_get_default ());
}

static void
note_frame (GdkFrameClock *clock, gpointer data)
{
  const char *start = g_getenv (BENCH_START_VARIABLE);

  if (first_frame > 0.0)
    return;
  first_frame = bench_wall_ms () - g_ascii_strtod (start ? start : "", NULL);
  worked = get_process_ms ();
  worked_in_front = bench_thread_ms ();
  g_timeout_add_once (REST_MS, tell, NULL);
}

static gboolean
find_window (gpointer data)
{
  GListModel *windows = gtk_window_get_toplevels ();
  g_autoptr (GtkWidget) window = g_list_model_get_item (windows, 0);
  GdkFrameClock *clock =
      window != NULL ? gtk_widget_get_frame_clock (window) : NULL;

  if (clock == NULL)
    return G_SOURCE_CONTINUE;
  g_signal_connect (clock, "after-paint", G_CALLBACK (note_frame), NULL);
  return G_SOURCE_REMOVE;
}

/**
 * bench_start_watch:
 *
 * Watches for the first frame from now on.  To be called before the
 * application runs; its window is there before the loop turns.
 */
void
bench_start_watch (void)
{
  g_idle_add_full (G_PRIORITY_HIGH, find_window, NULL, NULL);
}
