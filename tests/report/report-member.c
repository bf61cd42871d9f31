/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Members of objects: unknown is null. */
#include "report-member.h"

static void
writes_members (void)
{
  ReportJson      *json = report_json_new ();
  g_autofree char *text = NULL;

  report_json_begin_object (json);
  report_member_text (json, "a", "b");
  report_member_text (json, "none", NULL);
  report_member_boolean (json, "yes", TRUE);
  report_member_number (json, "n", 2.5);
  report_member_date (json, "day", 20261123);
  report_member_date (json, "never", COST_DATE_NONE);
  report_member_money (json, "money", 219, TRUE);
  report_member_money (json, "unknown", 219, FALSE);
  report_json_end_object (json);
  text = report_json_end (json);
  g_assert_cmpstr (text,
                   ==,
                   "{\n  \"a\": \"b\",\n  \"none\": null,\n"
                   "  \"yes\": true,\n  \"n\": 2.5,\n"
                   "  \"day\": \"2026-11-23\",\n  \"never\": null,\n"
                   "  \"money\": \"2.19\",\n  \"unknown\": null\n}\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/member/all", writes_members);
  return g_test_run ();
}
