/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The whole process of `outlay chart compare`, against a bare cairo program
 * that draws the same rectangles and texts, and against gnuplot with the
 * same bars.
 *
 *     bench-chart OUTLAY BARE
 */
#include "config.h"

#include <glib/gstdio.h>

#include "bench-process.h"
#include "bench.h"
#include "cost-catalogue.h"
#include "cost-engine.h"
#include "cost-presets.h"
#include "plot-bars-layout.h"
#include "plot-painter.h"
#include "plot-palette.h"
#include "report-chart.h"

#define PRESET "small-api"
#define WIDTH 1920
#define HEIGHT 1080
#define N_ROUNDS 30

/* As the export has it. */
#define LEVEL 3

typedef struct
{
  char     *folder; /* owned */
  char     *scene;  /* owned */
  char     *script; /* owned */
  char     *ours;   /* owned */
  char     *bare;   /* owned */
  char     *plot;   /* owned */
  PlotBars *bars;   /* owned */
} Files;

static PlotBars *
make_bars (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (&error);
  g_autoptr (CostScenario) scenario = cost_presets_find (PRESET, NULL);
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (ReportComparison) comparison = NULL;
  ReportOptions    options = { .today = cost_date_today () };
  ReportChartStyle style = { PLOT_DIRECTION_LTR, PLOT_DENSITY_COMFORTABLE };

  if (catalogue != NULL && scenario != NULL)
    estimates = cost_estimate_all (catalogue, scenario, &error);
  if (estimates == NULL)
    g_error ("%s", error != NULL ? error->message : "no preset");
  comparison = report_comparison_new (estimates, scenario, &options);
  return report_chart_compare (comparison, &style);
}

static void
append_color (GString *text, PlotColor color)
{
  g_string_append_printf (text,
                          " %.4f %.4f %.4f",
                          color.red,
                          color.green,
                          color.blue);
}

static void
append_item (GString *text, const PlotPalette *palette, const PlotItem *item)
{
  PlotColor color = plot_palette_get_color (palette, item->role);

  if (item->kind == PLOT_ITEM_TEXT)
    {
      g_string_append_printf (text,
                              "text %.2f %.2f %.2f %d %d",
                              item->anchor.x,
                              item->anchor.y,
                              item->font.size,
                              item->font.weight == PLOT_WEIGHT_BOLD,
                              (int)item->align);
      append_color (text, color);
      g_string_append_printf (text, " %s\n", item->text);
      return;
    }
  /* Lines are thin rectangles. */
  g_string_append_printf (text,
                          "rect %.2f %.2f %.2f %.2f",
                          item->bounds.x,
                          item->bounds.y,
                          MAX (item->bounds.width, 1.0),
                          MAX (item->bounds.height, 1.0));
  append_color (text, color);
  g_string_append_c (text, '\n');
}

static char *
write_scene (const PlotBars *bars)
{
  g_autoptr (PlotPainter) painter = plot_painter_new (NULL);
  g_autoptr (PlotScene) scene = NULL;
  const PlotPalette *palette = plot_palette_get (PLOT_LOOK_LIGHT);
  GString           *text = g_string_new (NULL);
  PlotFrame          frame = { .width = WIDTH, .height = HEIGHT };

  frame.text_scale = plot_frame_text_scale (WIDTH, HEIGHT);
  frame.measurer = plot_painter_get_measurer (painter);
  scene = plot_bars_layout (bars, &frame);
  g_string_printf (text, "size %d %d %d\n", WIDTH, HEIGHT, LEVEL);
  g_string_append_printf (text, "rect 0 0 %d %d", WIDTH, HEIGHT);
  append_color (text, plot_palette_get_color (palette, PLOT_ROLE_BACKGROUND));
  g_string_append_c (text, '\n');
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    append_item (text, palette, plot_scene_get_item (scene, i));
  return g_string_free (text, FALSE);
}

static char *
write_script (const PlotBars *bars, const char *picture)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text,
                   "set terminal pngcairo size %d,%d\n"
                   "set output '%s'\n"
                   "set style data histograms\n"
                   "set style histogram rowstacked\n"
                   "set style fill solid\nset boxwidth 0.7\n"
                   "set ylabel 'US dollars a month'\n$bills << EOD\n",
                   WIDTH,
                   HEIGHT,
                   picture);
  for (guint i = 0; i < plot_bars_get_n_bars (bars); i++)
    {
      const PlotBar *bar = plot_bars_get_bar (bars, i);

      g_string_append_printf (text, "\"%s\"", bar->label);
      for (guint k = 0; k < plot_bars_get_n_series (bars); k++)
        g_string_append_printf (text, " %.2f", bar->values[k]);
      g_string_append_c (text, '\n');
    }
  g_string_append_printf (text,
                          "EOD\nplot for [i=2:%u] $bills using i:xtic(1)\n",
                          plot_bars_get_n_series (bars) + 1);
  return g_string_free (text, FALSE);
}

