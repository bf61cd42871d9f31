/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How long answers take: the engine's part of a sweep and of a sensitivity
 * against the same totals asked for one workload at a time, and every
 * analysis as a page asks for it, with its words, table and chart.
 */
#include "bench.h"

#include "cost-crossover.h"
#include "cost-presets.h"
#include "cost-sensitivity.h"
#include "report-analysis.h"

#define N_ROUNDS 20
#define N_POINTS 1000

typedef struct
{
  CostCatalogue        *catalogue; /* owned */
  CostScenario         *scenario;  /* owned */
  CostEngine           *engine;    /* owned */
  const ReportAnalysis *analysis;  /* nullable: what is asked */
} Subject;

static void
subject_init (Subject *subject, const char *preset)
{
  g_autoptr (GError) error = NULL;

  subject->catalogue = cost_catalogue_new_bundled (&error);
  subject->scenario = cost_presets_find (preset, NULL);
  subject->engine = cost_engine_new (subject->catalogue,
                                     subject->scenario,
                                     COST_VARY_AMOUNTS,
                                     &error);
  g_assert_no_error (error);
}

static void
subject_clear (Subject *subject)
{
  cost_engine_unref (subject->engine);
  cost_scenario_free (subject->scenario);
  cost_catalogue_unref (subject->catalogue);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Subject, subject_clear)

static CostAxis
make_axis (void)
{
  return (CostAxis){ .dimension = COST_REQUESTS,
                     .from = 0.1,
                     .to = 1000.0,
                     .n_points = N_POINTS,
                     .scale = COST_SCALE_LOG };
}

static void
sweep (gpointer data)
{
  const Subject *subject = data;
  CostAxis       axis = make_axis ();
  g_autoptr (CostSweep) found = cost_sweep_new (subject->engine,
                                                &subject->scenario->workload,
                                                &axis,
                                                NULL);
  g_autoptr (GArray) crossovers = cost_crossover_find (found);

  g_assert_nonnull (crossovers);
}

static CostMoney
ask_once (const Subject *subject, const CostWorkload *workload, guint platform)
{
  CostMoney       total = 0;
  const CostBlock block = { .base = workload, .n_cells = 1 };
  const CostCells cells = { .totals = &total };

  cost_engine_evaluate (subject->engine, platform, &block, &cells);
  return total;
}

static void
sweep_singly (gpointer data)
{
  const Subject     *subject = data;
  CostAxis           axis = make_axis ();
  guint              n = 0;
  g_autofree double *values = cost_axis_get_values (&axis, &n);
  CostWorkload       workload = subject->scenario->workload;

  for (guint i = 0; i < n; i++)
    for (guint k = 0; k < cost_engine_get_n_platforms (subject->engine); k++)
      {
        workload.values[COST_REQUESTS] = values[i];
        g_assert_cmpint (ask_once (subject, &workload, k), >=, 0);
      }
}

static void
change_all (gpointer data)
{
  const Subject *subject = data;
  g_autoptr (CostSensitivity) found =
      cost_sensitivity_new (subject->engine,
                            &subject->scenario->workload,
                            10.0);

  g_assert_nonnull (found);
}

static void
change_singly (gpointer data)
{
  const Subject *subject = data;
  g_autoptr (CostSensitivity) found =
      cost_sensitivity_new (subject->engine,
                            &subject->scenario->workload,
                            10.0);
  CostWorkload workload = subject->scenario->workload;

  for (guint i = 0; i < found->rows->len; i++)
    for (guint k = 0; k < found->n_platforms; k++)
      {
        const CostSensitivityRow *row = g_ptr_array_index (found->rows, i);

        workload.values[row->dimension] = row->low;
        g_assert_cmpint (ask_once (subject, &workload, k),
                         ==,
                         row->totals_low[k]);
        workload.values[row->dimension] = row->high;
        g_assert_cmpint (ask_once (subject, &workload, k),
                         ==,
                         row->totals_high[k]);
        workload.values[row->dimension] =
            subject->scenario->workload.values[row->dimension];
      }
}

static void
say (const char *name, const BenchCase *cases, const char *budget)
{
  double best = bench_get_best (&cases[0]);

  bench_say (&(BenchLine){ .name = name,
                           .unit = "ms",
                           .value = best,
                           .ratio = best / bench_get_best (&cases[1]),
                           .reference = "one workload at a time",
                           .budget = budget });
}

static void
measure_engine (void)
{
  g_auto (Subject) subject = { NULL };
  BenchCase sweeps[] = { { sweep, &subject, NULL },
                         { sweep_singly, &subject, NULL } };
  BenchCase changes[] = { { change_all, &subject, NULL },
                          { change_singly, &subject, NULL } };

  subject_init (&subject, "small-api");
  bench_run (sweeps, G_N_ELEMENTS (sweeps), N_ROUNDS);
  say ("sweep of 1,000 points with crossovers", sweeps, "5 ms");
  bench_run (changes, G_N_ELEMENTS (changes), N_ROUNDS);
  say ("sensitivity over all dimensions", changes, "5 ms");
  bench_clear (sweeps, G_N_ELEMENTS (sweeps));
  bench_clear (changes, G_N_ELEMENTS (changes));
}

static void
ask (gpointer data)
{
  const Subject      *subject = data;
  const ReportContext context = { .catalogue = subject->catalogue,
                                  .engine = subject->engine,
                                  .scenario = subject->scenario,
                                  .today = 20261123 };
  g_autoptr (GError) error = NULL;
  g_autoptr (ReportAnswer) answer =
      report_analysis_answer (subject->analysis, &context, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (answer);
}

static void
measure_answers (const char *preset)
{
  g_auto (Subject) subject = { NULL };
  BenchCase bench = { ask, &subject, NULL };

  subject_init (&subject, preset);
  for (guint i = 0; i < report_analysis_get_n (); i++)
    {
      g_autofree char *name = NULL;

      subject.analysis = report_analysis_get (i);
      name = g_strdup_printf ("answer of %s, %s", subject.analysis->id, preset);
      bench_run (&bench, 1, N_ROUNDS);
      bench_say_times (name, &bench, 1.0, "ms", NULL);
      bench_clear (&bench, 1);
    }
}

int
main (void)
{
  measure_engine ();
  measure_answers ("small-api");
  measure_answers ("saas-5");
  return 0;
}
