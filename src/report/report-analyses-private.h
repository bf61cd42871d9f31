/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The answering functions, each in a file of its own: report-sweep.c has
 * report_sweep_answer().  For the table of analyses alone.
 */
#pragma once

#include "report-analysis.h"

G_BEGIN_DECLS

ReportAnswer *report_compare_answer (const ReportContext  *context,
                                     const ReportQuestion *question,
                                     GError              **error);
ReportAnswer *report_sweep_answer (const ReportContext  *context,
                                   const ReportQuestion *question,
                                   GError              **error);
ReportAnswer *report_crossovers_answer (const ReportContext  *context,
                                        const ReportQuestion *question,
                                        GError              **error);
ReportAnswer *report_map_answer (const ReportContext  *context,
                                 const ReportQuestion *question,
                                 GError              **error);
ReportAnswer *report_ranges_answer (const ReportContext  *context,
                                    const ReportQuestion *question,
                                    GError              **error);
ReportAnswer *report_capacity_answer (const ReportContext  *context,
                                      const ReportQuestion *question,
                                      GError              **error);
ReportAnswer *report_cliffs_answer (const ReportContext  *context,
                                    const ReportQuestion *question,
                                    GError              **error);
ReportAnswer *report_latency_answer (const ReportContext  *context,
                                     const ReportQuestion *question,
                                     GError              **error);
ReportAnswer *report_sensitivity_answer (const ReportContext  *context,
                                         const ReportQuestion *question,
                                         GError              **error);
ReportAnswer *report_bridge_answer (const ReportContext  *context,
                                    const ReportQuestion *question,
                                    GError              **error);
ReportAnswer *report_effort_answer (const ReportContext  *context,
                                    const ReportQuestion *question,
                                    GError              **error);
ReportAnswer *report_spike_answer (const ReportContext  *context,
                                   const ReportQuestion *question,
                                   GError              **error);
ReportAnswer *report_timeline_answer (const ReportContext  *context,
                                      const ReportQuestion *question,
                                      GError              **error);
ReportAnswer *report_advise_answer (const ReportContext  *context,
                                    const ReportQuestion *question,
                                    GError              **error);

G_END_DECLS
