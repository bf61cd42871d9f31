/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plot-axis.h"

#include <math.h>

static guint n_destroyed;

static void
count_destroyed (gpointer data)
{
  (void)data;
  n_destroyed++;
}

static char *
word (double value, gpointer data)
{
  return g_strdup_printf ("%s%.0f", (const char *)data, value);
}

static void
test_drops_domains_that_cannot_be_mapped (void)
{
  const struct
  {
    PlotScaleKind kind;
    double        from;
    double        to;
    gboolean      is_kept;
  } rows[] = {
    { PLOT_SCALE_LINEAR, 0.0, 1.0, TRUE },
    { PLOT_SCALE_LINEAR, -1.0, 1.0, TRUE },
    { PLOT_SCALE_LINEAR, 1.0, 1.0, FALSE },
    { PLOT_SCALE_LINEAR, 2.0, 1.0, FALSE },
    { PLOT_SCALE_LINEAR, 0.0, INFINITY, FALSE },
    { PLOT_SCALE_LINEAR, NAN, 1.0, FALSE },
    { PLOT_SCALE_LOG, 0.0, 10.0, FALSE },
    { PLOT_SCALE_LOG, 1.0, 10.0, TRUE },
  };
  GStringChunk *strings = g_string_chunk_new (64);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PlotAxis       axis = { .title = NULL };
      const PlotAxis given = { .kind = rows[i].kind,
                               .from = rows[i].from,
                               .to = rows[i].to };

      plot_axis_set (&axis, strings, &given);
      g_assert_cmpint (plot_axis_has_domain (&axis), ==, rows[i].is_kept);
    }
  g_string_chunk_free (strings);
}

static void
test_owns_what_formats (void)
{
  GStringChunk  *strings = g_string_chunk_new (64);
  char           prefix[] = "$";
  PlotAxis       axis = { .title = NULL };
  const PlotAxis given = { .title = "Dollars",
                           .to = 10.0,
                           .format = word,
                           .format_data = prefix,
                           .format_destroy = count_destroyed };
  const PlotAxis plain = { .to = 10.0 };

  n_destroyed = 0;
  plot_axis_set (&axis, strings, &given);
  {
    g_autofree char *tick = plot_axis_format (&axis, 3.0);
    g_autofree char *exact = plot_axis_format_value (&axis, 4.0);

    g_assert_cmpstr (tick, ==, "$3");
    g_assert_cmpstr (exact, ==, "$4");
  }
  plot_axis_set (&axis, strings, &plain);
  g_assert_cmpuint (n_destroyed, ==, 1);
  {
    g_autofree char *tick = plot_axis_format (&axis, 2.5);

    g_assert_cmpstr (tick, ==, "2.5");
  }
  plot_axis_clear (&axis);
  plot_axis_clear (&axis);
  g_assert_cmpuint (n_destroyed, ==, 1);
  g_string_chunk_free (strings);
}

static void
test_scales_and_ticks_share_the_domain (void)
{
  const PlotScaleKind kinds[] = { PLOT_SCALE_LINEAR, PLOT_SCALE_LOG };

  for (gsize k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      const PlotAxis axis = { .kind = kinds[k], .from = 1.0, .to = 1000.0 };
      PlotScale      scale = plot_axis_scale (&axis, 10.0, 110.0);
      PlotTicks      ticks = plot_axis_ticks (&axis, 6);

      g_assert_cmpfloat (plot_scale_map (&scale, 1.0), ==, 10.0);
      g_assert_cmpfloat (plot_scale_map (&scale, 1000.0), ==, 110.0);
      g_assert_cmpuint (ticks.n_values, >, 1);
      for (guint i = 0; i < ticks.n_values; i++)
        {
          g_assert_cmpfloat (ticks.values[i], >=, 1.0);
          g_assert_cmpfloat (ticks.values[i], <=, 1000.0);
        }
    }
}

static void
test_whole_axes_have_whole_ticks (void)
{
  for (guint to = 1; to < 130; to++)
    for (guint n = 2; n < 20; n++)
      {
        const PlotAxis axis = { .to = to, .is_whole = TRUE };
        PlotTicks      ticks = plot_axis_ticks (&axis, n);

        for (guint i = 0; i < ticks.n_values; i++)
          g_assert_cmpfloat (ticks.values[i], ==, floor (ticks.values[i]));
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/axis/domain",
                   test_drops_domains_that_cannot_be_mapped);
  g_test_add_func ("/plot/axis/format", test_owns_what_formats);
  g_test_add_func ("/plot/axis/scale-and-ticks",
                   test_scales_and_ticks_share_the_domain);
  g_test_add_func ("/plot/axis/whole", test_whole_axes_have_whole_ticks);
  return g_test_run ();
}
