# shellcheck shell=sh disable=SC2154 # $root is set by who sources this.
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by scripts that need programs or libraries from Debian; expects
# $root. Installs only what is missing, so that the usual call is one
# dpkg-query and no network.

# missing_packages GROUP...: the packages of these groups not installed.
missing_packages ()
{
  for group in "$@"; do
    sed -n "s/^$group //p" "$root/build-aux/packages"
  done | while read -r package; do
    case "$installed" in
      *" $package "*) ;;
      *) printf '%s ' "$package" ;;
    esac
  done
}

# as_root COMMAND...: run as root, by sudo where that is not who we are.
as_root ()
{
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    echo "Root or sudo is needed to run: $*" >&2
    return 1
  fi
}

# need_packages GROUP...: install by apt what is missing.
need_packages ()
{
  # Not a Debian: trust what is there, the build says what is not.
  command -v dpkg-query >/dev/null 2>&1 || return 0
  installed=" $(dpkg-query -W -f '${Package}=${db:Status-Status}\n' |
    sed -n 's/=installed$//p' | tr '\n' ' ') "
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  echo "Installing:" "$missing" >&2
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get update -qq >&2 </dev/null || return 1
  # shellcheck disable=SC2086 # One word a package.
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq -y --no-install-recommends \
    -o Dpkg::Use-Pty=0 $missing >&2 </dev/null
}