static char *
place (const Files *files, const char *name)
{
  return g_build_filename (files->folder, name, NULL);
}

static void
save (const char *path, char *text)
{
  g_autoptr (GError) error = NULL;

  if (!g_file_set_contents (path, text, -1, &error))
    g_error ("%s", error->message);
  g_free (text);
}

static void
init_files (Files *files)
{
  files->folder = g_dir_make_tmp ("outlay-bench-XXXXXX", NULL);
  if (files->folder == NULL)
    g_error ("There is no folder for pictures");
  files->scene = place (files, "scene");
  files->script = place (files, "script");
  files->ours = place (files, "ours.png");
  files->bare = place (files, "bare.png");
  files->plot = place (files, "gnuplot.png");
  files->bars = make_bars ();
  save (files->scene, write_scene (files->bars));
  save (files->script, write_script (files->bars, files->plot));
}

static void
clear_files (Files *files)
{
  char **all[] = { &files->scene,
                   &files->script,
                   &files->ours,
                   &files->bare,
                   &files->plot };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_unlink (*all[i]);
      g_free (*all[i]);
    }
  g_rmdir (files->folder);
  g_free (files->folder);
  plot_bars_unref (files->bars);
}

/* A program and what its runs took. */
typedef struct
{
  const char *const *arguments; /* borrowed */
  BenchCase          wall;
  BenchCase          cpu;
} Program;

static void
run_in_turn (Program *programs, guint n_programs)
{
  for (guint round = 0; round <= N_ROUNDS; round++)
    for (guint i = 0; i < n_programs; i++)
      {
        BenchRun run = bench_process_run (programs[i].arguments);

        if (run.status != 0)
          g_error ("%s has failed", programs[i].arguments[0]);
        if (round == 0)
          continue;
        bench_add_sample (&programs[i].wall, run.wall_ms);
        bench_add_sample (&programs[i].cpu, run.cpu_ms);
      }
}

static void
say (const char      *name,
     const BenchCase *ours,
     const BenchCase *theirs,
     double           quantile,
     const char      *reference,
     const char      *budget)
{
  double value = bench_get_quantile (ours, quantile);

  bench_say (
      &(BenchLine){ .name = name,
                    .unit = "ms",
                    .value = value,
                    .ratio = value / bench_get_quantile (theirs, quantile),
                    .reference = reference,
                    .budget = budget });
}

/* Of work the best run, which others on the machine disturb least; of the
 * wall clock the median, which is what one waits. */
static void
say_both (const Program *ours,
          const Program *theirs,
          const char    *reference,
          const char    *budget)
{
  say ("chart of 1920x1080, whole process, work of all threads",
       &ours->cpu,
       &theirs->cpu,
       0.0,
       reference,
       budget);
  say ("chart of 1920x1080, whole process, wall clock",
       &ours->wall,
       &theirs->wall,
       0.5,
       reference,
       budget);
}

static void
compare (const Files *files, const char *outlay, const char *bare)
{
  const char *const ours[] = { outlay,      "chart",  "compare",   "--preset",
                               PRESET,      "--size", "1920x1080", "--output",
                               files->ours, NULL };
  const char *const theirs[] = { bare, files->scene, files->bare, NULL };
  const char *const cairo[] = { bare,
                                files->scene,
                                files->bare,
                                "cairo",
                                NULL };
  const char *const plot[] = { "gnuplot", files->script, NULL };
  g_autofree char  *gnuplot = g_find_program_in_path ("gnuplot");
  Program           programs[] = { { .arguments = ours },
                                   { .arguments = theirs },
                                   { .arguments = cairo },
                                   { .arguments = plot } };
  guint             n_programs = gnuplot != NULL ? 4 : 3;

  run_in_turn (programs, n_programs);
  say_both (&programs[0], &programs[1], "a bare cairo program", "1.3");
  say_both (&programs[0],
            &programs[2],
            "the same with cairo's own writer of PNG",
            NULL);
  if (gnuplot != NULL)
    say_both (&programs[0], &programs[3], "gnuplot", "1");
  else
    g_print ("gnuplot is not installed: no comparison with it\n");
  for (guint i = 0; i < n_programs; i++)
    {
      bench_clear (&programs[i].wall, 1);
      bench_clear (&programs[i].cpu, 1);
    }
}

int
main (int argc, char **argv)
{
  Files files = { 0 };

  if (argc != 3)
    g_error ("bench-chart OUTLAY BARE");
  init_files (&files);
  compare (&files, argv[1], argv[2]);
  clear_files (&files);
  return 0;
}
