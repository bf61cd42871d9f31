# shellcheck shell=sh disable=SC2154 # $root is set by who sources this.
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the checks; expects $root. What belongs to the tree: files that
# are committed, and new ones that are not ignored.

# A clone that belongs to another user is still ours to read.
GIT_CONFIG_COUNT=1
GIT_CONFIG_KEY_0=safe.directory
GIT_CONFIG_VALUE_0='*'
export GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_0

# tree [PATTERN...]: the names of files, one a line, from the root.
tree ()
{
  (
    cd "$root" || exit 1
    git ls-files --cached --others --exclude-standard -- "$@" |
      LC_ALL=C sort -u | while IFS= read -r file; do
      [ ! -f "$file" ] || printf '%s\n' "$file"
    done
  )
}

# none_of TITLE: fail with the lines of the standard input, if there are any.
none_of ()
{
  lines=$(cat)
  [ -n "$lines" ] || return 0
  printf '%s:\n%s\n' "$1" "$lines"
  return 1
}
