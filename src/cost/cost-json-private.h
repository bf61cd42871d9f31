/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a document is made of, for the files of the JSON reader alone.
 *
 * Beside the json-glib tree stands what json-glib does not keep: where each
 * value began, the members of an object in the order of the text, and what
 * JSON allows but no format of ours does (a name given twice, a NUL in a
 * string), which is refused as soon as somebody reads it.
 */
#pragma once

#include "cost-json-places.h"
#include "cost-json.h"

G_BEGIN_DECLS

/* Bytes between two marks: how far a column has to be counted, however long
 * the line is. */
#define COST_JSON_MARK_STEP 128

/* A name that an object gives a second time. */
typedef struct
{
  const char *name;   /* borrowed from the document */
  guint32     offset; /* of the second one, in bytes */
} CostJsonTwin;

typedef struct
{
  const char *name; /* borrowed from the document */
  JsonNode   *node; /* borrowed from the tree */
} CostJsonMember;

/* A member of an object that is still being read. */
typedef struct
{
  CostJsonMember member;  /* the node is owned */
  guint32        offset;  /* of its name, in bytes */
  gboolean       is_twin; /* the name came before */
} CostJsonOpen;

struct _CostJson
{
  gatomicrefcount ref_count;
  char           *name;    /* owned, harmless in a message */
  char           *text;    /* owned, UTF-8, closed by a zero */
  gsize           length;  /* of the text, in bytes */
  GArray         *lines;   /* owned, guint32: where each line begins */
  GArray         *marks;   /* owned, guint32: characters before each step */
  JsonNode       *root;    /* owned, nullable until read */
  CostJsonPlaces *places;  /* owned */
  GArray         *members; /* owned, CostJsonMember, object by object */
  GStringChunk   *names;   /* owned, the names of members */
  GPtrArray      *dropped; /* owned, JsonNode: values of second names */
  GHashTable     *twins;   /* owned, object JsonNode to CostJsonTwin */
};

/* Reading the text */
gboolean cost_json_read_text (CostJson *json, GError **error);
gboolean cost_json_scan_number (CostJson *json,
                                gsize    *offset,
                                double   *value,
                                GError  **error);
gboolean cost_json_scan_string (CostJson *json,
                                gsize    *offset,
                                GString  *value,
                                gboolean *has_nul,
                                GError  **error);

gboolean cost_json_fill_object (CostJson *json,
                                JsonNode *node,
                                GArray   *open,
                                guint     first,
                                GError  **error);

/* Refusing */
gboolean    cost_json_refuse_text (const CostJson *json,
                                   gsize           offset,
                                   GError        **error,
                                   CostErrorCode   code,
                                   const char     *format,
                                   ...) G_GNUC_PRINTF (5, 6);
gboolean    cost_json_refuse_instead (const CostJson *json,
                                      gsize           offset,
                                      const char     *what,
                                      GError        **error);
gboolean    cost_json_is_in_number (const CostJson *json, gsize offset);
const char *cost_json_explain_comma (void);
gboolean
cost_json_refuse_word (const CostJson *json, gsize offset, GError **error);
gboolean cost_json_fail_twin (const CostJsonAt   *at,
                              const CostJsonTwin *twin,
                              GError            **error);
gboolean cost_json_fail_member (const CostJsonAt  *member,
                                const char *const *known,
                                GError           **error);

G_END_DECLS
