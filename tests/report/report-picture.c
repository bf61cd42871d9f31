/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a picture carries, and what it is called. */
#include "report-picture.h"

#include <string.h>

#include "report-compare.h"
#include "report-fixture.h"

static const char *
find_text (const PlotExportOptions *options, const char *key)
{
  for (gsize i = 0; i < options->n_metadata; i++)
    if (strcmp (options->metadata[i].key, key) == 0)
      return options->metadata[i].text;
  return NULL;
}

static ReportPicture *
make_picture (gboolean has_metadata)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (ReportComparison) comparison = fixture_compare ("hobby", NULL);
  g_autoptr (ReportAnswer) answer = report_compare_new (comparison, NULL);
  const ReportPictureRequest request = {
    .width = 1920,
    .height = 1080,
    .scale = 1,
    .has_metadata = has_metadata,
  };

  return report_picture_new (answer, catalogue, &request);
}

static void
carries_what_it_was_made_from (void)
{
  g_autoptr (ReportPicture) picture = make_picture (TRUE);
  g_autoptr (CostScenario) hobby = fixture_scenario ("hobby", NULL);
  const PlotExportOptions *options = report_picture_get_options (picture);
  const char              *text = find_text (options, REPORT_PICTURE_SCENARIO);
  g_autoptr (CostScenario) read = NULL;

  g_assert_nonnull (text);
  read = cost_scenario_parse ("test", text, strlen (text), NULL);
  g_assert_nonnull (read);
  g_assert_true (cost_workload_equal (&read->workload, &hobby->workload));
  g_assert_cmpuint (read->at, ==, 20260507);
  g_assert_nonnull (find_text (options, REPORT_PICTURE_CATALOGUE));
  g_assert_nonnull (find_text (options, REPORT_PICTURE_SETTINGS));
  g_assert_nonnull (find_text (options, "Software"));
  g_assert_nonnull (find_text (options, "Source"));
  g_assert_cmpstr (options->title, ==, "Fly.io is cheapest: $1.94");
  for (gsize i = 0; i < options->n_metadata; i++)
    g_assert_true (plot_metadata_is_key (options->metadata[i].key));
}

static void
carries_nothing_if_so_wanted (void)
{
  g_autoptr (ReportPicture) picture = make_picture (FALSE);

  g_assert_cmpuint (report_picture_get_options (picture)->n_metadata, ==, 0);
}

static void
has_sizes_that_can_be_made (void)
{
  for (guint i = 0; i < report_picture_get_n_sizes (); i++)
    {
      const ReportPictureSize *size = report_picture_get_size (i);

      g_assert_cmpstr (report_picture_size_label (i), !=, "");
      g_assert_cmpfloat (size->width * size->scale, <=, PLOT_EXPORT_MAX_SIDE);
      g_assert_cmpfloat (size->height * size->scale, <=, PLOT_EXPORT_MAX_SIDE);
    }
  g_assert_cmpint (report_picture_get_size (0)->width, ==, 1920);
}

static const struct
{
  const char *name;
  const char *file;
} names[] = {
  { "Small API with Postgres", "small-api-with-postgres-compare.png" },
  { "../../etc/passwd", "etc-passwd-compare.png" },
  { "...", "outlay-compare.png" },
  { "", "outlay-compare.png" },
  { "Größe 2", "größe-2-compare.png" },
  { "a\nb\033c", "a-b-c-compare.png" },
};

static void
names_are_no_paths (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (CostScenario) scenario = fixture_scenario ("hobby", NULL);
      g_autofree char *file = NULL;

      g_free (scenario->name);
      scenario->name = g_strdup (names[i].name);
      file = report_picture_file_name (scenario, "compare", PLOT_FORMAT_PNG);
      g_assert_cmpstr (file, ==, names[i].file);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/picture/carries", carries_what_it_was_made_from);
  g_test_add_func ("/report/picture/nothing", carries_nothing_if_so_wanted);
  g_test_add_func ("/report/picture/sizes", has_sizes_that_can_be_made);
  g_test_add_func ("/report/picture/names", names_are_no_paths);
  return g_test_run ();
}
