/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Price files, listed and shown. */
#include "fixtures.h"

#include <string.h>

static void
lists_them (void)
{
  g_auto (CliResult) result =
      fixture_run ("catalogue list --catalogue @acme.json --format csv");
  g_auto (CliResult) same =
      fixture_run ("catalogue --catalogue @acme.json --format csv");

  g_assert_cmpint (result.status, ==, CLI_STATUS_DONE);
  g_assert_cmpstr (same.out->str, ==, result.out->str);
  g_assert_nonnull (strstr (result.out->str, "acme,Acme Cloud,platform,"));
}

static void
shows_one (void)
{
  fixture_assert_golden ("catalogue show acme --catalogue @acme.json",
                         "catalogue-show.txt");
}

static void
shows_own_prices (void)
{
  g_auto (CliResult) list = fixture_run (
      "catalogue --catalogue @acme.json --catalogue @own.json --format json");

  fixture_assert_golden (
      "catalogue show acme --catalogue @acme.json --catalogue @own.json",
      "catalogue-show-own.txt");
  g_assert_nonnull (strstr (list.out->str, "\"own\": \"Our contract\""));
  g_assert_nonnull (strstr (list.out->str, "\"own\": null"));
}

static void
lists_changes (void)
{
  g_auto (CliResult) all =
      fixture_run ("catalogue changes --catalogue @acme.json --platform acme "
                   "--format csv");
  g_auto (CliResult) none =
      fixture_run ("catalogue changes --catalogue @acme.json --platform acme "
                   "--since 2026-06-02 --format json");
  g_auto (CliResult) two =
      fixture_run ("catalogue changes --platform fly,vercel --format csv");

  g_assert_cmpstr (all.out->str,
                   ==,
                   "date,provider,kind,change,id,label,key,column,unit,before,"
                   "after,origin,announced,reason,source_title,source,as_of\n"
                   "2026-06-01,acme,price,changed,egress,Egress,,,GB,0.02,0.03,"
                   "vendor,false,Egress became dearer,Acme Cloud pricing,"
                   "https://acme.example/pricing,2026-10-01\n");
  g_assert_cmpstr (none.out->str, ==, "[]\n");
  g_assert_nonnull (strstr (two.out->str, ",fly,"));
  g_assert_nonnull (strstr (two.out->str, ",vercel,"));
  g_assert_null (strstr (two.out->str, ",render,"));
}

static void
refuses (void)
{
  fixture_assert_refused ("catalogue show",
                          "The name of a provider is missing; “outlay "
                          "catalogue” lists them");
  fixture_assert_refused ("catalogue lst",
                          "“outlay catalogue” has no “lst”; it has: list, "
                          "show, check, changes");
  fixture_assert_refused (
      "catalogue changes --platform nope",
      "--platform: unknown platform “nope”; there are: fly, "
      "render, vercel, cloudflare, fargate, "
      "azure-container-apps, cloud-run, digitalocean, "
      "heroku, railway");
  fixture_assert_refused ("catalogue changes --platform fly,,acme",
                          "--platform: A name is missing; expected ID, such "
                          "as fly");
  fixture_assert_refused ("catalogue changes --since June",
                          "--since: “June” is not a date; expected "
                          "YYYY-MM-DD");
  fixture_assert_refused ("catalogue changes June",
                          "“June” is too many; “outlay catalogue --help” "
                          "says what it takes");
  fixture_assert_refused ("catalogue --since 2026-01-01",
                          "--since goes with “outlay catalogue changes” only");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/catalogue/list", lists_them);
  g_test_add_func ("/cli/catalogue/show", shows_one);
  g_test_add_func ("/cli/catalogue/own", shows_own_prices);
  g_test_add_func ("/cli/catalogue/changes", lists_changes);
  g_test_add_func ("/cli/catalogue/refuses", refuses);
  return g_test_run ();
}
