/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The second half of the table of dimensions: database, network, team,
 * business and needs.  Data only.
 */
#include "config.h"

#include "cost-dimension-private.h"

#include <glib/gi18n-lib.h>

/* The index of a dimension in this half. */
#define AT(dimension) [(dimension)-COST_N_MACHINE_DIMENSIONS]

static const char *const db_ids[] = {
  "none",        "own", "replicated-sqlite", "supabase", "neon",
  "planetscale", "rds", "cheapest",          NULL
};

static const char *const db_labels[] = {
  N_ ("None"),
  N_ ("The platform’s own, or self-run Postgres"),
  N_ ("SQLite, replicated to every region"),
  N_ ("Supabase"),
  N_ ("Neon"),
  N_ ("PlanetScale"),
  N_ ("Amazon RDS"),
  N_ ("Cheapest that fits"),
  NULL
};

static const char *const db_shorts[] = { N_ ("no database"),
                                         N_ ("own database"),
                                         N_ ("SQLite"),
                                         N_ ("Supabase"),
                                         N_ ("Neon"),
                                         N_ ("PlanetScale"),
                                         N_ ("Amazon RDS"),
                                         N_ ("cheapest database"),
                                         NULL };

/* What the cheapest is chosen from: not none, and not the one that an
 * application has to be built for. */
#define DB_CANDIDATES (1U << 1 | 1U << 3 | 1U << 4 | 1U << 5 | 1U << 6)

static const char *const support_ids[] = { "community",
                                           "standard",
                                           "premium",
                                           "enterprise",
                                           NULL };

static const char *const support_labels[] = { N_ ("Community"),
                                              N_ ("Standard"),
                                              N_ ("Premium"),
                                              N_ ("Enterprise"),
                                              NULL };

