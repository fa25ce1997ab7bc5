#!/bin/sh
# @NAME@, on the runtime beside it. No process is started but the JVM itself.

# The folder of this file, behind symbolic links.
self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=${self%/*}/$link ;;
  esac
done
runtime=${self%/*}/../runtime

if [ ! -x "$runtime/bin/java" ]; then
  echo "@NAME@: no Java runtime in $runtime; copy the whole folder, or build it again" >&2
  exit 255
fi

# A JVM reads arguments, variables and file names in the locale's encoding, and announces these
# three variables on standard error. Children get all of them back as they were.
if [ -n "${LC_ALL+x}" ]; then export KMS_CALLER_LC_ALL="$LC_ALL"; fi
for name in JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS; do
  eval "if [ -n \"\${$name+x}\" ]; then export KMS_CALLER_$name=\"\$$name\"; unset $name; fi"
done
export LC_ALL=C.UTF-8

terminal=false
if [ -t 1 ]; then terminal=true; fi

exec "$runtime/bin/java" @FLAGS@ -Dkms.terminal=$terminal -m kms/@MAIN@ "$@"
