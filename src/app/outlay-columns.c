/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The width decides: from the threshold on there are two columns, the first
 * with two fifths of the room, each as high as the higher one asks for.
 */
#include "outlay-columns.h"

struct _OutlayColumns
{
  GtkWidget parent_instance;

  GtkWidget *first;  /* owned, nullable */
  GtkWidget *second; /* owned, nullable */
  int        threshold;
  int        spacing;
};

enum
{
  PROP_0,
  PROP_FIRST,
  PROP_SECOND,
  PROP_THRESHOLD,
  PROP_SPACING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OutlayColumns, outlay_columns, GTK_TYPE_WIDGET)

/**
 * outlay_columns_is_wide:
 * @self: columns
 * @width: a width
 *
 * Returns: whether the children stand beside each other in that width
 */
gboolean
outlay_columns_is_wide (OutlayColumns *self, int width)
{
  g_return_val_if_fail (OUTLAY_IS_COLUMNS (self), FALSE);

  return width >= self->threshold;
}

static int
get_first_width (OutlayColumns *self, int width)
{
  return (width - self->spacing) * 2 / 5;
}

static int
measure_child (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int minimum = 0;

  gtk_widget_measure (child, orientation, for_size, &minimum, NULL, NULL, NULL);
  return minimum;
}

static int
measure_height (OutlayColumns *self, int width)
{
  int first = 0;

  if (width >= 0 && outlay_columns_is_wide (self, width))
    {
      first = get_first_width (self, width);
      return MAX (measure_child (self->first, GTK_ORIENTATION_VERTICAL, first),
                  measure_child (self->second,
                                 GTK_ORIENTATION_VERTICAL,
                                 width - self->spacing - first));
    }
  return measure_child (self->first, GTK_ORIENTATION_VERTICAL, width) +
         self->spacing +
         measure_child (self->second, GTK_ORIENTATION_VERTICAL, width);
}

/* The signature is GTK's: NOLINTBEGIN(readability-function-size) */
static void
outlay_columns_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  OutlayColumns *self = OUTLAY_COLUMNS (widget);

  *minimum = 0;
  if (self->first == NULL || self->second == NULL)
    *natural = 0;
  else if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = measure_height (self, for_size);
  else
    {
      *minimum = MAX (measure_child (self->first, orientation, -1),
                      measure_child (self->second, orientation, -1));
      *natural = MAX (*minimum, self->threshold);
    }
}
/* NOLINTEND(readability-function-size) */

static void
place (GtkWidget *child, GdkRectangle area)
{
  gtk_widget_size_allocate (child, &area, -1);
}

static void
outlay_columns_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  OutlayColumns *self = OUTLAY_COLUMNS (widget);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int      first = 0;

  if (self->first == NULL || self->second == NULL)
    return;

  if (!outlay_columns_is_wide (self, width))
    {
      first = measure_child (self->first, GTK_ORIENTATION_VERTICAL, width);
      place (self->first, (GdkRectangle){ 0, 0, width, first });
      first += self->spacing;
      place (self->second,
             (GdkRectangle){ 0, first, width, MAX (height - first, 0) });
      return;
    }

  first = get_first_width (self, width);
  place (self->first,
         (GdkRectangle){ is_mirrored ? width - first : 0, 0, first, height });
  place (self->second,
         (GdkRectangle){ is_mirrored ? 0 : first + self->spacing,
                         0,
                         width - first - self->spacing,
                         height });
}

static GtkSizeRequestMode
outlay_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
take_child (OutlayColumns *self, GtkWidget **place_of, GtkWidget *child)
{
  g_clear_pointer (place_of, gtk_widget_unparent);
  *place_of = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
outlay_columns_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  OutlayColumns *self = OUTLAY_COLUMNS (object);

  switch (id)
    {
    case PROP_FIRST:
      take_child (self, &self->first, g_value_get_object (value));
      break;
    case PROP_SECOND:
      take_child (self, &self->second, g_value_get_object (value));
      break;
    case PROP_THRESHOLD:
      self->threshold = g_value_get_int (value);
      break;
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
outlay_columns_dispose (GObject *object)
{
  OutlayColumns *self = OUTLAY_COLUMNS (object);

  g_clear_pointer (&self->first, gtk_widget_unparent);
  g_clear_pointer (&self->second, gtk_widget_unparent);
  G_OBJECT_CLASS (outlay_columns_parent_class)->dispose (object);
}

static void
outlay_columns_class_init (OutlayColumnsClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  object_class->set_property = outlay_columns_set_property;
  object_class->dispose = outlay_columns_dispose;
  widget_class->measure = outlay_columns_measure;
  widget_class->size_allocate = outlay_columns_size_allocate;
  widget_class->get_request_mode = outlay_columns_get_request_mode;

  properties[PROP_FIRST] =
      g_param_spec_object ("first", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_SECOND] =
      g_param_spec_object ("second", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_THRESHOLD] =
      g_param_spec_int ("threshold", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_SPACING] =
      g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
outlay_columns_init (OutlayColumns *self)
{
}
