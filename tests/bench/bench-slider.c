/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From a slider's motion to the painted frame: what our process works for
 * it, with the software renderer, in a window of 1280 by 800.
 *
 * The motion is a change of the slider's value, as the pointer makes it.  It
 * is answered at once, and the frame that follows is laid out, painted and
 * handed over; both are timed by the clock of the thread, so neither other
 * programs nor waiting for the frame count.
 */
#include "bench.h"
#include "outlay-application.h"

#define N_STEPS 400
#define N_WARM 20
#define WIDTH 1280
#define HEIGHT 800

typedef struct
{
  GtkRange      *slider; /* borrowed from the window */
  GdkFrameClock *clock;  /* borrowed */
  BenchCase      handler;
  BenchCase      frame;
  BenchCase      whole;
  guint          n_steps;
  double         handled;
  double         frame_start;
  double         half_frame;
  gboolean       is_waiting;
} Drive;

static GtkRange *
find_slider (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (GTK_IS_SCALE (widget) && gtk_widget_get_mapped (widget))
    return GTK_RANGE (widget);
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkRange *found = find_slider (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
say (const char *name, const BenchCase *bench, const char *budget)
{
  g_autofree char *middle = g_strdup_printf ("%s, p50", name);
  g_autofree char *late = g_strdup_printf ("%s, p99", name);

  bench_say (&(BenchLine){ .name = middle,
                           .unit = "ms",
                           .value = bench_get_quantile (bench, 0.5) });
  bench_say (&(BenchLine){ .name = late,
                           .unit = "ms",
                           .value = bench_get_quantile (bench, 0.99),
                           .budget = budget });
}

static void
finish (Drive *drive)
{
  say ("slider to painted frame, our own work", &drive->whole, "8 ms");
  say ("slider to painted frame, the handler's part", &drive->handler, NULL);
  say ("slider to painted frame, the frame's part", &drive->frame, NULL);
  g_application_quit (g_application_get_default ());
}

/* Back and forth over the slider's length, as a hand does. */
static gboolean
move (gpointer data)
{
  Drive         *drive = data;
  GtkAdjustment *adjustment = gtk_range_get_adjustment (drive->slider);
  double         low = gtk_adjustment_get_lower (adjustment);
  double         high = gtk_adjustment_get_upper (adjustment);
  double         phase = (drive->n_steps % 100) / 100.0;
  double         part = drive->n_steps % 200 < 100 ? phase : 1.0 - phase;
  double         start = bench_thread_ms ();

  gtk_range_set_value (drive->slider, low + (high - low) * (0.2 + 0.6 * part));
  drive->handled = bench_thread_ms () - start;
  drive->is_waiting = TRUE;
  return G_SOURCE_REMOVE;
}

static void
begin_frame (GdkFrameClock *clock, Drive *drive)
{
  drive->frame_start = bench_thread_ms ();
}

static void
end_frame (GdkFrameClock *clock, Drive *drive)
{
  double frame = bench_thread_ms () - drive->frame_start;

  if (!drive->is_waiting)
    return;
  drive->is_waiting = FALSE;
  drive->n_steps++;
  if (drive->n_steps > N_WARM)
    {
      bench_add_sample (&drive->handler, drive->handled);
      bench_add_sample (&drive->frame, frame);
      bench_add_sample (&drive->whole, drive->handled + frame);
    }
  if (drive->n_steps < N_WARM + N_STEPS)
    g_idle_add (move, drive);
  else
    finish (drive);
}

/* The window is there; the first frames are its own affair. */
static gboolean
start (gpointer data)
{
  Drive *drive = data;
  g_autoptr (GtkWidget) window =
      g_list_model_get_item (gtk_window_get_toplevels (), 0);

  if (window == NULL || !gtk_widget_get_mapped (window))
    return G_SOURCE_CONTINUE;
  drive->slider = find_slider (window);
  if (drive->slider == NULL)
    g_error ("The window has no slider");
  drive->clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (drive->clock,
                    "before-paint",
                    G_CALLBACK (begin_frame),
                    drive);
  g_signal_connect (drive->clock, "after-paint", G_CALLBACK (end_frame), drive);
  move (drive);
  return G_SOURCE_REMOVE;
}

static void
size_window (GtkApplication *application, GtkWindow *window, gpointer data)
{
  gtk_window_set_default_size (window, WIDTH, HEIGHT);
}

int
main (int argc, char **argv)
{
  g_autoptr (OutlayApplication) application = outlay_application_new ();
  Drive drive = { 0 };
  int   status;

  g_signal_connect (application,
                    "window-added",
                    G_CALLBACK (size_window),
                    NULL);
  g_timeout_add (500, start, &drive);
  status = g_application_run (G_APPLICATION (application), argc, argv);
  bench_clear (&drive.handler, 1);
  bench_clear (&drive.frame, 1);
  bench_clear (&drive.whole, 1);
  return status;
}
