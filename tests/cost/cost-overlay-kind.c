/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Own prices are told from providers by their kind, and slips in it are
 * found before anything else.
 */
#include "cost-overlay.h"

#include <string.h>

static void
test_is_one (void)
{
  const struct
  {
    const char *text;
    gboolean    is_one;
  } rows[] = {
    { "{ \"kind\": \"overlay\" }", TRUE },
    { "{ \"kind\": \"platform\" }", FALSE },
    { "{ \"kind\": 3 }", FALSE },
    { "{}", FALSE },
    { "[\"overlay\"]", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostJson) json =
          cost_json_parse ("x", rows[i].text, strlen (rows[i].text), NULL);

      g_assert_cmpint (cost_overlay_is_one (json), ==, rows[i].is_one);
    }
}

static void
test_check_kind (void)
{
  const struct
  {
    const char *text;
    const char *message; /* NULL: nothing to say */
  } rows[] = {
    { "{ \"kind\": \"overlay\" }", NULL },
    { "{ \"kind\": \"partner\" }", NULL },
    { "{ \"kind\": 3 }", NULL },
    { "[]", NULL },
    { "{ \"kind\": \"overlai\" }",
      "x:1:11: $.kind: unknown kind “overlai”; did you mean “overlay”?" },
    { "{ \"kind\": \"overlays\" }",
      "x:1:11: $.kind: unknown kind “overlays”; did you mean “overlay”?" },
    { "{ \"kind\": \"Overlay\" }",
      "x:1:11: $.kind: unknown kind “Overlay”; did you mean “overlay”?" },
    { "{ \"kind\": \"cloud\" }",
      "x:1:11: $.kind: unknown kind “cloud”; expected one of "
      "“platform”, “partner”, “overlay”" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CostJson) json =
          cost_json_parse ("x", rows[i].text, strlen (rows[i].text), NULL);
      g_autoptr (GError) error = NULL;
      gboolean is_good = cost_overlay_check_kind (json, &error);

      g_assert_cmpint (is_good, ==, rows[i].message == NULL);
      if (!is_good)
        g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cost/overlay-kind/is-one", test_is_one);
  g_test_add_func ("/cost/overlay-kind/check-kind", test_check_kind);

  return g_test_run ();
}
