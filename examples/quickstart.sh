#!/bin/sh
# Builds kms where that has not been done, starts an endpoint that plays AWS KMS on this machine,
# disconnects a custom key store there, and shows what a failure looks like.
# Needs no AWS account; leaves nothing running.
set -eu
unset AWS_ENDPOINT_URL_KMS
# shellcheck source=examples/endpoint.sh
. "$(dirname -- "$0")/endpoint.sh"

if [ ! -x "$KMS" ] || [ ! -x "$KMS_LOCAL" ]; then
  echo "Building kms (mvn -q package -DskipTests): a minute; the first time Maven downloads some 80 MB ..."
  (cd -- "$root" && mvn -q package -DskipTests)
fi

# kms WORD...: shows the command, then runs it.
kms() {
  echo
  echo "\$ kms $*"
  "$KMS" "$@"
}

id=cks-00000000000000001
start_endpoint --store prod=CONNECTED
echo "Endpoint:   $AWS_ENDPOINT_URL_KMS"
echo "Key store:  $id is $(state "$id")"

kms disconnect-custom-key-store --custom-key-store-id "$id"
echo "(no output: it worked; $id is $(state "$id"))"

status=0
kms disconnect-custom-key-store --custom-key-store-id "$id" 2>&1 || status=$?
echo "(exit status $status)"
