/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Changes of prices as a workload felt them: which bill each moved by how
 * much, whose change it was, in a sentence and as a table.  What moved no bill
 * is left out.
 */
#pragma once

#include "cost-currency.h"
#include "cost-past.h"
#include "report-table.h"

G_BEGIN_DECLS

/**
 * ReportShift:
 * @change: (nullable): borrowed from the record; %NULL where no change of a
 *   price explains it: prices of that day are the first on record
 * @point: its day; borrowed from the record
 * @platform: whose bill
 * @delta: by how much
 * @n_joint: how many changes of that day are told together with it
 * @is_sound: whether the bill is known in full before and after
 *
 * One change of one bill.
 */
typedef struct
{
  const CostPastChange *change;
  const CostPastPoint  *point;
  guint                 platform;
  CostMoney             delta;
  guint                 n_joint;
  gboolean              is_sound;
} ReportShift;

/**
 * ReportShiftOrigin:
 * @REPORT_SHIFT_VENDOR: the vendor asks for another price
 * @REPORT_SHIFT_CORRECTION: we had it wrong
 * @REPORT_SHIFT_OWN: the user's own prices begin or end
 * @REPORT_SHIFT_ANNOUNCED: the vendor says so, nobody has seen it yet
 * @REPORT_SHIFT_RECORD: prices that are on record from that day on
 *
 * Whose change it is.
 */
typedef enum
{
  REPORT_SHIFT_VENDOR,
  REPORT_SHIFT_CORRECTION,
  REPORT_SHIFT_OWN,
  REPORT_SHIFT_ANNOUNCED,
  REPORT_SHIFT_RECORD,
} ReportShiftOrigin;

GArray           *report_shift_list (const CostPast *past);
ReportShiftOrigin report_shift_origin (const ReportShift *shift);
char             *report_shift_sentence (const ReportShift  *shift,
                                         const CostPast     *past,
                                         const CostCurrency *currency);
char             *report_shift_label (const ReportShift  *shift,
                                      const CostCurrency *currency);
ReportTable      *report_shift_table (const GArray       *shifts,
                                      const CostPast     *past,
                                      const CostCurrency *currency);

G_END_DECLS
