/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Builds a scene, item by item, in painting order. A layout works from left
 * to right; a mirrored builder turns every place around as it is added, so
 * no layout has a second, right-to-left form. Used by layouts only.
 */
#pragma once

#include "plot-scene.h"

G_BEGIN_DECLS

typedef struct _PlotSceneBuilder PlotSceneBuilder;

PlotSceneBuilder      *
plot_scene_builder_new (double width, double height, gboolean is_mirrored);
void plot_scene_builder_free (PlotSceneBuilder *builder);
void plot_scene_builder_set_words (PlotSceneBuilder *builder,
                                   const char       *title,
                                   const char       *description);
void plot_scene_builder_add_group (PlotSceneBuilder *builder,
                                   const PlotGroup  *group);
void plot_scene_builder_add (PlotSceneBuilder *builder, const PlotItem *item);
PlotScene *plot_scene_builder_end (PlotSceneBuilder *builder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlotSceneBuilder, plot_scene_builder_free)

G_END_DECLS
