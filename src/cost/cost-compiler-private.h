/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the pieces of the compiler share: where it stands while it walks
 * through a provider, and what a name or a formula becomes.  Only
 * cost-compiler*.c include it.
 */
#pragma once

#include "cost-compiler.h"

G_BEGIN_DECLS

#define COST_COMPILER_MAX_STEPS 5000000

/* What a formula becomes.  A text is the number under which the compiler
 * knows it; a literal gets its number from what it is compared with. */
typedef struct
{
  CostSlot                 slot;
  CostSlot                 unknown; /* not 0 where the value is not known */
  gboolean                 is_text;
  gboolean                 is_void; /* null: a number or a text */
  const char              *literal; /* borrowed, nullable */
  const CostDimensionInfo *choices; /* nullable: the text is one of its */
} CostOperand;

typedef struct
{
  guint64     stamp; /* 0: nothing remembered */
  CostOperand operand;
} CostMemo;

/* A row of a choice; where @slot is true it is better than those before. */
typedef struct
{
  guint    row;
  CostSlot slot;
} CostBetterRow;

/* A choice in one context: which rows are better than those before them. */
typedef struct
{
  guint64               stamp;
  const CostTableEntry *entry;   /* borrowed, nullable: no rows on the day */
  GArray               *better;  /* of CostBetterRow, the best ones last */
  CostMemo             *columns; /* owned, a column each: of the row chosen */
  CostSlot              found;
  CostSlot              wanted; /* the choice's when */
} CostChoiceMemo;

typedef struct
{
  CostProgram        *program;  /* borrowed */
  const CostProvider *provider; /* borrowed: whose file it is */
  const CostProvider *platform; /* borrowed: with whom a partner is paired */
  const CostScenario *scenario; /* borrowed */
  guint64             varying;  /* a bit a dimension */
  CostDate            at;
  double              hours;

  const CostPlan   *plan;     /* borrowed */
  const CostRegion *region;   /* borrowed, nullable: the place is not served */
  guint             position; /* of the region, in the workload's places */
  gboolean          is_check; /* all is of the day, every partner wanted */
  CostSlot          share;
  CostSlot          shares[COST_N_PLACES]; /* by position */
  gboolean          has_share[COST_N_PLACES];
  gint64           *candidates; /* owned: row looked at, a choice; -1: none */

  guint64         stamp;       /* of the context: plan, region, candidates */
  guint64         last_stamp;  /* that was given out */
  CostMemo       *formulas;    /* owned, a named formula each */
  gboolean       *is_open;     /* owned, likewise: being resolved */
  CostChoiceMemo *choices;     /* owned, a choice each */
  gboolean       *is_choosing; /* owned, likewise: being made */
  GHashTable     *texts;       /* owned: text -> its number */

  GHashTable *checked; /* owned, of CostNode*: texts asked about */

  gboolean has_bill; /* bill.* may be read here */
  CostSlot bill_total;
  CostSlot bill[COST_N_CATEGORIES];

  /* What formulas may name besides, borrowed: a run finds their values behind
   * those of the dimensions. */
  const char *const *inputs;
  guint              n_inputs;

  const CostFormula *formula; /* borrowed: the one being compiled */
  guint              n_steps;
  GError           **error;
} CostCompiler;

void cost_compiler_init (CostCompiler       *compiler,
                         CostProgram        *program,
                         const CostProvider *provider,
                         const CostScenario *scenario,
                         GError            **error);
void cost_compiler_clear (CostCompiler *compiler);
void cost_compiler_enter (CostCompiler *compiler);

gboolean             cost_compiler_refuse (CostCompiler   *compiler,
                                           const CostNode *node,
                                           CostErrorCode   code,
                                           const char     *format,
                                           ...) G_GNUC_PRINTF (4, 5);
gboolean             cost_compiler_refuse_unknown (CostCompiler      *compiler,
                                                   const CostNode    *node,
                                                   const char        *what,
                                                   const char        *wanted,
                                                   const char *const *known,
                                                   gsize              n_known);
gboolean             cost_compiler_check_text (CostCompiler   *compiler,
                                               const CostNode *name,
                                               const CostNode *text);
gboolean             cost_compiler_compile (CostCompiler      *compiler,
                                            const CostFormula *formula,
                                            CostOperand       *operand);
gboolean             cost_compiler_compile_number (CostCompiler      *compiler,
                                                   const CostFormula *formula,
                                                   CostOperand       *operand);
gboolean             cost_compiler_resolve (CostCompiler   *compiler,
                                            const CostNode *node,
                                            CostOperand    *operand);
gboolean             cost_compiler_choose (CostCompiler    *compiler,
                                           guint            choice,
                                           CostChoiceMemo **chosen);
gboolean             cost_compiler_read_choice (CostCompiler   *compiler,
                                                const CostNode *node,
                                                guint           choice,
                                                CostOperand    *operand);
void                 cost_compiler_forget_choice (CostChoiceMemo *memo);
const CostPriceCell *cost_compiler_find_cell (const CostCompiler *compiler,
                                              const CostPrice    *price);
gboolean             cost_compiler_add_lines (CostCompiler    *compiler,
                                              const CostMeter *meter,
                                              CostPlanSlots   *plan);
void                 cost_compiler_trace (CostCompiler      *compiler,
                                          const CostFormula *price,
                                          CostLineSlots     *line);
void     cost_compiler_mark_own (CostCompiler *compiler, CostLineSlots *line);
gboolean cost_compiler_add_remarks (CostCompiler  *compiler,
                                    CostPlanSlots *plan);
gboolean cost_compiler_compile_text (CostCompiler *compiler,
                                     const CostTemplate *template,
                                     CostTextSlots **text);
CostBillSlots *cost_compiler_compile_bill (CostCompiler *compiler);
void cost_compiler_enter_plan (CostCompiler *compiler, const CostPlan *plan);
CostSlot cost_compiler_enter_region (CostCompiler *compiler, guint position);
guint    cost_compiler_get_n_regions (const CostCompiler *compiler);
gboolean cost_compiler_is_region_repeated (const CostCompiler *compiler);
gboolean cost_compiler_count_steps (CostCompiler   *compiler,
                                    const CostNode *node,
                                    guint           n_steps);
gboolean cost_compiler_has_plan (const CostCompiler *compiler,
                                 const char *const  *plans);
gboolean cost_compiler_is_in_force (const CostCompiler *compiler,
                                    CostDate            from,
                                    CostDate            until);
const CostTableEntry *cost_compiler_find_entry (const CostCompiler *compiler,
                                                const CostTable    *table);
CostOperand           cost_compiler_value (CostCompiler    *compiler,
                                           const CostValue *value);
CostOperand cost_compiler_number (CostCompiler *compiler, double number);
CostSlot    cost_compiler_text (CostCompiler *compiler, const char *text);

G_END_DECLS
