/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What tests share: the file of an invented provider that uses every feature
 * of the catalogue format, and tables of edits that make it wrong.
 */
#pragma once

#include "cost-provider.h"

G_BEGIN_DECLS

/* The text of tests/data/acme.json with one edit.  In @find and @replace a
 * backtick stands for a quotation mark, ~3:a#, ~ for a0, a1, a2, */
typedef struct
{
  const char   *name;    /* last part of the test's path */
  const char   *find;    /* must be in the text; its first place is edited */
  const char   *replace; /* what stands there instead */
  CostErrorCode code;
  const char   *message; /* of the error, without the file's name */
} FixturesSlip;

char         *fixtures_read (const char *name);
char         *fixtures_edit (const char *find, const char *replace);
CostProvider *fixtures_load (const char *text, GError **error);
CostProvider *fixtures_load_edited (const char *find, const char *replace);
CostProvider *fixtures_load_acme (void);
void fixtures_assert_strv (char *const *texts, const char *const *wanted);
void
fixtures_add_slips (const char *path, const FixturesSlip *slips, gsize n_slips);

#define FIXTURES_ADD_SLIPS(path, slips)                                        \
  fixtures_add_slips (path, slips, G_N_ELEMENTS (slips))

G_END_DECLS
