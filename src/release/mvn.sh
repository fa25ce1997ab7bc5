#!/bin/sh
# mvn.sh ARGUMENT...: Maven that uses no library and no plugin but those whose checksums lie in checksums/.
# "mvn.sh --record ARGUMENT..." adds the checksums of all that it used; run it with all that a release does.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
sums=$here/checksums/checksums.sha256
record=false
if [ "${1-}" = --record ]; then
  record=true
  shift
fi

# An older one would pass over the settings below.
case $(mvn --version | sed -n 's/^[^A]*Apache Maven \([0-9.]*\).*/\1/p') in
  3.9.* | 3.[1-9][0-9].* | 4.*) ;;
  *)
    echo "mvn.sh: needs Maven 3.9 or later" >&2
    exit 1
    ;;
esac

process=-Daether.artifactResolver.postProcessor.trustedChecksums
source=-Daether.trustedChecksumsSource.summaryFile
status=0
mvn --strict-checksums \
  "$process=true" "$process.checksumAlgorithms=SHA-256" "$process.failIfMissing=true" "$process.record=$record" \
  "$source=true" "$source.basedir=$here/checksums" "$source.originAware=false" \
  "$@" || status=$?

# In an order that shows what is new.
if [ "$record" = true ]; then
  rm -f "$sums.bak"
  LC_ALL=C sort -k 2 -o "$sums" "$sums"
fi
exit "$status"
