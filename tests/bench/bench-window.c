/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From start to first frame, and resident memory, of our window against an
 * empty one.
 *
 *     bench-window OURS EMPTY
 */
#include <stdio.h>

#include "bench-start.h"
#include "bench.h"

#define N_ROUNDS 20

typedef struct
{
  const char *path;
  BenchCase   wall;
  BenchCase   work;
  BenchCase   front;
  BenchCase   memory;
} Program;

static void
start (Program *program)
{
  char             now[G_ASCII_DTOSTR_BUF_SIZE];
  char            *arguments[] = { (char *)program->path, NULL };
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;
  double wall = 0.0;
  double work = 0.0;
  double front = 0.0;
  double memory = 0.0;

  g_ascii_dtostr (now, sizeof now, bench_wall_ms ());
  g_setenv (BENCH_START_VARIABLE, now, TRUE);
  if (!g_spawn_sync (NULL,
                     arguments,
                     NULL,
                     G_SPAWN_STDERR_TO_DEV_NULL,
                     NULL,
                     NULL,
                     &said,
                     NULL,
                     NULL,
                     &error))
    g_error ("%s", error->message);
  if (sscanf (said, "%lf %lf %lf %lf", &wall, &work, &front, &memory) != 4)
    g_error ("%s has painted no frame", program->path);
  bench_add_sample (&program->wall, wall);
  bench_add_sample (&program->work, work);
  bench_add_sample (&program->front, front);
  bench_add_sample (&program->memory, memory / 1024.0);
}

/* Of work the best run, which others on the machine disturb least; of the
 * wall clock the median, which is what one waits. */
static void
compare (const char      *name,
         const BenchCase *ours,
         const BenchCase *empty,
         double           quantile,
         const char      *unit,
         const char      *budget)
{
  double value = bench_get_quantile (ours, quantile);

  bench_say (
      &(BenchLine){ .name = name,
                    .unit = unit,
                    .value = value,
                    .ratio = value / bench_get_quantile (empty, quantile),
                    .reference = "an empty libadwaita window",
                    .budget = budget });
}

static void
clear (Program *program)
{
  bench_clear (&program->wall, 1);
  bench_clear (&program->work, 1);
  bench_clear (&program->front, 1);
  bench_clear (&program->memory, 1);
}

int
main (int argc, char **argv)
{
  Program ours = { .path = argc == 3 ? argv[1] : NULL };
  Program empty = { .path = argc == 3 ? argv[2] : NULL };

  if (argc != 3)
    g_error ("bench-window OURS EMPTY");
  for (guint round = 0; round <= N_ROUNDS; round++)
    {
      start (&ours);
      start (&empty);
      /* The first ones find nothing in the caches. */
      if (round == 0)
        {
          clear (&ours);
          clear (&empty);
        }
    }
  compare ("start to first frame, wall clock",
           &ours.wall,
           &empty.wall,
           0.5,
           "ms",
           "1.3");
  compare ("start to first frame, work of all threads",
           &ours.work,
           &empty.work,
           0.0,
           "ms",
           "1.3");
  compare ("start to first frame, work of the main thread",
           &ours.front,
           &empty.front,
           0.0,
           "ms",
           NULL);
  compare ("resident memory", &ours.memory, &empty.memory, 0.5, "MB", "1.25");
  clear (&ours);
  clear (&empty);
  return 0;
}
