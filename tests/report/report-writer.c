/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables as text: aligned, quoted, and harmless whatever data holds. */
#include "report-writer.h"

#include <string.h>

#include "cost-json.h"

static const ReportColumn columns[] = {
  { "name", "Name", REPORT_COLUMN_TEXT },
  { "state", NULL, REPORT_COLUMN_TEXT },
  { NULL, "Range", REPORT_COLUMN_TEXT },
  { "cost", "Cost", REPORT_COLUMN_MONEY },
};

static void
add_row (ReportTable *table, const char *name, CostMoney cost)
{
  report_table_add_text (table, name);
  report_table_add_text (table, "ok");
  report_table_add_text (table, "wide");
  report_table_add_money (table, cost);
}

static ReportTable *
make_table (void)
{
  ReportTable *table = report_table_new (columns, 4);

  report_table_set_title (table, "Costs | all");
  report_table_add_note (table, "A *note*");
  add_row (table, "Fly, \"io\"", 219);
  add_row (table, "日本", -123456);
  return table;
}

typedef void (*Write) (const ReportTable *table, GString *out);

static const struct
{
  const char *name;
  Write       write;
  const char *text;
} golden[] = {
  { "text",
    report_writer_text,
    "Costs | all\n\n"
    "Name       Range        Cost\n"
    "Fly, \"io\"  wide        $2.19\n"
    "日本       wide   \342\210\222$1,234.56\n"
    "\nA *note*\n" },
  { "csv",
    report_writer_csv,
    "name,state,cost\n"
    "\"Fly, \"\"io\"\"\",ok,2.19\n"
    "日本,ok,-1234.56\n" },
  { "tabs",
    report_writer_tabs,
    "Name\tRange\tCost\n"
    "Fly, \"io\"\twide\t2.19\n"
    "日本\twide\t-1234.56\n" },
  { "markdown",
    report_writer_markdown,
    "## Costs \\| all\n\n"
    "| Name | Range | Cost |\n"
    "| --- | --- | ---: |\n"
    "| Fly, \"io\" | wide | $2.19 |\n"
    "| 日本 | wide | \342\210\222$1,234.56 |\n"
    "\n- A \\*note\\*\n" },
  { "json",
    report_writer_json,
    "[\n"
    "  {\n"
    "    \"name\": \"Fly, \\\"io\\\"\",\n"
    "    \"state\": \"ok\",\n"
    "    \"cost\": \"2.19\"\n"
    "  },\n"
    "  {\n"
    "    \"name\": \"日本\",\n"
    "    \"state\": \"ok\",\n"
    "    \"cost\": \"-1234.56\"\n"
    "  }\n"
    "]\n" },
};

static void
writes_golden (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (ReportTable) table = make_table ();
  g_autoptr (GString) out = g_string_new (NULL);

  golden[i].write (table, out);
  g_assert_cmpstr (out->str, ==, golden[i].text);
}

static ReportTable *
make_totals (void)
{
  static const ReportColumn totals[] = {
    { "bill", "Bill", REPORT_COLUMN_TOTAL },
    { NULL, "Dollars", REPORT_COLUMN_TOTAL },
    { "plan", "Plan", REPORT_COLUMN_TEXT },
  };
  ReportTable *table = report_table_new (totals, 3);

  report_table_add_total (table, "$2.19", "2.19", "complete");
  report_table_add_total (table, "$2.19", "2.19", "complete");
  report_table_add_text (table, "Pro");
  report_table_add_total (table, "at least $2.00", NULL, "at-least");
  report_table_add_nothing (table, NULL);
  report_table_add_text (table, "Pro");
  report_table_add_nothing (table, NULL);
  report_table_add_nothing (table, NULL);
  report_table_add_text (table, NULL);
  return table;
}

