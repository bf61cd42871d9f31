/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading rules of advice: what a guide holds, and what a wrong file is told.
 */
#include "cost-guide.h"

#include <string.h>

typedef struct
{
  const char   *name;
  const char   *find;
  const char   *replace;
  CostErrorCode code;
  const char   *message;
} Slip;

/* Quotation marks as backticks; a line each, for the places. */
static const char *const sound =
    "{ `format`: 1, `as_of`: `2026-05-07`,\n"
    "`sources`: { `s`: { `title`: `S`, `date`: `2026-05-07`, "
    "`confidence`: `C` } },\n"
    "`formulas`: { `far`: `regions > 2` },\n"
    "`along`: [`regions`, `seats`],\n"
    "`profiles`: [ { `platform`: `acme`, `best_at`: `A.`, `weak_at`: `B.`, "
    "`floor`: `C.`, `verdict`: `D.`, `source`: `s` } ],\n"
    "`steps`: [ { `id`: `one`, `question`: `Far?`, `when`: `far`, "
    "`for`: [`acme`], `text`: `Yes.`, `source`: `s` } ],\n"
    "`rules`: [ { `id`: `two`, `question`: `Dear?`, "
    "`when`: `own_total > 2 * least_total && seats > 1`, "
    "`against`: [`acme`, `b`], `for`: [`c`], `text`: `No.`, "
    "`note`: `Ours.`, `assumed`: true, `source`: `s` } ],\n"
    "`answers`: [ { `id`: `a`, `question`: `Q?`, `answer`: `A.`, "
    "`source`: `s` } ] }";

/* clang-format off */
static const Slip slips[] = {
  { "no-steps", "`steps`: [ {", "`step`: [ {", COST_ERROR_UNKNOWN,
    "advice.json:6:1: $: unknown member “step”; did you mean “steps”?" },
  { "empty-steps", "`steps`: [ { `id`: `one`, `question`: `Far?`, "
    "`when`: `far`, `for`: [`acme`], `text`: `Yes.`, `source`: `s` } ]",
    "`steps`: []", COST_ERROR_FORMAT,
    "advice.json:6:10: $.steps: no elements; expected at least one" },
  { "no-condition", "`when`: `far`, ", "", COST_ERROR_FORMAT,
    "advice.json:6:12: $.steps[0]: the member “when” is missing" },
  { "no-platform", "`for`: [`acme`], `text`: `Yes.`", "`text`: `Yes.`",
    COST_ERROR_FORMAT,
    "advice.json:6:12: $.steps[0]: the member “for” is missing, or "
    "“against”" },
  { "both-ways", "`for`: [`c`]", "`for`: [`b`]", COST_ERROR_FORMAT,
    "advice.json:7:120: $.rules[0].against[1]: “b” stands in “for”, too" },
  { "twice", "`id`: `two`", "`id`: `one`", COST_ERROR_FORMAT,
    "advice.json:7:20: $.rules[0].id: “one” is given twice" },
  { "unknown-name", "`when`: `far`", "`when`: `fare > 1`", COST_ERROR_UNKNOWN,
    "advice.json:6:55: $.steps[0].when: column 1 of the formula: unknown "
    "name “fare”; did you mean “far”?" },
  { "unknown-figure", "own_total >", "own_totals >", COST_ERROR_UNKNOWN,
    "advice.json:7:56: $.rules[0].when: column 1 of the formula: unknown "
    "name “own_totals”; did you mean “own_total”?" },
  { "price", "own_total >", "price.ram >", COST_ERROR_UNKNOWN,
    "advice.json:7:56: $.rules[0].when: column 1 of the formula: unknown "
    "price “ram”" },
  { "region", "own_total >", "region.multiplier >", COST_ERROR_UNKNOWN,
    "advice.json:7:56: $.rules[0].when: column 1 of the formula: unknown "
    "property of regions “multiplier”" },
  { "text-condition", "`when`: `far`", "`when`: `db`", COST_ERROR_FORMAT,
    "advice.json:6:55: $.steps[0].when: a text stands where a number is "
    "needed; texts can be compared with == and !=" },
  { "syntax", "`regions > 2`", "`regions >`", COST_ERROR_SYNTAX,
    "advice.json:3:22: $.formulas.far: column 10 of the formula: a "
    "number, a name or a parenthesis is missing" },
  { "circle", "`regions > 2`", "`far > 2`", COST_ERROR_FORMAT,
    "advice.json:3:22: $.formulas.far: column 1 of the formula: the "
    "formula “far” refers to itself in a circle" },
  { "along", "`seats`]", "`seat`]", COST_ERROR_UNKNOWN,
    "advice.json:4:22: $.along[1]: There is no dimension “seat”; did you mean "
    "“seats”?" },
  { "source", "`verdict`: `D.`, `source`: `s`", "`verdict`: `D.`, "
    "`source`: `t`", COST_ERROR_UNKNOWN,
    "advice.json:5:113: $.profiles[0].source: unknown source “t”; "
    "expected “s”" },
  { "control", "`A.`, `weak_at`", "`A\\u001b.`, `weak_at`", COST_ERROR_FORMAT,
    "advice.json:5:48: $.profiles[0].best_at: the text holds the control "
    "character U+001B; remove it" },
};
/* clang-format on */

static CostGuide *
read_edited (const char *find, const char *replace, GError **error)
{
  const char      *place = strstr (sound, find);
  g_autofree char *before = NULL;
  g_autofree char *text = NULL;
  g_autoptr (CostJson) json = NULL;

  g_assert_nonnull (place);
  before = g_strndup (sound, (gsize)(place - sound));
  text = g_strconcat (before, replace, place + strlen (find), NULL);
  g_strdelimit (text, "`", '"');
  json = cost_json_parse ("advice.json", text, strlen (text), error);
  g_assert_nonnull (json);
  return cost_guide_new_from_json (json, error);
}

static void
test_slip (gconstpointer data)
{
  const Slip *slip = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (CostGuide) guide = read_edited (slip->find, slip->replace, &error);

  g_assert_null (guide);
  g_assert_cmpstr (error->message, ==, slip->message);
  g_assert_error (error, COST_ERROR, (int)slip->code);
}

static void
test_sound (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostGuide) guide = read_edited ("", "", &error);
  const CostGuideRule *one = NULL;
  const CostGuideRule *two = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (cost_guide_get_n_steps (guide), ==, 1);
  g_assert_cmpuint (cost_guide_get_n_rules (guide), ==, 2);
  one = cost_guide_get_rule (guide, 0);
  two = cost_guide_get_rule (guide, 1);
  g_assert_true (one->is_step);
  g_assert_false (two->is_step);
  g_assert_true (two->is_assumed);
  g_assert_cmpstr (two->note, ==, "Ours.");
  g_assert_null (one->platforms[COST_STANCE_AGAINST]);
  g_assert_cmpuint (g_strv_length (two->platforms[COST_STANCE_AGAINST]), ==, 2);
  g_assert_cmpstr (one->source->title, ==, "S");
  g_assert_cmpuint (cost_guide_get_n_profiles (guide), ==, 1);
  g_assert_cmpuint (cost_guide_get_n_answers (guide), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/guide-load/sound", test_sound);
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/guide-load/refuses/", slips[i].name, NULL);

      g_test_add_data_func (path, &slips[i], test_slip);
    }
  return g_test_run ();
}
