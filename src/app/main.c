/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The program outlay-window: starts the application and is otherwise empty.
 */
#include "outlay-application.h"

int
main (int argc, char *argv[])
{
  return outlay_application_main (argc, argv);
}
