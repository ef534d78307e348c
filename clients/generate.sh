#!/usr/bin/env bash
# Makes the generated parts of the clients from docs/openapi. Needs .NET, Node and, for `npm ci`, the npm registry; CI fails where the result
# is not what is checked in.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=clients/tools
csharp=clients/csharp/CoCart.Client/Generated
typescript=clients/typescript/src/generated
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -d "$tools/node_modules/nswag" ] || npm ci --prefix "$tools" --no-audit --no-fund
mkdir -p "$csharp" "$typescript"

nswag() {
  node "$tools/node_modules/nswag/bin/nswag.js" "$@" /runtime:Net100 /newLineBehavior:LF > "$work/log" || { cat "$work/log"; exit 1; }
}

# the list of operations whose answers are wanted with headers, as NSwag wants it
wrapped() { sed "s/^/$1./" "$work/paged" | paste -sd,; }

csharp_client() { # document, name
  node $tools/prepare.mjs "docs/openapi/$1-3.0.json" csharp "$work/$1.json" > "$work/paged"
  nswag openapi2csclient /input:"$work/$1.json" /output:"$csharp/$2Client.cs" /namespace:"CoCart.Client.$2" /className:"$2Client" \
    /jsonLibrary:SystemTextJson /generateDataAnnotations:false /parameterDateTimeFormat:yyyy-MM-ddTHH:mm:sszzz \
    /operationGenerationMode:SingleClientFromOperationId /generateOptionalParameters:true \
    /generateNullableReferenceTypes:true /generateOptionalPropertiesAsNullable:true /anyType:object \
    /clientBaseClass:ApiClient /configurationClass:CoCartSession /useBaseUrl:false /generateUpdateJsonSerializerSettingsMethod:false \
    /generatePrepareRequestAndProcessResponseAsAsyncMethods:true /generateExceptionClasses:false /exceptionClass:CoCartException \
    /wrapResponses:true /wrapResponseMethods:"$(wrapped "$2Client")" /generateResponseClasses:false /responseClass:CoCartResponse \
    /excludedTypeNames:ApiError,ApiErrorData,ParameterError,ParameterPlace
  node $tools/polish.mjs csharp "$csharp/$2Client.cs"
}

csharp_errors() {
  node $tools/prepare.mjs docs/openapi/v2-3.0.json errors "$work/errors.json" > /dev/null
  nswag openapi2csclient /input:"$work/errors.json" /output:"$csharp/ApiError.cs" /namespace:CoCart.Client /generateClientClasses:false /generateDataAnnotations:false \
    /generateExceptionClasses:false /jsonLibrary:SystemTextJson /generateNullableReferenceTypes:true /generateOptionalPropertiesAsNullable:true
  node $tools/polish.mjs csharp "$csharp/ApiError.cs"
}

typescript_client() { # document, name
  node $tools/prepare.mjs "docs/openapi/$1-3.0.json" typescript "$work/$1.json" > "$work/paged"
  nswag openapi2tsclient /input:"$work/$1.json" /output:"$typescript/$1.ts" /className:"$2Client" /template:Fetch /typeScriptVersion:4.3 \
    /typeStyle:Interface /enumStyle:StringLiteral /dateTimeType:string /nullValue:Null /markOptionalProperties:true \
    /operationGenerationMode:SingleClientFromOperationId /generateOptionalParameters:true /useAbortSignal:true /wrapDtoExceptions:true \
    /wrapResponses:true /wrapResponseMethods:"$(wrapped "$2Client")" /generateResponseClasses:false /responseClass:CoCartResponse \
    /extensionCode:clients/tools/imports.ts
  node $tools/polish.mjs typescript "$typescript/$1.ts" "$work/$1.json"
}

csharp_errors
for document in v1:V1 v2:V2 admin:Admin; do
  csharp_client "${document%:*}" "${document#*:}"
  typescript_client "${document%:*}" "${document#*:}"
done
