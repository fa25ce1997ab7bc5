#!/bin/sh
# usage: skeleton-round-trip.sh [CUSTOM_KEY_STORE_ID]
#
# Writes the parameters of a command to a file, fills them in, and runs the command with that file:
# the way to keep parameters under version control.
set -eu
# shellcheck source=examples/endpoint.sh
. "$(dirname -- "$0")/endpoint.sh"

id=${1:-cks-00000000000000001}
start_endpoint --store prod=CONNECTED

"$KMS" disconnect-custom-key-store --generate-cli-skeleton > "$scratch/skeleton.json"
sed "s/\"CustomKeyStoreId\": \"[^\"]*\"/\"CustomKeyStoreId\": \"$id\"/" \
  "$scratch/skeleton.json" > "$scratch/parameters.json"
cat "$scratch/parameters.json"

"$KMS" disconnect-custom-key-store --cli-input-json "file://$scratch/parameters.json"
echo "$id is $(state "$id")"
