#!/usr/bin/env bash
# What a batch of 25 adds costs beside one add, for a client that waits for each answer.
# usage: batch.sh http://127.0.0.1:5000/wp-json [seconds per measure, default 5] [connections, default 1]
# Needs wrk and a running server with the sample store.
set -euo pipefail
base=${1:?base URL, e.g. http://127.0.0.1:5000/wp-json} seconds=${2:-5} connections=${3:-1}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

cat > "$tmp/post.lua" <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = os.getenv("BODY")
LUA

add='{"id":"62","quantity":"1"}'
steps=$(for ((step = 0; step < 25; step++)); do printf '%s{"path":"/cocart/v2/cart/add-item","body":%s}' "$([[ $step -gt 0 ]] && echo ,)" "$add"; done)
micros() { wrk -t1 -c"$connections" -d"${seconds}s" -s "$tmp/post.lua" "$1" | awk -v c="$connections" '/Requests\/sec/ {printf "%.1f", c * 1e6 / $2} /Non-2xx/ {print > "/dev/stderr"}'; }

key=batch_$RANDOM$RANDOM
for round in warm-up measured; do
  one=$(BODY=$add micros "$base/cocart/v2/cart/add-item?cart_key=${key}_one")
  list=$(BODY="{\"requests\":[$steps]}" micros "$base/batch/v1?cart_key=${key}_list")
  all=$(BODY="{\"requests\":[$steps],\"atomic\":true}" micros "$base/batch/v1?cart_key=${key}_all")
  awk -v round="$round" -v one="$one" -v list="$list" -v all="$all" 'BEGIN {printf "%-9s one add %.0f µs, 25 adds with 25 answers %.0f µs (%.2f times), all or nothing %.0f µs (%.2f times)\n", round, one, list, list / one, all, all / one}'
done
