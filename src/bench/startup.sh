#!/usr/bin/env bash
# Times whole processes side by side, in turn, and prints a table in Markdown: kms, aws where it is
# installed, curl, and programs that do nothing, in Java and in C. Endpoints are kms-local's, on this
# machine.
#
#   src/bench/startup.sh [RUNS]
#
# RUNS is 15 if not given. KMS_HOME is the distribution (target/kms), KMS_OTHER_HOME a second one to
# compare with, such as the other form of it, AWS the executable to compare with (aws): name the
# program itself where the path has a wrapper of pyenv or asdf. BUNDLE is a file of certificates to
# trust beside the endpoint's own. Needs bash, awk and a JDK; peak memory needs /usr/bin/time.
set -eu
export LC_ALL=C

runs=${1:-15}
kms_home=$(cd "${KMS_HOME:-$(dirname "$0")/../../target/kms}" && pwd)
kms=$kms_home/bin/kms
other=
if [ -n "${KMS_OTHER_HOME:-}" ]; then other=$(cd "$KMS_OTHER_HOME" && pwd)/bin/kms; fi
aws=$(command -v "${AWS:-aws}" || true)
curl=$(command -v curl || true)
if [ -n "$curl" ] && ! curl --help all 2>/dev/null | grep -q aws-sigv4; then curl=; fi
jdk=${JAVA_HOME:+$JAVA_HOME/bin/}

work=$(mktemp -d)
endpoints=
# shellcheck disable=SC2086  # process ids, one a word
trap 'kill $endpoints 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT

# No settings but these: a home without files, and credentials in variables.
for name in $(env | sed -n 's/^\(AWS_[A-Z0-9_]*\)=.*/\1/p'); do unset "$name"; done
export HOME=$work AWS_DEFAULT_REGION=us-east-1 AWS_EC2_METADATA_DISABLED=true
export AWS_ACCESS_KEY_ID=AKIDEXAMPLE
export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY

certificate() {
  printf 'password' > "$work/password"
  "${jdk}keytool" -genkeypair -alias bench -keyalg RSA -keysize 2048 -dname CN=localhost \
    -ext san=dns:localhost,ip:127.0.0.1 -validity 2 -storetype PKCS12 \
    -storepass password -keystore "$work/bench.p12" 2>/dev/null
  "${jdk}keytool" -exportcert -rfc -alias bench -storepass password \
    -keystore "$work/bench.p12" -file "$work/ca.pem" 2>/dev/null
  if [ -n "${BUNDLE:-}" ]; then cat "$BUNDLE" >> "$work/ca.pem"; fi
}

# Starts an endpoint with options; sets url.
start_endpoint() {
  local output
  output=$(mktemp "$work/endpoint.XXXXXX")
  "$kms_home/bin/kms-local" --port 0 "$@" > "$output" 2>&1 &
  endpoints="$endpoints $!"
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    url=$(sed -n 1p "$output")
    if [ -n "$url" ]; then return; fi
    sleep 0.5
  done
  echo "kms-local did not start" >&2
  exit 1
}

empty_programs() {
  printf 'class Empty { public static void main(String[] args) {} }\n' > "$work/Empty.java"
  "${jdk}javac" -d "$work" "$work/Empty.java"
  printf 'int main(void) { return 0; }\n' > "$work/empty.c"
  cc -O2 -o "$work/empty" "$work/empty.c" 2>/dev/null || true
}

# A store can be disconnected once: each call takes the next one; sets id.
next_store() {
  store=$((store + 1))
  id=$(printf 'cks-%017x' "$store")
}

# Runs the command that follows, and notes scenario, program, and its real, user and system seconds.
# It must end with the status given: a call that fails may be a fast one.
measured() {
  local scenario=$1 program=$2 expected=$3 status=0
  shift 3
  if [ "$peak" = yes ]; then
    /usr/bin/time "$time_option" "$@" > /dev/null 2> "$work/time" < /dev/null || status=$?
    check_status
    awk -v row="$scenario,$program" '
      /Maximum resident set size/ { kib = $NF }
      /maximum resident set size/ { kib = $1 / 1024 }
      END { printf "%s,%d\n", row, kib / 1024 + 0.5 }' "$work/time" >> "$work/peaks"
    return
  fi
  { time "$@" > /dev/null 2> /dev/null < /dev/null || status=$?; } 2> "$work/time"
  check_status
  printf '%s,%s,%s\n' "$scenario" "$program" "$(cat "$work/time")" >> "$work/times"
}

check_status() {
  if [ "$status" -ne "$expected" ]; then
    echo "$program, $scenario: status $status instead of $expected" >&2
    exit 1
  fi
}

disconnect="disconnect-custom-key-store --custom-key-store-id"

