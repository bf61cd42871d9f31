/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What layouts draw with: a scene builder, a measurer and the size of text in
 * one hand, and a way to set a line of text by the top of its line box.
 * Used by layouts only.
 */
#pragma once

#include "plot-frame.h"
#include "plot-scene-builder.h"
#include "plot-words.h"

G_BEGIN_DECLS

/**
 * PlotSketch:
 * @builder: borrowed
 * @measurer: borrowed
 * @width: of the scene
 * @height: of the scene
 * @unit: one logical pixel times the size of text; all gaps are multiples
 */
typedef struct
{
  PlotSceneBuilder   *builder;
  const PlotMeasurer *measurer;
  double              width;
  double              height;
  double              unit;
} PlotSketch;

/**
 * PlotLabel:
 * @id: (not nullable): of the item
 * @group: (nullable): of the item
 * @text: (nullable): the words; nothing is added for none
 * @role: the ink
 * @font: size and weight
 * @align: which point of the text is at @x
 * @x: where it is anchored
 * @top: top of its line box
 * @max_width: longer text is ellipsised; 0 for no limit
 */
typedef struct
{
  const char *id;
  const char *group;
  const char *text;
  PlotRole    role;
  PlotFont    font;
  PlotAlign   align;
  double      x;
  double      top;
  double      max_width;
} PlotLabel;

void   plot_sketch_init (PlotSketch      *sketch,
                         const PlotFrame *frame,
                         PlotDirection    direction,
                         const PlotWords *words);
double plot_sketch_add_label (const PlotSketch *sketch, const PlotLabel *label);
void   plot_sketch_add_line (const PlotSketch *sketch,
                             const PlotItem   *item,
                             PlotPoint         from,
                             PlotPoint         to);
double plot_sketch_line_height (const PlotSketch *sketch, double size);

G_END_DECLS
