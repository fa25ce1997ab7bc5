#!/bin/sh
# usage: disconnect-by-name.sh [NAME_PREFIX]
#
# Disconnects all connected custom key stores whose name begins with a prefix, and waits until they
# are. The names are chosen by the query, so a prefix must have no quotes in it.
set -eu
# shellcheck source=examples/endpoint.sh
. "$(dirname -- "$0")/endpoint.sh"

prefix=${1:-test-}
case $prefix in
  *[!A-Za-z0-9_-]*)
    echo "not the beginning of a name: $prefix" >&2
    exit 2
    ;;
esac
interval=15
[ -n "${AWS_ENDPOINT_URL_KMS:-}" ] || interval=1
start_endpoint --store test-a=CONNECTED --store prod=CONNECTED --store test-b=CONNECTED \
  --store test-c=DISCONNECTED --transition-time 1

connected="ConnectionState == 'CONNECTED' && starts_with(CustomKeyStoreName, '$prefix')"
"$KMS" describe-custom-key-stores --output text \
  --query "CustomKeyStores[?$connected].[CustomKeyStoreId, CustomKeyStoreName]" \
  > "$scratch/stores"

# All at once first, then wait for each: the transitions run side by side.
while read -r id name; do
  "$KMS" disconnect-custom-key-store --custom-key-store-id "$id"
  echo "disconnecting: $id ($name)"
done < "$scratch/stores"
while read -r id name; do
  "$KMS" wait custom-key-store-disconnected --custom-key-store-id "$id" --interval "$interval"
  echo "disconnected:  $id ($name)"
done < "$scratch/stores"
