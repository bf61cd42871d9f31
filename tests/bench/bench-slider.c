/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From a slider's motion to the painted frame: what our process works for
 * it, with the software renderer, in a window of 1280 by 800.
 *
 * The motion is a change of the slider's value, as the pointer makes it.  It
 * is answered at once, and the frame that follows is laid out, painted and
 * handed over; both are timed by the clock of the thread, so neither other
 * programs nor waiting for the frame count.  On the pages of the analyses,
 * whose answers come from another thread when they are ready, all that the
 * main thread does from one painted frame to the next counts.
 */
#include "bench.h"
#include "outlay-application.h"
#include "report-analysis.h"

#define N_STEPS 400
#define N_WARM 20
#define SETTLING_MS 1500 /* from a page to its first answer */
#define WIDTH 1280
#define HEIGHT 800

typedef struct
{
  GtkWidget     *window; /* borrowed */
  GtkRange      *slider; /* borrowed from the window */
  GdkFrameClock *clock;  /* borrowed */
  BenchCase      handler;
  BenchCase      frame;
  BenchCase      whole;
  BenchCase      page;
  guint          analysis; /* whose page is shown */
  guint          n_steps;
  double         handled;
  double         frame_start;
  double         frame_end;
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
say_page (const Drive *drive)
{
  const ReportAnalysis *analysis = report_analysis_get (drive->analysis);
  g_autofree char      *name =
      g_strdup_printf ("frame to frame on the page %s, main thread",
                       analysis->id);

  say (name, &drive->page, "8 ms");
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

static gboolean
resume (gpointer data)
{
  Drive *drive = data;

  drive->n_steps = 0;
  drive->frame_end = bench_thread_ms ();
  return move (drive);
}

/* To the next page, until there is none. */
static void
turn (Drive *drive)
{
  if (drive->analysis == 0)
    {
      say ("slider to painted frame, our own work", &drive->whole, "8 ms");
      say ("slider to painted frame, the handler's part",
           &drive->handler,
           NULL);
      say ("slider to painted frame, the frame's part", &drive->frame, NULL);
    }
  say_page (drive);
  bench_clear (&drive->page, 1);
  if (++drive->analysis == report_analysis_get_n ())
    {
      g_application_quit (g_application_get_default ());
      return;
    }
  g_action_group_activate_action (
      G_ACTION_GROUP (drive->window),
      "view",
      g_variant_new_string (report_analysis_get (drive->analysis)->id));
  g_timeout_add (SETTLING_MS, resume, drive);
}

static void
begin_frame (GdkFrameClock *clock, Drive *drive)
{
  drive->frame_start = bench_thread_ms ();
}

static void
end_frame (GdkFrameClock *clock, Drive *drive)
{
  double now = bench_thread_ms ();
  double frame = now - drive->frame_start;
  double page = now - drive->frame_end;

  if (!drive->is_waiting)
    return;
  drive->frame_end = now;
  drive->is_waiting = FALSE;
  drive->n_steps++;
  if (drive->n_steps > N_WARM)
    bench_add_sample (&drive->page, page);
  if (drive->n_steps > N_WARM && drive->analysis == 0)
    {
      bench_add_sample (&drive->handler, drive->handled);
      bench_add_sample (&drive->frame, frame);
      bench_add_sample (&drive->whole, drive->handled + frame);
    }
  if (drive->n_steps < N_WARM + N_STEPS)
    g_idle_add (move, drive);
  else
    turn (drive);
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
  drive->window = window;
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
  bench_clear (&drive.page, 1);
  return status;
}
