/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A wide table is broken between words into lines that fit a terminal, and
 * loses none of them.
 */
#include <string.h>

#include "report-writer.h"

static const ReportColumn columns[] = {
  { "platform", "Platform", REPORT_COLUMN_TEXT },
  { "total", "A month", REPORT_COLUMN_NUMBER },
  { "reason", "Main reason", REPORT_COLUMN_TEXT },
  { "machine", NULL, REPORT_COLUMN_TEXT },
};

static char *
write_row (const char *reason)
{
  g_autoptr (ReportTable) table =
      report_table_new (columns, G_N_ELEMENTS (columns));
  GString *out = g_string_new (NULL);

  report_table_add_text (table, "Fly.io");
  report_table_add_number (table, 31.6);
  report_table_add_text (table, reason);
  report_table_add_words (table, NULL, "not shown");
  report_writer_text (table, out);
  return g_string_free (out, FALSE);
}

static void
narrow_tables_stay (void)
{
  g_autofree char *text = write_row ("It is the cheapest");

  g_assert_cmpstr (text,
                   ==,
                   "Platform  A month  Main reason\n"
                   "Fly.io       31.6  It is the cheapest\n");
}

static void
wide_cells_have_lines (void)
{
  g_autofree char *text = write_row (
      "Machines, volumes, addresses and a private network take a week to "
      "learn, which two people rarely have, and nobody is there to ask");

  g_assert_cmpstr (text,
                   ==,
                   "Platform  A month  Main reason\n"
                   "Fly.io       31.6  Machines, volumes, addresses and a "
                   "private network take a week to learn, which\n"
                   "                   two people rarely have, and nobody is "
                   "there to ask\n");
}

/* Whatever is in a cell, all of it is there, in lines of 100 at most. */
static void
nothing_is_lost (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (int n = 0; n < 200; n++)
    {
      g_autoptr (GString) reason = g_string_new ("");
      g_autoptr (GString) found = g_string_new ("");
      g_autofree char *text = NULL;
      gsize            n_letters = 0;
      g_auto (GStrv) lines = NULL;

      for (int i = g_rand_int_range (random, 1, 400); i > 0; i--)
        g_string_append_c (reason,
                           g_rand_int_range (random, 0, 30) == 0 ? ' ' : 'x');
      text = write_row (reason->str);
      lines = g_strsplit (text, "\n", -1);
      for (guint i = 1; lines[i] != NULL; i++)
        {
          g_assert_cmpuint (strlen (lines[i]), <=, 100);
          for (const char *at = lines[i]; *at != '\0'; at++)
            if (*at == 'x')
              g_string_append_c (found, 'x');
        }
      for (gsize i = 0; i < reason->len; i++)
        n_letters += reason->str[i] == 'x';
      g_assert_cmpuint (found->len, ==, n_letters);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/writer-text/narrow", narrow_tables_stay);
  g_test_add_func ("/report/writer-text/wide", wide_cells_have_lines);
  g_test_add_func ("/report/writer-text/nothing-is-lost", nothing_is_lost);
  return g_test_run ();
}
