#!/bin/sh
# images.sh KMS VERSION PLATFORM DIR: makes archives of two images in DIR from the distribution
# KMS: of kms and of kms-local. They hold the program and the C library of this machine, no shell,
# and run as a user who owns nothing. Needs buildah, and no daemon.
set -eu

kms=$(CDPATH='' cd -- "$1" && pwd) version=$2 platform=$3 dir=$4
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
root=$work/root
home=/usr/lib/kms
# As project.build.outputTimestamp: 2026-01-01.
timestamp=1767225600

# A storage of its own, so that nothing of another build gets in.
build() {
  buildah --storage-driver vfs --root "$work/storage" --runroot "$work/run" "$@"
}

make_root() {
  mkdir -p "$root$home" "$root/etc" "$root/home/kms" "$root/tmp"
  chmod 1777 "$root/tmp"
  cp -RPp "$kms/." "$root$home"
  cp -p "$here/../../LICENSE" "$here/../../NOTICE" "$root$home"
  rm -rf "$root$home/share" "$root$home/completion"
  echo 'kms:x:65532:65532::/home/kms:/sbin/nologin' >"$root/etc/passwd"
  echo 'kms:x:65532:' >"$root/etc/group"
}

# The loader and the libraries that the program asks the system for, and their licence.
add_libraries() {
  find "$kms" -type f \( -name '*.so' -o -perm -u+x \) -exec ldd {} + 2>/dev/null |
    sed -n -e 's|^.* => \(/[^ ]*\) (.*|\1|p' -e 's|^[[:blank:]]*\(/[^ ]*\) (.*|\1|p' |
    grep -v "^$kms/" | sort -u >"$work/libraries"
  echo /usr/share/doc/libc6/copyright >>"$work/libraries"
  while read -r file; do
    mkdir -p "$root${file%/*}"
    cp -Lp "$file" "$root$file"
  done <"$work/libraries"
}

# Sets entry to the words that start a program. A launcher needs a shell, so the JVM is started
# with the words that the launcher says to it, kept in a file.
find_entry() {
  if [ "$(head -c 2 "$kms/bin/$1")" != '#!' ]; then
    entry=$home/bin/$1
    return
  fi
  mkdir -p "$work/probe/bin" "$work/probe/runtime/bin"
  cp "$kms/bin/$1" "$work/probe/bin/$1"
  # shellcheck disable=SC2016 # it is the script that expands it
  printf '#!/bin/sh\nprintf "%%s\\n" "$@"\n' >"$work/probe/runtime/bin/java"
  chmod +x "$work/probe/runtime/bin/java"
  "$work/probe/bin/$1" </dev/null | sed -e "s|$work/probe/bin/\.\./|$home/|" \
    -e 's/[\\"]/\\&/g' -e 's/.*/"&"/' >"$root$home/$1.args"
  entry="$home/runtime/bin/java @$home/$1.args"
}

# make_image NAME OPTION...: makes an image that starts with entry, and has these settings, too.
make_image() {
  name=$1
  shift
  container=$(build from --format docker scratch)
  build copy -q "$container" "$root" / >/dev/null
  # A JVM reads arguments and file names in the locale's encoding.
  build config --user 65532:65532 --workingdir /home/kms --env HOME=/home/kms \
    --env LC_ALL=C.UTF-8 --label org.opencontainers.image.title="$name" \
    --label org.opencontainers.image.version="$version" \
    --label org.opencontainers.image.licenses=Apache-2.0 \
    --entrypoint "[\"$(echo "$entry" | sed 's/ /", "/g')\"]" "$@" "$container"
  build commit -q --format docker --timestamp "$timestamp" "$container" "$name:$version" >/dev/null
  archive=$dir/$name-image-$version-$platform.tar
  rm -f "$archive"
  build push -q "$name:$version" "docker-archive:$archive:$name:$version"
}

mkdir -p "$dir"
make_root
add_libraries
find_entry kms
make_image kms
find_entry kms-local
make_image kms-local --port 8080 --healthcheck "CMD $entry --show http://127.0.0.1:8080" \
  --healthcheck-interval 10s --healthcheck-timeout 5s --healthcheck-start-period 5s \
  --cmd "--address 0.0.0.0 --port 8080 --store local=CONNECTED"
