/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The window as the user starts it, watched.
 */
#include "bench-start.h"
#include "outlay-application.h"

int
main (int argc, char **argv)
{
  bench_start_watch ();
  return outlay_application_main (argc, argv);
}
