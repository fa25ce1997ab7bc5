#!/bin/sh
# Starts kms-local, which goes on until the job ends, and points the steps that follow at it.
#
#   KMS_LOCAL_ARGUMENTS  what kms-local is told, with blanks between the words
set -eu

fail() {
  echo "::error::$1"
  exit 1
}

command -v kms-local >/dev/null || fail "kms-local is not on the path; the action kms puts it there"
out=$(mktemp "$RUNNER_TEMP/kms-local.XXXXXX")
set -f
# shellcheck disable=SC2086 # blanks separate the words
kms-local $KMS_LOCAL_ARGUMENTS >"$out" 2>"$out.err" </dev/null &
process=$!

# Its first line is its URL, and comes when it is ready.
url=
until [ -n "$url" ]; do
  if ! kill -0 "$process" 2>/dev/null; then
    fail "$(head -n 1 "$out.err")"
  fi
  sleep 0.1
  read -r url <"$out" || url=
done

{
  echo "AWS_ENDPOINT_URL_KMS=$url"
  # What it accepts; who brings keys of their own has told it so.
  if [ -z "${AWS_ACCESS_KEY_ID+x}" ]; then
    echo AWS_ACCESS_KEY_ID=AKIDEXAMPLE
    echo AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY
  fi
  if [ -z "${AWS_DEFAULT_REGION+x}" ]; then echo AWS_DEFAULT_REGION=us-east-1; fi
} >>"$GITHUB_ENV"
echo "url=$url" >>"$GITHUB_OUTPUT"
cat "$out"
