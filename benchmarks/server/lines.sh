#!/usr/bin/env bash
# What a cart of 500 distinct lines costs beside one of 5: reads, adds and updates, with the whole cart answered and with one field of it.
# usage: lines.sh http://127.0.0.1:5000/wp-json [seconds per measure, default 5] [connections, default 8]
# Needs wrk, curl and a running server with the sample store.
set -euo pipefail
base=${1:?base URL, e.g. http://127.0.0.1:5000/wp-json}/cocart/v2/cart seconds=${2:-5} connections=${3:-8}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

cat > "$tmp/change.lua" <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local quantity = 1
function request()
  quantity = quantity % 9 + 1
  return wrk.format(nil, nil, nil, (os.getenv("BODY"):gsub("N", quantity)))
end
LUA

data='{"engraving":"line 0"}'
fill() { # key, lines
  for ((line = 0; line < $2; line++)); do
    ((line > 0)) && echo next
    printf 'url = "%s/add-item?cart_key=%s&fields=cart_key"\njson = "{\\"id\\":\\"62\\",\\"item_data\\":{\\"engraving\\":\\"line %d\\"}}"\noutput = /dev/null\n' "$base" "$1" "$line"
  done > "$tmp/fill"
  curl -sf --config "$tmp/fill"
}
micros() { wrk -t1 -c"$connections" -d"${seconds}s" "$@" | awk '/Requests\/sec/ {printf "%.1f", 1e6 / $2} /Non-2xx/ {print > "/dev/stderr"}'; }
cost() { # operation, cart key, query
  case $1 in
    read) micros "$base?cart_key=$2$3" ;;
    add) BODY="{\"id\":\"62\",\"item_data\":$data}" micros -s "$tmp/change.lua" "$base/add-item?cart_key=$2$3" ;;
    update) BODY='{"quantity":"N"}' micros -s "$tmp/change.lua" "$base/item/$item?cart_key=$2$3" ;;
  esac
}

small=lines_$RANDOM$RANDOM large=lines_$RANDOM$RANDOM
fill "$small" 5
fill "$large" 500
item=$(curl -sf "$base?cart_key=$small&fields=items" | grep -o '"item_key":"[0-9a-f]*"' | head -1 | cut -d'"' -f4)
size() { curl -sf "$base?cart_key=$1" | wc -c; }
small_bytes=$(size "$small") large_bytes=$(size "$large")
micros "$base?cart_key=$small" > /dev/null # warm-up

field='&fields=cart_key'
per_byte=$(awk -v whole="$(cost read "$small" '')" -v field="$(cost read "$small" "$field")" -v bytes="$small_bytes" 'BEGIN {print (whole - field) / bytes}')
echo "answers: $small_bytes bytes and $large_bytes bytes; a byte of the small one costs $per_byte µs"
for operation in read add update; do
  for query in "$field" ''; do
    awk -v name="$operation ${query:+(one field)}" -v a="$(cost $operation "$small" "$query")" -v b="$(cost $operation "$large" "$query")" \
      -v bytes="$([[ -n $query ]] && echo 0 || echo "$large_bytes")" -v rate="$per_byte" \
      'BEGIN {printf "%-20s 5 lines %7.1f µs  500 lines %7.1f µs  ratio %5.2f  of what 3 times and the answer allow %.2f\n", name, a, b, b / a, b / (3 * a + bytes * rate)}'
  done
done
