/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers as text: for people in the digits and separators of the locale, and
 * for machines always the same.  A number that is none is never shown: what
 * is not finite reads "?", and zero has no sign.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *report_number (double value);
char *report_number_exact (double value);
char *report_number_fixed (double value, int decimals);
char *report_number_plain (double value);
char *report_number_decimal (double value);
char *report_quantity (double value, const char *unit);
char *report_percent (double share);
char *report_share (double share);

G_END_DECLS
