/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The published bills of tests/data/bills, a test each: what a vendor, or
 * somebody who shows an invoice, has computed comes out to the cent.
 *
 * The format is described beside the bills.  A bill that does not match says
 * which line of which case is off; the last words are how many match.
 */
#include "cost-catalogue.h"
#include "cost-data-private.h"
#include "cost-engine.h"
#include "cost-scenario-private.h"

#include <string.h>

typedef struct
{
  char *file; /* owned: the path of the bill */
} Bill;

typedef struct
{
  const char *provider; /* borrowed, nullable: the platform */
  const char *meter;    /* borrowed */
  const char *region;   /* borrowed, nullable: all */
  gboolean    is_gross; /* before credits */
  CostMoney   amount;
} Expected;

static CostCatalogue *bundled;
static guint          n_bills;
static guint          n_matching;

/* A member of an object, written as text of its own. */
static char *
write_member (const CostJsonAt *at, const char *name)
{
  CostJsonAt member;

  if (!cost_json_member (at, name, &member))
    return NULL;
  return json_to_string (member.node, FALSE);
}

static CostScenario *
read_scenario (const CostJsonAt *bill)
{
  g_autofree char *text = write_member (bill, "scenario");
  g_autoptr (GError) error = NULL;
  CostScenario *scenario;

  g_assert_nonnull (text);
  scenario = cost_scenario_parse ("scenario", text, strlen (text), &error);
  g_assert_no_error (error);
  return scenario;
}

/* The bundled file of a platform, with other regions for some places. */
static CostProvider *
load_with_places (const char *platform, JsonObject *places)
{
  g_autofree char *path =
      g_strdup_printf ("/outlay/catalogue/%s.json", platform);
  g_autoptr (GBytes) bytes = cost_data_lookup (path);
  g_autoptr (JsonNode) root =
      json_from_string (g_bytes_get_data (bytes, NULL), NULL);
  JsonObject *mapping =
      json_object_get_object_member (json_node_get_object (root), "places");
  g_autoptr (GList) names = json_object_get_members (places);
  g_autofree char *text = NULL;
  g_autoptr (CostJson) json = NULL;
  g_autoptr (GError) error = NULL;
  CostProvider *provider;

  for (GList *at = names; at != NULL; at = at->next)
    json_object_set_member (mapping,
                            at->data,
                            json_object_dup_member (places, at->data));
  text = json_to_string (root, FALSE);
  json = cost_json_parse (path, text, strlen (text), &error);
  g_assert_no_error (error);
  provider = cost_provider_new_from_json (json, &error);
  g_assert_no_error (error);
  return provider;
}

static CostCatalogue *
get_catalogue (const CostJsonAt *bill, const char *platform)
{
  g_autoptr (GPtrArray) providers = NULL;
  CostJsonAt places;

  if (!cost_json_member (bill, "places", &places))
    return cost_catalogue_ref (bundled);
  providers = g_ptr_array_new_with_free_func (
      (GDestroyNotify)(void (*) (void))cost_provider_unref);
  for (guint i = 0; i < cost_catalogue_get_n_providers (bundled); i++)
    {
      CostProvider *at = cost_catalogue_get_provider (bundled, i);

      if (strcmp (at->id, platform) == 0)
        at = load_with_places (platform, json_node_get_object (places.node));
      else
        at = cost_provider_ref (at);
      g_ptr_array_add (providers, at);
    }
  return cost_catalogue_new (providers);
}

static CostMoney
read_money (const char *text)
{
  g_autoptr (GError) error = NULL;
  CostMoney money = 0;

  cost_money_parse (text, &money, &error);
  g_assert_no_error (error);
  return money;
}

static Expected
read_line (const CostJsonAt *at)
{
  Expected    line = { 0 };
  const char *amount = NULL;

  g_assert_true (
      cost_json_get_string (at, "provider", FALSE, &line.provider, NULL));
  g_assert_true (cost_json_get_string (at, "meter", TRUE, &line.meter, NULL));
  g_assert_true (
      cost_json_get_string (at, "region", FALSE, &line.region, NULL));
  g_assert_true (cost_json_get_string (at, "gross", FALSE, &amount, NULL));
  line.is_gross = amount != NULL;
  g_assert_true (
      cost_json_get_string (at, "amount", !line.is_gross, &amount, NULL));
  line.amount = read_money (amount);
  return line;
}

static GArray *
read_lines (const CostJsonAt *expect)
{
  GArray    *lines = g_array_new (FALSE, TRUE, sizeof (Expected));
  CostJsonAt all;

  g_assert_true (cost_json_member (expect, "lines", &all));
  for (guint i = 0; i < cost_json_length (&all); i++)
    {
      CostJsonAt at = cost_json_element (&all, i);
      Expected   line = read_line (&at);

      g_array_append_val (lines, line);
    }
  return lines;
}

static gboolean
is_of (const Expected *expected, const char *platform, const CostLine *line)
{
  const char *provider =
      expected->provider != NULL ? expected->provider : platform;

  return strcmp (line->provider->id, provider) == 0 &&
         strcmp (line->meter->id, expected->meter) == 0 &&
         (expected->region == NULL ||
          (line->region != NULL &&
           strcmp (line->region->id, expected->region) == 0));
}

