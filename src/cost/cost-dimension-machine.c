/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The first half of the table of dimensions: traffic, compute and storage.
 * Data only; the ranges are as wide as what people run, not as what a slider
 * shows best.
 */
#include "config.h"

#include "cost-dimension-private.h"

#include <glib/gi18n-lib.h>

/* clang-format off */
const CostDimensionInfo
    cost_dimension_machine_rows[COST_N_MACHINE_DIMENSIONS] = {
  [COST_REQUESTS] = {
    "requests", N_("Requests"), N_("million/month"),
    N_("Every HTTP request of the month, in millions, with those for static "
       "files."),
    COST_GROUP_TRAFFIC, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 10000, .step = 0.01, .fallback = 5 },
  [COST_STATIC_SHARE] = {
    "static_share", N_("Share of static files"),
    /* xgettext:no-c-format */
    N_("% of requests"),
    N_("Requests that are answered with a file, without running the app."),
    COST_GROUP_TRAFFIC, COST_KIND_AMOUNT, COST_SCALE_LINEAR,
    .min = 0, .max = 100, .step = 1, .fallback = 0 },
  [COST_CPU_MS] = {
    "cpu_ms", N_("CPU time per request"), N_("ms"),
    N_("Time that a processor works for one request on average, without "
       "waiting for databases or other services."),
    COST_GROUP_TRAFFIC, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 300000, .step = 0.1, .fallback = 10 },
  [COST_DURATION_MS] = {
    "duration_ms", N_("Duration of a request"), N_("ms"),
    N_("Time from the arrival of a request to the end of its answer on "
       "average, with all waiting."),
    COST_GROUP_TRAFFIC, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 900000, .step = 1, .fallback = 100 },
  [COST_EGRESS_GB] = {
    "egress_gb", N_("Egress to the internet"), N_("GB/month"),
    N_("Everything sent to users: pages, files, answers of the API. Arriving "
       "data is free on all platforms and does not count."),
    COST_GROUP_TRAFFIC, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 1000000, .step = 1, .fallback = 50 },
  [COST_CONNECTIONS] = {
    "connections", N_("Open connections"), N_("connections"),
    N_("WebSockets or similar connections held open at the same time, on "
       "average over the month."),
    COST_GROUP_TRAFFIC, COST_KIND_COUNT, COST_SCALE_LOG,
    .min = 0, .max = 10000000, .step = 1, .fallback = 0, .is_rare = TRUE },
  [COST_MESSAGES] = {
    "messages", N_("Messages"), N_("million/month"),
    N_("Messages that arrive over open connections in a month, in millions."),
    COST_GROUP_TRAFFIC, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 1000000, .step = 0.1, .fallback = 0, .is_rare = TRUE },
  [COST_PEAK_FACTOR] = {
    "peak_factor", N_("Peak to average"), N_("times"),
    N_("How many times the average traffic the busiest hour has. It decides "
       "what must be able to run at once."),
    COST_GROUP_TRAFFIC, COST_KIND_AMOUNT, COST_SCALE_LINEAR,
    .min = 1, .max = 100, .step = 0.5, .fallback = 3, .is_rare = TRUE },

  [COST_REGIONS] = {
    "regions", N_("Regions"), N_("regions"),
    N_("In how many places the app runs, or the list of them. Machines are "
       "counted per region, traffic is divided between the regions."),
    COST_GROUP_COMPUTE, COST_KIND_COUNT, COST_SCALE_LINEAR,
    .min = 1, .max = 13, .step = 1, .fallback = 1 },
  [COST_INSTANCES] = {
    "instances", N_("Instances"), N_("per region"),
    N_("Copies of the app that run in each region. Zero is for apps that run "
       "only while they answer."),
    COST_GROUP_COMPUTE, COST_KIND_COUNT, COST_SCALE_LOG,
    .min = 0, .max = 1000, .step = 1, .fallback = 2 },
  [COST_VCPU] = {
    "vcpu", N_("Processors per instance"), N_("vCPU"),
    N_("Virtual processors of one instance. Platforms that sell fixed sizes "
       "give the cheapest size that is at least this large."),
    COST_GROUP_COMPUTE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0.0625, .max = 64, .step = 0.0625, .fallback = 1 },
  [COST_MEMORY_GB] = {
    "memory_gb", N_("Memory per instance"), N_("GB"),
    N_("Memory of one instance; 0.25 is 256 MB."),
    COST_GROUP_COMPUTE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0.125, .max = 512, .step = 0.125, .fallback = 0.5 },
  [COST_DEDICATED_CPU] = {
    "dedicated_cpu", N_("Dedicated processors"), "",
    N_("Processors that no other customer shares, for steady load."),
    COST_GROUP_COMPUTE, COST_KIND_BOOLEAN, COST_SCALE_LINEAR,
    .min = 0, .max = 1, .step = 1, .fallback = 0 },
  [COST_BURST_INSTANCES] = {
    "burst_instances", N_("Burst instances"), N_("per region"),
    N_("Further copies of the app that are started in each region when the "
       "load is high, and stopped afterwards."),
    COST_GROUP_COMPUTE, COST_KIND_COUNT, COST_SCALE_LOG,
    .min = 0, .max = 1000, .step = 1, .fallback = 0 },
  [COST_BURST_HOURS] = {
    "burst_hours", N_("Hours of bursts"), N_("hours/month"),
    N_("How long the burst instances run in a month. Without burst instances "
       "it costs nothing."),
    COST_GROUP_COMPUTE, COST_KIND_AMOUNT, COST_SCALE_LINEAR,
    .min = 0, .max = 744, .step = 1, .fallback = 120 },
  [COST_ON_HOURS] = {
    "on_hours", N_("Hours switched on"), N_("hours/month"),
    N_("How long the instances run in a month; 744 is always. While they are "
       "stopped, their disks are still billed."),
    COST_GROUP_COMPUTE, COST_KIND_AMOUNT, COST_SCALE_LINEAR,
    .min = 0, .max = 744, .step = 1, .fallback = 744 },
  [COST_IMAGE_GB] = {
    "image_gb", N_("Image size"), N_("GB"),
    N_("Unpacked size of the container image. Some platforms bill it while "
       "an instance is stopped, or where it is stored."),
    COST_GROUP_COMPUTE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 100, .step = 0.1, .fallback = 0.5, .is_rare = TRUE },
  [COST_JOBS] = {
    "jobs", N_("Background jobs"), N_("thousand/month"),
    N_("Jobs that run beside the app, by a timer or a queue, in thousands. "
       "Each starts, works and ends."),
    COST_GROUP_COMPUTE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 100000, .step = 0.1, .fallback = 0 },
  [COST_JOB_SECONDS] = {
    "job_seconds", N_("Duration of a job"), N_("seconds"),
    N_("How long one background job runs on average."),
    COST_GROUP_COMPUTE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 86400, .step = 1, .fallback = 10, .is_rare = TRUE },
  [COST_JOB_MEMORY_GB] = {
    "job_memory_gb", N_("Memory per job"), N_("GB"),
    N_("Memory that one background job needs while it runs."),
    COST_GROUP_COMPUTE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0.125, .max = 512, .step = 0.125, .fallback = 0.5,
    .is_rare = TRUE },

  [COST_VOLUME_GB] = {
    "volume_gb", N_("Volume per instance"), N_("GB"),
    N_("Disk attached to each instance. The provisioned size is billed, "
       "however little of it is used."),
    COST_GROUP_STORAGE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 10000, .step = 1, .fallback = 0 },
  [COST_SNAPSHOT_GB] = {
    "snapshot_gb", N_("Snapshots"), N_("GB"),
    N_("Backups of volumes that are kept, all together, as stored."),
    COST_GROUP_STORAGE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 100000, .step = 1, .fallback = 0 },
  [COST_OBJECT_GB] = {
    "object_gb", N_("Object storage"), N_("GB"),
    N_("Files in an object store such as S3, R2 or Tigris, on average over "
       "the month."),
    COST_GROUP_STORAGE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 1000000, .step = 1, .fallback = 0 },
  [COST_OBJECT_WRITES] = {
    "object_writes", N_("Object writes"), N_("million/month"),
    N_("Uploads to and listings of the object store, in millions."),
    COST_GROUP_STORAGE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 10000, .step = 0.01, .fallback = 0, .is_rare = TRUE },
  [COST_OBJECT_READS] = {
    "object_reads", N_("Object reads"), N_("million/month"),
    N_("Downloads from the object store, in millions."),
    COST_GROUP_STORAGE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 10000, .step = 0.01, .fallback = 0, .is_rare = TRUE },
};
/* clang-format on */
