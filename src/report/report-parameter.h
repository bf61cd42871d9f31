/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an analysis can be asked besides the workload, in one table: the
 * command's options, the controls of a page and what a picture remembers are
 * derived from it.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  REPORT_ASK_ALONG,
  REPORT_ASK_FROM,
  REPORT_ASK_TO,
  REPORT_ASK_POINTS,
  REPORT_ASK_SCALE,
  REPORT_ASK_X,
  REPORT_ASK_Y,
  REPORT_ASK_X_FROM,
  REPORT_ASK_X_TO,
  REPORT_ASK_Y_FROM,
  REPORT_ASK_Y_TO,
  REPORT_ASK_WITHIN,
  REPORT_ASK_RANGE,
  REPORT_ASK_SAMPLES,
  REPORT_ASK_SEED,
  REPORT_ASK_SHAPE,
  REPORT_ASK_PERCENT,
  REPORT_ASK_BETWEEN,
  REPORT_ASK_FROM_AT,
  REPORT_ASK_TO_AT,
  REPORT_ASK_FROM_SCENARIO,
  REPORT_ASK_TO_SCENARIO,
  REPORT_ASK_SPIKE,
  REPORT_ASK_DAY,
  REPORT_ASK_SINCE,
  REPORT_ASK_MONTHS,
  REPORT_ASK_RATE,
  REPORT_ASK_OVER,
  REPORT_ASK_USERS,
  REPORT_ASK_MAX_REGIONS,
  REPORT_ASK_WITH,

  REPORT_N_ASKS
} ReportAsk;

/**
 * ReportForm:
 * @REPORT_FORM_TEXT: anything; the analysis reads it
 * @REPORT_FORM_NUMBER: a number
 * @REPORT_FORM_DIMENSION: the id of a dimension
 * @REPORT_FORM_PLATFORM: the id of a platform; for a sweep's ends a number
 * @REPORT_FORM_PAIR: two ids of platforms, with a comma
 * @REPORT_FORM_DATE: YYYY-MM-DD
 * @REPORT_FORM_WORD: one of some words
 * @REPORT_FORM_SCENARIO: a preset's id or the name of a scenario file
 *
 * How an answer to it is written.
 */
typedef enum
{
  REPORT_FORM_TEXT,
  REPORT_FORM_NUMBER,
  REPORT_FORM_DIMENSION,
  REPORT_FORM_PLATFORM,
  REPORT_FORM_PAIR,
  REPORT_FORM_DATE,
  REPORT_FORM_WORD,
  REPORT_FORM_SCENARIO,
} ReportForm;

/**
 * ReportParameter:
 * @id: "along"; the option is "--along"
 * @form: how it is written
 * @value: what stands for it in help, in capitals
 * @label: message id, for a page
 * @help: message id, for the command
 * @words: (nullable): with bars between, for %REPORT_FORM_WORD
 * @fallback: (nullable): what is taken where nothing is said; %NULL where that
 *   depends on the workload
 */
typedef struct
{
  const char *id;
  ReportForm  form;
  const char *value;
  const char *label;
  const char *help;
  const char *words;
  const char *fallback;
} ReportParameter;

const ReportParameter *report_parameter_get (ReportAsk ask);
const char            *report_parameter_label (ReportAsk ask);
gboolean               report_parameter_find (const char *id, ReportAsk *ask);

G_END_DECLS
