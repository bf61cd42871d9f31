/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Credits, and the categories by which they may name what they pay.  A credit
 * holds the meters that it pays, each once, in the order of the bill.
 */
#include "config.h"

#include "cost-load-private.h"

#include <glib/gi18n-lib.h>

/**
 * cost_load_category: (skip)
 * @provider: the provider that is being read
 * @at: a value
 * @target: (out): a CostCategory
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if it is not the id of a category
 */
gboolean
cost_load_category (CostProvider     *provider,
                    const CostJsonAt *at,
                    gpointer          target,
                    GError          **error)
{
  const char *ids[COST_N_CATEGORIES + 1] = { NULL };
  guint       index = 0;

  for (int i = 0; i < COST_N_CATEGORIES; i++)
    ids[i] = cost_category_get_id ((CostCategory)i);
  if (!cost_load_one_of (at, _ ("category"), ids, &index, error))
    return FALSE;
  *(CostCategory *)target = (CostCategory)index;
  return TRUE;
}

/* @is_paid: a flag a meter. */
static gboolean
mark_meter (CostProvider     *provider,
            const CostJsonAt *at,
            gpointer          is_paid,
            GError          **error)
{
  const char *id = NULL;
  int         index = -1;

  if (!cost_json_read_string (at, &id, error))
    return FALSE;
  index = cost_load_find (provider->meters, id);
  if (index < 0)
    return cost_load_fail_unknown (at,
                                   _ ("meter"),
                                   id,
                                   provider->meters,
                                   error);
  ((gboolean *)is_paid)[index] = TRUE;
  return TRUE;
}

static gboolean
mark_category (CostProvider     *provider,
               const CostJsonAt *at,
               gpointer          is_paid,
               GError          **error)
{
  CostCategory category = COST_CATEGORY_OTHER;
  gboolean     is_used = FALSE;

  if (!cost_load_category (provider, at, &category, error))
    return FALSE;
  for (guint i = 0; i < provider->meters->len; i++)
    {
      const CostMeter *meter = g_ptr_array_index (provider->meters, i);

      if (meter->category != category)
        continue;
      ((gboolean *)is_paid)[i] = TRUE;
      is_used = TRUE;
    }
  if (is_used)
    return TRUE;
  return cost_json_fail (at,
                         error,
                         COST_ERROR_FORMAT,
                         _ ("no meter is of the category “%s”"),
                         cost_category_get_id (category));
}

static gboolean
mark_all (CostProvider     *provider,
          const CostJsonAt *list,
          CostLoadRead      mark,
          gboolean         *is_paid,
          GError          **error)
{
  if (!cost_load_expect_list (list, COST_PROVIDER_MAX_METERS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (list); i++)
    {
      CostJsonAt child = cost_json_element (list, i);

      if (!mark (provider, &child, is_paid, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_paid (CostProvider     *provider,
           const CostJsonAt *at,
           CostCredit       *credit,
           GError          **error)
{
  g_autofree gboolean *is_paid = g_new0 (gboolean, provider->meters->len);
  CostJsonAt           meters;
  CostJsonAt           categories;
  gboolean             has_meters = cost_json_member (at, "meters", &meters);
  gboolean has_categories = cost_json_member (at, "categories", &categories);

  if (!has_meters && !has_categories)
    return cost_json_fail (at,
                           error,
                           COST_ERROR_FORMAT,
                           _ ("the member “meters” is missing, or "
                              "“categories”"));
  if (has_meters && !mark_all (provider, &meters, mark_meter, is_paid, error))
    return FALSE;
  if (has_categories &&
      !mark_all (provider, &categories, mark_category, is_paid, error))
    return FALSE;
  for (guint i = 0; i < provider->meters->len; i++)
    if (is_paid[i])
      g_array_append_val (credit->meters, i);
  return TRUE;
}

static const CostLoadField credit_fields[] = {
  { "id", cost_load_id, COST_LOAD_REQUIRED, G_STRUCT_OFFSET (CostCredit, id) },
  { "label",
    cost_load_name,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostCredit, label) },
  { "amount",
    cost_load_formula,
    COST_LOAD_REQUIRED,
    G_STRUCT_OFFSET (CostCredit, amount) },
  { "plans",
    cost_load_plan_ids,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostCredit, plans) },
  { "from",
    cost_load_date,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostCredit, from) },
  { "until",
    cost_load_date,
    COST_LOAD_OPTIONAL,
    G_STRUCT_OFFSET (CostCredit, until) },
  { "meters", NULL, COST_LOAD_OPTIONAL, 0 },
  { "categories", NULL, COST_LOAD_OPTIONAL, 0 },
  { NULL },
};

static gboolean
read_credit (CostProvider     *provider,
             const CostJsonAt *at,
             GHashTable       *seen,
             GError          **error)
{
  CostCredit *credit = cost_credit_new ();
  CostJsonAt  id;

  g_ptr_array_add (provider->credits, credit);
  if (!cost_load_record (provider, at, credit_fields, credit, error))
    return FALSE;
  cost_json_member (at, "id", &id);
  return cost_load_claim (seen, &id, credit->id, error) &&
         cost_load_check_days (at, credit->from, credit->until, error) &&
         read_paid (provider, at, credit, error);
}

/**
 * cost_load_credits: (skip)
 * @provider: the provider that is being read, its meters read
 * @at: the member `credits`
 * @target: unused
 * @error: return location, or %NULL
 *
 * Returns: %FALSE if a credit is not one
 */
gboolean
cost_load_credits (CostProvider     *provider,
                   const CostJsonAt *at,
                   gpointer          target,
                   GError          **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  if (!cost_json_expect_array (at, COST_PROVIDER_MAX_CREDITS, error))
    return FALSE;
  for (guint i = 0; i < cost_json_length (at); i++)
    {
      CostJsonAt child = cost_json_element (at, i);

      if (!read_credit (provider, &child, seen, error))
        return FALSE;
    }
  return TRUE;
}
