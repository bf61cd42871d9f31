/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What can go wrong with the user's data: one code a remedy.  Each layer
 * prefixes what it knows (file, place in the file, plan).
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define COST_ERROR (cost_error_quark ())

/* A piece of data is shown in a message up to this many characters. */
#define COST_ERROR_MAX_QUOTE 80

typedef enum
{
  COST_ERROR_SYNTAX,  /* the text is not JSON, or a formula is not one */
  COST_ERROR_LIMIT,   /* larger, deeper or longer than allowed */
  COST_ERROR_FORMAT,  /* JSON, but not what the format says */
  COST_ERROR_UNKNOWN, /* a name that nothing has */
  COST_ERROR_RANGE,   /* a number outside of its range */
  COST_ERROR_IO,      /* a file could not be read or written */
} CostErrorCode;

GQuark cost_error_quark (void);
char  *cost_error_quote (const char *text);
char  *cost_error_clean (const char *text);

G_END_DECLS
