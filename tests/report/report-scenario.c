/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Scenarios out of files and out of pictures. */
#include "report-scenario.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "report-compare.h"
#include "report-fixture.h"
#include "report-picture.h"

/* A picture of a preset, as it would be exported. */
static GBytes *
draw_picture (gboolean has_metadata, PlotFormat format)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (ReportComparison) comparison = fixture_compare ("hobby", NULL);
  g_autoptr (ReportAnswer) answer = report_compare_new (comparison, NULL);
  const ReportPictureRequest request = {
    .format = format,
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

static ReportOpened *
open_content (gconstpointer content, gsize length, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "picture", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  ReportOpened *opened = NULL;

  g_assert_true (g_file_set_contents (path, content, (gssize)length, NULL));
  opened = report_scenario_open (file, error);
  g_assert_no_errno (g_unlink (path));
  g_assert_no_errno (g_rmdir (folder));
  return opened;
}

static CostScenario *
load (gconstpointer content, gsize length, GError **error)
{
  ReportOpened *opened = open_content (content, length, error);
  CostScenario *scenario = NULL;

  if (opened != NULL)
    {
      scenario = g_steal_pointer (&opened->scenario);
      report_opened_free (opened);
    }
  return scenario;
}

static void
opens_with_what_it_shows (void)
{
  const PlotFormat formats[] = { PLOT_FORMAT_PNG, PLOT_FORMAT_SVG };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GBytes) bytes = draw_picture (TRUE, formats[i]);
      g_autoptr (GError) error = NULL;
      gsize         length = 0;
      gconstpointer content = g_bytes_get_data (bytes, &length);
      g_autoptr (ReportOpened) opened = open_content (content, length, &error);

      g_assert_no_error (error);
      g_assert_true (opened->is_picture);
      g_assert_cmpstr (opened->scenario->name, ==, "Hobby app");
      g_assert_cmpstr (opened->analysis->id, ==, "compare");
      g_assert_nonnull (opened->question);
    }
}

static void
refuses_an_svg_without_scenario (void)
{
  g_autoptr (GBytes) bytes = draw_picture (FALSE, PLOT_FORMAT_SVG);
  g_autoptr (GError) error = NULL;
  gsize         length = 0;
  gconstpointer content = g_bytes_get_data (bytes, &length);

  g_assert_null (load (content, length, &error));
  g_assert_nonnull (strstr (error->message, "carries no scenario"));
}

static void
assert_refused (const char *path, const char *why)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_null (report_scenario_open (file, &error));
  g_assert_nonnull (strstr (error->message, path));
  g_assert_nonnull (strstr (error->message, why));
}

/* None of these is waited for. */
static void
refuses_what_is_no_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe", NULL);
  g_autofree char *none = g_build_filename (folder, "none", NULL);

  g_assert_no_errno (mkfifo (pipe, 0600));
  assert_refused (pipe, "a device or a pipe; choose a regular file");
  assert_refused ("/dev/zero", "a device or a pipe");
  assert_refused (folder, "this is a folder");
  assert_refused (none, "No such file");
  g_assert_no_errno (g_unlink (pipe));
  g_assert_no_errno (g_rmdir (folder));
}

static void
refuses_what_is_no_text (void)
{
  static const char content[] = "\xff\xd8\xff\xe0\0\x10JFIF";
  g_autoptr (GError) error = NULL;

  g_assert_null (load (content, sizeof content, &error));
  g_assert_nonnull (strstr (error->message, "this is no text; choose"));
}

static void
refuses_what_is_huge (void)
{
  gsize            length = 9 * 1024 * 1024;
  g_autofree char *content = g_malloc (length);
  g_autoptr (GError) error = NULL;

  memset (content, ' ', length);
  g_assert_null (load (content, length, &error));
  g_assert_nonnull (strstr (error->message, "too large; expected at most"));
}

static void
assert_file_name (const char *name, const char *wanted)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autofree char *file_name = NULL;

  g_free (scenario->name);
  scenario->name = g_strdup (name);
  file_name = report_scenario_file_name (scenario, ".json");
  g_assert_cmpstr (file_name, ==, wanted);
}

static void
titles_are_harmless (void)
{
  g_autoptr (CostScenario) scenario = cost_scenario_new ();
  g_autofree char *title = NULL;

  g_free (scenario->name);
  scenario->name = g_strdup ("a\xe2\x80\xae"
                             "b\n\x1b[31m <i>");
  title = report_scenario_title (scenario);
  g_assert_cmpstr (title, ==, "a\\u202Eb\\n\\u001B[31m <i>");
}

static void
suggests_file_names (void)
{
  assert_file_name ("Small API with Postgres", "small-api-with-postgres.json");
  assert_file_name ("Größe 2/3", "größe-2-3.json");
  assert_file_name ("../../etc/passwd", "etc-passwd.json");
  assert_file_name ("\xe2\x80\xae"
                    "exe.\n",
                    "exe.json");
  assert_file_name ("", "outlay.json");
  assert_file_name (" / ", "outlay.json");
}

static void
opens_a_picture (void)
{
  g_autoptr (GBytes) bytes = draw_picture (TRUE, PLOT_FORMAT_PNG);
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
  g_autoptr (GBytes) bytes = draw_picture (FALSE, PLOT_FORMAT_PNG);
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
  g_autoptr (GBytes) bytes = draw_picture (TRUE, PLOT_FORMAT_PNG);
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
  g_test_add_func ("/report/scenario/opens-with-what-it-shows",
                   opens_with_what_it_shows);
  g_test_add_func ("/report/scenario/svg-without",
                   refuses_an_svg_without_scenario);
  g_test_add_func ("/report/scenario/no-file", refuses_what_is_no_file);
  g_test_add_func ("/report/scenario/no-text", refuses_what_is_no_text);
  g_test_add_func ("/report/scenario/huge", refuses_what_is_huge);
  g_test_add_func ("/report/scenario/file-names", suggests_file_names);
  g_test_add_func ("/report/scenario/titles", titles_are_harmless);
  return g_test_run ();
}
