#!/usr/bin/env bash
# How long answers take while a million expired carts are deleted, beside when none are.
# usage: expiry.sh [carts, default 1000000] [seconds of each window, default 10]
# Builds the server, starts it on a database of its own in a temporary folder, and puts expired carts into it. Needs wrk, sqlite3 and the .NET SDK.
set -euo pipefail
carts=${1:-1000000} seconds=${2:-10}
root=$(cd "$(dirname "$0")/../.." && pwd) port=${PORT:-5899}
tmp=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$tmp"' EXIT
server=0

cat > "$tmp/journey.lua" <<'LUA'
local id, step = 0, 0
local json = { ["Content-Type"] = "application/json" }
function request()
  if step == 0 then id = id + 1 end
  local cart = "/wp-json/cocart/v2/cart%s?cart_key=expiry_" .. tostring(thread_seed) .. "_" .. id
  step = (step + 1) % 5
  if step % 2 == 0 then return wrk.format("GET", cart:format("")) end
  return wrk.format("POST", cart:format("/add-item"), json, '{"id":"62","quantity":"1"}')
end
function init() math.randomseed(os.time()) thread_seed = math.random(1e9) end
LUA

dotnet build -c Release -v q --nologo "$root/src/CoCart.Api" > /dev/null
start() {
  ASPNETCORE_ENVIRONMENT=Development ConnectionStrings__CoCart="Data Source=$tmp/carts.db" dotnet "$root/src/CoCart.Api/bin/Release/net10.0/CoCart.Api.dll" \
    --urls "http://127.0.0.1:$port" "--Carts:CleanUpInterval=$1" > "$tmp/log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/wp-json/cocart/v2/cart"; do sleep 0.2; done
}
p99() { wrk -t1 -c16 -d"${seconds}s" --latency -s "$tmp/journey.lua" "http://127.0.0.1:$port" | awk '/ 99%/ {print $2}'; }
left() { sqlite3 "$tmp/carts.db" "select count(*) from carts where ExpiresAt < 1000"; }

start 7.00:00:00
kill "$server"; wait "$server" 2>/dev/null || true
sqlite3 "$tmp/carts.db" "with recursive n(i) as (select 1 union all select i + 1 from n where i < $carts)
  insert into carts (Key, Contents, Version, CreatedAt, UpdatedAt, ExpiresAt, Source) select 'expired_' || i, cast('{}' as blob), 1, 0, 0, i % 1000, 'cocart' from n"
start 7.00:00:00
p99 > /dev/null # warm-up
echo "quiet: 99 % of the answers within $(p99), $(left) expired carts wait"
kill "$server"; wait "$server" 2>/dev/null || true
start 00:00:05
p99 > /dev/null
while [[ $(left) -gt 0 ]]; do
  before=$(left)
  echo "deleting: 99 % of the answers within $(p99), $((before - $(left))) carts deleted meanwhile, $(left) left"
done