static const struct
{
  const char *name;
  Write       write;
  const char *text;
} states[] = {
  { "csv",
    report_writer_csv,
    "bill,plan,bill_state\n"
    "2.19,Pro,complete\n"
    ",Pro,at-least\n"
    ",,\n" },
  { "json",
    report_writer_json,
    "[\n"
    "  {\n"
    "    \"bill\": \"2.19\",\n"
    "    \"plan\": \"Pro\",\n"
    "    \"bill_state\": \"complete\"\n"
    "  },\n"
    "  {\n"
    "    \"bill\": null,\n"
    "    \"plan\": \"Pro\",\n"
    "    \"bill_state\": \"at-least\"\n"
    "  },\n"
    "  {\n"
    "    \"bill\": null,\n"
    "    \"plan\": null,\n"
    "    \"bill_state\": null\n"
    "  }\n"
    "]\n" },
  { "tabs",
    report_writer_tabs,
    "Bill\tDollars\tPlan\n"
    "2.19\t2.19\tPro\n"
    "at least $2.00\t\tPro\n"
    "\t\t\n" },
  { "markdown",
    report_writer_markdown,
    "| Bill | Dollars | Plan |\n"
    "| ---: | ---: | --- |\n"
    "| $2.19 | $2.19 | Pro |\n"
    "| at least $2.00 |  | Pro |\n"
    "|  |  |  |\n" },
};

static void
writes_states (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (ReportTable) table = make_totals ();
  g_autoptr (GString) out = g_string_new (NULL);

  states[i].write (table, out);
  g_assert_cmpstr (out->str, ==, states[i].text);
}

static const struct
{
  const char *text;
  const char *csv;
} formulas[] = {
  { "=cmd()", "'=cmd()" },
  { "+1", "'+1" },
  { "-1", "'-1" },
  { "@sum", "'@sum" },
  { "\t=1", "'\\t=1" },
  { "\r=1", "'\\r=1" },
  { "a=1", "a=1" },
  { "", "" },
  { "=\"a\",1", "\"'=\"\"a\"\",1\"" },
};

static void
no_cell_is_a_formula (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (formulas); i++)
    {
      g_autoptr (ReportTable) table = report_table_new (columns, 1);
      g_autoptr (GString) out = g_string_new (NULL);
      g_autofree char *wanted =
          g_strconcat ("name\n", formulas[i].csv, "\n", NULL);

      report_table_add_text (table, formulas[i].text);
      report_writer_csv (table, out);
      g_assert_cmpstr (out->str, ==, wanted);
    }
}

static gboolean
is_harmless (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      GUnicodeType type = g_unichar_type (g_utf8_get_char (at));

      if (*at != '\n' && *at != '\t' &&
          (type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT))
        return FALSE;
    }
  return g_utf8_validate (text, -1, NULL);
}

static void
no_data_leaves_its_cell (void)
{
  static const char *const hostile[] = {
    "\033]0;title\007", "a\nb", "\342\200\256x", "\302\233x", "\377", "a\tb",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (golden); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (hostile); k++)
      {
        g_autoptr (ReportTable) table = report_table_new (columns, 4);
        g_autoptr (GString) out = g_string_new (NULL);
        g_autoptr (GString) plain = g_string_new (NULL);
        g_autoptr (ReportTable) other = report_table_new (columns, 4);
        g_auto (GStrv) lines = NULL;
        g_auto (GStrv) plain_lines = NULL;

        report_table_set_title (table, hostile[k]);
        report_table_set_title (other, "x");
        add_row (table, hostile[k], 1);
        add_row (other, "x", 1);
        golden[i].write (table, out);
        golden[i].write (other, plain);
        lines = g_strsplit (out->str, "\n", -1);
        plain_lines = g_strsplit (plain->str, "\n", -1);
        g_assert_true (is_harmless (out->str));
        g_assert_cmpuint (g_strv_length (lines),
                          ==,
                          g_strv_length (plain_lines));
      }
}

static void
json_is_json (void)
{
  g_autoptr (ReportTable) table = report_table_new (columns, 4);
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (CostJson) json = NULL;

  report_writer_json (table, out);
  json = cost_json_parse ("test", out->str, out->len, NULL);
  g_assert_nonnull (json);
  g_assert_cmpstr (out->str, ==, "[]\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (golden); i++)
    {
      g_autofree char *path =
          g_strconcat ("/report/writer/golden/", golden[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), writes_golden);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_autofree char *path =
          g_strconcat ("/report/writer/states/", states[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), writes_states);
    }
  g_test_add_func ("/report/writer/no-formula", no_cell_is_a_formula);
  g_test_add_func ("/report/writer/no-escape", no_data_leaves_its_cell);
  g_test_add_func ("/report/writer/json-is-json", json_is_json);
  return g_test_run ();
}
