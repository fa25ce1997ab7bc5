#!/bin/sh
# try.sh use AWS          disconnects a key store with kms and kms-local of the path, and with AWS
# try.sh archive FILE     installs an archive, uses it, and removes it again
# try.sh deb FILE         the same with a package for Debian; needs root
# Fails when something does not work, or something is left.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
endpoint=
clean_up() {
  if [ -n "$endpoint" ]; then kill "$endpoint" 2>/dev/null || true; fi
  rm -rf -- "$work"
}
trap clean_up EXIT

fail() {
  echo "try.sh: $1" >&2
  exit 1
}

use() {
  kms --version
  kms-local --store prod=CONNECTED >"$work/endpoint" &
  endpoint=$!
  url=
  until [ -n "$url" ]; do
    kill -0 "$endpoint" || fail "kms-local did not start"
    sleep 0.1
    read -r url <"$work/endpoint" || url=
  done
  # What kms-local accepts, and nothing of whoever runs this.
  export HOME="$work" AWS_ENDPOINT_URL_KMS="$url" AWS_DEFAULT_REGION=us-east-1 \
    AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY
  kms disconnect-custom-key-store --custom-key-store-id cks-00000000000000001
  state=$("$1" kms describe-custom-key-stores --output text \
    --query 'CustomKeyStores[].ConnectionState')
  [ "$state" = DISCONNECTED ] || fail "the key store is $state"
  kill "$endpoint"
  wait "$endpoint" || true
  endpoint=
}

try_archive() {
  sum=$(sha256sum <"$1" 2>/dev/null || shasum -a 256 <"$1")
  prefix="$work/a prefix"
  "$here/../../install.sh" --prefix "$prefix" --from "$1" --sha256 "${sum%% *}"
  (PATH="$prefix/bin:$PATH" && use "$prefix/share/kms/aws")
  "$here/../../install.sh" --prefix "$prefix" --uninstall
  [ ! -e "$prefix" ] || fail "something is left in $prefix"
}

try_deb() {
  dpkg -i "$1"
  [ -z "$(dpkg --verify kms)" ] || fail "dpkg --verify says something"
  (use /usr/lib/kms/share/kms/aws)
  dpkg -L kms >"$work/files"
  dpkg -P kms
  while read -r file; do
    if [ -f "$file" ] || [ -h "$file" ]; then fail "$file is left"; fi
  done <"$work/files"
  [ ! -e /usr/lib/kms ] || fail "/usr/lib/kms is left"
}

case $1 in
  use) use "$2" ;;
  archive) try_archive "$2" ;;
  deb) try_deb "$2" ;;
  *) fail "what is $1?" ;;
esac
