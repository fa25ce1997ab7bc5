#!/usr/bin/env bash
# usage: describe.sh [STORES [RUNS]]
#
# Shows side by side what it costs kms and, where it is installed, aws to describe many custom key
# stores (100000, in pages of 1000, unless said otherwise), in each output format. The runs take
# turns; shown are medians of wall clock and CPU time, and the largest peak of memory.
#
#   KMS, KMS_LOCAL  the commands     (default: the ones built here)
#   KMS_OTHER       a second kms to compare with, such as the other form of it
#   AWS             AWS CLI v1       (default: aws, if there is one)
set -eu

stores=${1:-100000}
runs=${2:-5}
root=$(cd -- "$(dirname -- "$0")/../.." && pwd)
KMS=${KMS:-$root/target/kms/bin/kms}
KMS_LOCAL=${KMS_LOCAL:-$root/target/kms/bin/kms-local}
KMS_OTHER=${KMS_OTHER:-}
AWS=${AWS:-$(command -v aws || :)}
if ! TIME=$(type -P time); then
  echo "describe.sh needs the program time, which measures memory" >&2
  exit 1
fi

scratch=$(mktemp -d)
endpoint=
clean_up() {
  [ -z "$endpoint" ] || kill "$endpoint" 2> /dev/null || :
  rm -rf -- "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

export AWS_ACCESS_KEY_ID=AKIDEXAMPLE
export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY
export AWS_DEFAULT_REGION=us-east-1 AWS_EC2_METADATA_DISABLED=true
export AWS_CONFIG_FILE='' AWS_SHARED_CREDENTIALS_FILE='' no_proxy=127.0.0.1
unset AWS_PROFILE AWS_DEFAULT_PROFILE AWS_SESSION_TOKEN AWS_DEFAULT_OUTPUT
mkfifo "$scratch/url"
"$KMS_LOCAL" --stores "$stores" > "$scratch/url" &
endpoint=$!
exec 3< "$scratch/url"
read -r AWS_ENDPOINT_URL_KMS <&3
export AWS_ENDPOINT_URL_KMS
cat <&3 > /dev/null &

# measure NAME FORMAT COMMAND...: runs a describe, notes its seconds, CPU seconds and KiB.
measure() {
  local name=$1 format=$2 wall user system kib
  shift 2
  "$TIME" -f '%e %U %S %M' -o "$scratch/time" "$@" describe-custom-key-stores \
    --page-size 1000 --output "$format" > "$scratch/$name.$format.out"
  read -r wall user system kib < "$scratch/time"
  awk "BEGIN { print $wall, $user + $system, $kib / 1024 }" >> "$scratch/$name.$format"
}

# median NAME FORMAT COLUMN
median() {
  sort -n -k "$3,$3" "$scratch/$1.$2" |
    awk -v c="$3" '{ v[NR] = $c } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

names=kms
[ -z "$KMS_OTHER" ] || names="$names other"
[ -z "$AWS" ] || names="$names aws"
for ((run = 0; run < runs; run++)); do
  for format in json text table; do
    measure kms "$format" "$KMS"
    [ -z "$KMS_OTHER" ] || measure other "$format" "$KMS_OTHER"
    [ -z "$AWS" ] || measure aws "$format" "$AWS" kms
  done
done

printf '%-6s %-5s %8s %8s %9s\n' format name 'wall s' 'CPU s' 'peak MiB'
for format in json text table; do
  for name in $names; do
    printf '%-6s %-5s %8.2f %8.2f %9.0f\n' "$format" "$name" \
      "$(median "$name" "$format" 1)" "$(median "$name" "$format" 2)" \
      "$(sort -n -k 3,3 "$scratch/$name.$format" | awk '{ m = $3 } END { print m }')"
  done
  for name in $names; do
    if ! cmp -s "$scratch/kms.$format.out" "$scratch/$name.$format.out"; then
      echo "the outputs of kms and $name differ: $format" >&2
    fi
  done
done
