#!/bin/sh
# usage: lend-key.sh [KEY_ID [GRANTEE_ARN [RETIRING_ARN]]]
#
# Lets a grantee decrypt with a key for as long as a piece of work takes: gives a grant, shows it,
# and retires it when the work is done, also when that fails; so the caller must be the retiring
# principal. The grant token makes the grant usable at once, for whoever has it: it stays in a file
# and is no argument of a process.
set -eu
# shellcheck source=examples/endpoint.sh
. "$(dirname -- "$0")/endpoint.sh"

key=${1:-1234abcd-12ab-34cd-56ef-1234567890ab}
grantee=${2:-arn:aws:iam::111122223333:role/OrderReader}
retiring=${3:-arn:aws:iam::111122223333:role/OrderAdmin}

"$KMS" create-grant --key-id "$key" --grantee-principal "$grantee" \
  --retiring-principal "$retiring" --operations Decrypt DescribeKey \
  --constraints 'EncryptionContextSubset={Department=Finance}' \
  --query '[GrantId, GrantToken]' --output text > "$scratch/grant"
cut -f 1 "$scratch/grant" > "$scratch/id"
cut -f 2 "$scratch/grant" | tr -d '\n' > "$scratch/token"
# An option for lists takes a file of JSON.
printf '["%s"]' "$(cat "$scratch/token")" > "$scratch/tokens"
retire() {
  "$KMS" retire-grant --grant-token "file://$scratch/token"
  echo "retired: $(cat "$scratch/id")"
}
trap 'retire; clean_up' EXIT

"$KMS" list-grants --key-id "$key" --grant-id "$(cat "$scratch/id")" --output text \
  --query 'Grants[].[GrantId, GranteePrincipal]'
# The work: what the grantee does, with the token for as long as KMS has not spread the grant.
"$KMS" describe-key --key-id "$key" --grant-tokens "file://$scratch/tokens" \
  --query KeyMetadata.KeyState --output text
