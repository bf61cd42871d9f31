/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dashes are positive, grow with the stroke, and no two series share them.
 */
#include "plot-dash.h"

static gboolean
are_equal (const PlotDash *a, const PlotDash *b)
{
  if (a->n_lengths != b->n_lengths)
    return FALSE;
  for (int i = 0; i < a->n_lengths; i++)
    if (a->lengths[i] != b->lengths[i])
      return FALSE;
  return TRUE;
}

static void
test_all_differ (void)
{
  for (guint i = 0; i < PLOT_N_PATTERNS; i++)
    for (guint j = 0; j < i; j++)
      {
        PlotDash a = plot_dash_of_pattern ((PlotPattern)i, 2.0);
        PlotDash b = plot_dash_of_pattern ((PlotPattern)j, 2.0);

        g_assert_false (are_equal (&a, &b));
      }
}

static void
test_grows_with_stroke (void)
{
  for (guint i = 0; i < PLOT_N_PATTERNS; i++)
    {
      PlotDash thin = plot_dash_of_pattern ((PlotPattern)i, 1.0);
      PlotDash thick = plot_dash_of_pattern ((PlotPattern)i, 3.0);

      g_assert_cmpint (thin.n_lengths % 2, ==, 0);
      for (int j = 0; j < thin.n_lengths; j++)
        {
          g_assert_cmpfloat (thin.lengths[j], >, 0.0);
          g_assert_cmpfloat_with_epsilon (thick.lengths[j],
                                          thin.lengths[j] * 3.0,
                                          1e-9);
        }
    }
}

static void
test_never_without_length (void)
{
  PlotDash dash = plot_dash_of_pattern (PLOT_PATTERN_RISING, 0.0);

  g_assert_cmpint (dash.n_lengths, ==, 2);
  g_assert_cmpfloat (dash.lengths[0], >, 0.0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/dash/all-differ", test_all_differ);
  g_test_add_func ("/plot/dash/grows-with-stroke", test_grows_with_stroke);
  g_test_add_func ("/plot/dash/never-without-length",
                   test_never_without_length);
  return g_test_run ();
}
