/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The process `outlay`; the program is cli-main.c.
 */
#include "cli-main.h"

int
main (int argc, char **argv)
{
  return cli_main (argc, argv);
}
