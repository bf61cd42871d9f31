/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scenarios out of files and out of pictures. */
#include "report-scenario.h"

#include <glib/gstdio.h>
#include <string.h>

#include "report-compare.h"
#include "report-fixture.h"
#include "report-picture.h"

/* A picture of a preset, as it would be exported. */
static GBytes *
draw_picture (gboolean has_metadata)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (ReportComparison) comparison = fixture_compare ("hobby", NULL);
  g_autoptr (ReportAnswer) answer = report_compare_new (comparison, NULL);
  const ReportPictureRequest request = {
    .width = 320,
    .height = 240,
    .scale = 1,
    .has_metadata = has_metadata,
  };
  g_autoptr (ReportPicture) picture =
      report_picture_new (answer, catalogue, &request);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = plot_export_to_bytes (plot_figure_make_scene,
                                        report_answer_get_figure (answer),
                                        report_picture_get_options (picture),
                                        &error);

  g_assert_no_error (error);
  return bytes;
}

static CostScenario *
load (gconstpointer content, gsize length, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "picture", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  CostScenario *scenario = NULL;

  g_assert_true (g_file_set_contents (path, content, (gssize)length, NULL));
  scenario = report_scenario_load (file, error);
  g_assert_no_errno (g_unlink (path));
  g_assert_no_errno (g_rmdir (folder));
  return scenario;
}

static void
opens_a_picture (void)
{
  g_autoptr (GBytes) bytes = draw_picture (TRUE);
  g_autoptr (CostScenario) hobby = fixture_scenario ("hobby", NULL);
  g_autoptr (GError) error = NULL;
  gsize         length = 0;
  gconstpointer content = g_bytes_get_data (bytes, &length);
  g_autoptr (CostScenario) scenario = load (content, length, &error);

  g_assert_no_error (error);
  g_assert_true (cost_workload_equal (&scenario->workload, &hobby->workload));
}

static void
refuses_a_picture_without_scenario (void)
{
  g_autoptr (GBytes) bytes = draw_picture (FALSE);
  g_autoptr (GError) error = NULL;
  gsize         length = 0;
  gconstpointer content = g_bytes_get_data (bytes, &length);

  g_assert_null (load (content, length, &error));
  g_assert_cmpstr (error->message,
                   ==,
                   "picture: the picture carries no scenario; only pictures "
                   "that Outlay exported with their metadata can be opened");
}

static void
refuses_every_part_of_a_picture (void)
{
  g_autoptr (GBytes) bytes = draw_picture (TRUE);
  gsize         length = 0;
  gconstpointer content = g_bytes_get_data (bytes, &length);

  for (gsize part = 4; part < 200; part += 7)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (load (content, part, &error));
      g_assert_nonnull (error);
    }
}

static void
opens_a_file (void)
{
  g_autoptr (CostScenario) hobby = fixture_scenario ("hobby", NULL);
  g_autofree char *text = cost_scenario_to_json (hobby);
  g_autoptr (GError) error = NULL;
  g_autoptr (CostScenario) read = load (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_true (cost_scenario_equal (read, hobby));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/scenario/picture", opens_a_picture);
  g_test_add_func ("/report/scenario/picture-without",
                   refuses_a_picture_without_scenario);
  g_test_add_func ("/report/scenario/picture-cut",
                   refuses_every_part_of_a_picture);
  g_test_add_func ("/report/scenario/file", opens_a_file);
  return g_test_run ();
}
