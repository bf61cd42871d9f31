/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What need not be computed is found, and what must be is not. */
#include "cost-identity-private.h"

typedef struct
{
  CostProgram *program; /* owned */
  CostSlot     x;       /* any number */
  CostSlot     p;       /* a truth */
  CostSlot     q;       /* another */
  CostSlot     one;
} Setup;

static void
set_up (Setup *setup, gconstpointer data)
{
  CostProgram *program = cost_program_new ();
  CostSlot     y = cost_program_dimension (program, COST_EGRESS_GB);

  setup->program = program;
  setup->x = cost_program_dimension (program, COST_REQUESTS);
  setup->p = cost_program_binary (program, COST_OP_LESS, setup->x, y);
  setup->q = cost_program_binary (program, COST_OP_EQUAL, setup->x, y);
  setup->one = cost_program_constant (program, 1.0);
}

static void
tear_down (Setup *setup, gconstpointer data)
{
  cost_program_free (setup->program);
}

static CostSlot
binary (const Setup *setup, CostOp op, CostSlot a, CostSlot b)
{
  return cost_program_binary (setup->program, op, a, b);
}

static CostSlot
negate (const Setup *setup, CostSlot a)
{
  return cost_program_unary (setup->program, COST_OP_NOT, a);
}

static void
test_truths (Setup *setup, gconstpointer data)
{
  CostSlot both = binary (setup, COST_OP_AND, setup->p, setup->q);
  CostSlot either = binary (setup, COST_OP_OR, setup->p, setup->q);

  g_assert_cmpuint (binary (setup, COST_OP_AND, setup->one, setup->p),
                    ==,
                    setup->p);
  g_assert_cmpuint (binary (setup, COST_OP_AND, setup->p, setup->one),
                    ==,
                    setup->p);
  g_assert_cmpuint (binary (setup, COST_OP_AND, setup->p, setup->p),
                    ==,
                    setup->p);
  g_assert_cmpuint (binary (setup, COST_OP_AND, setup->q, both), ==, both);
  g_assert_cmpuint (binary (setup, COST_OP_OR, setup->p, 0), ==, setup->p);
  g_assert_cmpuint (binary (setup, COST_OP_OR, setup->p, setup->one),
                    ==,
                    setup->one);
  g_assert_cmpuint (binary (setup, COST_OP_OR, either, setup->p), ==, either);
  g_assert_cmpuint (negate (setup, negate (setup, setup->p)), ==, setup->p);
}

/* A number is not what is true of it. */
static void
test_numbers_are_not_truths (Setup *setup, gconstpointer data)
{
  g_assert_cmpuint (binary (setup, COST_OP_AND, setup->one, setup->x),
                    !=,
                    setup->x);
  g_assert_cmpuint (binary (setup, COST_OP_OR, setup->x, 0), !=, setup->x);
  g_assert_cmpuint (negate (setup, negate (setup, setup->x)), !=, setup->x);
}

static void
test_selections (Setup *setup, gconstpointer data)
{
  CostProgram *program = setup->program;
  CostSlot     p = setup->p;
  CostSlot     x = setup->x;
  CostSlot     chosen = cost_program_select (program, p, x, setup->one);
  CostSlot     not_p = negate (setup, p);

  g_assert_cmpuint (cost_program_select (program, p, setup->one, 0), ==, p);
  g_assert_cmpuint (cost_program_select (program, p, 0, setup->one), ==, not_p);
  g_assert_cmpuint (cost_program_select (program, not_p, setup->one, x),
                    ==,
                    chosen);
  g_assert_cmpuint (cost_program_select (program, p, chosen, setup->one),
                    ==,
                    chosen);
  g_assert_cmpuint (cost_program_select (program, p, x, chosen),
                    ==,
                    cost_program_select (program, p, x, setup->one));
  g_assert_cmpuint (cost_program_select (program, x, setup->one, 0), !=, x);
}

/* A credit that is used up pays nothing, and the rest is never below zero. */
static void
test_credits (Setup *setup, gconstpointer data)
{
  CostSlot amount = binary (setup, COST_OP_MAX, 0, setup->x);
  CostSlot credit = cost_program_constant (setup->program, 20);
  CostSlot paid = binary (setup, COST_OP_MIN, credit, amount);
  CostSlot left = binary (setup, COST_OP_SUBTRACT, credit, paid);

  g_assert_cmpuint (binary (setup, COST_OP_MIN, left, 0), ==, 0);
  g_assert_cmpuint (binary (setup, COST_OP_MAX, 0, left), ==, left);
  g_assert_cmpuint (binary (setup, COST_OP_SUBTRACT, left, left), ==, 0);
  g_assert_cmpuint (binary (setup, COST_OP_MAX, 0, amount), ==, amount);
  g_assert_cmpuint (binary (setup, COST_OP_EQUAL, left, left), ==, setup->one);
  g_assert_cmpuint (binary (setup, COST_OP_LESS, left, left), ==, 0);
}

static void
test_bounds (Setup *setup, gconstpointer data)
{
  CostProgram *program = setup->program;
  CostSlot     twice = binary (setup, COST_OP_ADD, setup->x, setup->x);
  CostSlot     held = cost_program_unary (program, COST_OP_BOUND, twice);

  g_assert_cmpuint (held, !=, twice);
  g_assert_cmpuint (cost_program_unary (program, COST_OP_BOUND, held),
                    ==,
                    held);
  g_assert_cmpuint (cost_program_unary (program, COST_OP_BOUND, setup->p),
                    ==,
                    setup->p);
}

static void
add (const char *path, void (*test) (Setup *setup, gconstpointer data))
{
  g_test_add (path, Setup, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/cost/identity/truths", test_truths);
  add ("/cost/identity/numbers-are-not-truths", test_numbers_are_not_truths);
  add ("/cost/identity/selections", test_selections);
  add ("/cost/identity/credits", test_credits);
  add ("/cost/identity/bounds", test_bounds);
  return g_test_run ();
}
