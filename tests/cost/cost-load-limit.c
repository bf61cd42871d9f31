/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Limits, and what is left out.
 */
#include "config.h"

#include "cost-load-private.h"

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "id/missing",
    "`id`: `no-disk`, ",
    "",
    COST_ERROR_FORMAT,
    "120:5: $.limits[0]: the member “id” is missing" },
  { "id/twice",
    "`id`: `hello`",
    "`id`: `no-disk`",
    COST_ERROR_FORMAT,
    "123:13: $.limits[2].id: “no-disk” is given twice; the first is in "
    "line 120" },
  { "kind/missing",
    "`kind`: `blocker`, ",
    "",
    COST_ERROR_FORMAT,
    "120:5: $.limits[0]: the member “kind” is missing" },
  { "kind/unknown",
    "`kind`: `blocker`",
    "`kind`: `error`",
    COST_ERROR_UNKNOWN,
    "120:32: $.limits[0].kind: unknown kind “error”; expected one of "
    "“blocker”, “warning”, “note”" },
  { "when/missing",
    "`when`: `needs_disk && volume_gb > 500`, ",
    "",
    COST_ERROR_FORMAT,
    "120:5: $.limits[0]: the member “when” is missing" },
  { "text/missing",
    ", `text`: `Hello.`",
    "",
    COST_ERROR_FORMAT,
    "123:5: $.limits[2]: the member “text” is missing" },
  { "text/empty",
    "`text`: `Hello.`",
    "`text`: ``",
    COST_ERROR_FORMAT,
    "123:57: $.limits[2].text: an empty text; expected at least a word" },
  { "per/unknown",
    "`per`: `region`,\n      `text`: `Disks",
    "`per`: `place`,\n      `text`: `Disks",
    COST_ERROR_UNKNOWN,
    "120:91: $.limits[0].per: unknown value “place”; expected one of "
    "“once”, “region”" },
  { "plans/unknown",
    "`text`: `Disks end at 500 GB.`, `plans`: [`pro`]",
    "`text`: `Disks end at 500 GB.`, `plans`: [`prow`]",
    COST_ERROR_UNKNOWN,
    "121:49: $.limits[0].plans[0]: unknown plan “prow”; did you mean “pro”?" },
  { "unknown-member",
    "`kind`: `note`",
    "`kind`: `note`, `category`: `compute`",
    COST_ERROR_UNKNOWN,
    "123:38: $.limits[2]: unknown member “category”; expected one of “id”, "
    "“kind”, “when”, “text”, “per”, “plans”, “source”" },
  { "omission/what-missing",
    "`what`: `Kubernetes clusters`, ",
    "",
    COST_ERROR_FORMAT,
    "126:5: $.not_modelled[0]: the member “what” is missing" },
  { "omission/why-missing",
    "`why`: `Another product; $75 a cluster.`, ",
    "",
    COST_ERROR_FORMAT,
    "126:5: $.not_modelled[0]: the member “why” is missing" },
  { "omission/text",
    "{ `what`: `Kubernetes clusters`,",
    "`Kubernetes`, { `what`: `Kubernetes clusters`,",
    COST_ERROR_FORMAT,
    "126:5: $.not_modelled[0]: expected an object, not a string" },
  { "omission/source",
    "cluster.`, `source`: `pricing`",
    "cluster.`, `source`: `pryces`",
    COST_ERROR_UNKNOWN,
    "126:90: $.not_modelled[0].source: unknown source “pryces”; expected "
    "one of “pricing”, “notice”" },
};

static void
test_reads_limits (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostLimit  *disk = g_ptr_array_index (provider->limits, 0);
  const CostLimit  *many = g_ptr_array_index (provider->limits, 1);
  const CostLimit  *hello = g_ptr_array_index (provider->limits, 2);
  const char *const plans[] = { "pro", NULL };

  g_assert_cmpuint (provider->limits->len, ==, 3);
  g_assert_cmpstr (disk->id, ==, "no-disk");
  g_assert_cmpint (disk->kind, ==, COST_LIMIT_BLOCKER);
  g_assert_true (disk->per_region);
  fixtures_assert_strv (disk->plans, plans);
  g_assert_cmpstr (disk->source->id, ==, "pricing");
  g_assert_cmpstr (cost_formula_get_text (disk->when),
                   ==,
                   "needs_disk && volume_gb > 500");
  g_assert_cmpint (many->kind, ==, COST_LIMIT_WARNING);
  g_assert_false (many->per_region);
  g_assert_null (many->plans);
  g_assert_null (many->source);
  g_assert_cmpint (hello->kind, ==, COST_LIMIT_NOTE);
}

static void
test_reads_omissions (void)
{
  g_autoptr (CostProvider) provider = fixtures_load_acme ();
  const CostOmission *omission = g_ptr_array_index (provider->not_modelled, 0);

  g_assert_cmpuint (provider->not_modelled->len, ==, 1);
  g_assert_cmpstr (omission->what, ==, "Kubernetes clusters");
  g_assert_cmpstr (omission->why, ==, "Another product; $75 a cluster.");
  g_assert_cmpstr (omission->source->id, ==, "pricing");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-limit/refuses", slips);
  g_test_add_func ("/cost/load-limit/reads-limits", test_reads_limits);
  g_test_add_func ("/cost/load-limit/reads-omissions", test_reads_omissions);

  return g_test_run ();
}
