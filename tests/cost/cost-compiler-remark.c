/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said about a plan: limits, places, and in which words. */
#include <stdio.h>

#include "../engine-fixtures.h"
#include "cost-presets.h"

#define LIMIT(kind, when, more)                                                \
  "{ `id`: `it`, `kind`: `" kind "`, `when`: `" when "`, "                     \
  "`text`: `Text {region.id} {requests}.`" more " }"

static const struct
{
  const char   *name;
  const char   *limits;
  const char   *with;
  guint         n_remarks;
  CostLimitKind kind;
  const char   *text;
} rows[] = {
  { "holds",
    LIMIT ("warning", "requests > 3", ""),
    "requests=4",
    1,
    COST_LIMIT_WARNING,
    "Text east 4." },
  { "holds-not",
    LIMIT ("warning", "requests > 3", ""),
    "requests=3",
    0,
    0,
    NULL },
  { "blocks",
    LIMIT ("blocker", "true", ""),
    "requests=0.5",
    1,
    COST_LIMIT_BLOCKER,
    "Text east 0.5." },
  { "note",
    LIMIT ("note", "1", ""),
    "requests=3",
    1,
    COST_LIMIT_NOTE,
    "Text east 3." },
  { "of-a-plan",
    LIMIT ("note", "1", ", `plans`: [`a`]"),
    "requests=3",
    1,
    COST_LIMIT_NOTE,
    "Text east 3." },
  { "of-another-plan",
    LIMIT ("note", "1", ", `plans`: [`b`]"),
    "requests=3",
    0,
    0,
    NULL },
  { "not-known",
    LIMIT ("blocker", "plan.x > 1 || true", ""),
    "requests=3",
    0,
    0,
    NULL },
  { "once",
    LIMIT ("note", "region.factor > 1", ""),
    "regions=virginia,oregon",
    0,
    0,
    NULL },
  { "in-a-region",
    LIMIT ("note", "region.factor > 1", ", `per`: `region`"),
    "regions=virginia,oregon",
    1,
    COST_LIMIT_NOTE,
    "Text west 5." },
  { "in-each-region",
    LIMIT ("note", "1", ", `per`: `region`"),
    "regions=virginia,oregon",
    2,
    COST_LIMIT_NOTE,
    "Text east 5." },
  { "same-words-once",
    LIMIT ("note", "1", ", `per`: `region`"),
    "regions=virginia,sao-paulo",
    1,
    COST_LIMIT_NOTE,
    "Text east 5." },
};

static void
test_row (gconstpointer data)
{
  gsize      i = GPOINTER_TO_SIZE (data);
  EngineFile file = {
    .plans = "{ `id`: `a`, `name`: `A`, `values`: { `x`: null } }, "
             "{ `id`: `b`, `name`: `B`, `auto`: false, "
             "`values`: { `x`: null } }",
    .limits = rows[i].limits,
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, rows[i].with, NULL);
  const CostRemark *remark;

  g_assert_cmpuint (estimate->remarks->len, ==, rows[i].n_remarks);
  g_assert_cmpint (estimate->is_blocked,
                   ==,
                   rows[i].n_remarks > 0 && rows[i].kind == COST_LIMIT_BLOCKER);
  if (rows[i].n_remarks == 0)
    return;
  remark = g_ptr_array_index (estimate->remarks, 0);
  g_assert_cmpint (remark->kind, ==, rows[i].kind);
  g_assert_cmpstr (remark->text, ==, rows[i].text);
  g_assert_cmpstr (remark->limit->id, ==, "it");
  g_assert_cmpint (remark->place, ==, -1);
}

static const struct
{
  const char   *with;
  CostDate      at;
  guint         n_remarks;
  CostLimitKind kind;
  CostPlace     place;
  const char   *region;
} places[] = {
  { "regions=virginia", 20260101, 0, 0, 0, NULL },
  { "regions=toronto", 20260101, 1, COST_LIMIT_WARNING, COST_TORONTO, "west" },
  { "regions=tokyo", 20260101, 1, COST_LIMIT_BLOCKER, COST_TOKYO, NULL },
  { "regions=virginia,tokyo",
    20260101,
    1,
    COST_LIMIT_BLOCKER,
    COST_TOKYO,
    NULL },
  { "regions=london", 20260531, 1, COST_LIMIT_BLOCKER, COST_LONDON, NULL },
  { "regions=london", 20260601, 0, 0, 0, NULL },
  { "regions=sydney", 20251231, 0, 0, 0, NULL },
  { "regions=sydney", 20260101, 1, COST_LIMIT_BLOCKER, COST_SYDNEY, NULL },
};

