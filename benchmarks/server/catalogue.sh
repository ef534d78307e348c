#!/usr/bin/env bash
# How long lists with two filters and a text search take in a large shop, the memory of the server, and what an import does to carts meanwhile.
# usage: catalogue.sh [products, default 100000] [queries, default 200]
# Builds the server, starts it on a database of its own in a temporary folder, and imports a generated shop while carts are read and written.
# No query is asked twice: the server remembers what it found. Needs curl, wrk and the .NET SDK.
set -euo pipefail
products=${1:-100000} queries=${2:-200}
root=$(cd "$(dirname "$0")/../.." && pwd) port=${PORT:-5898}
tmp=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$tmp"' EXIT
server=0 address="http://127.0.0.1:$port/wp-json/cocart/v2"
export ConnectionStrings__CoCart="Data Source=$tmp/carts.db"

cat > "$tmp/read.lua" <<'LUA'
request = function() return wrk.format("GET", "/wp-json/cocart/v2/cart?cart_key=reader") end
LUA
cat > "$tmp/write.lua" <<'LUA'
local id = 0
function request()
  id = id + 1
  return wrk.format("POST", "/wp-json/cocart/v2/cart/add-item?cart_key=writer_" .. id, { ["Content-Type"] = "application/json" }, '{"id":"62","quantity":"1"}')
end
LUA

dotnet build -c Release -v q --nologo "$root/src/CoCart.Api" > /dev/null
dotnet build -c Release -v q --nologo "$root/benchmarks/CoCart.Benchmarks" > /dev/null
api=(dotnet "$root/src/CoCart.Api/bin/Release/net10.0/CoCart.Api.dll")
generator=(dotnet "$root/benchmarks/CoCart.Benchmarks/bin/Release/net10.0/CoCart.Benchmarks.dll")
memory() { awk -v name="$1" '$1 == name ":" {printf "%d MB", $2 / 1024}' "/proc/$server/status"; }
load() { wrk -t1 -c4 -d"$2" --latency -s "$tmp/$1.lua" "http://127.0.0.1:$port" | awk '/50%|99%/ {printf "%s %s, ", $1, $2} /Max/ {next} /Latency/ && !/Distribution/ {printf "max %s, ", $4} /Requests\/sec/ {print $2 " a second"}'; }

"${generator[@]}" generate "$tmp/shop" "$products"
ASPNETCORE_ENVIRONMENT=Development "${api[@]}" --urls "http://127.0.0.1:$port" > "$tmp/log" 2>&1 &
server=$!
for _ in $(seq 300); do ! curl -sf -o /dev/null "$address/cart" || break; sleep 0.2; done
load read 2s > /dev/null
load write 2s > /dev/null
echo "quiet, reads of carts:  $(load read 5s)"
echo "quiet, writes of carts: $(load write 5s)"

start=$SECONDS
"${api[@]}" import woocommerce "$tmp/shop" > "$tmp/import" &
import=$!
while kill -0 "$import" 2>/dev/null; do
  echo "import, $((SECONDS - start)) s, reads:  $(load read 5s)"
  echo "import, $((SECONDS - start)) s, writes: $(load write 5s)"
done
wait "$import"
tail -1 "$tmp/import"
echo "server after the import: $(memory VmRSS), at most $(memory VmHWM)"

"${generator[@]}" queries "$((queries + 50))" > "$tmp/queries"
ask() { sed "s|.*|url = \"$address/products?&\"\noutput = /dev/null|" | curl -s -g -K - -w '%{time_total} %{http_code}\n'; }
tail -50 "$tmp/queries" | ask > /dev/null # warm-up: others than those that count
head -"$queries" "$tmp/queries" | ask | sort -n > "$tmp/times"
awk '$2 != 200 && $2 != 404 {exit 1}' "$tmp/times"
awk '{time[NR] = $1 * 1000} END {printf "%d searches with two filters, each once: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms\n", NR, time[int(NR * .5)], time[int(NR * .9)], time[int(NR * .99)], time[NR]}' "$tmp/times"
echo "server after the searches: $(memory VmRSS), at most $(memory VmHWM)"
