#!/usr/bin/env bash
# How long an unknown login takes beside a wrong password: they should not be told apart by it.
# usage: logins.sh http://127.0.0.1:5000/wp-json [tries of each, default 300]
# Needs curl, and a server with the sample store that was started with --Authentication:MaxFailures=1000000 --Authentication:MaxFailuresOfAddress=1000000.
set -euo pipefail
base=${1:?base URL, e.g. http://127.0.0.1:5000/wp-json}/cocart/v2/cart tries=${2:-300}

for ((try = 0; try < tries; try++)); do
  for login in user1 nobody; do
    printf '%s ' "$login"
    curl -s -o /dev/null -u "$login:guess$try" -w '%{http_code} %{time_starttransfer} %{time_pretransfer}\n' "$base"
  done
done | awk '
  $2 != 401 { print "unexpected answer: " $0; exit 1 }
  { micros = ($3 - $4) * 1e6; sum[$1] += micros; count[$1]++ }
  END {
    known = sum["user1"] / count["user1"]; unknown = sum["nobody"] / count["nobody"]
    printf "wrong password %.0f µs, unknown login %.0f µs, difference %.1f %%\n", known, unknown, 100 * (unknown - known) / known
  }'
