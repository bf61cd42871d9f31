/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The reference for exports: the least program that draws the rectangles and
 * texts of a scene with cairo and writes them as PNG.  It knows no prices,
 * no layout and no metadata.
 *
 *     bench-bare-chart SCENE PICTURE [WRITER]
 *
 * With WRITER "cairo" the picture is written as cairo itself writes it, else
 * with libpng as the export does.
 *
 * A line of SCENE: "rect X Y WIDTH HEIGHT RED GREEN BLUE" or "text X Y SIZE
 * BOLD ALIGN RED GREEN BLUE WORDS"; the first line is "size WIDTH HEIGHT
 * LEVEL", the last with zlib's level of compression.
 */
#include <cairo.h>
#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
draw_rect (cairo_t *cr, const char *line)
{
  double v[7] = { 0 };

  sscanf (line,
          "rect %lf %lf %lf %lf %lf %lf %lf",
          &v[0],
          &v[1],
          &v[2],
          &v[3],
          &v[4],
          &v[5],
          &v[6]);
  cairo_set_source_rgb (cr, v[4], v[5], v[6]);
  cairo_rectangle (cr, v[0], v[1], v[2], v[3]);
  cairo_fill (cr);
}

static void
draw_text (cairo_t *cr, const char *line)
{
  cairo_text_extents_t extents;
  double               v[6] = { 0 };
  int                  is_bold = 0;
  int                  align = 0;
  int                  start = 0;

  sscanf (line,
          "text %lf %lf %lf %d %d %lf %lf %lf %n",
          &v[0],
          &v[1],
          &v[2],
          &is_bold,
          &align,
          &v[3],
          &v[4],
          &v[5],
          &start);
  cairo_select_font_face (cr,
                          "Cantarell",
                          CAIRO_FONT_SLANT_NORMAL,
                          is_bold ? CAIRO_FONT_WEIGHT_BOLD
                                  : CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size (cr, v[2]);
  cairo_text_extents (cr, line + start, &extents);
  cairo_set_source_rgb (cr, v[3], v[4], v[5]);
  cairo_move_to (cr, v[0] - extents.x_advance * align / 2.0, v[1]);
  cairo_show_text (cr, line + start);
}

static cairo_surface_t *
draw (FILE *scene, int *level)
{
  char             line[1024];
  int              width = 1;
  int              height = 1;
  cairo_surface_t *surface;
  cairo_t         *cr;

  if (fscanf (scene, "size %d %d %d\n", &width, &height, level) != 3)
    exit (2);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cr = cairo_create (surface);
  while (fgets (line, sizeof line, scene) != NULL)
    {
      line[strcspn (line, "\n")] = '\0';
      if (line[0] == 'r')
        draw_rect (cr, line);
      else
        draw_text (cr, line);
    }
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static void
write_png (cairo_surface_t *surface, FILE *file, int level)
{
  int            height = cairo_image_surface_get_height (surface);
  int            stride = cairo_image_surface_get_stride (surface);
  unsigned char *data = cairo_image_surface_get_data (surface);
  png_structp    png = png_create_write_struct (PNG_LIBPNG_VER_STRING, 0, 0, 0);
  png_infop      info = png_create_info_struct (png);

  png_init_io (png, file);
  png_set_IHDR (png,
                info,
                (png_uint_32)cairo_image_surface_get_width (surface),
                (png_uint_32)height,
                8,
                PNG_COLOR_TYPE_RGB,
                PNG_INTERLACE_NONE,
                PNG_COMPRESSION_TYPE_DEFAULT,
                PNG_FILTER_TYPE_DEFAULT);
  png_set_compression_level (png, level);
  png_set_filter (png, 0, PNG_FILTER_NONE);
  png_write_info (png, info);
  png_set_filler (png, 0, PNG_FILLER_AFTER);
  png_set_bgr (png);
  for (int y = 0; y < height; y++)
    png_write_row (png, data + (size_t)y * (size_t)stride);
  png_write_end (png, info);
  png_destroy_write_struct (&png, &info);
}

static int
save (cairo_surface_t *surface, const char *picture, int level)
{
  FILE *file = fopen (picture, "wb");

  if (file == NULL)
    return 2;
  write_png (surface, file, level);
  return fclose (file) == 0 ? 0 : 1;
}

int
main (int argc, char **argv)
{
  FILE            *scene = argc >= 3 ? fopen (argv[1], "r") : NULL;
  int              level = 6;
  int              status = 0;
  cairo_surface_t *surface;

  if (scene == NULL)
    return 2;
  surface = draw (scene, &level);
  fclose (scene);
  if (argc == 4 && strcmp (argv[3], "cairo") == 0)
    status =
        cairo_surface_write_to_png (surface, argv[2]) == CAIRO_STATUS_SUCCESS
            ? 0
            : 1;
  else
    status = save (surface, argv[2], level);
  cairo_surface_destroy (surface);
  return status;
}
