#!/usr/bin/env bash
# Writes what EF Core would otherwise work out from the tables' configurations at every start: the compiled model of each database.
# To be run after a change of rows or their configurations, with a Release build there.
set -euo pipefail
cd "$(dirname "$0")/.."

models=src/CoCart.Infrastructure/Persistence/CompiledModels
rm -rf "$models"
for database in Sqlite PostgreSql SqlServer; do
  dotnet ef dbcontext optimize --no-build --configuration Release --project src/CoCart.Infrastructure --context "${database}CartDbContext" \
    --output-dir "Persistence/CompiledModels/$database" --namespace "CoCart.Infrastructure.Persistence.CompiledModels.$database" > /dev/null
  # its number would be another one every time
  hash=$(printf %s "$database" | md5sum | cut -c1-32)
  sed -i -E "s/modelId: new Guid\(\"[^\"]*\"\)/modelId: new Guid(\"$hash\")/" "$models/$database/${database}CartDbContextModelBuilder.cs"
done
