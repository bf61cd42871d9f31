/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "outlay-clipboard.h"

#include "app-fixtures.h"
#include "report-compare.h"

static void
test_offers_all (void)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("small-api");
  g_autoptr (ReportAnswer) answer =
      report_compare_new (outlay_session_get_comparison (session), NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentFormats) formats = NULL;
  g_auto (GValue) value = G_VALUE_INIT;
  GdkContentProvider *content =
      outlay_clipboard_offer (answer,
                              outlay_session_get_catalogue (session),
                              &error);

  g_assert_no_error (error);
  formats = gdk_content_provider_ref_formats (content);
  g_assert_true (gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE));
  g_assert_true (gdk_content_formats_contain_gtype (formats, G_TYPE_STRING));
  g_assert_true (
      gdk_content_formats_contain_mime_type (formats, "image/svg+xml"));
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (content, &value, &error));
  g_assert_nonnull (strstr (g_value_get_string (&value), "Fly.io\t"));
  g_object_unref (content);
}

static void
test_picture_has_its_size (void)
{
  g_autoptr (OutlaySession) session = app_fixtures_new_session ("hobby");
  g_autoptr (ReportAnswer) answer =
      report_compare_new (outlay_session_get_comparison (session), NULL);
  g_autoptr (GError) error = NULL;
  g_auto (GValue) value = G_VALUE_INIT;
  GdkContentProvider *content =
      outlay_clipboard_offer (answer,
                              outlay_session_get_catalogue (session),
                              &error);

  g_assert_no_error (error);
  g_value_init (&value, GDK_TYPE_TEXTURE);
  g_assert_true (gdk_content_provider_get_value (content, &value, &error));
  g_assert_cmpint (gdk_texture_get_width (g_value_get_object (&value)),
                   ==,
                   1920);
  g_object_unref (content);
}

int
main (int argc, char *argv[])
{
  app_fixtures_init (&argc, &argv);
  g_test_add_func ("/outlay/clipboard/offers-all", test_offers_all);
  g_test_add_func ("/outlay/clipboard/picture-has-its-size",
                   test_picture_has_its_size);
  return g_test_run ();
}
