/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The record of an estimate: its birth, sharing and end.  What it says is
 * filled in by cost-estimate-build.c.
 *
 * A bill has dozens of small parts that are born and die together, several
 * times a frame while a slider moves, so they are cut from a few blocks.
 */
#include "cost-estimate.h"

#include <string.h>

#include "cost-estimate-private.h"

/* Lists of more grow. */
#define USUAL_LENGTH 16

/* Enough for most bills; what does not fit gets another block. */
#define BLOCK_SIZE 6144

#define ALIGNMENT sizeof (double)

typedef struct _Block Block;

struct _Block
{
  Block *next; /* owned, nullable: filled before */
  gsize  used;
  gsize  size;
  double content[]; /* in bytes @size */
};

static Block *
add_block (CostEstimate *estimate, gsize size)
{
  Block *block = g_malloc (sizeof (Block) + size);

  block->next = estimate->memory;
  block->used = 0;
  block->size = size;
  estimate->memory = block;
  return block;
}

static void
free_blocks (Block *block)
{
  while (block != NULL)
    {
      Block *next = block->next;

      g_free (block);
      block = next;
    }
}

/**
 * cost_estimate_alloc: (skip)
 * @estimate: an estimate that is being filled in
 * @size: bytes
 *
 * Returns: (transfer none): zeros that live as long as @estimate
 */
gpointer
cost_estimate_alloc (CostEstimate *estimate, gsize size)
{
  gsize    whole = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  Block   *block = estimate->memory;
  gpointer memory = NULL;

  if (block->size - block->used < whole)
    block = add_block (estimate, MAX (whole, BLOCK_SIZE));
  memory = (char *)block->content + block->used;
  block->used += whole;
  return memset (memory, 0, size);
}

static void
unref_provider (gpointer data)
{
  cost_provider_unref (data);
}

/**
 * cost_estimate_new:
 * @provider: the platform
 *
 * Returns: (transfer full): an estimate without lines
 */
CostEstimate *
cost_estimate_new (CostProvider *provider)
{
  CostEstimate *estimate = g_new0 (CostEstimate, 1);

  g_atomic_ref_count_init (&estimate->ref_count);
  estimate->provider = cost_provider_ref (provider);
  estimate->partners = g_ptr_array_new_with_free_func (unref_provider);
  estimate->lines = g_ptr_array_sized_new (USUAL_LENGTH);
  estimate->remarks = g_ptr_array_sized_new (USUAL_LENGTH);
  estimate->alternatives = g_ptr_array_sized_new (USUAL_LENGTH);
  estimate->choices = g_ptr_array_new ();
  add_block (estimate, BLOCK_SIZE);
  return estimate;
}

/**
 * cost_estimate_ref:
 * @estimate: an estimate
 *
 * Returns: (transfer full): @estimate
 */
CostEstimate *
cost_estimate_ref (CostEstimate *estimate)
{
  g_atomic_ref_count_inc (&estimate->ref_count);
  return estimate;
}

/**
 * cost_estimate_unref:
 * @estimate: (transfer full): an estimate
 *
 * Releases a reference.
 */
void
cost_estimate_unref (CostEstimate *estimate)
{
  if (!g_atomic_ref_count_dec (&estimate->ref_count))
    return;
  g_ptr_array_unref (estimate->lines);
  g_ptr_array_unref (estimate->remarks);
  g_ptr_array_unref (estimate->alternatives);
  g_ptr_array_unref (estimate->choices);
  g_ptr_array_unref (estimate->partners);
  cost_provider_unref (estimate->provider);
  free_blocks (estimate->memory);
  g_free (estimate);
}
