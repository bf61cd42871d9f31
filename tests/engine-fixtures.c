/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Small providers, their estimates, and what holds of every estimate.
 */
#include "engine-fixtures.h"

#include <math.h>
#include <string.h>

#include "cost-compiler.h"

static const char head[] =
    "{ `format`: 1, `id`: `test`, `name`: `Test`, "
    "`homepage`: `https://test.example`, `as_of`: `2026-01-01`, "
    "`currency`: `USD`, `month_hours`: 720, `sources`: { "
    "`page`: { `title`: `Page`, `url`: `https://test.example/page`, "
    "`date`: `2026-01-01`, `confidence`: `A` }, "
    "`talk`: { `title`: `Talk`, `url`: `https://test.example/talk`, "
    "`date`: `2025-01-01`, `confidence`: `C` } }, "
    "`regions`: { "
    "`east`: { `name`: `East`, `factor`: 1, `group`: `a`, `fast`: true }, "
    "`west`: { `name`: `West`, `factor`: 2, `group`: `b`, `fast`: false }, "
    "`new`: { `name`: `New`, `from`: `2026-06-01`, `factor`: 3, "
    "`group`: `a`, `fast`: false }, "
    "`old`: { `name`: `Old`, `until`: `2025-12-31`, `factor`: 4, "
    "`group`: `b`, `fast`: false } }, "
    "`places`: { `virginia`: `east`, `oregon`: `west`, "
    "`toronto`: { `region`: `west`, `nearest`: true }, "
    "`sao-paulo`: `east`, `london`: `new`, `dublin`: `new`, "
    "`frankfurt`: `west`, `stockholm`: `west`, `johannesburg`: null, "
    "`mumbai`: null, `singapore`: null, `tokyo`: null, `sydney`: `old` }";

static const char idle[] =
    "{ `id`: `idle`, `label`: `Idle`, `category`: `other`, `unit`: `day`, "
    "`quantity`: 0, `price`: 0 }";

static void
add_member (GString    *text,
            const char *name,
            const char *inside,
            const char *braces)
{
  if (inside != NULL)
    g_string_append_printf (text,
                            ", `%s`: %c %s %c",
                            name,
                            braces[0],
                            inside,
                            braces[1]);
}

/**
 * engine_fixtures_write:
 * @file: a provider
 *
 * Returns: (transfer full): the text of its file
 */
char *
engine_fixtures_write (const EngineFile *file)
{
  GString *text = g_string_new (head);

  g_string_append_printf (text,
                          ", `kind`: `%s`",
                          file->kind != NULL ? file->kind : "platform");
  if (file->when != NULL)
    g_string_append_printf (text, ", `when`: `%s`", file->when);
  add_member (text, "prices", file->prices, "{}");
  add_member (text, "tables", file->tables, "{}");
  add_member (text, "formulas", file->formulas, "{}");
  add_member (text, "choices", file->choices, "{}");
  add_member (text, "plans", file->plans, "[]");
  add_member (text, "meters", file->meters != NULL ? file->meters : idle, "[]");
  add_member (text, "credits", file->credits, "[]");
  add_member (text, "limits", file->limits, "[]");
  g_string_append (text, " }");
  return g_strdelimit (g_string_free (text, FALSE), "`", '"');
}

/**
 * engine_fixtures_load:
 * @file: a provider
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): the provider, loaded and checked as
 *   those of a catalogue are
 */
CostProvider *
engine_fixtures_load (const EngineFile *file, GError **error)
{
  g_autofree char *text = engine_fixtures_write (file);
  g_autoptr (CostJson) json = NULL;
  g_autoptr (CostProvider) provider = NULL;

  json = cost_json_parse ("test.json", text, strlen (text), error);
  if (json == NULL)
    return NULL;
  provider = cost_provider_new_from_json (json, error);
  if (provider == NULL || !cost_compiler_check (provider, error))
    return NULL;
  return g_steal_pointer (&provider);
}

/**
 * engine_fixtures_open:
 * @file: a provider that has no mistakes
 *
 * Returns: (transfer full): a catalogue of it
 */
CostCatalogue *
engine_fixtures_open (const EngineFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostProvider) provider = engine_fixtures_load (file, &error);
  g_autoptr (GPtrArray) providers = g_ptr_array_new ();

  g_assert_no_error (error);
  g_ptr_array_add (providers, provider);
  return cost_catalogue_new (providers);
}

