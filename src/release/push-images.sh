#!/bin/sh
# push-images.sh DIR VERSION REPOSITORY: pushes the images of all platforms whose archives lie in
# DIR to REPOSITORY/kms and REPOSITORY/kms-local of a registry, as one name for all platforms, and
# prints the name and the digest of each. Needs skopeo and buildah, and to be logged in.
set -eu

dir=$1 version=$2 repository=$3
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

build() {
  buildah --storage-driver vfs --root "$work/storage" --runroot "$work/run" "$@"
}

for name in kms kms-local; do
  target=$repository/$name
  build manifest create "$name:$version" >/dev/null
  for archive in "$dir/$name-image-$version"-*.tar; do
    platform=${archive##*-image-"$version"-}
    platform=${platform%.tar}
    skopeo copy -q "docker-archive:$archive" "docker://$target:$version-$platform"
    build manifest add "$name:$version" "docker://$target:$version-$platform" >/dev/null
  done
  build manifest push -q --all --format v2s2 --digestfile "$work/digest" "$name:$version" \
    "docker://$target:$version" >/dev/null
  echo "$target $(cat "$work/digest")"
done
