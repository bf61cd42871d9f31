/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Measuring and placing are one walk over the children, line by line.
 */
#include "outlay-wrap.h"

#define SPACING 12

/* No column is narrower, if two stand beside each other, or wider. */
#define LEAST_WIDTH 136
#define MOST_WIDTH 232

struct _OutlayWrap
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (OutlayWrap, outlay_wrap, GTK_TYPE_WIDGET)

/* Where the walk is. */
typedef struct
{
  OutlayWrap *wrap;
  int         width;
  int         column_width;
  int         n_columns;
  int         column; /* the next to fill */
  int         y;      /* of the line */
  int         height; /* of the line, so far */
  gboolean    is_placing;
} Walk;

static guint
count_columns (OutlayWrap *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));
  guint      n = 0;

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child) && !gtk_widget_get_hexpand (child))
      n++;
  return MAX (n, 1);
}

static Walk
begin_walk (OutlayWrap *self, int width, gboolean is_placing)
{
  int  room = (width + SPACING) / (LEAST_WIDTH + SPACING);
  Walk walk = { .wrap = self, .width = width, .is_placing = is_placing };

  walk.n_columns = CLAMP (room, 1, (int)count_columns (self));
  walk.column_width =
      MIN ((width - (walk.n_columns - 1) * SPACING) / walk.n_columns,
           MOST_WIDTH);
  return walk;
}

static void
end_line (Walk *walk)
{
  if (walk->height > 0)
    walk->y += walk->height + SPACING;
  walk->height = 0;
  walk->column = 0;
}

/* A child may use the height of those before it in the line. */
static void
place (const Walk *walk, GtkWidget *child, int width)
{
  int x = walk->column * (walk->column_width + SPACING);

  if (gtk_widget_get_direction (GTK_WIDGET (walk->wrap)) == GTK_TEXT_DIR_RTL)
    x = walk->width - width - x;
  gtk_widget_size_allocate (child,
                            &(GdkRectangle){ x, walk->y, width, walk->height },
                            -1);
}

static void
pass (Walk *walk, GtkWidget *child)
{
  gboolean is_line = gtk_widget_get_hexpand (child);
  int      width = is_line ? walk->width : walk->column_width;
  int      height = 0;

  if (is_line || walk->column == walk->n_columns)
    end_line (walk);
  gtk_widget_measure (child,
                      GTK_ORIENTATION_VERTICAL,
                      width,
                      &height,
                      NULL,
                      NULL,
                      NULL);
  walk->height = MAX (walk->height, height);
  if (walk->is_placing)
    place (walk, child, width);
  walk->column = is_line ? walk->n_columns : walk->column + 1;
}

static int
walk_all (OutlayWrap *self, int width, gboolean is_placing)
{
  Walk       walk = begin_walk (self, width, is_placing);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      pass (&walk, child);
  end_line (&walk);
  return MAX (walk.y - SPACING, 0);
}

static int
measure_width (OutlayWrap *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));
  int        most = 0;

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int width = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child,
                          GTK_ORIENTATION_HORIZONTAL,
                          -1,
                          &width,
                          NULL,
                          NULL,
                          NULL);
      most = MAX (most, width);
    }
  return most;
}

/* The signature is GTK's: NOLINTBEGIN(readability-function-size) */
static void
outlay_wrap_measure (GtkWidget     *widget,
                     GtkOrientation orientation,
                     int            for_size,
                     int           *minimum,
                     int           *natural,
                     int           *minimum_baseline,
                     int           *natural_baseline)
{
  OutlayWrap *self = OUTLAY_WRAP (widget);
  int         width = measure_width (self);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = width;
  else
    *minimum = *natural = walk_all (self, MAX (for_size, width), FALSE);
}
/* NOLINTEND(readability-function-size) */

static void
outlay_wrap_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  walk_all (OUTLAY_WRAP (widget), width, TRUE);
}

static GtkSizeRequestMode
outlay_wrap_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
outlay_wrap_dispose (GObject *object)
{
  outlay_wrap_clear (OUTLAY_WRAP (object));
  G_OBJECT_CLASS (outlay_wrap_parent_class)->dispose (object);
}

static void
outlay_wrap_class_init (OutlayWrapClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = outlay_wrap_dispose;
  widget_class->measure = outlay_wrap_measure;
  widget_class->size_allocate = outlay_wrap_size_allocate;
  widget_class->get_request_mode = outlay_wrap_get_request_mode;
}

static void
outlay_wrap_init (OutlayWrap *self)
{
}

/**
 * outlay_wrap_new:
 *
 * Makes a wrap without children.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
outlay_wrap_new (void)
{
  return g_object_new (OUTLAY_TYPE_WRAP, NULL);
}

/**
 * outlay_wrap_add:
 * @self: a wrap
 * @child: a widget without a parent
 *
 * Adds a child behind the others.
 */
void
outlay_wrap_add (OutlayWrap *self, GtkWidget *child)
{
  g_return_if_fail (OUTLAY_IS_WRAP (self) && GTK_IS_WIDGET (child));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}

/**
 * outlay_wrap_clear:
 * @self: a wrap
 *
 * Lets go of all children.
 */
void
outlay_wrap_clear (OutlayWrap *self)
{
  GtkWidget *child = NULL;

  g_return_if_fail (OUTLAY_IS_WRAP (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}
