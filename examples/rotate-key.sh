#!/bin/sh
# usage: rotate-key.sh [KEY_ID [DAYS]]
#
# Has KMS rotate the material of a key by itself every so many days (365 unless given), after a look
# at whether it can and whether it does so already.
set -eu
# shellcheck source=examples/endpoint.sh
. "$(dirname -- "$0")/endpoint.sh"

key=${1:-alias/example}
days=${2:-365}

# The commands of rotation take no alias, so that the id of the key is needed.
"$KMS" describe-key --key-id "$key" --output text \
  --query 'KeyMetadata.[KeyId, KeyState, KeySpec, Origin, KeyManager]' > "$scratch/key"
read -r id state spec origin manager < "$scratch/key"
echo "$id is $state ($spec, $origin, $manager)"
case $state/$spec/$origin/$manager in
  Enabled/SYMMETRIC_DEFAULT/AWS_KMS/CUSTOMER) ;;
  *)
    echo "not a key that rotates by itself" >&2
    exit 1
    ;;
esac

"$KMS" get-key-rotation-status --key-id "$id" --output text \
  --query '[KeyRotationEnabled, RotationPeriodInDays]' > "$scratch/status"
read -r enabled period < "$scratch/status"
if [ "$enabled/$period" = "True/$days" ]; then
  echo "rotates every $days days already"
else
  "$KMS" enable-key-rotation --key-id "$id" --rotation-period-in-days "$days"
  echo "rotates every $days days"
fi
"$KMS" list-key-rotations --key-id "$id" --query 'Rotations[].[RotationDate, RotationType]' \
  --output text
