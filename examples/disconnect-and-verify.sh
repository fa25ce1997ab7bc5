#!/bin/sh
# usage: disconnect-and-verify.sh [CUSTOM_KEY_STORE_ID]
#
# Disconnects a custom key store and waits until it is disconnected: the service only starts the
# transition before it answers.
set -eu
# shellcheck source=examples/endpoint.sh
. "$(dirname -- "$0")/endpoint.sh"

id=${1:-cks-00000000000000001}
start_endpoint --store prod=CONNECTED --transition-time 2

"$KMS" disconnect-custom-key-store --custom-key-store-id "$id"

"$KMS" wait custom-key-store-disconnected --custom-key-store-id "$id" --interval 1
echo "$id is $(state "$id")"
