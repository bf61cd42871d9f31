/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Own prices in words: each says what it replaces. */
#include "report-own.h"

#include "report-fixture.h"

static void
nobody_has_own_prices_at_first (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  const CostProvider *fly = cost_catalogue_find (catalogue, "fly", NULL);
  g_autoptr (GPtrArray) sentences = report_own_describe (fly, 20261101);

  g_assert_null (report_own_name (fly));
  g_assert_cmpuint (sentences->len, ==, 0);
}

static void
tells_what_is_replaced (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostProvider) own = fixture_own (
      cost_catalogue_find (catalogue, "fly", NULL),
      "`from`: `2026-07-01`, `prices`: { `volume`: 0.12 }, `discounts`: "
      "[ { `category`: `compute`, `percent`: 20 } ], `note`: `Since June.`");
  g_autoptr (GPtrArray) sentences = report_own_describe (own, 20260101);

  g_assert_cmpstr (report_own_name (own), ==, "Our contract");
  g_assert_cmpuint (sentences->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (sentences, 0),
                   ==,
                   "Own prices: Our contract, 2026-09-15. They hold from "
                   "2026-07-01 on. Since June.");
  g_assert_cmpstr (g_ptr_array_index (sentences, 1),
                   ==,
                   "Own price of Volume, provisioned: $0.12 per GB-month "
                   "instead of $0.15.");
  g_assert_cmpstr (g_ptr_array_index (sentences, 2),
                   ==,
                   "Own discount: 20% off “Compute”.");
}

static const CostLine *
find_line (const CostEstimate *estimate, CostCategory category)
{
  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const CostLine *line = g_ptr_array_index (estimate->lines, i);

      if (line->meter->category == category)
        return line;
    }
  g_assert_not_reached ();
}

/* Also of a line of which the price is the list's. */
static void
names_the_file_of_a_discount (void)
{
  g_autoptr (CostScenario) scenario = fixture_scenario ("small-api", "fly");
  g_autoptr (GPtrArray) estimates = fixture_estimate (scenario);
  const CostEstimate *fly = g_ptr_array_index (estimates, 0);
  g_autoptr (CostProvider) own =
      fixture_own (fly->provider,
                   "`until`: `2026-06-30`, "
                   "`discounts`: [ { `category`: `compute`, `percent`: 20 } ]");
  g_autoptr (CostProvider) above =
      fixture_own (own, "`prices`: { `volume`: 0.12 }");
  CostLine line = *find_line (fly, COST_CATEGORY_COMPUTE);

  g_assert_null (report_own_name_line (&line, 20260507));
  line.provider = above;
  line.discount = 20;
  above->own->source->title[0] = 'X';
  g_assert_cmpstr (report_own_name_line (&line, 20260507), ==, "Our contract");
  line.source = above->own->source;
  g_assert_cmpstr (report_own_name_line (&line, 20260507), ==, "Xur contract");
}

static void
tells_of_each_file_and_key (void)
{
  g_autoptr (CostCatalogue) catalogue = fixture_catalogue ();
  g_autoptr (CostProvider) first =
      fixture_own (cost_catalogue_find (catalogue, "fly", NULL),
                   "`prices`: { `egress`: { `west`: 0.01 } }");
  g_autoptr (CostProvider) second =
      fixture_own (first, "`until`: `2026-12-31`, `prices`: { `volume`: 0.1 }");
  g_autoptr (GPtrArray) sentences = report_own_describe (second, 20261101);
  const char *egress = NULL;

  g_assert_cmpuint (sentences->len, ==, 4);
  g_assert_cmpstr (g_ptr_array_index (sentences, 0),
                   ==,
                   "Own prices: Our contract, 2026-09-15. They hold until "
                   "2026-12-31.");
  g_assert_cmpstr (g_ptr_array_index (sentences, 1),
                   ==,
                   "Own prices: Our contract, 2026-09-15.");
  for (guint i = 2; i < 4; i++)
    if (strstr (g_ptr_array_index (sentences, i), "(west)") != NULL)
      egress = g_ptr_array_index (sentences, i);
  g_assert_nonnull (egress);
  g_assert_true (g_str_has_suffix (egress, ": $0.01 per GB instead of $0.02."));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/own/none", nobody_has_own_prices_at_first);
  g_test_add_func ("/report/own/replaced", tells_what_is_replaced);
  g_test_add_func ("/report/own/several", tells_of_each_file_and_key);
  g_test_add_func ("/report/own/discount", names_the_file_of_a_discount);
  return g_test_run ();
}