static void
test_places (void)
{
  EngineFile file = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *at = g_strdup_printf ("at=%u-%02u-%02u",
                                             places[i].at / 10000,
                                             places[i].at / 100 % 100,
                                             places[i].at % 100);
      g_autoptr (CostEstimate) estimate =
          engine_fixtures_estimate (&file, places[i].with, at, NULL);
      const CostRemark *remark;

      g_assert_cmpuint (estimate->remarks->len, ==, places[i].n_remarks);
      if (places[i].n_remarks == 0)
        continue;
      remark = g_ptr_array_index (estimate->remarks, 0);
      g_assert_cmpint (remark->kind, ==, places[i].kind);
      g_assert_cmpint (remark->place, ==, (int)places[i].place);
      g_assert_null (remark->text);
      g_assert_cmpstr (remark->region != NULL ? remark->region->id : NULL,
                       ==,
                       places[i].region);
    }
}

static void
test_blockers_come_first (void)
{
  EngineFile file = {
    .limits = "{ `id`: `n`, `kind`: `note`, `when`: 1, `text`: `Note.` }, "
              "{ `id`: `w`, `kind`: `warning`, `when`: 1, `text`: `Warn.` }, "
              "{ `id`: `b`, `kind`: `blocker`, `when`: 1, `text`: `Block.` }",
  };
  g_autoptr (CostEstimate) estimate =
      engine_fixtures_estimate (&file, "regions=toronto", NULL);
  const char *const texts[] = { "Block.", NULL, "Warn.", "Note." };

  g_assert_cmpuint (estimate->remarks->len, ==, G_N_ELEMENTS (texts));
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpstr (((CostRemark *)estimate->remarks->pdata[i])->text,
                     ==,
                     texts[i]);
}

/* What is said of too few processors at so many requests; nullable. */
static char *
find_overload (CostCatalogue *catalogue, CostScenario *scenario, guint platform)
{
  g_autoptr (GPtrArray) estimates =
      cost_estimate_all (catalogue, scenario, NULL);
  const CostEstimate *estimate = g_ptr_array_index (estimates, platform);

  for (guint i = 0; i < estimate->remarks->len; i++)
    {
      const CostRemark *remark = g_ptr_array_index (estimate->remarks, i);

      if (remark->limit != NULL && g_str_equal (remark->limit->id, "overload"))
        return g_strdup (remark->text);
    }
  return NULL;
}

/* The text nearest above the limit, where what is needed and what is there
 * are nearly the same. */
static char *
find_first_overload (CostCatalogue *catalogue, guint platform)
{
  g_autoptr (CostScenario) scenario = cost_presets_find ("small-api", NULL);
  double          *requests = &scenario->workload.values[COST_REQUESTS];
  double           low = 0.0;
  double           high = 10000.0;
  g_autofree char *text = NULL;

  scenario->at = 20261123;
  scenario->workload.values[COST_DB] = 1;
  for (int i = 0; i < 40; i++)
    {
      g_autofree char *said = NULL;

      *requests = i == 0 ? high : low + (high - low) / 2.0;
      said = find_overload (catalogue, scenario, platform);
      if (said == NULL)
        {
          low = *requests;
          continue;
        }
      high = *requests;
      g_free (text);
      text = g_steal_pointer (&said);
    }
  return g_steal_pointer (&text);
}

static void
test_overload_tells_apart (void)
{
  g_autoptr (CostCatalogue) catalogue = cost_catalogue_new_bundled (NULL);
  guint n_found = 0;

  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *text = find_first_overload (catalogue, i);
      double           needed = 0.0;
      double           there = 0.0;

      if (text == NULL)
        continue;
      n_found++;
      g_assert_cmpint (sscanf (text,
                               "Processors needed on average: %lf; there: %lf.",
                               &needed,
                               &there),
                       ==,
                       2);
      g_assert_cmpfloat (needed, >, there);
      g_assert_cmpfloat (needed, <, there + 0.0101);
    }
  g_assert_cmpuint (n_found, >=, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/cost/compiler-remark/limit/%s", rows[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/cost/compiler-remark/places", test_places);
  g_test_add_func ("/cost/compiler-remark/blockers-first",
                   test_blockers_come_first);
  g_test_add_func ("/cost/compiler-remark/overload-tells-apart",
                   test_overload_tells_apart);
  return g_test_run ();
}
