/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts of a catalogue file: what each kind may hold, and how much.
 */
#include "config.h"

#include "cost-load-private.h"

#include <string.h>

#include "../fixtures.h"

static const FixturesSlip slips[] = {
  { "empty",
    "`name`: `Acme Cloud`",
    "`name`: ``",
    COST_ERROR_FORMAT,
    "4:11: $.name: an empty text; expected at least a word" },
  { "too-long",
    "`name`: `Acme Cloud`",
    "`name`: `~201:x~`",
    COST_ERROR_LIMIT,
    "4:11: $.name: 201 characters; expected at most 200" },
  { "too-long-note",
    "`month_note`: `Acme bills a month of 30 days.`",
    "`month_note`: `~4097:y~`",
    COST_ERROR_LIMIT,
    "10:17: $.month_note: 4097 characters; expected at most 4096" },
  { "too-long-text",
    "`why`: `Another product; $75 a cluster.`",
    "`why`: `~1001:z~`",
    COST_ERROR_LIMIT,
    "126:45: $.not_modelled[0].why: 1001 characters; expected at most 1000" },
  { "control",
    "`name`: `Acme Cloud`",
    "`name`: `Acme\\u0007Cloud`",
    COST_ERROR_FORMAT,
    "4:11: $.name: the text holds the control character U+0007; remove it" },
  { "escape",
    "`name`: `Acme Cloud`",
    "`name`: `\\u001b[31mAcme`",
    COST_ERROR_FORMAT,
    "4:11: $.name: the text holds the control character U+001B; remove it" },
  { "line-end",
    "`month_note`: `Acme bills",
    "`month_note`: `Acme\\nbills",
    COST_ERROR_FORMAT,
    "10:17: $.month_note: the text holds the control character U+000A; "
    "remove it" },
  { "delete",
    "`name`: `Acme Cloud`",
    "`name`: `Acme\\u007f`",
    COST_ERROR_FORMAT,
    "4:11: $.name: the text holds the control character U+007F; remove it" },
  { "c1-control",
    "`name`: `Acme Cloud`",
    "`name`: `Acme\\u009b`",
    COST_ERROR_FORMAT,
    "4:11: $.name: the text holds the control character U+009B; remove it" },
  { "bidi-override",
    "`name`: `Acme Cloud`",
    "`name`: `Acme \\u202eduolC`",
    COST_ERROR_FORMAT,
    "4:11: $.name: the text holds the control character U+202E; remove it" },
  { "bidi-isolate",
    "`label`: `Bandwidth`",
    "`label`: `\\u2066Bandwidth`",
    COST_ERROR_FORMAT,
    "103:32: $.meters[2].label: the text holds the control character "
    "U+2066; remove it" },
  { "bidi-mark",
    "`why`: `Another",
    "`why`: `\\u200fAnother",
    COST_ERROR_FORMAT,
    "126:45: $.not_modelled[0].why: the text holds the control character "
    "U+200F; remove it" },
  { "arabic-mark",
    "`name`: `Virginia`",
    "`name`: `\\u061cVirginia`",
    COST_ERROR_FORMAT,
    "17:23: $.regions.east.name: the text holds the control character "
    "U+061C; remove it" },
  { "line-separator",
    "`name`: `Virginia`",
    "`name`: `Vir\\u2028ginia`",
    COST_ERROR_FORMAT,
    "17:23: $.regions.east.name: the text holds the control character "
    "U+2028; remove it" },
  { "nul",
    "`name`: `Acme Cloud`",
    "`name`: `Acme\\u0000Cloud`",
    COST_ERROR_FORMAT,
    "4:11: $.name: the string holds a NUL character; remove \\u0000" },
  { "url/http",
    "`homepage`: `https://acme.example`",
    "`homepage`: `http://acme.example`",
    COST_ERROR_FORMAT,
    "6:15: $.homepage: “http://acme.example” is not an address; expected "
    "https://…" },
  { "url/no-host",
    "`homepage`: `https://acme.example`",
    "`homepage`: `https://`",
    COST_ERROR_FORMAT,
    "6:15: $.homepage: “https://” is not an address; expected https://…" },
  { "url/space",
    "`homepage`: `https://acme.example`",
    "`homepage`: `https://acme.example/a b`",
    COST_ERROR_FORMAT,
    "6:15: $.homepage: “https://acme.example/a b” is not an address; "
    "expected https://…" },
  { "url/javascript",
    "`homepage`: `https://acme.example`",
    "`homepage`: `javascript:alert(1)`",
    COST_ERROR_FORMAT,
    "6:15: $.homepage: “javascript:alert(1)” is not an address; expected "
    "https://…" },
  { "url/password",
    "`homepage`: `https://acme.example`",
    "`homepage`: `https://acme:pw@acme.example`",
    COST_ERROR_FORMAT,
    "6:15: $.homepage: “https://acme:pw@acme.example” is not an address; "
    "expected https://…" },
  { "url/quote",
    "`homepage`: `https://acme.example`",
    "`homepage`: `https://acme.example/<b>`",
    COST_ERROR_FORMAT,
    "6:15: $.homepage: “https://acme.example/<b>” is not an address; "
    "expected https://…" },
  { "url/number",
    "`homepage`: `https://acme.example`",
    "`homepage`: 1",
    COST_ERROR_FORMAT,
    "6:15: $.homepage: expected a string, not a number" },
  { "url/too-long",
    "`homepage`: `https://acme.example`",
    "`homepage`: `https://acme.example/~1000:q~`",
    COST_ERROR_LIMIT,
    "6:15: $.homepage: 1021 characters; expected at most 1000" },
  { "id/space",
    "`id`: `fee`",
    "`id`: `the fee`",
    COST_ERROR_FORMAT,
    "98:13: $.meters[0].id: “the fee” is not an id; an id is small "
    "letters, digits, “-” and “_”, a letter first" },
  { "id/number",
    "`id`: `fee`",
    "`id`: 7",
    COST_ERROR_FORMAT,
    "98:13: $.meters[0].id: expected a string, not a number" },
  { "id/too-long",
    "`id`: `fee`",
    "`id`: `~65:e~`",
    COST_ERROR_LIMIT,
    "98:13: $.meters[0].id: 65 characters; expected at most 64" },
  { "word/dash",
    "`columns`: [`id`, `vcpu`",
    "`columns`: [`id`, `v-cpu`",
    COST_ERROR_FORMAT,
    "65:25: $.tables.size.columns[1]: “v-cpu” is not a word; a word is "
    "small letters, digits and “_”, a letter first" },
  { "word/number",
    "`columns`: [`id`, `vcpu`",
    "`columns`: [`id`, 7",
    COST_ERROR_FORMAT,
    "65:25: $.tables.size.columns[1]: expected a string, not a number" },
  { "key-id/space",
    "`notice`: { `title`",
    "`the notice`: { `title`",
    COST_ERROR_FORMAT,
    "14:19: $.sources[“the notice”]: “the notice” is not an id; an id is "
    "small letters, digits, “-” and “_”, a letter first" },
  { "key-word/dash",
    "`ram`: {",
    "`ram-gb`: {",
    COST_ERROR_FORMAT,
    "41:15: $.prices[“ram-gb”]: “ram-gb” is not a word; a word is small "
    "letters, digits and “_”, a letter first" },
  { "key/control",
    "`ram`: {",
    "`ram\\u0007`: {",
    COST_ERROR_FORMAT,
    "41:18: $.prices[“ram\\u0007”]: “ram\\u0007” is not a word; a word is "
    "small letters, digits and “_”, a letter first" },
  { "row-id/capital",
    "[`large`, 4, 8, 175",
    "[`Large`, 4, 8, 175",
    COST_ERROR_FORMAT,
    "69:12: $.tables.size.history[0].rows[1][0]: “Large” is not the id of "
    "a row; it is small letters, digits, “.”, “-” and “_”" },
  { "row-id/number",
    "[`large`, 4, 8, 175",
    "[4, 4, 8, 175",
    COST_ERROR_FORMAT,
    "69:12: $.tables.size.history[0].rows[1][0]: expected a string, not a "
    "number" },
  { "row-id/too-long",
    "[`large`, 4, 8, 175",
    "[`~65:l~`, 4, 8, 175",
    COST_ERROR_LIMIT,
    "69:12: $.tables.size.history[0].rows[1][0]: 65 characters; expected "
    "at most 64" },
  { "row-id/punctuation-first",
    "[`large`, 4, 8, 175",
    "[`.large`, 4, 8, 175",
    COST_ERROR_FORMAT,
    "69:12: $.tables.size.history[0].rows[1][0]: “.large” is not the id of "
    "a row; it is small letters, digits, “.”, “-” and “_”" },
};