# Calls over https or http, by each program.
calls() {
  local scenario=$1 endpoint=$2 trust=$3
  next_store
  # shellcheck disable=SC2086  # words
  measured "$scenario" kms 0 "$kms" $disconnect "$id" --endpoint-url "$endpoint" $trust
  if [ -n "$other" ]; then
    next_store
    # shellcheck disable=SC2086
    measured "$scenario" 'the other kms' 0 "$other" $disconnect "$id" --endpoint-url "$endpoint" \
      $trust
  fi
  if [ -n "$aws" ]; then
    next_store
    # shellcheck disable=SC2086
    measured "$scenario" aws 0 "$aws" kms $disconnect "$id" --endpoint-url "$endpoint" $trust
  fi
  if [ -n "$curl" ]; then
    next_store
    measured "$scenario" curl 0 "$curl" -sf --cacert "$work/ca.pem" \
      --aws-sigv4 aws:amz:us-east-1:kms --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \
      -H 'Content-Type: application/x-amz-json-1.1' \
      -H 'X-Amz-Target: TrentService.DisconnectCustomKeyStore' \
      -d "{\"CustomKeyStoreId\":\"$id\"}" "$endpoint/"
  fi
}

# The same words for kms and for aws kms.
both() {
  local scenario=$1 expected=$2
  shift 2
  measured "$scenario" kms "$expected" "$kms" "$@"
  if [ -n "$other" ]; then measured "$scenario" 'the other kms' "$expected" "$other" "$@"; fi
  if [ -n "$aws" ]; then measured "$scenario" aws "$expected" "$aws" kms "$@"; fi
}

round() {
  calls 'call over https' "$https" "--ca-bundle $work/ca.pem"
  calls 'call over http' "$http" ''
  both 'service error' 255 $disconnect cks-unknown --endpoint-url "$http"
  both '`--query`' 0 describe-custom-key-stores --query 'CustomKeyStores[].CustomKeyStoreId' \
    --limit 5 --no-paginate --endpoint-url "$http"
  both 'skeleton' 0 disconnect-custom-key-store --generate-cli-skeleton
  both 'usage error' 2 disconnect-custom-key-store
  measured '`--version`' kms 0 "$kms" --version
  if [ -n "$other" ]; then measured '`--version`' 'the other kms' 0 "$other" --version; fi
  if [ -n "$aws" ]; then measured '`--version`' aws 0 "$aws" --version; fi
  measured '`--version`' 'empty Java program' 0 "${jdk}java" -XX:TieredStopAtLevel=1 \
    -XX:+UseSerialGC -cp "$work" Empty
  if [ -x "$work/empty" ]; then measured '`--version`' 'empty C program' 0 "$work/empty"; fi
}

# Prints medians, and the middle half of the ratios to aws of the same round.
table() {
  touch "$work/peaks"
  awk -F, '
    function sort(list, n,   i, j, x) {
      for (i = 2; i <= n; i++) {
        x = list[i]
        for (j = i - 1; j > 0 && list[j] > x; j--) list[j + 1] = list[j]
        list[j + 1] = x
      }
    }
    function quantile(values, key, n, part,   i, list) {
      for (i = 1; i <= n; i++) list[i] = values[key, i]
      sort(list, n)
      return list[int(part * (n - 1) + 1.5)]
    }
    function ratio(values, key, other, n,   i, part) {
      if (key == other || !(other in count)) return "-"
      for (i = 1; i <= n; i++) part[key, i] = values[key, i] / values[other, i]
      return sprintf("%.2f (%.2f-%.2f)", quantile(part, key, n, 0.5), \
        quantile(part, key, n, 0.25), quantile(part, key, n, 0.75))
    }
    FILENAME ~ /peaks$/ { peak[$1 "," $2] = $3; next }
    {
      key = $1 "," $2
      if (!(key in count)) order[++keys] = key
      split($3, seconds, " ")
      wall[key, ++count[key]] = seconds[1] * 1000
      cpu[key, count[key]] = (seconds[2] + seconds[3]) * 1000
    }
    END {
      print "| | | wall ms | CPU ms | wall to aws | CPU to aws | peak MiB |"
      print "| --- | --- | ---: | ---: | ---: | ---: | ---: |"
      for (k = 1; k <= keys; k++) {
        key = order[k]
        split(key, name, ",")
        n = count[key]
        aws = name[1] ",aws"
        printf "| %s | %s | %.0f | %.0f | %s | %s | %s |\n", name[1] == last ? "" : name[1], \
          name[2], quantile(wall, key, n, 0.5), quantile(cpu, key, n, 0.5), \
          ratio(wall, key, aws, n), ratio(cpu, key, aws, n), key in peak ? peak[key] : "-"
        last = name[1]
      }
    }' "$work/peaks" "$work/times"
}

certificate
empty_programs
# A round disconnects by four programs over two protocols.
needed=$((8 * (runs + 2)))
start_endpoint --stores "$needed"
http=$url
start_endpoint --stores "$needed" --tls "$work/bench.p12" --tls-password-file "$work/password"
https=$url
TIMEFORMAT='%3R %3U %3S'
peak=no
store=0
round
: > "$work/times"
for ((i = 0; i < runs; i++)); do round; done
for time_option in -v -l; do
  if [ -x /usr/bin/time ] && /usr/bin/time "$time_option" true 2> /dev/null; then
    peak=yes
    round
    break
  fi
done
table
printf '\nMedians of %s runs in turn, in brackets the middle half of the ratios. ' "$runs"
printf '`%s` takes %s MiB on disk.\n' "$(basename "$kms_home")" "$(du -sm "$kms_home" | cut -f1)"
