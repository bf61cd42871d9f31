# shellcheck shell=sh disable=SC2154 # $root is set by who sources this.
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by scripts that build; expects $root. One folder a build: build
# is the usual one, build-NAME are those of the checks.

# configure FOLDER [OPTION...]: set a build folder up, once; a folder that
# was left half set up is made anew. Silent unless something fails.
configure ()
{
  folder=$1
  shift
  [ ! -f "$root/$folder/build.ninja" ] || return 0
  rm -rf "${root:?}/$folder"
  if ! said=$(meson setup "$root/$folder" "$root" "$@" 2>&1 </dev/null); then
    printf '%s\n' "$said" >&2
    return 1
  fi
}

# build FOLDER [TARGET...]: compile; silent unless something fails.
build ()
{
  folder=$1
  shift
  mkdir -p "$root/$folder/meson-logs"
  log=$root/$folder/meson-logs/build.txt
  if ! ninja -C "$root/$folder" "$@" >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    return 1
  fi
}

# stage FOLDER: the environment of programs that are not installed.
stage ()
{
  GSETTINGS_SCHEMA_DIR=$root/$1/data
  OUTLAY_DATADIR=$root/data
  OUTLAY_LOCALEDIR=$root/$1/po
  XDG_DATA_DIRS=$root/data:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}
  export GSETTINGS_SCHEMA_DIR OUTLAY_DATADIR OUTLAY_LOCALEDIR XDG_DATA_DIRS
}
