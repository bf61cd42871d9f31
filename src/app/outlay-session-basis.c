/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The changes that one can make to what a scenario is compared on: for which
 * platforms, and in which currency.  Each is one step to undo.
 */
#include "config.h"

#include "outlay-session-private.h"

#include "cost-platforms.h"

/* Shows the copy if it differs. */
static void
take (OutlaySession *self, CostScenario *scenario, gboolean is_new)
{
  if (is_new)
    outlay_session_change (self, scenario);
  else
    cost_scenario_free (scenario);
}

/**
 * outlay_session_use_platform:
 * @self: a session
 * @id: a platform of the catalogue
 * @is_used: whether it is to be compared
 *
 * Adds a platform, or takes it out.  The last one stays.
 */
void
outlay_session_use_platform (OutlaySession *self,
                             const char    *id,
                             gboolean       is_used)
{
  CostScenario *scenario = NULL;

  g_return_if_fail (OUTLAY_IS_SESSION (self) && id != NULL);

  scenario = cost_scenario_copy (self->scenario);
  take (self,
        scenario,
        cost_platforms_use (scenario, self->catalogue, id, is_used));
}

/**
 * outlay_session_use_all_platforms:
 * @self: a session
 *
 * Compares every platform there is.
 */
void
outlay_session_use_all_platforms (OutlaySession *self)
{
  CostScenario *scenario = NULL;

  g_return_if_fail (OUTLAY_IS_SESSION (self));

  scenario = cost_scenario_copy (self->scenario);
  take (self, scenario, cost_platforms_use_all (scenario, self->catalogue));
}

/**
 * outlay_session_use_default_platforms:
 * @self: a session
 *
 * Compares the platforms that are compared where nobody chooses.
 */
void
outlay_session_use_default_platforms (OutlaySession *self)
{
  CostScenario *scenario = NULL;

  g_return_if_fail (OUTLAY_IS_SESSION (self));

  scenario = cost_scenario_copy (self->scenario);
  take (self, scenario, cost_platforms_use_default (scenario));
}

/**
 * outlay_session_show_in:
 * @self: a session
 * @currency: (nullable): a currency with its rate, copied; US dollars without
 *   it
 *
 * Shows amounts in another currency.
 */
void
outlay_session_show_in (OutlaySession *self, const CostCurrency *currency)
{
  CostScenario *scenario = NULL;
  gboolean      is_new = FALSE;

  g_return_if_fail (OUTLAY_IS_SESSION (self));

  scenario = cost_scenario_copy (self->scenario);
  is_new = !cost_currency_equal (scenario->currency, currency);
  cost_currency_free (scenario->currency);
  scenario->currency = cost_currency_copy (currency);
  take (self, scenario, is_new);
}
