/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A picture of a chart: its sizes, its file name, and what it carries so that
 * it can be opened again (scenario, catalogue, settings).
 */
#pragma once

#include "cost-catalogue.h"
#include "plot-export.h"
#include "report-answer.h"

G_BEGIN_DECLS

#define REPORT_PICTURE_SCENARIO "Outlay-Scenario"
#define REPORT_PICTURE_CATALOGUE "Outlay-Catalogue"
#define REPORT_PICTURE_SETTINGS "Outlay-Settings"

/**
 * ReportPictureSize:
 * @id: such as "16:9"
 * @label: in the reader's language, such as "Slide, 16:9"
 * @width: logical pixels
 * @height: logical pixels
 * @scale: pixels a logical pixel
 */
typedef struct
{
  const char *id;
  const char *label;
  int         width;
  int         height;
  double      scale;
} ReportPictureSize;

/**
 * ReportPictureRequest:
 * @format: the kind of file
 * @width: logical pixels
 * @height: logical pixels
 * @scale: pixels a logical pixel
 * @dpi: recorded in the file; 0: 96 × @scale
 * @look: the look
 * @is_transparent: whether the background is left clear
 * @has_metadata: whether the picture carries what it was made from
 */
typedef struct
{
  PlotFormat format;
  int        width;
  int        height;
  double     scale;
  double     dpi;
  PlotLook   look;
  gboolean   is_transparent;
  gboolean   has_metadata;
} ReportPictureRequest;

typedef struct _ReportPicture ReportPicture;

ReportPicture *report_picture_new (const ReportAnswer         *answer,
                                   const CostCatalogue        *catalogue,
                                   const ReportPictureRequest *request);
void           report_picture_free (ReportPicture *picture);
const PlotExportOptions *
report_picture_get_options (const ReportPicture *picture);

guint                    report_picture_get_n_sizes (void);
const ReportPictureSize *report_picture_get_size (guint index);
const char              *report_picture_size_label (guint index);
char                    *report_picture_file_name (const CostScenario *scenario,
                                                   const char         *chart,
                                                   PlotFormat          format);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportPicture, report_picture_free)

G_END_DECLS
