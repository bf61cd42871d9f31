/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The settings of a picture, read back: which analysis it shows, and what
 * that was asked.  Input that nobody vouches for, like the scenario beside.
 */
#pragma once

#include "report-analysis.h"

G_BEGIN_DECLS

gboolean report_picture_settings_read (const char            *name,
                                       const char            *text,
                                       const ReportAnalysis **analysis,
                                       ReportQuestion       **question,
                                       GError               **error);

G_END_DECLS