static void
assign (CostScenario *scenario, const char *assignment)
{
  const char      *value = strchr (assignment, '=') + 1;
  g_autofree char *name =
      g_strndup (assignment, (gsize)(value - assignment) - 1);
  g_autoptr (GError) error = NULL;

  if (strcmp (name, "at") == 0)
    cost_date_parse (value, &scenario->at, &error);
  else if (strcmp (name, "month") == 0)
    scenario->month_hours = g_ascii_strtod (value, NULL);
  else if (strcmp (name, "platform") == 0)
    g_ptr_array_add (scenario->platforms, g_strdup (value));
  else if (strcmp (name, "plan") == 0)
    g_hash_table_insert (scenario->plans, g_strdup ("test"), g_strdup (value));
  else if (strchr (name, '.') != NULL)
    cost_scenario_add_usage (scenario, assignment, &error);
  else
    cost_workload_set (&scenario->workload, name, value, &error);
  g_assert_no_error (error);
}

static CostScenario *
new_scenario (void)
{
  CostScenario *scenario = cost_scenario_new ();

  assign (scenario, "at=2026-01-01");
  assign (scenario, "regions=virginia");
  return scenario;
}

static void
assign_all (CostScenario *scenario, const char *first, va_list rest)
{
  for (const char *at = first; at != NULL; at = va_arg (rest, const char *))
    assign (scenario, at);
}

/**
 * engine_fixtures_scenario:
 * @first: (nullable): "instances=3", "at=2026-01-01", "month=744",
 *   "plan=pro", "platform=fly", "test.meter@region=5"
 * @...: more of them, and %NULL
 *
 * Returns: (transfer full): the default workload in Virginia on the first day
 *   of 2026, with these changes
 */
CostScenario *
engine_fixtures_scenario (const char *first, ...)
{
  CostScenario *scenario = new_scenario ();
  va_list       rest;

  va_start (rest, first);
  assign_all (scenario, first, rest);
  va_end (rest);
  return scenario;
}

/**
 * engine_fixtures_run:
 * @file: a provider
 * @scenario: a scenario
 *
 * Returns: (transfer full): its estimate
 */
CostEstimate *
engine_fixtures_run (const EngineFile *file, const CostScenario *scenario)
{
  g_autoptr (CostCatalogue) catalogue = engine_fixtures_open (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) estimates =
      cost_estimate_all (catalogue, scenario, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (estimates->len, ==, 1);
  engine_fixtures_check (g_ptr_array_index (estimates, 0));
  return cost_estimate_ref (g_ptr_array_index (estimates, 0));
}

/**
 * engine_fixtures_estimate:
 * @file: a provider
 * @first: (nullable): as in engine_fixtures_scenario()
 * @...: more of them, and %NULL
 *
 * Returns: (transfer full): the estimate, of which all holds that must
 */
CostEstimate *
engine_fixtures_estimate (const EngineFile *file, const char *first, ...)
{
  g_autoptr (CostScenario) scenario = new_scenario ();
  va_list rest;

  va_start (rest, first);
  assign_all (scenario, first, rest);
  va_end (rest);
  return engine_fixtures_run (file, scenario);
}

/**
 * engine_fixtures_value:
 * @file: a provider without meters
 * @formula: a formula
 * @assignment: (nullable): as in engine_fixtures_scenario()
 *
 * Returns: what @formula is, if it is not negative, as the quantity of a meter
 */
double
engine_fixtures_value (const EngineFile *file,
                       const char       *formula,
                       const char       *assignment)
{
  EngineFile       with = *file;
  g_autofree char *meter = g_strdup_printf (
      "{ `id`: `it`, `label`: `It`, `category`: `other`, `unit`: `one`, "
      "`quantity`: `%s`, `price`: 0, `always`: true }",
      formula);
  g_autoptr (CostEstimate) estimate = NULL;

  with.meters = meter;
  estimate = engine_fixtures_estimate (&with, assignment, NULL);
  return engine_fixtures_line (estimate, "it", 0)->quantity;
}

/**
 * engine_fixtures_refuse:
 * @file: a provider with a mistake
 * @message: the end of what is said about it
 *
 * Asserts that @file is refused.
 */
void
engine_fixtures_refuse (const EngineFile *file, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (engine_fixtures_load (file, &error));
  g_assert_nonnull (error);
  if (!g_str_has_suffix (error->message, message))
    g_assert_cmpstr (error->message, ==, message);
}

/**
 * engine_fixtures_line:
 * @estimate: an estimate
 * @meter: the id of a meter
 * @nth: which of its lines, from 0
 *
 * Returns: (transfer none) (nullable): the line
 */
const CostLine *
engine_fixtures_line (const CostEstimate *estimate,
                      const char         *meter,
                      guint               nth)
{
  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (estimate->lines, i);

      if (strcmp (line->meter->id, meter) == 0 && nth-- == 0)
        return line;
    }
  return NULL;
}

