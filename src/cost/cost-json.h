/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A strict reader for JSON from files that nobody vouches for.
 *
 * The text is checked first, bounded in size, depth, counts and lengths, and
 * only then becomes a json-glib tree; the place of every value is kept, so
 * that whoever reads the tree can refuse a value with file, line, column and
 * JSON path.  A cursor (CostJsonAt) is a value on the stack that knows how it
 * was reached; it is valid as long as its parents and the document are.
 */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "cost-error.h"

G_BEGIN_DECLS

#define COST_JSON_MAX_BYTES (8 * 1024 * 1024)
#define COST_JSON_MAX_DEPTH 64
#define COST_JSON_MAX_VALUES 300000 /* keeps the worst below 150 MB */
#define COST_JSON_MAX_MEMBERS 50000 /* in one object or array */
#define COST_JSON_MAX_STRING 65536  /* bytes, after escapes */

typedef struct _CostJson CostJson;

typedef struct _CostJsonAt CostJsonAt;

struct _CostJsonAt
{
  const CostJson   *document; /* borrowed */
  JsonNode         *node;     /* borrowed from the document */
  const CostJsonAt *parent;   /* borrowed, nullable: the root */
  const char       *member;   /* borrowed, nullable: an element */
  guint             index;    /* in the parent array */
};

CostJson   *cost_json_parse (const char *name,
                             const char *text,
                             gsize       length,
                             GError    **error);
CostJson   *cost_json_load (GFile *file, GError **error);
CostJson   *cost_json_ref (CostJson *json);
void        cost_json_unref (CostJson *json);
const char *cost_json_get_name (const CostJson *json);

/* Walking */
CostJsonAt cost_json_root (const CostJson *json);
gboolean
cost_json_member (const CostJsonAt *at, const char *name, CostJsonAt *child);
guint      cost_json_length (const CostJsonAt *at);
CostJsonAt cost_json_element (const CostJsonAt *at, guint index);
CostJsonAt cost_json_nth_member (const CostJsonAt *at, guint index);
gboolean   cost_json_is_null (const CostJsonAt *at);
gboolean   cost_json_is_string (const CostJsonAt *at);
gboolean   cost_json_is_number (const CostJsonAt *at);
gboolean   cost_json_is_object (const CostJsonAt *at);
gboolean   cost_json_is_array (const CostJsonAt *at);

/* Reading; each fails with the place of the value */
gboolean cost_json_expect_object (const CostJsonAt  *at,
                                  const char *const *members,
                                  GError           **error);
gboolean
cost_json_expect_array (const CostJsonAt *at, guint max_length, GError **error);
gboolean cost_json_read_string (const CostJsonAt *at,
                                const char      **value,
                                GError          **error);
gboolean cost_json_read_number (const CostJsonAt *at,
                                double            min,
                                double            max,
                                double           *value,
                                GError          **error);
gboolean
cost_json_read_boolean (const CostJsonAt *at, gboolean *value, GError **error);

/* Members of an object: a missing one leaves @value and, where it is
 * required, fails with the place of the object. */
gboolean cost_json_get_string (const CostJsonAt *at,
                               const char       *name,
                               gboolean          required,
                               const char      **value,
                               GError          **error);
gboolean cost_json_get_number (const CostJsonAt *at,
                               const char       *name,
                               gboolean          required,
                               double           *value,
                               GError          **error);
gboolean cost_json_get_boolean (const CostJsonAt *at,
                                const char       *name,
                                gboolean          required,
                                gboolean         *value,
                                GError          **error);

/* Refusing */
void  cost_json_get_position (const CostJsonAt *at, guint *line, guint *column);
char *cost_json_get_path (const CostJsonAt *at);
gboolean cost_json_fail (const CostJsonAt *at,
                         GError          **error,
                         CostErrorCode     code,
                         const char       *format,
                         ...) G_GNUC_PRINTF (4, 5);
gboolean cost_json_fail_unknown (const CostJsonAt  *at,
                                 GError           **error,
                                 const char        *what,
                                 const char        *wanted,
                                 const char *const *known,
                                 gsize              n_known);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CostJson, cost_json_unref)

G_END_DECLS
