/* SPDX-License-Identifier: GPL-3.0-or-later */
/* JSON that our own strict reader takes back. */
#include "report-json.h"

#include <math.h>
#include <string.h>

#include "cost-json.h"

static void
writes_all_kinds (void)
{
  ReportJson      *json = report_json_new ();
  g_autofree char *text = NULL;

  report_json_begin_object (json);
  report_json_name (json, "text");
  report_json_string (json, "a \"b\" \\ ä");
  report_json_name (json, "none");
  report_json_string (json, NULL);
  report_json_name (json, "list");
  report_json_begin_array (json);
  report_json_number (json, 0.0416);
  report_json_number (json, NAN);
  report_json_money (json, -5);
  report_json_price (json, 2.3e-6);
  report_json_boolean (json, TRUE);
  report_json_null (json);
  report_json_end_array (json);
  report_json_name (json, "empty");
  report_json_begin_object (json);
  report_json_end_object (json);
  report_json_end_object (json);
  text = report_json_end (json);
  g_assert_cmpstr (text,
                   ==,
                   "{\n"
                   "  \"text\": \"a \\\"b\\\" \\\\ ä\",\n"
                   "  \"none\": null,\n"
                   "  \"list\": [\n"
                   "    0.0416,\n"
                   "    0,\n"
                   "    \"-0.05\",\n"
                   "    \"0.0000023\",\n"
                   "    true,\n"
                   "    null\n"
                   "  ],\n"
                   "  \"empty\": {}\n"
                   "}\n");
}

static const char *const hostile[] = {
  "\033[31mred",
  "line\nbreak\ttab",
  "\302\205next line",
  "\342\200\256rtl",
  "\360\237\230\200",
  "\363\240\200\201",
  "\342\200\250",
  "\177",
  "\377bad",
  "</script>",
  "%s%n",
};

static gboolean
is_harmless (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      GUnicodeType type = g_unichar_type (g_utf8_get_char (at));

      if (*at != '\n' &&
          (type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT))
        return FALSE;
    }
  return TRUE;
}

static void
hostile_text_is_inert_and_comes_back (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      ReportJson      *json = report_json_new ();
      g_autofree char *valid = g_utf8_make_valid (hostile[i], -1);
      g_autofree char *text = NULL;
      g_autoptr (CostJson) read = NULL;
      CostJsonAt  root;
      CostJsonAt  first;
      const char *value = NULL;

      report_json_begin_array (json);
      report_json_string (json, hostile[i]);
      report_json_end_array (json);
      text = report_json_end (json);
      g_assert_true (is_harmless (text));
      read = cost_json_parse ("test", text, strlen (text), NULL);
      g_assert_nonnull (read);
      root = cost_json_root (read);
      first = cost_json_element (&root, 0);
      g_assert_true (cost_json_read_string (&first, &value, NULL));
      g_assert_cmpstr (value, ==, valid);
    }
}

static void
can_be_thrown_away (void)
{
  g_autoptr (ReportJson) json = report_json_new ();

  report_json_begin_array (json);
  report_json_raw (json, "1");
  g_assert_nonnull (json);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/json/kinds", writes_all_kinds);
  g_test_add_func ("/report/json/hostile",
                   hostile_text_is_inert_and_comes_back);
  g_test_add_func ("/report/json/thrown-away", can_be_thrown_away);
  return g_test_run ();
}
