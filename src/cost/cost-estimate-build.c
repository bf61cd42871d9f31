/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the slots of a run to the estimate: the lines of the plan that won,
 * what is to be said about it, and what the other plans would have cost.
 */
#include <string.h>

#include "cost-engine-private.h"
#include "cost-estimate-line-private.h"
#include "cost-estimate-private.h"
#include "cost-variant-private.h"

typedef struct
{
  const double        *slots; /* borrowed: the run */
  const CostBillSlots *bill;  /* borrowed */
  CostEstimate        *estimate;
  GString             *text; /* borrowed: where texts are put together */
} Build;

/* Most programs fit; what does not is allocated. */
#define FEW_SLOTS 4096

static gboolean
is_true (const Build *build, CostSlot slot)
{
  return build->slots[slot] != 0.0;
}

static void
append_whole (GString *text, guint value)
{
  char  digits[16];
  char *end = digits + sizeof digits;
  char *start = end;

  do
    *--start = (char)('0' + value % 10);
  while ((value /= 10) > 0);
  g_string_append_len (text, start, end - start);
}

/* As "%.6g" does; most numbers are small and whole, which is quicker. */
static void
append_number (GString *text, double value)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (value >= 0.0 && value < 1e6 && value == (int)value)
    append_whole (text, (guint)value);
  else
    g_string_append (
        text,
        g_ascii_formatd (number, sizeof number, "%.6g", value + 0.0));
}

static void
append_placeholder (const Build           *build,
                    const CostPlaceholder *placeholder,
                    GString               *text)
{
  double           value = build->slots[placeholder->slot];
  const GPtrArray *texts = build->bill->texts;

  if (placeholder->choices != NULL)
    g_string_append (text, placeholder->choices->choices[(int)value]);
  else if (placeholder->is_text)
    {
      if (value >= 1.0 && value <= texts->len)
        g_string_append (text, g_ptr_array_index (texts, (guint)value - 1));
    }
  else
    append_number (text, value);
}

static const char *
write_text (const Build *build, const CostTextSlots *slots)
{
  GString *text = build->text;
  char    *copy = NULL;

  if (slots == NULL)
    return NULL;
  g_string_assign (text, g_ptr_array_index (slots->template->pieces, 0));
  for (guint i = 0; i < slots->placeholders->len; i++)
    {
      append_placeholder (
          build,
          &g_array_index (slots->placeholders, CostPlaceholder, i),
          text);
      g_string_append (text,
                       g_ptr_array_index (slots->template->pieces, i + 1));
    }
  copy = cost_estimate_alloc (build->estimate, text->len + 1);
  return memcpy (copy, text->str, text->len);
}

static CostLine *
new_line (const Build *build, const CostLineSlots *slots)
{
  CostLine *line = cost_estimate_line_new (build->estimate,
                                           build->bill->provider,
                                           slots,
                                           build->slots);

  line->detail = write_text (build, slots->detail);
  return line;
}

static void
add_lines (const Build *build, const CostPlanSlots *plan)
{
  CostEstimate *estimate = build->estimate;

  for (guint i = 0; i < plan->lines->len; i++)
    {
      const CostLineSlots *slots = g_ptr_array_index (plan->lines, i);
      gboolean             is_shown = is_true (build, slots->quantity) ||
                          is_true (build, slots->unpriced) ||
                          (is_true (build, slots->active) &&
                           (slots->meter->is_always || slots->is_override));
      CostLine *line;

      if (!is_shown)
        continue;
      line = new_line (build, slots);
      estimate->categories[line->meter->category] += line->amount;
      g_ptr_array_add (estimate->lines, line);
    }
}

static CostRemark *
new_remark (const Build *build, const CostRemarkSlots *slots)
{
  CostRemark *remark =
      cost_estimate_alloc (build->estimate, sizeof (CostRemark));

  remark->kind = slots->kind;
  remark->limit = slots->limit;
  remark->choice = slots->choice;
  remark->place = slots->place;
  remark->region = slots->region;
  remark->provider = build->bill->provider;
  remark->text = write_text (build, slots->text);
  remark->source = slots->limit != NULL ? slots->limit->source : NULL;
  return remark;
}

