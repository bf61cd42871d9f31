/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where users are: what one may write, and what is refused.
 */
#include "cost-users.h"

#include "cost-error.h"

static void
test_even (void)
{
  CostUsers users;

  cost_users_init (&users);
  for (guint i = 0; i < COST_N_PLACES; i++)
    g_assert_cmpfloat (users.weights[i], ==, 1);
  g_assert_cmpfloat (cost_users_get_sum (&users), ==, COST_N_PLACES);
}

static void
test_parse (void)
{
  g_autoptr (GError) error = NULL;
  CostUsers users;

  cost_users_init (&users);
  g_assert_true (
      cost_users_parse (&users, " tokyo = 3, virginia,london=0.5 ", &error));
  g_assert_no_error (error);
  g_assert_cmpfloat (users.weights[COST_TOKYO], ==, 3);
  g_assert_cmpfloat (users.weights[COST_VIRGINIA], ==, 1);
  g_assert_cmpfloat (users.weights[COST_LONDON], ==, 0.5);
  g_assert_cmpfloat (cost_users_get_sum (&users), ==, 4.5);
  g_assert_true (cost_users_parse (&users, "sydney:2,tokyo:0", &error));
  g_assert_cmpfloat (cost_users_get_sum (&users), ==, 2);
}

static const struct
{
  const char   *list;
  CostErrorCode code;
  const char   *message;
} slips[] = {
  { "",
    COST_ERROR_RANGE,
    "users: there are none anywhere; give one place a weight above 0" },
  { "tokyo,",
    COST_ERROR_UNKNOWN,
    "users: There is no place “”; there are: virginia, oregon, toronto, "
    "sao-paulo, london, dublin, frankfurt, stockholm, johannesburg, mumbai, "
    "singapore, tokyo, sydney" },
  { "tokio=1",
    COST_ERROR_UNKNOWN,
    "users: There is no place “tokio”; did you mean “tokyo”?" },
  { "tokyo=1,tokyo=2",
    COST_ERROR_RANGE,
    "users: “tokyo” comes twice; name each place once" },
  { "tokyo=-1",
    COST_ERROR_RANGE,
    "users: the weight “-1” is not a number from 0 to 1000000" },
  { "tokyo=nan",
    COST_ERROR_RANGE,
    "users: the weight “nan” is not a number from 0 to 1000000" },
  { "tokyo=1e7",
    COST_ERROR_RANGE,
    "users: the weight “1e7” is not a number from 0 to 1000000" },
  { "tokyo=1e999",
    COST_ERROR_RANGE,
    "users: the weight “1e999” is not a number from 0 to 1000000" },
  { "tokyo=",
    COST_ERROR_RANGE,
    "users: the weight “” is not a number from 0 to 1000000" },
  { "tokyo=0,london=0",
    COST_ERROR_RANGE,
    "users: there are none anywhere; give one place a weight above 0" },
};

static void
test_refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (slips); i++)
    {
      g_autoptr (GError) error = NULL;
      CostUsers users;

      cost_users_init (&users);
      g_assert_false (cost_users_parse (&users, slips[i].list, &error));
      g_assert_cmpstr (error->message, ==, slips[i].message);
      g_assert_error (error, COST_ERROR, (int)slips[i].code);
      g_assert_cmpfloat (cost_users_get_sum (&users), ==, COST_N_PLACES);
    }
}

static void
test_too_long (void)
{
  g_autofree char *list = g_strnfill (5000, 'x');
  g_autoptr (GError) error = NULL;
  CostUsers users;

  g_assert_false (cost_users_parse (&users, list, &error));
  g_assert_error (error, COST_ERROR, COST_ERROR_LIMIT);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cost/users/even", test_even);
  g_test_add_func ("/cost/users/parse", test_parse);
  g_test_add_func ("/cost/users/refuses", test_refuses);
  g_test_add_func ("/cost/users/too-long", test_too_long);
  return g_test_run ();
}
