#!/bin/bash
# Runs an example and compares what it prints with what it must print.
#   run_example.sh EXPECTED_FILE PROGRAM [ARGUMENT…]
# With UPDATE_EXPECTED=1 in the environment it writes the expected file instead.
set -euo pipefail
expected=$1
shift
if [ "${UPDATE_EXPECTED:-}" = 1 ]; then
  "$@" >"$expected"
  exit
fi
"$@" | diff -u "$expected" -