/* Of remarks that the reader words. */
static gboolean
is_same (const CostRemark *said, const CostRemark *remark)
{
  return said->provider == remark->provider && said->choice == remark->choice &&
         said->place == remark->place && said->region == remark->region;
}

static gboolean
is_said (const CostEstimate *estimate, const CostRemark *remark)
{
  for (guint i = 0; i < estimate->remarks->len; i++)
    {
      const CostRemark *said = g_ptr_array_index (estimate->remarks, i);

      if (said->kind != remark->kind ||
          g_strcmp0 (said->text, remark->text) != 0)
        continue;
      if (remark->text != NULL || is_same (said, remark))
        return TRUE;
    }
  return FALSE;
}

static void
add_remarks (const Build *build, const CostPlanSlots *plan, CostLimitKind kind)
{
  for (guint i = 0; i < plan->remarks->len; i++)
    {
      const CostRemarkSlots *slots = g_ptr_array_index (plan->remarks, i);
      CostRemark            *remark;

      if (slots->kind != kind || !is_true (build, slots->when))
        continue;
      remark = new_remark (build, slots);
      if (!is_said (build->estimate, remark))
        g_ptr_array_add (build->estimate->remarks, remark);
    }
}

static const CostPlanSlots *
find_best (const Build *build)
{
  guint best = (guint)build->slots[build->bill->best];

  for (guint i = 0; i < build->bill->plans->len; i++)
    {
      const CostPlanSlots *plan = g_ptr_array_index (build->bill->plans, i);

      if (plan->index == best)
        return plan;
    }
  return NULL;
}

static void
add_chosen (const Build *build, const CostPlanSlots *plan)
{
  for (guint i = 0; i < plan->chosen->len; i++)
    {
      const CostChosenSlots *slots =
          &g_array_index (plan->chosen, CostChosenSlots, i);
      CostChosen *chosen;
      guint       row = (guint)build->slots[slots->row];

      if (!is_true (build, slots->found))
        continue;
      chosen = cost_estimate_alloc (build->estimate, sizeof (CostChosen));
      chosen->choice = slots->choice;
      chosen->row = slots->entry->cells[row * slots->table->n_columns].text;
      g_ptr_array_add (build->estimate->choices, chosen);
    }
}

static void
add_alternatives (const Build *build)
{
  for (guint i = 0; i < build->bill->plans->len; i++)
    {
      const CostPlanSlots *plan = g_ptr_array_index (build->bill->plans, i);
      CostAlternative     *alternative =
          cost_estimate_alloc (build->estimate, sizeof (CostAlternative));

      alternative->plan = plan->plan;
      alternative->total = (CostMoney)build->slots[plan->total];
      alternative->is_auto = plan->plan->is_auto;
      alternative->is_blocked = is_true (build, plan->blocked);
      alternative->is_complete = !is_true (build, plan->unpriced);
      for (guint k = 0; k < plan->remarks->len; k++)
        {
          const CostRemarkSlots *slots = g_ptr_array_index (plan->remarks, k);

          if (slots->kind != COST_LIMIT_BLOCKER ||
              !is_true (build, slots->when))
            continue;
          if (alternative->n_blockers++ == 0)
            alternative->reason = new_remark (build, slots);
        }
      g_ptr_array_add (build->estimate->alternatives, alternative);
    }
}

static void
add_bill (const Build *build)
{
  const CostPlanSlots *best = find_best (build);

  if (best == NULL)
    return;
  add_lines (build, best);
  add_chosen (build, best);
}

/* Nothing is known of the provider on this day. */
static void
add_no_plan (const Build *build)
{
  CostRemark *remark =
      cost_estimate_alloc (build->estimate, sizeof (CostRemark));

  remark->kind = COST_LIMIT_BLOCKER;
  remark->place = -1;
  remark->provider = build->bill->provider;
  g_ptr_array_add (build->estimate->remarks, remark);
}

static void
add_bill_remarks (const Build *build, CostLimitKind kind)
{
  const CostPlanSlots *best = find_best (build);

  if (best != NULL)
    add_remarks (build, best, kind);
  else if (kind == COST_LIMIT_BLOCKER)
    add_no_plan (build);
}

