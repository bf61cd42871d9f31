/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bundled rules: all that the review says is there, and speaks of
 * platforms that exist.
 */
#include "cost-guide.h"

#include "cost-catalogue.h"
#include "cost-engine.h"

static void
test_all_is_there (void)
{
  static const char *const steps[] = { "clusters-or-regions",
                                       "state-at-the-edge",
                                       "one-region-web",
                                       "one-engineer",
                                       "agreement" };
  g_autoptr (GError) error = NULL;
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (&error);
  guint n_against_fly = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (cost_guide_get_as_of (guide), ==, 20260507);
  g_assert_cmpuint (cost_guide_get_n_steps (guide), ==, G_N_ELEMENTS (steps));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    g_assert_cmpstr (cost_guide_get_rule (guide, i)->id, ==, steps[i]);
  for (guint i = G_N_ELEMENTS (steps); i < cost_guide_get_n_rules (guide); i++)
    {
      GStrv against =
          cost_guide_get_rule (guide, i)->platforms[COST_STANCE_AGAINST];

      if (against != NULL &&
          g_strv_contains ((const char *const *)against, "fly"))
        n_against_fly++;
    }
  g_assert_cmpuint (n_against_fly, >=, 5); /* where it is the wrong call */
  g_assert_cmpuint (cost_guide_get_n_profiles (guide), ==, 5);
  g_assert_cmpuint (cost_guide_get_n_answers (guide), >=, 6);
}

static void
test_platforms_exist (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);

  for (guint i = 0; i < cost_guide_get_n_rules (guide); i++)
    for (guint k = 0; k < COST_N_STANCES; k++)
      {
        GStrv platforms = cost_guide_get_rule (guide, i)->platforms[k];

        for (guint n = 0; platforms != NULL && platforms[n] != NULL; n++)
          g_assert_nonnull (
              cost_catalogue_find (catalogue, platforms[n], NULL));
      }
  for (guint i = 0; i < cost_guide_get_n_profiles (guide); i++)
    {
      const CostGuideProfile *profile = cost_guide_get_profile (guide, i);

      g_assert_nonnull (
          cost_catalogue_find (catalogue, profile->platform, NULL));
      g_assert_true (cost_guide_find_profile (guide, profile->platform) ==
                     profile);
    }
  g_assert_null (cost_guide_find_profile (guide, "nowhere"));
}

/* Whole sentences, a source each, and where something is assumed, what. */
static void
test_texts (void)
{
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);

  for (guint i = 0; i < cost_guide_get_n_rules (guide); i++)
    {
      const CostGuideRule *rule = cost_guide_get_rule (guide, i);

      g_assert_true (g_str_has_suffix (rule->question, "?"));
      g_assert_true (g_str_has_suffix (rule->text, "."));
      g_assert_nonnull (rule->source);
      g_assert_true (!rule->is_assumed || rule->note != NULL);
      g_assert_cmpint (rule->is_step, ==, i < cost_guide_get_n_steps (guide));
    }
  for (guint i = 0; i < cost_guide_get_n_answers (guide); i++)
    {
      const CostGuideAnswer *answer = cost_guide_get_answer (guide, i);

      g_assert_true (g_str_has_suffix (answer->question, "?"));
      g_assert_true (g_str_has_suffix (answer->answer, "."));
    }
}

/* What conditions rest on is among what is looked along, but for what would
 * move too little to be asked about. */
static void
test_dimensions (void)
{
  const guint64 left_out =
      COST_VARY (COST_DURATION_MS) | COST_VARY (COST_DB_REPLICAS);
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);
  guint64 dimensions = cost_guide_get_dimensions (guide);

  for (guint i = 0; i < cost_guide_get_n_rules (guide); i++)
    g_assert_cmpuint (cost_guide_get_rule (guide, i)->dimensions &
                          ~(dimensions | left_out),
                      ==,
                      0);
}

static void
test_reference (void)
{
  g_autoptr (CostGuide) guide = cost_guide_new_bundled (NULL);
  CostGuide *again = cost_guide_ref (guide);

  g_assert_true (again == guide);
  cost_guide_unref (again);
  g_assert_cmpuint (cost_guide_get_n_steps (guide), ==, 5);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/guide/all-is-there", test_all_is_there);
  g_test_add_func ("/cost/guide/platforms-exist", test_platforms_exist);
  g_test_add_func ("/cost/guide/texts", test_texts);
  g_test_add_func ("/cost/guide/dimensions", test_dimensions);
  g_test_add_func ("/cost/guide/reference", test_reference);
  return g_test_run ();
}
