#!/usr/bin/env bash
# Builds the app and publishes it to the installation that a deployment made: infra/publish.sh [DEPLOYMENT], by default badges.
# PACKAGE=FILE publishes a package that was built before: how one rolls back.
set -euo pipefail
deployment=${1:-badges}
root=$(cd "$(dirname "$0")/.." && pwd)

output() { az deployment sub show --name "$deployment" --query "properties.outputs.$1.value" --output tsv; }

group=$(output resourceGroup)
app=$(output functionApp)
package=${PACKAGE:-}
if [ -z "$package" ]; then
  package=$root/artifacts/app-$(git -C "$root" describe --always --dirty).zip
  rm -rf "$root/artifacts/app" "$package"
  dotnet publish "$root/src/BadgeFunctions.App" --configuration Release --runtime linux-x64 --self-contained false \
    --output "$root/artifacts/app"
  # The dot takes .azurefunctions along, without which the host finds no function.
  (cd "$root/artifacts/app" && zip -qr "$package" .)
fi

az functionapp deployment source config-zip --resource-group "$group" --name "$app" --src "$package" --output none
echo "$package is on $(output publicBaseUrl)"