/* clang-format off */
const CostDimensionInfo
    cost_dimension_service_rows[COST_N_SERVICE_DIMENSIONS] = {
  AT (COST_DB) = {
    "db", N_("Database"), "",
    N_("Who runs the database. “Own” is what the platform itself sells or "
       "lets one run; “cheapest that fits” compares it with the partners’, "
       "for each platform by itself."),
    COST_GROUP_DATABASE, COST_KIND_CHOICE, COST_SCALE_LINEAR,
    .min = 0, .max = 7, .step = 1, .fallback = 1,
    .choices = db_ids, .choice_labels = db_labels,
    .choice_shorts = db_shorts,
    .candidates = DB_CANDIDATES },
  AT (COST_DB_VCPU) = {
    "db_vcpu", N_("Processors of the database"), N_("vCPU"),
    N_("Virtual processors of the main database server. Databases that are "
       "billed by use are busy with this many."),
    COST_GROUP_DATABASE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0.0625, .max = 64, .step = 0.0625, .fallback = 1 },
  AT (COST_DB_MEMORY_GB) = {
    "db_memory_gb", N_("Memory of the database"), N_("GB"),
    N_("Memory of the main database server; replicas have as much."),
    COST_GROUP_DATABASE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0.25, .max = 512, .step = 0.25, .fallback = 1 },
  AT (COST_DB_STORAGE_GB) = {
    "db_storage_gb", N_("Database storage"), N_("GB"),
    N_("Disk of the database. Each replica and each standby has the same "
       "again."),
    COST_GROUP_DATABASE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 50000, .step = 1, .fallback = 10 },
  AT (COST_DB_HA) = {
    "db_ha", N_("High availability"), "",
    N_("A standby of the database in the same region that takes over when "
       "the main server fails."),
    COST_GROUP_DATABASE, COST_KIND_BOOLEAN, COST_SCALE_LINEAR,
    .min = 0, .max = 1, .step = 1, .fallback = 0 },
  AT (COST_DB_REPLICAS) = {
    "db_replicas", N_("Read replicas"), N_("replicas"),
    N_("Copies of the database in other regions, to be read from."),
    COST_GROUP_DATABASE, COST_KIND_COUNT, COST_SCALE_LINEAR,
    .min = 0, .max = 15, .step = 1, .fallback = 0 },
  AT (COST_DB_READS) = {
    "db_reads", N_("Rows read"), N_("million/month"),
    N_("Rows that queries look at in a month, in millions. It counts only "
       "where a database is billed by rows."),
    COST_GROUP_DATABASE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 10000000, .step = 1, .fallback = 100, .is_rare = TRUE },
  AT (COST_DB_WRITES) = {
    "db_writes", N_("Rows written"), N_("million/month"),
    N_("Rows that are added, changed or deleted in a month, in millions. It "
       "counts only where a database is billed by rows."),
    COST_GROUP_DATABASE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 100000, .step = 0.1, .fallback = 5, .is_rare = TRUE },
  AT (COST_DB_TRAFFIC_GB) = {
    "db_traffic_gb", N_("Traffic to the database"), N_("GB/month"),
    N_("Data that the app sends to a database elsewhere, and as much again "
       "that comes back. Where the platform runs the database itself, it "
       "costs nothing, or belongs to the traffic between regions."),
    COST_GROUP_DATABASE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 1000000, .step = 1, .fallback = 0 },
  AT (COST_CACHE_GB) = {
    "cache_gb", N_("Cache"), N_("GB"),
    N_("Memory of a cache that the platform runs, such as Redis or Valkey."),
    COST_GROUP_DATABASE, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 1000, .step = 0.1, .fallback = 0 },

  AT (COST_PRIVATE_GB) = {
    "private_gb", N_("Traffic between regions"), N_("GB/month"),
    N_("Data that the regions send to each other in private: replication, "
       "calls between services. All regions together."),
    COST_GROUP_NETWORK, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 1000000, .step = 1, .fallback = 0 },
  AT (COST_IPV4) = {
    "ipv4", N_("Dedicated IPv4 addresses"), N_("addresses"),
    N_("Addresses of one’s own for arriving traffic, which some integrations "
       "still ask for."),
    COST_GROUP_NETWORK, COST_KIND_COUNT, COST_SCALE_LINEAR,
    .min = 0, .max = 100, .step = 1, .fallback = 0 },
  AT (COST_EGRESS_IPS) = {
    "egress_ips", N_("Fixed outgoing addresses"), N_("addresses"),
    N_("Addresses from which all outgoing traffic comes, for the lists of "
       "partners that allow only known ones."),
    COST_GROUP_NETWORK, COST_KIND_COUNT, COST_SCALE_LINEAR,
    .min = 0, .max = 100, .step = 1, .fallback = 0, .is_rare = TRUE },
  AT (COST_DOMAINS) = {
    "domains", N_("Custom domains"), N_("domains"),
    N_("Host names of one’s own with a certificate each."),
    COST_GROUP_NETWORK, COST_KIND_COUNT, COST_SCALE_LOG,
    .min = 0, .max = 10000, .step = 1, .fallback = 1 },

  AT (COST_SEATS) = {
    "seats", N_("Team members"), N_("seats"),
    N_("People who deploy or manage the project on the platform."),
    COST_GROUP_TEAM, COST_KIND_COUNT, COST_SCALE_LOG,
    .min = 1, .max = 1000, .step = 1, .fallback = 1 },
  AT (COST_SUPPORT) = {
    "support", N_("Support"), "",
    N_("The support that is bought from the platform: none but the "
       "community’s, by mail, around the clock, or by contract."),
    COST_GROUP_TEAM, COST_KIND_CHOICE, COST_SCALE_LINEAR,
    .min = 0, .max = 3, .step = 1, .fallback = 0,
    .choices = support_ids, .choice_labels = support_labels },
  AT (COST_SLA) = {
    "sla", N_("Service level agreement"), "",
    N_("A promised availability, with money back when it is missed."),
    COST_GROUP_TEAM, COST_KIND_BOOLEAN, COST_SCALE_LINEAR,
    .min = 0, .max = 1, .step = 1, .fallback = 0 },
  AT (COST_COMPLIANCE) = {
    "compliance", N_("Compliance package"), "",
    N_("Contracts and reports such as HIPAA or SOC 2, where they are sold."),
    COST_GROUP_TEAM, COST_KIND_BOOLEAN, COST_SCALE_LINEAR,
    .min = 0, .max = 1, .step = 1, .fallback = 0, .is_rare = TRUE },
  AT (COST_BUILD_MINUTES) = {
    "build_minutes", N_("Build minutes"), N_("minutes/month"),
    N_("How long the platform’s builders work for the deployments of a "
       "month."),
    COST_GROUP_TEAM, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 1000000, .step = 1, .fallback = 100, .is_rare = TRUE },
  AT (COST_LOG_GB) = {
    "log_gb", N_("Logs"), N_("GB/month"),
    N_("Logs that are taken in by the platform’s own log service."),
    COST_GROUP_TEAM, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 100000, .step = 0.1, .fallback = 1, .is_rare = TRUE },

  AT (COST_ENGINEER_RATE) = {
    "engineer_rate", N_("Cost of an engineer"), N_("$/hour"),
    N_("What an hour of the team’s work costs. It turns setting up and "
       "operating into money."),
    COST_GROUP_BUSINESS, COST_KIND_AMOUNT, COST_SCALE_LINEAR,
    .min = 0, .max = 1000, .step = 5, .fallback = 95 },
  AT (COST_SETUP_WEEKS) = {
    "setup_weeks", N_("Time to set up"), N_("weeks"),
    N_("Weeks of work until the first deployment is in production. Zero "
       "takes what each platform usually needs."),
    COST_GROUP_BUSINESS, COST_KIND_AMOUNT, COST_SCALE_LINEAR,
    .min = 0, .max = 52, .step = 0.5, .fallback = 0 },
  AT (COST_OPS_HOURS) = {
    "ops_hours", N_("Time to operate"), N_("hours/month"),
    N_("Hours of work that the platform takes each month. Zero takes what "
       "each platform usually needs."),
    COST_GROUP_BUSINESS, COST_KIND_AMOUNT, COST_SCALE_LINEAR,
    .min = 0, .max = 744, .step = 1, .fallback = 0 },
  AT (COST_DOWNTIME_COST) = {
    "downtime_cost", N_("Cost of downtime"), N_("$/hour"),
    N_("What an hour in which the app is down costs the business."),
    COST_GROUP_BUSINESS, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 1000000, .step = 1, .fallback = 0 },
  AT (COST_GROWTH) = {
    "growth", N_("Growth"), N_("%/month"),
    N_("How much the traffic grows from month to month."),
    COST_GROUP_BUSINESS, COST_KIND_AMOUNT, COST_SCALE_LINEAR,
    .min = -50, .max = 100, .step = 1, .fallback = 0 },
  AT (COST_BUDGET) = {
    "budget", N_("Budget"), N_("$/month"),
    N_("What a month may cost. Zero is no budget."),
    COST_GROUP_BUSINESS, COST_KIND_AMOUNT, COST_SCALE_LOG,
    .min = 0, .max = 10000000, .step = 1, .fallback = 0 },

  AT (COST_NEEDS_DISK) = {
    "needs_disk", N_("Needs a disk"), "",
    N_("The app keeps files on a disk of its own that must survive a "
       "restart."),
    COST_GROUP_NEEDS, COST_KIND_BOOLEAN, COST_SCALE_LINEAR,
    .min = 0, .max = 1, .step = 1, .fallback = 0 },
  AT (COST_NEEDS_ALWAYS_ON) = {
    "needs_always_on", N_("Needs to run always"), "",
    N_("The app works between requests too: timers, queues, state in "
       "memory."),
    COST_GROUP_NEEDS, COST_KIND_BOOLEAN, COST_SCALE_LINEAR,
    .min = 0, .max = 1, .step = 1, .fallback = 0 },
  AT (COST_NEEDS_MULTI_REGION) = {
    "needs_multi_region", N_("Needs several regions"), "",
    N_("The app must answer and write in several regions at the same time."),
    COST_GROUP_NEEDS, COST_KIND_BOOLEAN, COST_SCALE_LINEAR,
    .min = 0, .max = 1, .step = 1, .fallback = 0 },
  AT (COST_NEEDS_BEAM) = {
    "needs_beam", N_("Needs clustering"), "",
    N_("The instances find each other and form a cluster, as Phoenix and "
       "other Elixir apps do."),
    COST_GROUP_NEEDS, COST_KIND_BOOLEAN, COST_SCALE_LINEAR,
    .min = 0, .max = 1, .step = 1, .fallback = 0 },
};
/* clang-format on */
