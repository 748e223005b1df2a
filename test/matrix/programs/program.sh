#!/bin/sh
set -u

print_header() {
  header="Bearer «»"
  printf '%s\n' "$header"
}

print_header
