/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What tests of the analyses share: engines for platforms that are a few
 * meters each, and for the presets with the bundled catalogue.
 */
#pragma once

#include "cost-sweep.h"
#include "engine-fixtures.h"

G_BEGIN_DECLS

/* One meter, for the EngineFile of a platform. */
#define ANSWER_METER(id, quantity, price)                                      \
  "{ `id`: `" id "`, `label`: `" id "`, `category`: `other`, "                 \
  "`unit`: `one`, `quantity`: `" quantity "`, `price`: " price " }"

typedef struct
{
  CostEngine   *engine;   /* owned */
  CostScenario *scenario; /* owned */
} AnswerCase;

void       answer_fixtures_open (AnswerCase       *answer,
                                 const EngineFile *files,
                                 guint             n_files);
void       answer_fixtures_open_preset (AnswerCase *answer,
                                        const char *preset,
                                        guint64     varying);
void       answer_fixtures_clear (AnswerCase *answer);
CostSweep *answer_fixtures_sweep (const AnswerCase *answer,
                                  CostDimension     dimension,
                                  double            from,
                                  double            to,
                                  guint             n_points);
CostMoney  answer_fixtures_total (const AnswerCase *answer,
                                  guint             platform,
                                  CostDimension     dimension,
                                  double            value);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AnswerCase, answer_fixtures_clear)

G_END_DECLS
