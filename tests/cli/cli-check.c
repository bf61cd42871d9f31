/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether price files can be used. */
#include "fixtures.h"

#include <string.h>

#include <glib/gstdio.h>

static void
what_is_in_use_is_good (void)
{
  g_auto (CliResult) result = fixture_run ("catalogue check --format csv");

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_null (strstr (result.out->str, "false"));
  g_assert_nonnull (strstr (result.out->str, "fly,true,"));
}

static void
a_good_file_is_good (void)
{
  g_auto (CliResult) result =
      fixture_run ("catalogue check @acme.json @bolt.json --format csv");

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_nonnull (strstr (result.out->str, "acme.json,acme,true,"));
  g_assert_nonnull (strstr (result.out->str, "bolt.json,bolt,true,"));
}

/* nimbus.json was written with nothing but docs/catalogue.md at hand, and was
 * accepted as it stood: tiers, plans to choose from, a table of regions.  The
 * total is computed by hand: 20.00 + 10.00 + (24.00 - 5.00) + 31.20 + 2.40 +
 * 2.40 + 9,900 x 0.05 + 10,000 x 0.09. */
static void
a_file_by_the_manual_is_good (void)
{
  g_auto (CliResult) check = fixture_run ("catalogue check @nimbus.json");
  g_auto (CliResult) bill =
      fixture_run ("estimate --catalogue @nimbus.json --platform nimbus "
                   "--set db=none --set egress_gb=20000 --set seats=3 "
                   "--set regions=virginia,singapore --set volume_gb=10 "
                   "--at 2026-11-10");

  g_assert_cmpint (check.status, ==, CLI_STATUS_DONE);
  g_assert_nonnull (strstr (check.out->str, "Can be used"));
  g_assert_true (g_str_has_prefix (bill.out->str, "Nimbus: $1,480.00 (Team,"));
}

/* The sample of own prices that the manual prints. */
static char *
read_sample (void)
{
  g_autofree char *manual =
      g_test_build_filename (G_TEST_DIST, "..", "docs", "catalogue.md", NULL);
  g_autofree char *text = NULL;
  char            *start = NULL;
  char            *end = NULL;

  g_assert_true (g_file_get_contents (manual, &text, NULL, NULL));
  start = strstr (text, "## 14. Own prices");
  g_assert_nonnull (start);
  start = strstr (start, "```json\n");
  g_assert_nonnull (start);
  start += strlen ("```json\n");
  end = strstr (start, "```");
  g_assert_nonnull (end);
  return g_strndup (start, (gsize)(end - start));
}

