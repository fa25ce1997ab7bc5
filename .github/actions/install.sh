#!/bin/sh
# Installs a release of kms for the job, and puts it on the path of the steps that follow.
#
#   KMS_VERSION     the version; empty for that of this checkout
#   KMS_SHA256      the SHA-256 of the archive; empty for what the release says
#   KMS_REPOSITORY  the address of the repository whose release it is
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
version=${KMS_VERSION#v}
if [ -z "$version" ]; then
  version=$(sed -n '/<artifactId>kms</{n;s|.*<version>\(.*\)</version>.*|\1|p;q;}' "$root/pom.xml")
fi
case $version in
  '' | *[!0-9A-Za-z.-]*)
    echo "::error::not a version of kms: $version"
    exit 1
    ;;
esac

prefix=$RUNNER_TEMP/kms-$version
set -- --prefix "$prefix" --version "$version" \
  --release "$KMS_REPOSITORY/releases/download/v$version"
if [ -n "$KMS_SHA256" ]; then set -- "$@" --sha256 "$KMS_SHA256"; fi
"$root/install.sh" "$@"
echo "$prefix/bin" >>"$GITHUB_PATH"
echo "version=$version" >>"$GITHUB_OUTPUT"
