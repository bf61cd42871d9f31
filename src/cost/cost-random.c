/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A generator of 64 bits of state, and a power function of operations that
 * every machine rounds alike.
 */
#include "cost-random-private.h"

#include <math.h>

#define MULTIPLIER G_GUINT64_CONSTANT (6364136223846793005)
#define FRACTION_BITS 40

/**
 * cost_random_init:
 * @random: (out caller-allocates): a generator
 * @seed: where it begins
 * @stream: which of 2^63 sequences it gives
 *
 * Begins a sequence.
 */
void
cost_random_init (CostRandom *random, guint64 seed, guint64 stream)
{
  random->state = 0;
  random->increment = (stream << 1) | 1;
  cost_random_next (random);
  random->state += seed;
  cost_random_next (random);
}

/**
 * cost_random_next:
 * @random: a generator
 *
 * Returns: 32 bits by chance
 */
guint32
cost_random_next (CostRandom *random)
{
  guint64 old = random->state;
  guint32 mixed = (guint32)(((old >> 18) ^ old) >> 27);
  guint32 turn = (guint32)(old >> 59);

  random->state = old * MULTIPLIER + random->increment;
  return (mixed >> turn) | (mixed << ((32 - turn) & 31));
}

/**
 * cost_random_unit:
 * @random: a generator
 *
 * Returns: a number from 0 to 1, never 1, a multiple of 2^-53
 */
double
cost_random_unit (CostRandom *random)
{
  guint64 high = cost_random_next (random) >> 5;
  guint64 low = cost_random_next (random) >> 6;

  return (double)((high << 26) | low) / 9007199254740992.0;
}

/**
 * cost_random_power:
 * @base: 0 or more
 * @exponent: 0 to 64; what is finer than 2^-40 is ignored
 *
 * Raises to a power by products and square roots alone: unlike those of pow(),
 * their last bits are the same in every library.
 *
 * Returns: @base to the power of @exponent; 1 for an exponent of 0
 */
double
cost_random_power (double base, double exponent)
{
  double whole = floor (exponent);
  double fraction = exponent - whole;
  double root = base;
  double power = 1.0;

  for (int i = 0; i < (int)whole; i++)
    power *= base;
  for (int bit = 0; bit < FRACTION_BITS && fraction > 0.0; bit++)
    {
      root = sqrt (root);
      fraction *= 2.0;
      if (fraction >= 1.0)
        {
          power *= root;
          fraction -= 1.0;
        }
    }
  return power;
}
