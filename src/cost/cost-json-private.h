/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a document is made of, for the files of the JSON reader alone.
 *
 * The tree is one array of nodes in which the elements of an array, and the
 * members of an object in the order of the text, stand side by side; all
 * strings are in one block.  So a document of thousands of values is made of
 * a handful of allocations.  What JSON allows but no format of ours does (a
 * name given twice, a NUL in a string) is marked, and refused as soon as
 * somebody reads it.
 */
#pragma once

#include "cost-json.h"

G_BEGIN_DECLS

/* Bytes between two marks: how far a column has to be counted, however long
 * the line is. */
#define COST_JSON_MARK_STEP 128

/* Up to so many members are looked through; of more the hashes of the names
 * are kept in order. */
#define COST_JSON_FEW 12

typedef enum
{
  COST_JSON_NULL,
  COST_JSON_BOOLEAN,
  COST_JSON_NUMBER,
  COST_JSON_STRING,
  COST_JSON_ARRAY,
  COST_JSON_OBJECT
} CostJsonKind;

struct _CostJsonNode
{
  const char *name; /* borrowed from the document, nullable: an element */
  union
  {
    double      number;
    const char *string; /* borrowed from the document */
    gboolean    truth;
    struct
    {
      guint32 first; /* of what it holds, in the document's nodes */
      guint32 slots; /* of an object with many, in the document's slots */
    } inner;
  } value;
  guint32 length;      /* of an array or object */
  guint32 offset;      /* of the value, in bytes */
  guint32 name_offset; /* of its name; an element has the value's */
  guint8  kind;        /* a CostJsonKind */
  guint8  has_nul;     /* a string that C would cut short */
  guint8  has_twin;    /* an object that gives a name twice */
  guint8  is_twin;     /* a member whose name came before, while it is read */
};

/* A name that an object gives a second time. */
typedef struct
{
  const char *name;   /* borrowed from the document */
  guint32     object; /* its offset, in bytes */
  guint32     offset; /* of the second one, in bytes */
} CostJsonTwin;

/* A member by the hash of its name. */
typedef struct
{
  guint32 hash;
  guint32 index; /* in the object */
} CostJsonSlot;

struct _CostJson
{
  gatomicrefcount ref_count;
  char           *name;    /* owned, harmless in a message */
  char           *text;    /* owned, UTF-8, closed by a zero */
  gsize           length;  /* of the text, in bytes */
  char           *strings; /* owned: each closed by a zero */
  char           *end;     /* borrowed: what is free of the strings */
  GArray         *lines;   /* owned, guint32: where each line begins */
  GArray         *marks;   /* owned, guint32: characters before each step */
  GArray         *nodes;   /* owned, CostJsonNode; the root is the last */
  GArray         *slots;   /* owned, CostJsonSlot */
  GArray         *twins;   /* owned, CostJsonTwin: one an object */
};

/* Reading the text */
gboolean cost_json_read_text (CostJson *json, GError **error);
gboolean cost_json_scan_number (CostJson *json,
                                gsize    *offset,
                                double   *value,
                                GError  **error);
gboolean cost_json_scan_string (CostJson    *json,
                                gsize       *offset,
                                const char **value,
                                gboolean    *has_nul,
                                GError     **error);

/* The members of an object */
gboolean            cost_json_fill_object (CostJson     *json,
                                           CostJsonNode *object,
                                           GArray       *open,
                                           guint         first,
                                           GError      **error);
const CostJsonNode *cost_json_find_member (const CostJson     *json,
                                           const CostJsonNode *object,
                                           const char         *name);

/* Refusing */
gboolean cost_json_refuse_text (const CostJson *json,
                                gsize           offset,
                                GError        **error,
                                CostErrorCode   code,
                                const char     *format,
                                ...) G_GNUC_PRINTF (5, 6);
gboolean cost_json_refuse_instead (const CostJson *json,
                                   gsize           offset,
                                   const char     *what,
                                   GError        **error);
gboolean
cost_json_refuse_word (const CostJson *json, gsize offset, GError **error);
gboolean cost_json_fail_twin (const CostJsonAt *at, GError **error);
gboolean cost_json_fail_member (const CostJsonAt  *member,
                                const char *const *known,
                                GError           **error);

G_END_DECLS
