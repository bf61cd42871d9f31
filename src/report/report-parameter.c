/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The table of parameters.
 */
#include "config.h"

#include "report-parameter.h"

#include <glib/gi18n-lib.h>

static const ReportParameter parameters[REPORT_N_ASKS] = {
  [REPORT_ASK_ALONG] = { "along",
                         REPORT_FORM_DIMENSION,
                         "DIM",
                         N_ ("Along"),
                         N_ ("The dimension to go along (requests)"),
                         NULL,
                         "requests" },
  [REPORT_ASK_FROM] = { "from",
                        REPORT_FORM_PLATFORM,
                        "A",
                        N_ ("From"),
                        N_ ("Where to begin: a value, or a platform (of a "
                            "timeline: where it runs now)"),
                        NULL,
                        NULL },
  [REPORT_ASK_TO] = { "to",
                      REPORT_FORM_PLATFORM,
                      "B",
                      N_ ("To"),
                      N_ ("Where to end: a value, or a platform"),
                      NULL,
                      NULL },
  [REPORT_ASK_POINTS] = { "points",
                          REPORT_FORM_NUMBER,
                          "N",
                          N_ ("Points"),
                          N_ ("How many points to look at"),
                          NULL,
                          NULL },
  [REPORT_ASK_SCALE] = { "scale",
                         REPORT_FORM_WORD,
                         "log|linear|N",
                         N_ ("Scale"),
                         N_ ("Equal factors or equal steps; of a chart also "
                             "pixels of the file a pixel of the size (1)"),
                         "log|linear",
                         NULL },
  [REPORT_ASK_X] = { "x",
                     REPORT_FORM_DIMENSION,
                     "DIM",
                     N_ ("Across"),
                     N_ ("The dimension across the map (requests)"),
                     NULL,
                     "requests" },
  [REPORT_ASK_Y] = { "y",
                     REPORT_FORM_DIMENSION,
                     "DIM",
                     N_ ("Up"),
                     N_ ("The dimension up the map (egress_gb)"),
                     NULL,
                     "egress_gb" },
  [REPORT_ASK_X_FROM] = { "x-from",
                          REPORT_FORM_NUMBER,
                          "A",
                          N_ ("Across from"),
                          N_ ("Where the map begins"),
                          NULL,
                          NULL },
  [REPORT_ASK_X_TO] = { "x-to",
                        REPORT_FORM_NUMBER,
                        "B",
                        N_ ("Across to"),
                        N_ ("Where the map ends"),
                        NULL,
                        NULL },
  [REPORT_ASK_Y_FROM] = { "y-from",
                          REPORT_FORM_NUMBER,
                          "A",
                          N_ ("Up from"),
                          N_ ("Where the map begins, upwards"),
                          NULL,
                          NULL },
  [REPORT_ASK_Y_TO] = { "y-to",
                        REPORT_FORM_NUMBER,
                        "B",
                        N_ ("Up to"),
                        N_ ("Where the map ends, upwards"),
                        NULL,
                        NULL },
  [REPORT_ASK_WITHIN] = { "within",
                          REPORT_FORM_NUMBER,
                          "PERCENT",
                          N_ ("Close within (%)"),
                          N_ ("Hatch where the runner-up is that close (10)"),
                          NULL,
                          "10" },
  [REPORT_ASK_RANGE] = { "range",
                         REPORT_FORM_TEXT,
                         "DIM=LOW[:LIKELY]:HIGH",
                         N_ ("Ranges"),
                         N_ ("A dimension that is known roughly; without "
                             "LIKELY what the workload says; may be given "
                             "several times"),
                         NULL,
                         NULL },
  [REPORT_ASK_SAMPLES] = { "samples",
                           REPORT_FORM_NUMBER,
                           "N",
                           N_ ("Samples"),
                           N_ ("How many workloads to draw (10000)"),
                           NULL,
                           "10000" },
  [REPORT_ASK_SEED] = { "seed",
                        REPORT_FORM_NUMBER,
                        "N",
                        N_ ("Seed"),
                        N_ ("The same seed draws the same workloads"),
                        NULL,
                        NULL },
  [REPORT_ASK_SHAPE] = { "shape",
                         REPORT_FORM_WORD,
                         "triangular|pert",
                         N_ ("Shape"),
                         N_ ("How likely what lies between is (triangular)"),
                         "triangular|pert",
                         "triangular" },
  [REPORT_ASK_PERCENT] = { "percent",
                           REPORT_FORM_NUMBER,
                           "P",
                           N_ ("Change by (%)"),
                           N_ ("By how much to change each dimension (10)"),
                           NULL,
                           "10" },
  [REPORT_ASK_BETWEEN] = { "between",
                           REPORT_FORM_PAIR,
                           "PLATFORM[,PLATFORM]",
                           N_ ("Platforms"),
                           N_ ("One bill, or the gap between two"),
                           NULL,
                           NULL },
  [REPORT_ASK_FROM_AT] = { "from-at",
                           REPORT_FORM_DATE,
                           "YYYY-MM-DD",
                           N_ ("Prices before"),
                           N_ ("The first bill has the prices of that day"),
                           NULL,
                           NULL },
  [REPORT_ASK_TO_AT] = { "to-at",
                         REPORT_FORM_DATE,
                         "YYYY-MM-DD",
                         N_ ("Prices after"),
                         N_ ("The second bill has the prices of that day"),
                         NULL,
                         NULL },
  [REPORT_ASK_FROM_SCENARIO] = { "from-scenario",
                                 REPORT_FORM_SCENARIO,
                                 "ID|FILE",
                                 N_ ("Workload before"),
                                 N_ ("The first bill is of that scenario"),
                                 NULL,
                                 NULL },
  [REPORT_ASK_TO_SCENARIO] = { "to-scenario",
                               REPORT_FORM_SCENARIO,
                               "ID|FILE",
                               N_ ("Workload after"),
                               N_ ("The second bill is of that scenario"),
                               NULL,
                               NULL },
  [REPORT_ASK_SPIKE] = { "spike",
                         REPORT_FORM_WORD,
                         "ID",
                         N_ ("Spike"),
                         N_ ("Which spike; all of them if not said"),
                         NULL,
                         NULL },
  [REPORT_ASK_DAY] = { "day",
                       REPORT_FORM_NUMBER,
                       "N",
                       N_ ("On day of the month"),
                       N_ ("The day of the month on which it begins (10)"),
                       NULL,
                       "10" },
  [REPORT_ASK_SINCE] = { "since",
                         REPORT_FORM_DATE,
                         "YYYY-MM-DD",
                         N_ ("Since"),
                         N_ ("Only changes from that day on"),
                         NULL,
                         NULL },
  [REPORT_ASK_MONTHS] = { "months",
                          REPORT_FORM_NUMBER,
                          "N",
                          N_ ("Months"),
                          N_ ("How far to look ahead (12)"),
                          NULL,
                          "12" },
  [REPORT_ASK_RATE] = { "rate",
                        REPORT_FORM_WORD,
                        "ID",
                        N_ ("Engineer"),
                        N_ ("A preset of the hourly rate"),
                        NULL,
                        NULL },
  [REPORT_ASK_OVER] = { "over",
                        REPORT_FORM_NUMBER,
                        "MONTHS",
                        N_ ("Set-up over (months)"),
                        N_ ("Months over which the set-up is spread (12)"),
                        NULL,
                        "12" },
  [REPORT_ASK_USERS] = { "users",
                         REPORT_FORM_TEXT,
                         "PLACE=WEIGHT",
                         N_ ("Users"),
                         N_ ("Where users are; may be given several times"),
                         NULL,
                         NULL },
  [REPORT_ASK_MAX_REGIONS] = { "max-regions",
                               REPORT_FORM_NUMBER,
                               "N",
                               N_ ("Most regions"),
                               N_ ("How many regions to look at (6)"),
                               NULL,
                               "6" },
  [REPORT_ASK_WITH] = { "with",
                        REPORT_FORM_SCENARIO,
                        "ID|FILE",
                        N_ ("Beside"),
                        N_ ("Another scenario beside this one; may be given "
                            "several times"),
                        NULL,
                        NULL },
};