static void
test_accepts_what_is_just_allowed (void)
{
  g_autoptr (CostProvider) name =
      fixtures_load_edited ("`name`: `Acme Cloud`", "`name`: `~200:ä~`");
  g_autoptr (CostProvider) note =
      fixtures_load_edited ("`month_note`: `Acme bills a month of 30 days.`",
                            "`month_note`: `~4096:y~`");
  g_autoptr (CostProvider) text =
      fixtures_load_edited ("`why`: `Another product; $75 a cluster.`",
                            "`why`: `~1000:z~`");
  g_autoptr (CostProvider) id =
      fixtures_load_edited ("`id`: `fee`", "`id`: `~64:e~`");
  const CostOmission *omission = g_ptr_array_index (text->not_modelled, 0);
  const CostMeter    *meter = g_ptr_array_index (id->meters, 0);

  g_assert_cmpint (g_utf8_strlen (name->name, -1), ==, 200);
  g_assert_cmpuint (strlen (note->month_note), ==, 4096);
  g_assert_cmpuint (strlen (omission->why), ==, 1000);
  g_assert_cmpuint (strlen (meter->id), ==, 64);
}

static void
test_letters_of_all_scripts_are_text (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("`name`: `Acme Cloud`",
                            "`name`: `Ácme שלום 雲 🙂 <b>&amp;`");

  g_assert_cmpstr (provider->name, ==, "Ácme שלום 雲 🙂 <b>&amp;");
}

/* A vendor's name of a size begins with a digit, or holds a dot. */
static void
test_row_ids_are_the_vendors (void)
{
  g_autoptr (CostProvider) provider =
      fixtures_load_edited ("[`large`, 4, 8, 175", "[`4x.8_gb-b`, 4, 8, 175");
  const CostTable      *table = g_ptr_array_index (provider->tables, 0);
  const CostTableEntry *entry = g_ptr_array_index (table->history, 0);

  g_assert_cmpstr (entry->cells[6].text, ==, "4x.8_gb-b");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURES_ADD_SLIPS ("/cost/load-text/refuses", slips);
  g_test_add_func ("/cost/load-text/accepts-what-is-just-allowed",
                   test_accepts_what_is_just_allowed);
  g_test_add_func ("/cost/load-text/letters-of-all-scripts-are-text",
                   test_letters_of_all_scripts_are_text);
  g_test_add_func ("/cost/load-text/row-ids-are-the-vendors",
                   test_row_ids_are_the_vendors);

  return g_test_run ();
}
