/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reading a catalogue file.  A record is described by a table of its members:
 * what each is called, how it is read, whether it must be there, and where in
 * the record it goes.  The table is also the list of what is allowed.
 *
 * All readers have one shape: they take the provider that is being built
 * (for its sources, plans and texts), the value, and where to put it; they
 * fail with the place of the value and leave the rest to whoever frees the
 * provider.  Parts are read in an order in which what is named already is
 * there: sources, regions, prices, tables, plans, meters, credits, limits.
 */
#pragma once

#include "cost-provider-private.h"

G_BEGIN_DECLS

typedef gboolean (*CostLoadRead) (CostProvider     *provider,
                                  const CostJsonAt *at,
                                  gpointer          target,
                                  GError          **error);

typedef enum
{
  COST_LOAD_OPTIONAL,
  COST_LOAD_REQUIRED,
} CostLoadNeed;

typedef struct
{
  const char  *member; /* NULL ends the table */
  CostLoadRead read;   /* NULL: allowed, and read by the caller */
  CostLoadNeed need;
  gsize        offset; /* in the record */
} CostLoadField;

#define COST_LOAD_MAX_FIELDS 32

/* Who says so: inherited from price to entry to cell, the innermost wins. */
typedef struct
{
  const CostSource *source;     /* borrowed, nullable */
  char              confidence; /* 0: nobody said */
} CostLoadOrigin;

/* Records */
gboolean cost_load_record (CostProvider        *provider,
                           const CostJsonAt    *at,
                           const CostLoadField *fields,
                           gpointer             record,
                           GError             **error);
gboolean cost_load_optional (CostProvider     *provider,
                             const CostJsonAt *object,
                             const char       *member,
                             CostLoadRead      read,
                             gpointer          target,
                             GError          **error);
gboolean
cost_load_expect_map (const CostJsonAt *at, guint max_length, GError **error);
gboolean
cost_load_expect_list (const CostJsonAt *at, guint max_length, GError **error);
gboolean cost_load_claim (GHashTable       *seen,
                          const CostJsonAt *at,
                          const char       *id,
                          GError          **error);
int      cost_load_find (const GPtrArray *records, const char *id);
gboolean cost_load_fail_unknown (const CostJsonAt *at,
                                 const char       *what,
                                 const char       *wanted,
                                 const GPtrArray  *records,
                                 GError          **error);

/* Texts; the target is a char* that is still NULL */
gboolean cost_load_check_text (const CostJsonAt *at,
                               const char       *text,
                               guint             max_chars,
                               GError          **error);
gboolean cost_load_id (CostProvider     *provider,
                       const CostJsonAt *at,
                       gpointer          target,
                       GError          **error);
gboolean cost_load_row_id (CostProvider     *provider,
                           const CostJsonAt *at,
                           gpointer          target,
                           GError          **error);
gboolean cost_load_word (CostProvider     *provider,
                         const CostJsonAt *at,
                         gpointer          target,
                         GError          **error);
gboolean cost_load_name (CostProvider     *provider,
                         const CostJsonAt *at,
                         gpointer          target,
                         GError          **error);
gboolean cost_load_text (CostProvider     *provider,
                         const CostJsonAt *at,
                         gpointer          target,
                         GError          **error);
gboolean cost_load_note (CostProvider     *provider,
                         const CostJsonAt *at,
                         gpointer          target,
                         GError          **error);
gboolean cost_load_url (CostProvider     *provider,
                        const CostJsonAt *at,
                        gpointer          target,
                        GError          **error);
gboolean cost_load_key_id (const CostJsonAt *at, char **id, GError **error);
gboolean cost_load_key_word (const CostJsonAt *at, char **word, GError **error);

/* Plain values: CostDate, gboolean, CostValue */
gboolean cost_load_date (CostProvider     *provider,
                         const CostJsonAt *at,
                         gpointer          target,
                         GError          **error);
gboolean cost_load_boolean (CostProvider     *provider,
                            const CostJsonAt *at,
                            gpointer          target,
                            GError          **error);
gboolean cost_load_value (CostProvider     *provider,
                          const CostJsonAt *at,
                          gpointer          target,
                          GError          **error);
gboolean cost_load_one_of (const CostJsonAt  *at,
                           const char        *what,
                           const char *const *names,
                           guint             *index,
                           GError           **error);
gboolean cost_load_per (CostProvider     *provider,
                        const CostJsonAt *at,
                        gpointer          target,
                        GError          **error);
