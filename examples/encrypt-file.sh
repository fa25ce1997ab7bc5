#!/bin/sh
# usage: encrypt-file.sh [KEY_ID [FILE]]
#
# Encrypts a file of any size with a data key (envelope encryption), and decrypts it again. KMS makes
# the data key and sees nothing of the file; to keep are FILE.encrypted and FILE.key, the data key
# encrypted under the KMS key. The plaintext key passes from kms to openssl in a file that nobody
# else can read, never as an argument of a process. openssl enc does not notice when somebody has
# changed FILE.encrypted: sign what must not be changed.
set -eu
# shellcheck source=examples/endpoint.sh
. "$(dirname -- "$0")/endpoint.sh"

key=${1:-alias/example}
file=${2:-$scratch/letter}
[ -n "${2:-}" ] || echo 'Dear reader' > "$file"
# Needed again to decrypt, and shown in CloudTrail: it says what the data key is for.
context="file=$(basename -- "$file")"

"$KMS" generate-data-key --key-id "$key" --key-spec AES_256 --encryption-context "$context" \
  --query '[Plaintext, CiphertextBlob]' --output text > "$scratch/keys"
cut -f 1 "$scratch/keys" > "$scratch/plaintext-key"
cut -f 2 "$scratch/keys" | openssl base64 -d -A > "$file.key"
openssl enc -aes-256-ctr -pbkdf2 -pass "file:$scratch/plaintext-key" -in "$file" \
  -out "$file.encrypted"
rm -- "$scratch/keys" "$scratch/plaintext-key"
echo "encrypted: $(basename -- "$file")"

"$KMS" decrypt --ciphertext-blob "fileb://$file.key" --encryption-context "$context" \
  --query Plaintext --output text > "$scratch/plaintext-key"
openssl enc -d -aes-256-ctr -pbkdf2 -pass "file:$scratch/plaintext-key" -in "$file.encrypted" \
  -out "$scratch/decrypted"
rm -- "$scratch/plaintext-key"
cmp -- "$file" "$scratch/decrypted"
echo "decrypted: it is the same"
