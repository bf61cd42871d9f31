/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The one place that names the schema.
 */
#include "config.h"

#include "outlay-settings.h"

#include <glib/gi18n-lib.h>

/**
 * outlay_settings_check:
 *
 * Looks for the schema, and says in a line on the standard error what to do
 * if it is not there.
 *
 * Returns: whether outlay_settings_new() may be called
 */
gboolean
outlay_settings_check (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  GSettingsSchema       *schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, OUTLAY_APP_ID, TRUE);
  if (schema == NULL)
    {
      g_printerr (_ ("outlay-window: the settings schema %s is not installed; "
                     "install Outlay, or set GSETTINGS_SCHEMA_DIR to the "
                     "folder that has it.\n"),
                  OUTLAY_APP_ID);
      return FALSE;
    }
  g_settings_schema_unref (schema);
  return TRUE;
}

/**
 * outlay_settings_new:
 *
 * Opens the settings; outlay_settings_check() has to be %TRUE.
 *
 * Returns: (transfer full): the settings
 */
GSettings *
outlay_settings_new (void)
{
  return g_settings_new (OUTLAY_APP_ID);
}

/**
 * outlay_settings_set_int:
 * @settings: the settings
 * @key: a key that holds a whole number
 * @value: one that the schema may not allow
 *
 * Remembers a number; one out of range is not remembered.
 */
void
outlay_settings_set_int (GSettings *settings, const char *key, int value)
{
  g_autoptr (GVariant) number =
      g_variant_ref_sink (g_variant_new_int32 (value));
  GSettingsSchema    *schema = NULL;
  GSettingsSchemaKey *range = NULL;

  g_return_if_fail (G_IS_SETTINGS (settings));

  g_object_get (settings, "settings-schema", &schema, NULL);
  range = g_settings_schema_get_key (schema, key);
  if (g_settings_schema_key_range_check (range, number))
    g_settings_set_value (settings, key, number);
  g_settings_schema_key_unref (range);
  g_settings_schema_unref (schema);
}
