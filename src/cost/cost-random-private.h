/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers by chance that are the same for ever: the generator PCG XSH RR
 * 64/32 of M. E. O'Neill (https://www.pcg-random.org), so that a seed in a
 * file gives the same picture on every machine and with every version.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  guint64 state;
  guint64 increment; /* odd: which of the streams */
} CostRandom;

void    cost_random_init (CostRandom *random, guint64 seed, guint64 stream);
guint32 cost_random_next (CostRandom *random);
double  cost_random_unit (CostRandom *random);
double  cost_random_power (double base, double exponent);

G_END_DECLS
