/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Spikes from files: what is bundled says where it comes from, what is wrong
 * is refused with its place.
 */
#include "cost-spikes.h"

#include <string.h>

#include "cost-error.h"

#define STORY                                                                  \
  "\"stories\": [{\"title\": \"T\", \"url\": \"https://a.example/\", "         \
  "\"date\": \"2024-01-02\", \"says\": \"S.\"}]"
#define SPIKE(rest)                                                            \
  "{\"format\": 1, \"spikes\": [{\"id\": \"a\", \"name\": \"A\", "             \
  "\"description\": \"D.\", " rest "}]}"

typedef struct
{
  const char   *name;
  const char   *text;
  CostErrorCode code;
  const char   *message; /* its end */
} Slip;

static const Slip slips[] = {
  { "no-time",
    SPIKE ("\"hours\": 0, \"changes\": {\"requests\": {\"times\": 2}}, " STORY),
    COST_ERROR_RANGE,
    "$.spikes[0].hours: a spike of no time; expected more than 0 hours" },
  { "no-change",
    SPIKE ("\"hours\": 1, \"changes\": {\"requests\": {\"times\": 1}}, " STORY),
    COST_ERROR_FORMAT,
    "$.spikes[0].changes.requests: nothing is changed; give “times” or "
    "“plus”" },
  { "no-story",
    SPIKE ("\"hours\": 1, \"changes\": {\"requests\": {\"times\": 2}}"),
    COST_ERROR_FORMAT,
    "$.spikes[0]: the member “stories” is missing" },
  { "format",
    "{\"format\": 2, \"spikes\": []}",
    COST_ERROR_FORMAT,
    "which is all that this version of Outlay reads" },
};

static void
test_slip (gconstpointer data)
{
  const Slip *slip = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (
      cost_spikes_parse ("s.json", slip->text, strlen (slip->text), &error));
  g_assert_error (error, COST_ERROR, (int)slip->code);
  g_assert_true (g_str_has_suffix (error->message, slip->message));
}

/* What somebody decides is no part of a spike. */
static void
test_fixed_dimension (void)
{
  const char *text = SPIKE (
      "\"hours\": 1, \"changes\": {\"instances\": {\"times\": 2}}, " STORY);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (cost_spike_get_kind (COST_INSTANCES), ==, COST_SPIKE_FIXED);
  g_assert_null (cost_spikes_parse ("s.json", text, strlen (text), &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "instances"));
}

static void
test_bundled (void)
{
  const char *const ids[] = {
    "front-page",  "viral-week",  "crawler",
    "retry-storm", "write-flood", "denial-of-service"
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) spikes = cost_spikes_load (&error);

  g_assert_no_error (error);
  g_assert_cmpuint (spikes->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < spikes->len; i++)
    {
      const CostSpike *spike = g_ptr_array_index (spikes, i);

      g_assert_cmpstr (spike->id, ==, ids[i]);
      g_assert_true (g_str_has_suffix (spike->description, "."));
      g_assert_true (g_str_has_suffix (spike->assumed, "."));
      g_assert_cmpuint (spike->effects->len, >, 0);
      g_assert_cmpuint (spike->stories->len, >, 0);
    }
}

/* A month's traffic is split by its share of static files: with both changed,
 * what a spike sends would be split by how many requests there are besides. */
static void
test_split (void)
{
  g_autoptr (GPtrArray) spikes = cost_spikes_load (NULL);

  for (guint i = 0; i < spikes->len; i++)
    {
      const CostSpike *spike = g_ptr_array_index (spikes, i);
      guint            n = 0;

      for (guint k = 0; k < spike->effects->len; k++)
        {
          CostDimension at =
              g_array_index (spike->effects, CostSpikeEffect, k).dimension;

          n += at == COST_EGRESS_GB || at == COST_STATIC_SHARE;
        }
      g_assert_cmpuint (n, <=, 1);
    }
}

static void
test_find (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CostSpike) found = cost_spikes_find ("crawler", NULL);
  g_autoptr (CostSpike) missing = cost_spikes_find ("crawlers", &error);
  const CostSpikeEffect *effect = NULL;

  g_assert_nonnull (found);
  g_assert_cmpfloat (found->hours, ==, 24);
  effect = &g_array_index (found->effects, CostSpikeEffect, 1);
  g_assert_cmpint (effect->dimension, ==, COST_EGRESS_GB);
  g_assert_cmpfloat (effect->plus, ==, 10000);
  g_assert_cmpfloat (effect->times, ==, 1);
  g_assert_null (missing);
  g_assert_error (error, COST_ERROR, COST_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "“crawler”"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autofree char *path =
          g_strconcat ("/cost/spikes/slip/", slips[i].name, NULL);

      g_test_add_data_func (path, &slips[i], test_slip);
    }
  g_test_add_func ("/cost/spikes/slip/fixed-dimension", test_fixed_dimension);
  g_test_add_func ("/cost/spikes/bundled", test_bundled);
  g_test_add_func ("/cost/spikes/split", test_split);
  g_test_add_func ("/cost/spikes/find", test_find);

  return g_test_run ();
}
