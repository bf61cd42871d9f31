/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each parameter has its id once, and words for people. */
#include "report-parameter.h"

#include <string.h>

static void
finds_each (void)
{
  for (guint i = 0; i < REPORT_N_ASKS; i++)
    {
      const ReportParameter *parameter = report_parameter_get ((ReportAsk)i);
      ReportAsk              found = REPORT_N_ASKS;

      g_assert_true (report_parameter_find (parameter->id, &found));
      g_assert_cmpuint (found, ==, i);
      g_assert_cmpstr (parameter->value, !=, "");
      g_assert_cmpstr (parameter->help, !=, "");
      g_assert_cmpstr (report_parameter_label ((ReportAsk)i), !=, "");
    }
}

static void
knows_what_is_none (void)
{
  ReportAsk found = REPORT_ASK_X;

  g_assert_false (report_parameter_find ("nothing", &found));
  g_assert_cmpuint (found, ==, REPORT_ASK_X);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/parameter/finds-each", finds_each);
  g_test_add_func ("/report/parameter/none", knows_what_is_none);
  return g_test_run ();
}
