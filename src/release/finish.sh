#!/bin/sh
# finish.sh DIR VERSION REPOSITORY-URL: adds to a folder with the packages of all platforms what a
# release has once: install.sh that knows where the release lies, the formula, and SHA256SUMS of
# all.
set -eu

dir=$1 version=$2 repository=$3
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
release=$repository/releases/download/v$version

if command -v sha256sum >/dev/null 2>&1; then
  sha256() { sha256sum -- "$@"; }
else
  sha256() { shasum -a 256 -- "$@"; }
fi

cd "$dir"
rm -f SHA256SUMS

sed -e "s|^version=\$|version=$version|" -e "s|^release=\$|release=$release|" \
  "$here/../../install.sh" >install.sh
chmod +x install.sh

sed -e "s|@HOMEPAGE@|$repository|" -e "s|@VERSION@|$version|" -e "s|@RELEASE@|$release|" \
  "$here/kms.rb" >kms.rb
for platform in linux-x64 linux-arm64 macos-x64 macos-arm64; do
  sum=$(sha256 "kms-$version-$platform.tar.gz")
  sed -e "s|@SHA256-$platform@|${sum%% *}|" kms.rb >kms.rb.new
  mv kms.rb.new kms.rb
done

sums=$(sha256 ./*)
printf '%s\n' "$sums" | sed 's|\./||' >SHA256SUMS
