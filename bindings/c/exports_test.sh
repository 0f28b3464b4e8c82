#!/bin/bash
# libvanthu_c shows its five functions and nothing else.
#   exports_test.sh LIBRARY
set -euo pipefail
diff -u - <(nm --dynamic --defined-only --format=posix "$1" | cut -d' ' -f1 | sort) <<'NAMES'
vanthu_extract_json
vanthu_extractor_free
vanthu_extractor_new
vanthu_string_free
vanthu_version
NAMES
