#!/bin/bash
# Installs a finished build into a scratch folder and builds a consumer against it, once with CMake
# and once with pkg-config.
#   install_test.sh BUILD_FOLDER SOURCE_FOLDER SCRATCH_FOLDER CXX
set -euo pipefail
build=$1 source=$2 scratch=$3 cxx=$4

rm -rf "$scratch/prefix" "$scratch/consumer"
cmake --install "$build" --prefix "$scratch/prefix"
library=$(find "$scratch/prefix" -name 'libvanthu.so' -o -name 'libvanthu.a')
library_folder=$(dirname "$library")
export LD_LIBRARY_PATH="$library_folder"
"$scratch/prefix/bin/vanthu" --version

echo "-- a consumer built with CMake"
cmake -S "$source/tests/consumer" -B "$scratch/consumer" -G Ninja -DCMAKE_BUILD_TYPE=Release \
  -DCMAKE_CXX_COMPILER="$cxx" -DCMAKE_PREFIX_PATH="$scratch/prefix"
cmake --build "$scratch/consumer"
"$scratch/consumer/consumer"

echo "-- a consumer built with pkg-config"
export PKG_CONFIG_PATH="$library_folder/pkgconfig"
pkg_config=(pkg-config)
[[ $library == *.a ]] && pkg_config+=(--static)
# shellcheck disable=SC2046 # the flags are words
"$cxx" -std=c++20 "$source/tests/consumer/consumer.cpp" $("${pkg_config[@]}" --cflags --libs vanthu) \
  -o "$scratch/consumer/with_pkg_config"
"$scratch/consumer/with_pkg_config"

echo "-- a consumer in C"
# shellcheck disable=SC2046 # the flags are words
cc -std=c11 "$source/examples/extract_json.c" $(pkg-config --cflags --libs vanthu_c) \
  -o "$scratch/consumer/in_c"
"$scratch/consumer/in_c" | diff -u "$source/examples/extract_json.expected" -
