#!/bin/sh
# usage: ci-step.sh [CUSTOM_KEY_STORE_ID]
#
# A step of a pipeline that makes sure a custom key store is disconnected, and tells by the exit
# status of kms what to do next. Its own status is that of kms, but 0 where nothing was left to do.
set -eu
# shellcheck source=examples/endpoint.sh
. "$(dirname -- "$0")/endpoint.sh"

id=${1:-cks-00000000000000001}
start_endpoint --store prod=CONNECTED --store dev=DISCONNECTED

status=0
"$KMS" disconnect-custom-key-store --custom-key-store-id "$id" 2> "$scratch/errors" || status=$?
cat "$scratch/errors" >&2

case $status in
  0)
    echo "disconnected: $id"
    ;;
  2)
    echo "the command line is wrong: mend the pipeline" >&2
    ;;
  130)
    echo "interrupted: run the step again" >&2
    ;;
  255)
    # The service refused, or the call did not get there; the code in the message says which.
    if grep -q '(CustomKeyStoreInvalidStateException)' "$scratch/errors"; then
      echo "disconnected already: $id"
      status=0
    else
      echo "not disconnected: $id" >&2
    fi
    ;;
  *)
    echo "kms ended with status $status" >&2
    ;;
esac
exit "$status"
