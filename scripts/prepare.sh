# SPDX-License-Identifier: Apache-2.0
#
# Sourced by scripts/run and scripts/test: what vanthu needs on a Debian machine, and how it is built.
# shellcheck shell=bash

build_packages=(
  g++ cmake ninja-build pkg-config
  libicu-dev libgumbo-dev nlohmann-json3-dev libcli11-dev
)
test_packages=(
  libboost-test-dev libre2-dev python3 python3-jsonschema clang-14 clang-format-14 clang-tidy-14
)
# The Python package: everything else that it needs comes from PyPI.
# Spark runs on Java.
python_packages=(python3 python3-dev python3-venv openjdk-17-jre-headless)

say() { printf '== %s\n' "$*" >&2; }

# Installs those of the named packages that are missing, where this user may; else says which they
# are and ends.
install_missing() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  ((${#missing[@]} == 0)) && return 0
  local as_root=()
  if ((EUID != 0)); then
    if ! sudo -n true 2>/dev/null; then
      printf 'These packages are missing and this user may not install them:\n  apt-get install %s\n' \
        "${missing[*]}" >&2
      exit 1
    fi
    as_root=(sudo -n)
  fi
  say "installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    "${missing[@]}" >&2
}

# build FOLDER [CMAKE OPTION…]: configures and builds in FOLDER.
build() {
  local folder=$1
  shift
  local launcher=()
  command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  say "building in $folder"
  cmake -S . -B "$folder" -G Ninja "${launcher[@]}" "$@" >&2
  cmake --build "$folder" >&2
}