static void
add_all_remarks (const CostCode *code, Build *build, CostLimitKind kind)
{
  build->bill = code->own;
  add_bill_remarks (build, kind);
  for (guint i = 0; i < code->partners->len; i++)
    {
      build->bill = g_ptr_array_index (code->partners, i);
      if (is_true (build, build->bill->wanted))
        add_bill_remarks (build, kind);
    }
}

static void
fill_estimate (const CostCode *code, Build *build)
{
  CostEstimate        *estimate = build->estimate;
  guint                flags = (guint)build->slots[code->flags];
  const CostPlanSlots *best;

  build->bill = code->own;
  best = find_best (build);
  estimate->plan = best != NULL ? best->plan : NULL;
  estimate->total = (CostMoney)build->slots[code->total];
  estimate->is_blocked = (flags & COST_CELL_BLOCKED) != 0;
  estimate->is_complete = (flags & COST_CELL_INCOMPLETE) == 0;
  add_bill (build);
  add_alternatives (build);
  for (guint i = 0; i < code->partners->len; i++)
    {
      build->bill = g_ptr_array_index (code->partners, i);
      if (!is_true (build, build->bill->wanted))
        continue;
      g_ptr_array_add (
          estimate->partners,
          cost_provider_ref (g_ptr_array_index (code->partner_providers, i)));
      add_bill (build);
    }
  for (int kind = COST_LIMIT_BLOCKER; kind <= COST_LIMIT_NOTE; kind++)
    add_all_remarks (code, build, kind);
}

/* The variant that is billed, having compared them all. */
static guint
choose_variant (const CostEngine   *engine,
                guint               platform,
                const CostWorkload *workload,
                CostEstimate       *estimate)
{
  CostVariantBill bills[COST_VARIANTS_MAX];
  guint           n = cost_variant_bill (engine, platform, workload, bills);
  CostPairing    *pairings =
      cost_estimate_alloc (estimate, n * sizeof (CostPairing));

  for (guint i = 0; i < n; i++)
    {
      pairings[i].database = bills[i].database;
      pairings[i].total = bills[i].total;
      pairings[i].is_blocked = (bills[i].flags & COST_CELL_BLOCKED) != 0;
      pairings[i].is_complete = (bills[i].flags & COST_CELL_INCOMPLETE) == 0;
    }
  estimate->pairings = pairings;
  estimate->n_pairings = n;
  estimate->database = bills[0].database;
  return bills[0].variant;
}

static void
run (const CostCode *code, const CostWorkload *workload, CostEstimate *estimate)
{
  guint              n_slots = cost_tape_get_n_slots (code->whole);
  double             few[FEW_SLOTS];
  g_autofree double *many =
      n_slots > FEW_SLOTS ? g_new (double, n_slots) : NULL;
  double *slots = many != NULL ? many : few;
  Build   build = { .slots = slots,
                    .estimate = estimate,
                    .text = g_string_sized_new (256) };

  cost_tape_run (code->whole, workload->values, slots);
  fill_estimate (code, &build);
  g_string_free (build.text, TRUE);
}

/**
 * cost_engine_estimate:
 * @engine: an engine
 * @platform: index of a platform
 * @workload: one month; it differs from what @engine is bound to only in
 *   dimensions that vary
 *
 * Computes the whole bill.
 *
 * Returns: (transfer full): the estimate
 */
CostEstimate *
cost_engine_estimate (const CostEngine   *engine,
                      guint               platform,
                      const CostWorkload *workload)
{
  const CostCode *code = cost_engine_get_code (engine, platform, 0);
  CostEstimate   *estimate = cost_estimate_new (code->provider);

  estimate->at = engine->at;
  estimate->month_hours = engine->scenario->month_hours > 0.0
                              ? engine->scenario->month_hours
                              : code->provider->month_hours;
  estimate->is_pinned =
      g_hash_table_contains (engine->scenario->plans, code->provider->id);
  estimate->database = code->database;
  if ((engine->varying & COST_VARY (COST_DB)) != 0)
    estimate->database = (guint)workload->values[COST_DB];
  if (engine->n_variants > 1)
    code = cost_engine_get_code (
        engine,
        platform,
        choose_variant (engine, platform, workload, estimate));
  run (code, workload, estimate);
  return estimate;
}
