/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers in the C locale, which groups as English does. */
#include "report-number.h"

#include <math.h>
#include <string.h>

typedef struct
{
  const char *name;
  double      value;
  const char *human;
  const char *plain;
  const char *decimal;
} Row;

static const Row rows[] = {
  { "zero", 0, "0", "0", "0" },
  { "negative-zero", -0.0, "0", "0", "0" },
  { "whole", 50, "50", "50", "50" },
  { "thousand", 1000, "1,000", "1000", "1000" },
  { "million", 1234567, "1,234,567", "1234567", "1234567" },
  { "fraction", 0.25, "0.25", "0.25", "0.25" },
  { "shortest", 0.0416, "0.0416", "0.0416", "0.0416" },
  { "third",
    1.0 / 3.0,
    "0.333333",
    "0.3333333333333333",
    "0.3333333333333333" },
  { "three-decimals", 12.34567, "12.346", "12.34567", "12.34567" },
  { "tiny", 2.3e-6, "0.0000023", "2.3e-06", "0.0000023" },
  { "negative", -1234.5, "\342\210\2221,234.5", "-1234.5", "-1234.5" },
  { "below-what-is-shown", -1e-15, "0", "-1e-15", "-0.000000000000001" },
  { "huge", 1e20, "1e+20", "1e+20", "1e+20" },
  { "nan", NAN, "?", "0", "0" },
  { "infinite", INFINITY, "?", "0", "0" },
  { "minus-infinite", -INFINITY, "?", "0", "0" },
};

static void
writes_row (gconstpointer data)
{
  const Row       *row = data;
  g_autofree char *human = report_number (row->value);
  g_autofree char *plain = report_number_plain (row->value);
  g_autofree char *decimal = report_number_decimal (row->value);

  g_assert_cmpstr (human, ==, row->human);
  g_assert_cmpstr (decimal, ==, row->decimal);
  g_assert_cmpstr (plain, ==, row->plain);
}

static void
plain_reads_back (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (int i = 0; i < 2000; i++)
    {
      double value = g_rand_double_range (rand, -1, 1) *
                     pow (10, g_rand_int_range (rand, -12, 15));
      g_autofree char *plain = report_number_plain (value);
      g_autofree char *human = report_number (value);

      g_assert_cmpfloat (g_ascii_strtod (plain, NULL), ==, value);
      g_assert_null (strstr (human, "nan"));
      g_assert_cmpstr (human, !=, "-0");
    }
}

static void
fixes_decimals (void)
{
  g_autofree char *money = report_number_fixed (1234.5, 2);
  g_autofree char *nothing = report_number_fixed (-0.004, 2);
  g_autofree char *exact = report_number_exact (1234.5);

  g_assert_cmpstr (money, ==, "1,234.50");
  g_assert_cmpstr (nothing, ==, "0.00");
  g_assert_cmpstr (exact, ==, "1234.5");
}

static const struct
{
  double      value;
  const char *unit;
  const char *text;
} quantities[] = {
  { 50, "GB", "50 GB" },
  { 1, "instance", "1 instance" },
  { 2, "instance", "2 instances" },
  { 2, "address", "2 addresses" },
  { 2, "Machine", "2 Machines" },
  { 720, "vCPU-hour", "720 vCPU-hours" },
  { 3, "thousand requests", "3 thousand requests" },
  { 0.5, "part of compute", "0.5 part of compute" },
  { 5, "1M", "5 × 1M" },
  { 5, "1M units", "5 × 1M units" },
  { 5, "USD", "5 USD" },
  { 2, "replica", "2 replicas" },
  { 5, "", "5" },
};

static void
writes_quantities (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (quantities); i++)
    {
      g_autofree char *text =
          report_quantity (quantities[i].value, quantities[i].unit);

      g_assert_cmpstr (text, ==, quantities[i].text);
    }
}

static void
writes_percent (void)
{
  g_autofree char *text = report_percent (0.125);

  g_assert_cmpstr (text, ==, "12.5%");
}

static void
shares_are_honest (void)
{
  const struct
  {
    double      share;
    const char *text;
  } shares[] = {
    { 0.0, "0%" },    { 0.001, "less than 1%" },  { 0.42, "42%" },
    { 0.985, "99%" }, { 0.999, "more than 99%" }, { 1.0, "100%" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      g_autofree char *text = report_share (shares[i].share);

      g_assert_cmpstr (text, ==, shares[i].text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path =
          g_strconcat ("/report/number/writes/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], writes_row);
    }
  g_test_add_func ("/report/number/plain-reads-back", plain_reads_back);
  g_test_add_func ("/report/number/fixes-decimals", fixes_decimals);
  g_test_add_func ("/report/number/quantities", writes_quantities);
  g_test_add_func ("/report/number/percent", writes_percent);
  g_test_add_func ("/report/number/shares", shares_are_honest);
  return g_test_run ();
}
