/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scenes of spans against recorded dumps, and laws that hold for any chart:
 * texts inside the picture and not upon each other, ids unique, mirror image.
 */
#include "plot-spans-layout.h"

#include <math.h>
#include <string.h>

#include "fixtures.h"
#include "spans-fixtures.h"

static void
check (const char *name, PlotSpansBuilder *builder)
{
  g_autoptr (PlotSpans) chart = plot_spans_builder_end (builder);
  PlotFrame frame = plot_fixture_frame (800.0, 500.0);
  g_autoptr (PlotScene) scene = plot_spans_make_scene (&frame, chart);
  g_autofree char *text = plot_scene_to_text (scene);

  g_assert_nonnull (text);
  plot_fixture_check_text (name, text);
}

static void
test_tornado (void)
{
  check ("spans-tornado.scene", spans_fixture_tornado ());
}

static void
test_waterfall (void)
{
  check ("spans-waterfall.scene", spans_fixture_waterfall ());
}

static void
test_empty_says_so (void)
{
  g_autoptr (PlotSpans) chart = plot_spans_builder_end (spans_fixture_empty ());
  PlotFrame frame = plot_fixture_frame (800.0, 500.0);
  g_autoptr (PlotScene) scene = plot_spans_layout (chart, &frame);

  g_assert_cmpstr (plot_scene_find_item (scene, "empty/0")->text,
                   ==,
                   "Nothing to compare. Choose a platform.");
  g_assert_cmpuint (plot_scene_get_n_groups (scene), ==, 0);
  g_assert_null (plot_scene_find_item (scene, "axis/line"));
}

/* Words inside a span stand on it, all other words on nothing drawn. */
static gboolean
is_obstacle (const PlotItem *item)
{
  if (strstr (item->id, "/words/") != NULL)
    return FALSE;
  return item->kind == PLOT_ITEM_TEXT ||
         (strstr (item->id, "/span/") != NULL && item->kind == PLOT_ITEM_RECT);
}

/* A span is never without width, so short ones may touch the next by that. */
static gboolean
do_collide (const PlotItem *first, const PlotItem *second)
{
  PlotRect a = first->bounds;

  if (first->kind == PLOT_ITEM_RECT && second->kind == PLOT_ITEM_RECT)
    {
      a.x += 1.5;
      a.width = MAX (a.width - 3.0, 0.0);
    }
  return plot_rect_overlaps (a, second->bounds);
}

static void
check_apart (const PlotScene *scene)
{
  guint n_items = plot_scene_get_n_items (scene);

  for (guint i = 0; i < n_items; i++)
    for (guint j = 0; j < i; j++)
      {
        const PlotItem *first = plot_scene_get_item (scene, i);
        const PlotItem *second = plot_scene_get_item (scene, j);

        if (!is_obstacle (first) || !is_obstacle (second))
          continue;
        if (do_collide (first, second))
          g_test_message ("%s and %s overlap", first->id, second->id);
        g_assert_false (do_collide (first, second));
      }
}

static void
check_inside (const PlotScene *scene)
{
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    {
      const PlotItem *item = plot_scene_get_item (scene, i);
      double          bottom = item->bounds.y + item->bounds.height;

      g_assert_cmpfloat (item->bounds.x, >=, -0.01);
      g_assert_cmpfloat (item->bounds.y, >=, -0.01);
      g_assert_cmpfloat (item->bounds.x + item->bounds.width,
                         <=,
                         plot_scene_get_width (scene) + 0.01);
      g_assert_cmpfloat (bottom, <=, plot_scene_get_height (scene) + 0.01);
    }
}

