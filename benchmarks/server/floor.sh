#!/usr/bin/env bash
# Requests a second of the server beside the least that a durable cart server can do (CoCart.Floor), in turn, on the same database.
# usage: floor.sh [sqlite|postgresql] [seconds per measure, default 8] [connections, default 32] [rounds, default 1]
# Needs wrk, curl and the .NET SDK; for PostgreSQL its programs. Starts what it measures, on data of its own in a temporary folder.
# Ends with 1 where anything answers 5xx or not at all. How fast it is never makes it fail.
set -euo pipefail
database=${1:-sqlite} seconds=${2:-8} connections=${3:-32} rounds=${4:-1}
here=$(cd "$(dirname "$0")" && pwd) root=$(cd "$(dirname "$0")/../.." && pwd)
tmp=$(mktemp -d) port=${PORT:-5890} floor_port=${FLOOR_PORT:-5891}
started=()
stop() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; wait "$process" 2>/dev/null || true; done
  [ "$database" = sqlite ] || "${as[@]}" "$programs/pg_ctl" -D "$tmp/pg" -m immediate stop > /dev/null 2>&1 || true
  rm -rf "$tmp"
}
trap stop EXIT

api="http://127.0.0.1:$port/wp-json/cocart/v2" bare="http://127.0.0.1:$floor_port"
provider=Sqlite ours="Data Source=$tmp/carts.db" theirs="$tmp/floor.db"
if [ "$database" = postgresql ]; then
  programs=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1) as=()
  if [ "$(id -u)" = 0 ]; then as=(runuser -u postgres --) && chown postgres "$tmp"; fi
  "${as[@]}" "$programs/initdb" -D "$tmp/pg" -U cocart -A trust > "$tmp/initdb"
  "${as[@]}" "$programs/pg_ctl" -D "$tmp/pg" -w -l "$tmp/pg.log" -o "-c listen_addresses='' -k $tmp" start > /dev/null
  "${as[@]}" "$programs/createdb" -h "$tmp" -U cocart floor
  provider=PostgreSql ours="Host=$tmp;Username=cocart;Database=carts" theirs="Host=$tmp;Username=cocart;Database=floor"
fi

dotnet build -c Release -v q --nologo "$root/src/CoCart.Api" > /dev/null
dotnet build -c Release -v q --nologo "$root/benchmarks/CoCart.Floor" > /dev/null
dotnet "$root/benchmarks/CoCart.Floor/bin/Release/net10.0/CoCart.Floor.dll" --urls "$bare" "$database" "$theirs" > "$tmp/floor.log" 2>&1 &
started+=($!)
ASPNETCORE_ENVIRONMENT=Development Database__Provider=$provider ConnectionStrings__CoCart=$ours \
  dotnet "$root/src/CoCart.Api/bin/Release/net10.0/CoCart.Api.dll" --urls "http://127.0.0.1:$port" > "$tmp/server.log" 2>&1 &
server=$! && started+=("$server")
for address in "$api/cart" "$bare/cart?cart_key=x"; do
  for _ in $(seq 300); do ! curl -sf -o /dev/null "$address" || break; sleep 0.2; done
  curl -sf -o /dev/null "$address" || { cat "$tmp"/*.log; exit 1; }
done

for id in 62 63 73; do curl -sf -o /dev/null "$api/cart/add-item?cart_key=bench_read" -d "id=$id" -d quantity=1; done
curl -sf -o /dev/null "$bare/cart/add-item?cart_key=bench_read" -d '{}'
measure() { # file for wrk's words, what to measure
  API=/wp-json/cocart/v2 wrk -t1 -c"$connections" -d"${seconds}s" --latency "${@:2}" > "$tmp/$1"
  if grep "Socket errors" "$tmp/$1" >&2; then cat "$tmp/$1" >&2; exit 1; fi
  awk '/Requests\/sec/ {print $2}' "$tmp/$1"
}
p() { awk -v part=" $1%" 'index($0, part) {print $2}' "$tmp/$2"; }
line() { printf '%-4s server %8.0f/s  floor %8.0f/s  ratio %.3f  p50 %s  p99 %s  (floor %s, %s)\n' "$1" "$2" "$3" "$(awk -v a="$2" -v b="$3" 'BEGIN {print a / b}')" "$(p 50 "$1")" "$(p 99 "$1")" "$(p 50 "$4")" "$(p 99 "$4")"; }

# both compile what is hot while they are asked
for _ in 1 2; do measure warm "$api/cart?cart_key=bench_read" > /dev/null; measure warm "$bare/cart?cart_key=bench_read" > /dev/null; done
for _ in $(seq "$rounds"); do
  get=$(measure get "$api/cart?cart_key=bench_read") bare_get=$(measure floor_get "$bare/cart?cart_key=bench_read")
  add=$(measure add -s "$here/load/add.lua" "$api/cart/add-item?cart_key=bench_add") bare_add=$(measure floor_add -s "$here/load/add.lua" "$bare/cart/add-item?cart_key=bench_add")
  mix=$(measure mix -s "$here/load/journey.lua" "http://127.0.0.1:$port")
  line get "$get" "$bare_get" floor_get
  line add "$add" "$bare_add" floor_add
  line mix "$mix" "$(awk -v g="$bare_get" -v w="$bare_add" 'BEGIN {print 7 / (2 / g + 5 / w)}')" floor_add
done
awk '/VmRSS|RssAnon/ {printf "%s %d MB  ", $1, $2 / 1024} END {print ""}' "/proc/$server/status"
# a connection that is closed while it waits for an answer, as at the end of a measure, is no failure of the server
failures=$(grep -A2 'fail:' "$tmp/server.log" | grep 'Exception:' | grep -v OperationCanceledException || true)
if [ -n "$failures" ]; then cat "$tmp/server.log"; exit 1; fi