static void
the_sample_of_the_manual_is_good (void)
{
  g_autofree char *sample = read_sample ();
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *file = g_build_filename (folder, "own.json", NULL);
  g_autofree char *line = g_strconcat ("catalogue check ", file, NULL);

  g_assert_true (g_file_set_contents (file, sample, -1, NULL));
  {
    g_auto (CliResult) result = fixture_run (line);

    g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
    g_assert_nonnull (strstr (result.out->str, "Can be used"));
  }
  g_assert_cmpint (g_unlink (file), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Whatever their order: own prices come last. */
static void
own_prices_are_checked (void)
{
  g_auto (CliResult) good =
      fixture_run ("catalogue check @own.json @acme.json --format csv");
  g_auto (CliResult) bad =
      fixture_run ("catalogue check @acme.json @own-broken.json --format csv");
  g_auto (CliResult) lost = fixture_run ("catalogue check @own.json");

  g_assert_cmpint (good.status, ==, CLI_STATUS_DONE);
  g_assert_nonnull (strstr (good.out->str, "own.json,acme,true,"));
  g_assert_cmpint (bad.status, ==, CLI_STATUS_NO);
  g_assert_nonnull (strstr (bad.err->str,
                            "own-broken.json:7:24: $.prices.egres: unknown "
                            "price “egres”; did you mean “egress”?"));
  g_assert_cmpint (lost.status, ==, CLI_STATUS_NO);
  g_assert_nonnull (strstr (lost.err->str,
                            "own.json:4:15: $.provider: unknown provider "
                            "“acme”"));
}

/* The kind says which members there are, so it is looked at before them. */
static void
the_kind_is_looked_at_first (void)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *file = g_build_filename (folder, "own.json", NULL);
  g_autofree char *line = g_strconcat ("catalogue check ", file, NULL);
  const char      *text = "{ \"format\": 1, \"provider\": \"fly\",\n"
                          "  \"kind\": \"overlays\" }\n";

  g_assert_true (g_file_set_contents (file, text, -1, NULL));
  {
    g_auto (CliResult) result = fixture_run (line);

    g_assert_cmpint (result.status, ==, CLI_STATUS_NO);
    g_assert_true (g_str_has_suffix (result.err->str,
                                     "own.json:2:11: $.kind: unknown kind "
                                     "“overlays”; did you mean “overlay”?\n"));
  }
  g_assert_cmpint (g_unlink (file), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
a_bad_file_is_the_answer_no (void)
{
  g_auto (CliResult) result =
      fixture_run ("catalogue check @broken.json @acme.json --format csv");

  g_assert_cmpint (result.status, ==, CLI_STATUS_NO);
  g_assert_nonnull (strstr (result.out->str, "acme.json,acme,true,"));
  g_assert_nonnull (strstr (result.out->str, "broken.json,,false,"));
  g_assert_nonnull (strstr (result.err->str, "broken.json:1:"));
  g_assert_nonnull (strstr (result.err->str, "nmae"));
}

static void
a_folder_is_all_its_files (void)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *copy = g_build_filename (folder, "a.json", NULL);
  g_autofree char *from = fixture_path ("acme.json");
  g_autofree char *text = NULL;
  g_autofree char *line = g_strconcat ("catalogue check ", folder, NULL);

  g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (copy, text, -1, NULL));
  {
    g_auto (CliResult) result = fixture_run (line);

    g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
    g_assert_nonnull (strstr (result.out->str, "a.json"));
  }
  g_assert_cmpint (g_unlink (copy), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* What "compare --catalogue" says of the folder; one by one they are good. */
static void
two_of_one_id_are_not_good (void)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *first = g_build_filename (folder, "a.json", NULL);
  g_autofree char *second = g_build_filename (folder, "b.json", NULL);
  g_autofree char *from = fixture_path ("acme.json");
  g_autofree char *text = NULL;
  g_autofree char *whole = g_strconcat ("catalogue check ", folder, NULL);
  g_autofree char *each =
      g_strdup_printf ("catalogue check %s %s", first, second);
  g_autofree char *used =
      g_strconcat ("compare --preset hobby --catalogue ", folder, NULL);

  g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (first, text, -1, NULL));
  g_assert_true (g_file_set_contents (second, text, -1, NULL));
  {
    g_auto (CliResult) check = fixture_run (whole);
    g_auto (CliResult) named = fixture_run (each);
    g_auto (CliResult) compare = fixture_run (used);

    g_assert_cmpint (check.status, ==, CLI_STATUS_NO);
    g_assert_nonnull (
        strstr (check.err->str, "b.json: has the id “acme”, as "));
    g_assert_true (
        g_str_has_suffix (check.err->str, "a.json has; change one of them\n"));
    g_assert_cmpint (named.status, ==, CLI_STATUS_DONE);
    g_assert_cmpint (compare.status, ==, CLI_STATUS_BAD);
    g_assert_true (g_str_has_prefix (compare.err->str, check.err->str));
  }
  g_assert_cmpint (g_unlink (first), ==, 0);
  g_assert_cmpint (g_unlink (second), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* A copy of @name whose date is far off, as "dated.json". */
static char *
write_dated (const char *folder, const char *name, const char *date)
{
  g_autofree char *from = fixture_path (name);
  g_autofree char *text = NULL;
  g_autofree char *old = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *dated = NULL;
  char            *file = g_build_filename (folder, "dated.json", NULL);

  g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
  old = g_strdup_printf ("\"%s\": \"2026", date);
  parts = g_strsplit (text, old, -1);
  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  dated = g_strdup_printf ("%s\"%s\": \"2099%s", parts[0], date, parts[1]);
  g_assert_true (g_file_set_contents (file, dated, -1, NULL));
  return file;
}

static void
check_dated (const char *name, const char *date, const char *warning)
{
  g_autofree char *folder = g_dir_make_tmp ("outlay-XXXXXX", NULL);
  g_autofree char *file = write_dated (folder, name, date);
  g_autofree char *line =
      g_strdup_printf ("catalogue check @acme.json %s", file);

  {
    g_auto (CliResult) result = fixture_run (line);

    g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
    g_assert_nonnull (strstr (result.out->str, "Can be used"));
    g_assert_null (strstr (result.out->str, "Cannot be used"));
    g_assert_nonnull (strstr (result.err->str, warning));
  }
  g_assert_cmpint (g_unlink (file), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* It is told, and the file is good: a clock may be wrong too. */
static void
a_date_to_come_is_told (void)
{
  check_dated ("acme.json", "as_of", "dated.json: the date of “as_of”, 2099-");
  check_dated ("acme.json", "date", "dated.json: the date of “pricing”, 2099-");
  check_dated ("own.json", "as_of", ": the date of “as_of”, 2099-");
}

static void
a_file_that_is_not_there_is_bad_input (void)
{
  g_auto (CliResult) result = fixture_run ("catalogue check @none.json");

  g_assert_cmpint (result.status, ==, CLI_STATUS_BAD);
  g_assert_cmpstr (result.out->str, ==, "");
  g_assert_nonnull (strstr (result.err->str, "none.json"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/check/in-use", what_is_in_use_is_good);
  g_test_add_func ("/cli/check/good", a_good_file_is_good);
  g_test_add_func ("/cli/check/manual", a_file_by_the_manual_is_good);
  g_test_add_func ("/cli/check/sample", the_sample_of_the_manual_is_good);
  g_test_add_func ("/cli/check/own", own_prices_are_checked);
  g_test_add_func ("/cli/check/kind", the_kind_is_looked_at_first);
  g_test_add_func ("/cli/check/bad", a_bad_file_is_the_answer_no);
  g_test_add_func ("/cli/check/folder", a_folder_is_all_its_files);
  g_test_add_func ("/cli/check/twins", two_of_one_id_are_not_good);
  g_test_add_func ("/cli/check/later", a_date_to_come_is_told);
  g_test_add_func ("/cli/check/missing", a_file_that_is_not_there_is_bad_input);
  return g_test_run ();
}