static void
test_no_collisions (void)
{
  static const PlotFrame frames[] = {
    { 240, 320, 1.0, NULL },   { 320, 400, 1.0, NULL },
    { 360, 400, 1.0, NULL },   { 459, 340, 1.0, NULL },
    { 461, 340, 1.0, NULL },   { 800, 700, 1.0, NULL },
    { 800, 900, 2.0, NULL },   { 1920, 1080, 1.8, NULL },
    { 3840, 2160, 3.6, NULL }, { 3840, 2160, 1.0, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    for (guint j = 0; j < SPANS_N_FIXTURES; j++)
      {
        PlotFrame frame = frames[i];
        g_autoptr (PlotSpans) chart =
            plot_spans_builder_end (spans_fixtures[j]());
        g_autoptr (PlotScene) scene = NULL;

        frame.measurer = plot_measurer_fixed ();
        scene = plot_spans_layout (chart, &frame);
        g_test_message ("%g x %g, chart %u", frame.width, frame.height, j);
        check_apart (scene);
        check_inside (scene);
        g_assert_cmpuint (plot_scene_get_n_groups (scene),
                          ==,
                          plot_spans_get_n_rows (chart));
      }
}

static void
check_mirror (SpansFixture make, double width)
{
  PlotSpansBuilder *builder = make ();
  g_autoptr (PlotSpans) ltr = plot_spans_builder_end (make ());
  PlotFrame frame = plot_fixture_frame (width, 500.0);
  g_autoptr (PlotScene) left = plot_spans_layout (ltr, &frame);
  g_autoptr (PlotSpans) rtl = NULL;
  g_autoptr (PlotScene) right = NULL;

  plot_spans_builder_set_direction (builder, PLOT_DIRECTION_RTL);
  rtl = plot_spans_builder_end (builder);
  right = plot_spans_layout (rtl, &frame);
  g_assert_cmpuint (plot_scene_get_n_items (left),
                    ==,
                    plot_scene_get_n_items (right));
  for (guint i = 0; i < plot_scene_get_n_items (left); i++)
    {
      const PlotItem *a = plot_scene_get_item (left, i);
      const PlotItem *b = plot_scene_get_item (right, i);

      g_assert_cmpstr (a->id, ==, b->id);
      g_assert_cmpfloat_with_epsilon (a->bounds.x + b->bounds.x +
                                          b->bounds.width,
                                      width,
                                      1e-9);
    }
}

static void
test_mirror_image (void)
{
  for (guint i = 0; i < SPANS_N_FIXTURES; i++)
    {
      check_mirror (spans_fixtures[i], 360.0);
      check_mirror (spans_fixtures[i], 800.0);
    }
}

static void
check_random (GRand *random)
{
  g_autoptr (PlotSpans) chart = spans_fixture_random (random);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  PlotFrame frame =
      plot_fixture_frame (g_rand_double_range (random, 1.0, 3000.0),
                          g_rand_double_range (random, 1.0, 3000.0));
  g_autoptr (PlotScene) scene = NULL;

  frame.text_scale = g_rand_double_range (random, 0.2, 4.0);
  scene = plot_spans_layout (chart, &frame);
  for (guint i = 0; i < plot_scene_get_n_items (scene); i++)
    {
      const PlotItem *item = plot_scene_get_item (scene, i);

      g_assert_true (isfinite (item->bounds.x + item->bounds.width));
      g_assert_true (isfinite (item->bounds.y + item->bounds.height));
      g_assert_cmpfloat (item->bounds.width, >=, 0.0);
      g_assert_cmpfloat (item->bounds.height, >=, 0.0);
      if (!g_str_has_prefix (item->id, "legend/"))
        g_assert_true (g_hash_table_add (ids, (gpointer)item->id));
    }
}

static void
test_random_specs_are_sound (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20260507);

  for (guint i = 0; i < 1500; i++)
    check_random (random);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/spans-layout/tornado", test_tornado);
  g_test_add_func ("/plot/spans-layout/waterfall", test_waterfall);
  g_test_add_func ("/plot/spans-layout/empty-says-so", test_empty_says_so);
  g_test_add_func ("/plot/spans-layout/no-collisions", test_no_collisions);
  g_test_add_func ("/plot/spans-layout/mirror-image", test_mirror_image);
  g_test_add_func ("/plot/spans-layout/random-specs-are-sound",
                   test_random_specs_are_sound);
  return g_test_run ();
}
