/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Says what went wrong where somebody has to do something about it, and asks
 * before something is destroyed.
 */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * OutlayAlertQuestion:
 * @heading: what is to be decided
 * @body: what depends on it
 * @accept: a verb with its access key: "_Save"
 * @accept_destroys: whether that destroys something
 * @discard: (nullable): another way, which destroys something
 *
 * What to ask; not deciding is always possible.
 */
typedef struct
{
  const char *heading;
  const char *body;
  const char *accept;
  gboolean    accept_destroys;
  const char *discard;
} OutlayAlertQuestion;

typedef enum
{
  OUTLAY_ALERT_CANCEL,
  OUTLAY_ALERT_ACCEPT,
  OUTLAY_ALERT_DISCARD,
} OutlayAlertAnswer;

/* Takes the answer; @owner is the window that asked. */
typedef void (*OutlayAlertFunc) (OutlayAlertAnswer answer, gpointer owner);

void outlay_alert_ask (GtkWindow                 *parent,
                       const OutlayAlertQuestion *question,
                       OutlayAlertFunc            answer);
void
outlay_alert_show (GtkWindow *parent, const char *heading, const char *body);

G_END_DECLS
