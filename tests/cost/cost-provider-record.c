/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Providers are born empty and die whole; the sanitizers see what is left.
 */
#include "config.h"

#include "cost-provider-private.h"

#include <string.h>

#include "../fixtures.h"

static void
test_empty (void)
{
  g_autoptr (CostProvider) provider = cost_provider_new_empty ();

  g_assert_null (provider->id);
  g_assert_true (provider->is_default);
  g_assert_cmpuint (provider->regions->len, ==, 0);
  g_assert_cmpuint (provider->meters->len, ==, 0);
}

static void
test_references (void)
{
  CostProvider *provider = cost_provider_new_empty ();
  CostProvider *again = cost_provider_ref (provider);

  g_assert_true (again == provider);
  cost_provider_unref (provider);
  g_assert_true (again->is_default);
  cost_provider_unref (again);
}

/* Cut anywhere, a text is refused, and what was read of it is freed. */
static void
test_half_read_is_freed (void)
{
  g_autofree char *text = fixtures_read ("acme.json");
  gsize            length = strlen (text);

  for (gsize i = length - 2; i > 200; i -= 200)
    {
      g_autofree char *cut = g_strndup (text, i);
      g_autoptr (GError) error = NULL;

      g_assert_null (fixtures_load (cut, &error));
      g_assert_error (error, COST_ERROR, COST_ERROR_SYNTAX);
    }
}

/* A wrong value behind each colon in turn: every reader fails once, with all
 * that stands before it already read. */
static void
test_wrong_value_anywhere (void)
{
  g_autofree char *text = fixtures_read ("acme.json");
  guint            n_refused = 0;

  for (const char *p = strstr (text, ": "); p != NULL; p = strstr (p, ": "))
    {
      g_autofree char *head = g_strndup (text, (gsize)(p - text) + 2);
      g_autofree char *edited =
          g_strconcat (head, "[[]], \"q\": ", p + 2, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (CostProvider) provider = fixtures_load (edited, &error);

      g_assert_null (provider);
      g_assert_nonnull (error);
      n_refused++;
      p += 2;
    }
  g_assert_cmpuint (n_refused, >, 200);
}

static void
test_templates (void)
{
  g_autoptr (CostTemplate) template = cost_template_new ();

  g_ptr_array_add (template->pieces, g_strdup ("a"));
  g_ptr_array_add (template->formulas, cost_formula_new_number (1));
  g_assert_cmpuint (template->pieces->len, ==, 1);
  g_assert_cmpuint (template->formulas->len, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/provider-record/empty", test_empty);
  g_test_add_func ("/cost/provider-record/references", test_references);
  g_test_add_func ("/cost/provider-record/half-read-is-freed",
                   test_half_read_is_freed);
  g_test_add_func ("/cost/provider-record/wrong-value-anywhere",
                   test_wrong_value_anywhere);
  g_test_add_func ("/cost/provider-record/templates", test_templates);

  return g_test_run ();
}
