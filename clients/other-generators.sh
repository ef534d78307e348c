#!/usr/bin/env bash
# Proves that other generators make something of the documents that compiles, without a word by hand. Nothing of it is kept.
# Their versions are pinned in clients/tools/other and below; packages come from the npm and NuGet registries.
set -euo pipefail
cd "$(dirname "$0")/.."

root=$PWD
# nobody is told that they run, and nothing is asked but the registries
export KIOTA_OFFLINE_ENABLED=true KIOTA_CLI_TELEMETRY_OPTOUT=true SCARF_ANALYTICS=false DO_NOT_TRACK=1 NO_UPDATE_NOTIFIER=1
kiota=1.38.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp clients/tools/other/package.json clients/tools/other/package-lock.json clients/tools/other/tsconfig.json "$work"
cp -r clients/tools/other/kiota "$work/kiota"
cd "$work"
npm ci --no-audit --no-fund > /dev/null

passed=0
failed=0

result() { # exit status, what
  if [ "$1" = 0 ]; then passed=$((passed + 1)); echo "passed  $2"; else failed=$((failed + 1)); echo "FAILED  $2"; cat "$work/log"; fi
}

run() { # what, command...
  local what=$1 status=0
  shift
  "$@" > "$work/log" 2>&1 || status=$?
  result $status "$what"
}

openapi_typescript() { npx openapi-typescript "$root/docs/openapi/$1" --output "src/types-$2.ts"; }
orval() { npx orval --input "$root/docs/openapi/$1" --output "src/orval-$2/client.ts" --client fetch --mode single; }
hey_api() { npx openapi-ts --input "$root/docs/openapi/$1" --output "src/hey-$2" --client @hey-api/client-fetch; }

mkdir -p src
for name in v1 v2 admin; do
  run "openapi-typescript, $name (3.1)" openapi_typescript "$name.json" "$name"
  run "orval, $name (3.1)" orval "$name.json" "$name"
  run "@hey-api/openapi-ts, $name (3.1)" hey_api "$name.json" "$name"
done
run "tsc --strict of all of them" npx tsc -p tsconfig.json

(cd kiota && dotnet new tool-manifest > /dev/null && dotnet tool install Microsoft.OpenApi.Kiota --version "$kiota" > /dev/null)
cd kiota
for name in V1 V2 Admin; do
  run "kiota $kiota C#, $name (3.1)" dotnet tool run kiota -- generate --openapi "$root/docs/openapi/${name,,}.json" --language CSharp --output "$name" \
    --class-name "${name}Client" --namespace-name "CoCart.Kiota.$name" --clean-output
done
run "dotnet build of all of them" dotnet build -c Release

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
