# shellcheck shell=sh
# Read by the other examples, not run by itself: finds the executables, and starts an endpoint that
# plays AWS KMS on this machine unless AWS_ENDPOINT_URL_KMS names one.
#
#   KMS        the kms command        (default: the one built here)
#   KMS_LOCAL  the kms-local command  (default: the one built here)

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
KMS=${KMS:-$root/target/kms/bin/kms}
KMS_LOCAL=${KMS_LOCAL:-$root/target/kms/bin/kms-local}
scratch=$(mktemp -d)
endpoint_pid=

clean_up() {
  if [ -n "$endpoint_pid" ]; then
    kill "$endpoint_pid" 2> /dev/null || :
    wait "$endpoint_pid" 2> /dev/null || :
  fi
  rm -rf -- "$scratch"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 141' PIPE

# start_endpoint OPTION...: starts kms-local with these options and points kms at it.
start_endpoint() {
  [ -z "${AWS_ENDPOINT_URL_KMS:-}" ] || return 0
  mkfifo "$scratch/endpoint"
  "$KMS_LOCAL" "$@" > "$scratch/endpoint" &
  endpoint_pid=$!
  exec 3< "$scratch/endpoint"
  # Its first line is its URL, and comes when it is ready.
  if ! read -r AWS_ENDPOINT_URL_KMS <&3; then
    echo "kms-local did not start" >&2
    exit 1
  fi
  export AWS_ENDPOINT_URL_KMS
  # What kms-local accepts, and nothing from the caller's own set-up.
  export AWS_ACCESS_KEY_ID=AKIDEXAMPLE
  export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY
  export AWS_DEFAULT_REGION=us-east-1
  export AWS_CONFIG_FILE='' AWS_SHARED_CREDENTIALS_FILE=''
  export no_proxy=127.0.0.1
  unset AWS_PROFILE AWS_DEFAULT_PROFILE AWS_SESSION_TOKEN AWS_SECURITY_TOKEN AWS_DEFAULT_OUTPUT
}

# state ID: prints the connection state of a custom key store.
state() {
  "$KMS" describe-custom-key-stores --custom-key-store-id "$1" \
    --query 'CustomKeyStores[0].ConnectionState' --output text
}
