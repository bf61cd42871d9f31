/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * All of the reports library: from estimates to words, tables and charts.
 */
#pragma once

#include "report-basis.h"
#include "report-bill-listing.h"
#include "report-bill.h"
#include "report-changes.h"
#include "report-chart.h"
#include "report-choice.h"
#include "report-comparison.h"
#include "report-date.h"
#include "report-dimension.h"
#include "report-estimates.h"
#include "report-explain.h"
#include "report-finding.h"
#include "report-inventory.h"
#include "report-json.h"
#include "report-listing.h"
#include "report-mark.h"
#include "report-member.h"
#include "report-money.h"
#include "report-number.h"
#include "report-own.h"
#include "report-picture.h"
#include "report-platforms.h"
#include "report-scenario.h"
#include "report-table.h"
#include "report-words.h"
#include "report-writer.h"