static double
draw (GRand *random, const CostDimensionInfo *info)
{
  double low = MAX (info->min, info->step);
  double value = low * pow (info->max / low,
                            g_rand_double (random) *
                                g_rand_double_range (random, 0.2, 1.0));

  if (info->kind == COST_KIND_BOOLEAN)
    return g_rand_int_range (random, 0, 6) == 0 ? 1.0 : 0.0;
  if (info->kind == COST_KIND_CHOICE)
    return g_rand_int_range (random, 0, (gint32)info->max + 1);
  if (g_rand_int_range (random, 0, 4) == 0)
    return info->min;
  if (info->kind == COST_KIND_COUNT || g_rand_boolean (random))
    value = floor (value);
  return CLAMP (value, info->min, info->max);
}

/**
 * engine_fixtures_randomize:
 * @random: where the numbers come from
 * @workload: a workload
 *
 * Gives every dimension a value, small ones as often as large ones, and
 * the places an order and weights.
 */
void
engine_fixtures_randomize (GRand *random, CostWorkload *workload)
{
  for (int i = 0; i < COST_N_DIMENSIONS; i++)
    workload->values[i] = draw (random, cost_dimension_get_info (i));
  workload->values[COST_REGIONS] =
      1.0 + floor (pow (g_rand_double (random), 3.0) * COST_N_PLACES);
  for (guint i = 0; i < workload->n_places; i++)
    {
      guint other = (guint)g_rand_int_range (random, (gint32)i, COST_N_PLACES);
      CostPlace place = workload->places[i];

      workload->places[i] = workload->places[other];
      workload->places[other] = place;
      workload->weights[i] = g_rand_boolean (random) ? 1.0 : i + 0.5;
    }
}

/* Neither NaN, nor infinite, nor negative, nor a negative zero. */
static void
check_number (double number)
{
  g_assert_true (isfinite (number));
  g_assert_false (signbit (number));
}

static CostMoney
check_line (const CostLine *line)
{
  check_number (line->quantity);
  check_number (line->allowance_used);
  check_number (line->billable);
  check_number (line->unit_price);
  for (guint i = 0; i < line->n_tiers; i++)
    {
      const CostTierUse *tier = &line->tiers[i];

      check_number (tier->price);
      check_number (tier->quantity);
    }
  g_assert_cmpint (line->gross, >=, 0);
  g_assert_cmpint (line->credit, >=, 0);
  g_assert_cmpint (line->amount, >=, 0);
  g_assert_cmpint (line->gross, ==, line->credit + line->amount);
  g_assert_true (line->is_priced || line->gross == 0);
  return line->amount;
}

/**
 * engine_fixtures_check:
 * @estimate: an estimate
 *
 * Asserts what holds of every estimate: lines and categories add up to the
 * total, nothing is negative or no number, blockers come first, and it is
 * incomplete if a line could not be priced.
 */
void
engine_fixtures_check (const CostEstimate *estimate)
{
  CostMoney     lines = 0;
  CostMoney     categories = 0;
  CostLimitKind kind = COST_LIMIT_BLOCKER;
  gboolean      is_complete = TRUE;

  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (estimate->lines, i);

      lines += check_line (line);
      is_complete = is_complete && line->is_priced;
    }
  for (int i = 0; i < COST_N_CATEGORIES; i++)
    categories += estimate->categories[i];
  g_assert_cmpint (lines, ==, estimate->total);
  g_assert_cmpint (categories, ==, estimate->total);
  g_assert_cmpint (is_complete, ==, estimate->is_complete);
  for (guint i = 0; i < estimate->remarks->len; i++)
    {
      const CostRemark *remark = g_ptr_array_index (estimate->remarks, i);

      g_assert_cmpint (remark->kind, >=, kind);
      kind = remark->kind;
    }
}
