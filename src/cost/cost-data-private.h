/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The files that are compiled into the program: the catalogue and the
 * presets, under "/outlay/catalogue/" and "/outlay/scenarios/", and lists of
 * which there is one each, "/outlay/rates.json".
 */
#pragma once

#include "cost-json.h"

G_BEGIN_DECLS

GBytes   *cost_data_lookup (const char *path);
char    **cost_data_list (const char *folder);
CostJson *cost_data_parse (const char *path, GError **error);

G_END_DECLS
