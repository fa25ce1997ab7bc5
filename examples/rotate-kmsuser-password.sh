#!/bin/sh
# usage: rotate-kmsuser-password.sh [CUSTOM_KEY_STORE_ID [PASSWORD_FILE]]
#
# Tells KMS the new password of the crypto user kmsuser of a CloudHSM key store: the store has to be
# disconnected for that, and its keys cannot be used until it is connected again. The password stays
# in its file, which must not end with a newline; it is never an argument of a process.
set -eu
# shellcheck source=examples/endpoint.sh
. "$(dirname -- "$0")/endpoint.sh"

id=${1:-cks-00000000000000001}
password_file=${2:-$scratch/password}
interval=15
if [ -z "${AWS_ENDPOINT_URL_KMS:-}" ]; then
  interval=1
  printf %s example-password > "$scratch/password"
fi
start_endpoint --store prod=CONNECTED --transition-time 1

# step WORD...: shows the command, then runs it.
step() {
  echo "\$ kms $*"
  "$KMS" "$@"
}

step disconnect-custom-key-store --custom-key-store-id "$id"
step wait custom-key-store-disconnected --custom-key-store-id "$id" --interval "$interval"
step update-custom-key-store --custom-key-store-id "$id" \
  --key-store-password "file://$password_file"
step connect-custom-key-store --custom-key-store-id "$id"
step wait custom-key-store-connected --custom-key-store-id "$id" --interval "$interval"
echo "$id is $(state "$id")"
