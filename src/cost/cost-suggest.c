/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The nearest known name, by the number of letters that one must add, drop,
 * change or swap with a neighbor.  Case does not count, and "_", "-" and
 * space are one character.  Names over 64 bytes are never compared, so the
 * cost is bounded whatever a file holds.
 */
#include "config.h"

#include "cost-suggest.h"

#include <string.h>

#define MAX_LENGTH 64
#define MIN_PREFIX 3

typedef struct
{
  char text[MAX_LENGTH];
  int  length;
} Name;

/* FALSE for what is empty or too long to compare. */
static gboolean
fold_name (const char *text, Name *name)
{
  int length = 0;

  for (; text[length] != '\0'; length++)
    {
      char c = g_ascii_tolower (text[length]);

      if (length == MAX_LENGTH)
        return FALSE;
      name->text[length] = c == '_' || c == ' ' ? '-' : c;
    }
  name->length = length;
  return length > 0;
}

static gboolean
is_swapped (const Name *a, int i, const Name *b, int j)
{
  return i > 1 && j > 1 && a->text[i - 1] == b->text[j - 2] &&
         a->text[i - 2] == b->text[j - 1];
}

/* Damerau-Levenshtein, neighbors swapped at most once. */
static int
measure_distance (const Name *a, const Name *b)
{
  int rows[3][MAX_LENGTH + 1];

  for (int j = 0; j <= b->length; j++)
    rows[0][j] = j;
  for (int i = 1; i <= a->length; i++)
    {
      int       *row = rows[i % 3];
      const int *above = rows[(i + 2) % 3];
      const int *second = rows[(i + 1) % 3];

      row[0] = i;
      for (int j = 1; j <= b->length; j++)
        {
          int changed = above[j - 1] + (a->text[i - 1] != b->text[j - 1]);

          row[j] = MIN (MIN (above[j], row[j - 1]) + 1, changed);
          if (is_swapped (a, i, b, j))
            row[j] = MIN (row[j], second[j - 2] + 1);
        }
    }
  return rows[a->length % 3][b->length];
}

static gboolean
shares_prefix (const Name *a, const Name *b)
{
  int length = MIN (a->length, b->length);

  return length >= MIN_PREFIX && memcmp (a->text, b->text, length) == 0;
}

/**
 * cost_suggest:
 * @wanted: the name that nothing has
 * @known: (array length=n_known): the names that exist
 * @n_known: how many
 *
 * Finds the name that was probably meant: at most two letters off, or a
 * third of @wanted's length, and never all of its letters; else one that
 * begins like @wanted or that @wanted begins with.  Of equals the first.
 *
 * Returns: (transfer full) (nullable): the name as written in @known
 */
char *
cost_suggest (const char *wanted, const char *const *known, gsize n_known)
{
  Name        name;
  const char *best = NULL;
  const char *prefixed = NULL;
  int         best_distance = 0;

  g_return_val_if_fail (wanted != NULL, NULL);
  g_return_val_if_fail (known != NULL || n_known == 0, NULL);

  if (!fold_name (wanted, &name))
    return NULL;
  best_distance = MIN (MAX (2, name.length / 3), name.length - 1) + 1;
  for (gsize i = 0; i < n_known; i++)
    {
      Name other;
      int  distance = 0;

      if (known[i] == NULL || !fold_name (known[i], &other))
        continue;
      distance = measure_distance (&name, &other);
      if (distance < best_distance)
        {
          best_distance = distance;
          best = known[i];
        }
      if (prefixed == NULL && shares_prefix (&name, &other))
        prefixed = known[i];
    }
  return g_strdup (best != NULL ? best : prefixed);
}
