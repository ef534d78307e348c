#!/usr/bin/env bash
# What a million stored carts cost: reads of them, adds to one cart and journeys, beside a server that stores a thousand. In turn, on SQLite.
# usage: crowd.sh [carts, default 1000000] [seconds per measure, default 5] [rounds, default 3]
# Builds the server and starts it twice, on data of its own in a temporary folder. Needs wrk, sqlite3, curl and the .NET SDK.
set -euo pipefail
carts=${1:-1000000} seconds=${2:-5} rounds=${3:-3} few=1000
here=$(cd "$(dirname "$0")" && pwd) root=$(cd "$(dirname "$0")/../.." && pwd) port=${PORT:-5895}
tmp=$(mktemp -d)
started=()
stop() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; wait "$process" 2>/dev/null || true; done
  rm -rf "$tmp"
}
trap stop EXIT

dotnet build -c Release -v q --nologo "$root/src/CoCart.Api" > /dev/null
start() { # database, port
  ASPNETCORE_ENVIRONMENT=Development ConnectionStrings__CoCart="Data Source=$tmp/$1.db" \
    dotnet "$root/src/CoCart.Api/bin/Release/net10.0/CoCart.Api.dll" --urls "http://127.0.0.1:$2" > "$tmp/$1.log" 2>&1 &
  started+=($!)
  for _ in $(seq 300); do ! curl -sf -o /dev/null "http://127.0.0.1:$2/wp-json/cocart/v2/cart" || return 0; sleep 0.2; done
  cat "$tmp/$1.log" && exit 1
}
fill() { # database, carts: copies of a cart with three lines
  sqlite3 "$tmp/$1.db" "with recursive n(i) as (select 1 union all select i + 1 from n where i < $2)
    insert into carts (Key, Contents, Version, CreatedAt, UpdatedAt, ExpiresAt, Source) select 'stored_' || i, Contents, Version, CreatedAt, UpdatedAt, ExpiresAt, Source
    from n, carts where Key = 'example'"
}

start few "$port"
for id in 62 63 73; do curl -sf -o /dev/null "http://127.0.0.1:$port/wp-json/cocart/v2/cart/add-item?cart_key=example" -d "id=$id" -d quantity=1; done
kill "${started[0]}" && wait "${started[0]}" 2>/dev/null || true
sqlite3 "$tmp/few.db" 'pragma wal_checkpoint(truncate)' > /dev/null
cp "$tmp/few.db" "$tmp/many.db"
fill few "$few"
fill many "$carts"
start few "$port"
start many "$((port + 1))"
echo "$carts carts: $(du -h "$tmp/many.db" | cut -f1)"

measure() { # port, carts, what to measure
  API=/wp-json/cocart/v2 CARTS=$2 wrk -t1 -c32 -d"${seconds}s" --latency "${@:3}" | awk '/Requests\/sec/ {print $2}'
}
rate() { # operation, port, carts
  local address="http://127.0.0.1:$2"
  case $1 in
    read) measure "$2" "$3" -s "$here/load/stored.lua" "$address" ;;
    add) measure "$2" "$3" -s "$here/load/add.lua" "$address/wp-json/cocart/v2/cart/add-item?cart_key=bench_add" ;;
    mix) measure "$2" "$3" -s "$here/load/journey.lua" "$address" ;;
  esac
}
for operation in read mix; do rate $operation "$port" $few > /dev/null; rate $operation "$((port + 1))" "$carts" > /dev/null; done
for _ in $(seq "$rounds"); do
  for operation in read add mix; do
    a=$(rate $operation "$port" $few) b=$(rate $operation "$((port + 1))" "$carts")
    awk -v n=$operation -v a="$a" -v b="$b" 'BEGIN {printf "%-4s few %8.0f/s  many %8.0f/s  ratio %.3f\n", n, a, b, b / a}'
  done
done