static gboolean
has_amount (const char *what, CostMoney found, CostMoney expected)
{
  g_autofree char *is = cost_money_to_string (found);
  g_autofree char *should = cost_money_to_string (expected);

  if (found != expected)
    g_test_message ("%s is %s, should be %s", what, is, should);
  return found == expected;
}

static gboolean
has_line (const CostEstimate *estimate, const Expected *expected)
{
  CostMoney sum = 0;

  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (estimate->lines, i);

      if (is_of (expected, estimate->provider->id, line))
        sum += expected->is_gross ? line->gross : line->amount;
    }
  return has_amount (expected->meter, sum, expected->amount);
}

static gboolean
is_expected (const CostEstimate *estimate,
             const CostLine     *line,
             const GArray       *lines)
{
  for (guint i = 0; i < lines->len; i++)
    if (is_of (&g_array_index (lines, Expected, i),
               estimate->provider->id,
               line))
      return TRUE;
  return FALSE;
}

static gboolean
has_no_other (const CostEstimate *estimate, const GArray *lines)
{
  gboolean is_good = TRUE;

  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (estimate->lines, i);

      if (!is_expected (estimate, line, lines) &&
          !has_amount (line->meter->id, line->amount, 0))
        is_good = FALSE;
    }
  return is_good;
}

static gboolean
matches_expectation (const CostEstimate *estimate, const CostJsonAt *expect)
{
  g_autoptr (GArray) lines = read_lines (expect);
  const char *total = NULL;
  gboolean    is_only = FALSE;
  gboolean    is_good = TRUE;

  g_assert_true (cost_json_get_string (expect, "total", FALSE, &total, NULL));
  g_assert_true (cost_json_get_boolean (expect, "only", FALSE, &is_only, NULL));
  for (guint i = 0; i < lines->len; i++)
    is_good &= has_line (estimate, &g_array_index (lines, Expected, i));
  if (is_only)
    is_good &= has_no_other (estimate, lines);
  if (total != NULL)
    is_good &= has_amount ("the total", estimate->total, read_money (total));
  return is_good;
}

static gboolean
matches_case (const CostJsonAt *bill, const char *platform)
{
  g_autoptr (CostScenario) scenario = read_scenario (bill);
  g_autoptr (CostCatalogue) catalogue = get_catalogue (bill, platform);
  g_autoptr (GPtrArray) estimates = NULL;
  g_autoptr (GError) error = NULL;
  CostJsonAt expect;
  gboolean   is_good;

  estimates = cost_estimate_all (catalogue, scenario, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (estimates->len, ==, 1);
  g_assert_true (cost_json_member (bill, "expect", &expect));
  is_good = matches_expectation (g_ptr_array_index (estimates, 0), &expect);
  if (!is_good)
    g_test_message ("in the case “%s”", scenario->name);
  return is_good;
}

static void
test_bill (gconstpointer data)
{
  const Bill *bill = data;
  g_autoptr (GFile) file = g_file_new_for_path (bill->file);
  g_autoptr (GError) error = NULL;
  g_autoptr (CostJson) json = cost_json_load (file, &error);
  const char *platform = NULL;
  gboolean    is_good = TRUE;
  CostJsonAt  root;
  CostJsonAt  cases;

  g_assert_no_error (error);
  root = cost_json_root (json);
  g_assert_true (
      cost_json_get_string (&root, "platform", TRUE, &platform, NULL));
  g_assert_true (cost_json_member (&root, "cases", &cases));
  g_assert_cmpuint (cost_json_length (&cases), >, 0);
  for (guint i = 0; i < cost_json_length (&cases); i++)
    {
      CostJsonAt at = cost_json_element (&cases, i);

      is_good &= matches_case (&at, platform);
    }
  n_bills++;
  if (is_good)
    n_matching++;
  else
    g_test_fail_printf ("%s does not match", bill->file);
}

static void
free_bill (gpointer data)
{
  Bill *bill = data;

  g_free (bill->file);
  g_free (bill);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *
list_bills (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

/* "fly-t1.json" is the test "/bills/fly/t1". */
static void
add_bill (const char *folder, const char *name)
{
  Bill            *bill = g_new0 (Bill, 1);
  g_autofree char *path = g_strdup_printf ("/bills/%s", name);
  char            *dash = strchr (path, '-');

  bill->file = g_build_filename (folder, name, NULL);
  g_assert_nonnull (dash);
  *dash = '/';
  *strrchr (path, '.') = '\0';
  g_test_add_data_func_full (path, bill, test_bill, free_bill);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GError) error = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  folder = g_test_build_filename (G_TEST_DIST, "data", "bills", NULL);
  bundled = cost_catalogue_new_bundled (&error);
  g_assert_no_error (error);
  names = list_bills (folder);
  for (guint i = 0; i < names->len; i++)
    add_bill (folder, g_ptr_array_index (names, i));
  result = g_test_run ();
  g_print ("# %u of %u bills match\n", n_matching, n_bills);
  cost_catalogue_unref (bundled);
  return result;
}
