/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sound files give their text; files that lie, end early or were changed in
 * any one byte are refused or answer nothing, and never crash the reader.
 */
#include "plot-png-reader.h"

#include <string.h>
#include <zlib.h>

#include "plot-error.h"

static void
append_number (GByteArray *file, guint32 number)
{
  guint32 big = GUINT32_TO_BE (number);

  g_byte_array_append (file, (const guint8 *)&big, 4);
}

static void
append_chunk (GByteArray *file,
              const char *type,
              const char *data,
              guint       length)
{
  guint start = 0;

  append_number (file, length);
  start = file->len;
  g_byte_array_append (file, (const guint8 *)type, 4);
  if (length > 0)
    g_byte_array_append (file, (const guint8 *)data, length);
  append_number (file, (guint32)crc32 (0, file->data + start, length + 4));
}

static GByteArray *
start_file (void)
{
  static const char header[] = "\0\0\0\1\0\0\0\1\10\2\0\0\0";
  GByteArray       *file = g_byte_array_new ();

  g_byte_array_append (file, (const guint8 *)"\x89PNG\r\n\x1a\n", 8);
  append_chunk (file, "IHDR", header, 13);
  return file;
}

static GBytes *
end_file (GByteArray *file)
{
  append_chunk (file, "IEND", NULL, 0);
  return g_byte_array_free_to_bytes (file);
}

static void
test_kinds_of_text (void)
{
  static const struct
  {
    const char *type;
    const char *data;
    guint       length;
    const char *expected;
  } rows[] = {
    { "tEXt", "Key\0text", 8, "text" },
    { "tEXt", "Key\0caf\xe9", 8, "caf\u00e9" },
    { "tEXt", "Key\0", 4, "" },
    { "iTXt", "Key\0\0\0en\0key\0caf\u00e9", 18, "caf\u00e9" },
    { "iTXt", "Key\0\0\0\0\0x", 9, "x" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GByteArray *file = start_file ();
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;

      append_chunk (file, "tEXt", "Key2\0no", 7);
      append_chunk (file, rows[i].type, rows[i].data, rows[i].length);
      bytes = end_file (file);
      text = plot_png_read_text (bytes, "Key", &error);
      g_assert_no_error (error);
      g_assert_cmpstr (text, ==, rows[i].expected);
    }
}

static void
test_absent (void)
{
  g_autoptr (GBytes) bytes = end_file (start_file ());
  g_autoptr (GError) error = NULL;

  g_assert_null (plot_png_read_text (bytes, "Key", &error));
  g_assert_no_error (error);
}

static void
test_bad_text (void)
{
  static const struct
  {
    const char *data;
    guint       length;
  } rows[] = {
    { "Key\0\1\0\0\0packed", 14 },
    { "Key\0\0\1\0\0x", 9 },
    { "Key\0\0", 5 },
    { "Key\0\0\0en", 8 },
    { "Key\0\0\0en\0key", 12 },
    { "Key\0\0\0\0\0\xff", 9 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GByteArray *file = start_file ();
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      append_chunk (file, "iTXt", rows[i].data, rows[i].length);
      bytes = end_file (file);
      g_assert_null (plot_png_read_text (bytes, "Key", &error));
      g_assert_error (error, PLOT_ERROR, PLOT_ERROR_READ);
    }
}

static GBytes *
make_sound (void)
{
  GByteArray *file = start_file ();

  append_chunk (file, "tEXt", "Key\0text", 8);
  return end_file (file);
}

static void
test_cut_anywhere (void)
{
  g_autoptr (GBytes) sound = make_sound ();

  for (gsize length = 0; length < g_bytes_get_size (sound); length++)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (sound, 0, length);
      g_autoptr (GError) error = NULL;
      g_autofree char *text = plot_png_read_text (cut, "None", &error);

      g_assert_null (text);
      g_assert_error (error, PLOT_ERROR, PLOT_ERROR_READ);
    }
}

static void
test_changed_anywhere (void)
{
  g_autoptr (GBytes) sound = make_sound ();
  gsize         size = 0;
  gconstpointer data = g_bytes_get_data (sound, &size);

  for (gsize i = 0; i < size * 8; i++)
    {
      guchar *changed = g_memdup2 (data, size);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;

      changed[i / 8] ^= (guchar)(1u << (i % 8));
      bytes = g_bytes_new_take (changed, size);
      text = plot_png_read_text (bytes, "None", &error);
      g_assert_null (text);
      g_assert_error (error, PLOT_ERROR, PLOT_ERROR_READ);
    }
}

static void
test_lies_about_length (void)
{
  static const guint32 lengths[] = { 0xffffffff, 0x7fffffff, 1000, 9 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      GByteArray *file = start_file ();
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      append_number (file, lengths[i]);
      g_byte_array_append (file, (const guint8 *)"tEXtKey", 8);
      bytes = g_byte_array_free_to_bytes (file);
      g_assert_null (plot_png_read_text (bytes, "Key", &error));
      g_assert_error (error, PLOT_ERROR, PLOT_ERROR_READ);
    }
}

static void
test_not_a_png (void)
{
  static const char *const bad[] = { "", "GIF89a", "\x89PNG\r\n\x1a\n" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (bad[i], strlen (bad[i]));
      g_autoptr (GError) error = NULL;

      g_assert_null (plot_png_read_text (bytes, "Key", &error));
      g_assert_error (error, PLOT_ERROR, PLOT_ERROR_READ);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/png-reader/kinds-of-text", test_kinds_of_text);
  g_test_add_func ("/plot/png-reader/absent", test_absent);
  g_test_add_func ("/plot/png-reader/bad-text", test_bad_text);
  g_test_add_func ("/plot/png-reader/cut-anywhere", test_cut_anywhere);
  g_test_add_func ("/plot/png-reader/changed-anywhere", test_changed_anywhere);
  g_test_add_func ("/plot/png-reader/lies-about-length",
                   test_lies_about_length);
  g_test_add_func ("/plot/png-reader/not-a-png", test_not_a_png);
  return g_test_run ();
}