gboolean cost_load_check_days (const CostJsonAt *object,
                               CostDate          from,
                               CostDate          until,
                               GError          **error);
gboolean cost_load_check_ascending (const CostJsonAt *entry,
                                    CostDate          before,
                                    CostDate          from,
                                    GError          **error);
gboolean cost_load_check_kind (const CostJsonAt *at,
                               const CostValue  *value,
                               CostValueKind    *kind,
                               GError          **error);

gboolean cost_load_format (CostProvider     *provider,
                           const CostJsonAt *at,
                           gpointer          target,
                           GError          **error);
gboolean cost_load_price_key (CostProvider     *provider,
                              int               by,
                              const CostJsonAt *at,
                              GError          **error);

/* Sources: the target is a const CostSource*, a char */
gboolean cost_load_source (CostProvider     *provider,
                           const CostJsonAt *at,
                           gpointer          target,
                           GError          **error);
gboolean cost_load_confidence (CostProvider     *provider,
                               const CostJsonAt *at,
                               gpointer          target,
                               GError          **error);
gboolean cost_load_origin (CostProvider     *provider,
                           const CostJsonAt *at,
                           CostLoadOrigin   *origin,
                           GError          **error);
void cost_load_inherit (CostLoadOrigin *origin, const CostLoadOrigin *outer);
char cost_load_judge (const CostLoadOrigin *origin);

/* Formulas; the target is a CostFormula*, a CostTemplate* that is NULL */
gboolean cost_load_formula (CostProvider     *provider,
                            const CostJsonAt *at,
                            gpointer          target,
                            GError          **error);
gboolean cost_load_template (CostProvider     *provider,
                             const CostJsonAt *at,
                             gpointer          target,
                             GError          **error);

/* References: the target is a GStrv, a CostCategory */
gboolean cost_load_plan_ids (CostProvider     *provider,
                             const CostJsonAt *at,
                             gpointer          target,
                             GError          **error);

gboolean cost_load_category (CostProvider     *provider,
                             const CostJsonAt *at,
                             gpointer          target,
                             GError          **error);

/* Weeks, hours: the target is an array of CostEffortFact, a kind each */
gboolean cost_load_effort (CostProvider     *provider,
                           const CostJsonAt *at,
                           gpointer          target,
                           GError          **error);

/* The parts of a file; each fills its array of the provider, without target */
gboolean cost_load_sources (CostProvider     *provider,
                            const CostJsonAt *at,
                            gpointer          target,
                            GError          **error);
gboolean cost_load_regions (CostProvider     *provider,
                            const CostJsonAt *at,
                            gpointer          target,
                            GError          **error);
gboolean cost_load_places (CostProvider     *provider,
                           const CostJsonAt *at,
                           gpointer          target,
                           GError          **error);
gboolean cost_load_prices (CostProvider     *provider,
                           const CostJsonAt *at,
                           gpointer          target,
                           GError          **error);
gboolean cost_load_tables (CostProvider     *provider,
                           const CostJsonAt *at,
                           gpointer          target,
                           GError          **error);
gboolean cost_load_formulas (CostProvider     *provider,
                             const CostJsonAt *at,
                             gpointer          target,
                             GError          **error);
gboolean cost_load_choices (CostProvider     *provider,
                            const CostJsonAt *at,
                            gpointer          target,
                            GError          **error);
gboolean cost_load_plans (CostProvider     *provider,
                          const CostJsonAt *at,
                          gpointer          target,
                          GError          **error);
gboolean cost_load_meters (CostProvider     *provider,
                           const CostJsonAt *at,
                           gpointer          target,
                           GError          **error);
gboolean cost_load_credits (CostProvider     *provider,
                            const CostJsonAt *at,
                            gpointer          target,
                            GError          **error);
gboolean cost_load_limits (CostProvider     *provider,
                           const CostJsonAt *at,
                           gpointer          target,
                           GError          **error);
gboolean cost_load_overruns (CostProvider     *provider,
                             const CostJsonAt *at,
                             gpointer          target,
                             GError          **error);
gboolean cost_load_omissions (CostProvider     *provider,
                              const CostJsonAt *at,
                              gpointer          target,
                              GError          **error);
void     cost_load_default_plan (CostProvider *provider);

/* What a file says, without its spaces */
GBytes *cost_load_content (const CostJson *json);

G_END_DECLS