/**
 * report_parameter_get:
 * @ask: a parameter
 *
 * Gets what is known of a parameter.
 *
 * Returns: (transfer none): its row of the table
 */
const ReportParameter *
report_parameter_get (ReportAsk ask)
{
  g_return_val_if_fail ((guint)ask < REPORT_N_ASKS, NULL);

  return &parameters[ask];
}

/**
 * report_parameter_label:
 * @ask: a parameter
 *
 * Gets what stands before its control.
 *
 * Returns: (transfer none): the label in the reader's language
 */
const char *
report_parameter_label (ReportAsk ask)
{
  g_return_val_if_fail ((guint)ask < REPORT_N_ASKS, NULL);

  return _ (parameters[ask].label);
}

/**
 * report_parameter_find:
 * @id: an id, such as "along"
 * @ask: (out): the parameter
 *
 * Looks a parameter up.
 *
 * Returns: whether there is one
 */
gboolean
report_parameter_find (const char *id, ReportAsk *ask)
{
  g_return_val_if_fail (id != NULL && ask != NULL, FALSE);

  for (guint i = 0; i < REPORT_N_ASKS; i++)
    if (g_str_equal (parameters[i].id, id))
      {
        *ask = (ReportAsk)i;
        return TRUE;
      }
  return FALSE;
}
