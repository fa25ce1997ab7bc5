#!/bin/sh
# usage: delete-key.sh [KEY_ID [DAYS]]
#
# Schedules the deletion of a key, in 30 days unless given, after a look at what still uses it: when
# the key is gone, nothing that was encrypted under it can be read. A key that has aliases or grants,
# or of which KMS remembers a use, is left alone.
set -eu
# shellcheck source=examples/endpoint.sh
. "$(dirname -- "$0")/endpoint.sh"

key=${1:-1234abcd-12ab-34cd-56ef-1234567890ab}
days=${2:-30}

# look WHAT WORD...: runs a command, and notes the lines it prints as what still uses the key.
look() {
  what=$1
  shift
  "$KMS" "$@" --key-id "$key" --output text > "$scratch/lines"
  sed "s/^/$what /" "$scratch/lines" >> "$scratch/uses"
}

look 'alias' list-aliases --query 'Aliases[].[AliasName]'
look 'grant' list-grants --query 'Grants[].[GrantId]'
look 'last use' get-key-last-usage --query '[KeyLastUsage][?Timestamp].[Operation, Timestamp]'

if [ -s "$scratch/uses" ]; then
  echo "$key is in use:" >&2
  cat "$scratch/uses" >&2
  exit 1
fi
"$KMS" schedule-key-deletion --key-id "$key" --pending-window-in-days "$days" \
  --query '[KeyId, KeyState]' --output text
echo "to keep it after all: kms cancel-key-deletion --key-id $key"
