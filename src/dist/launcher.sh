#!/bin/sh
# @NAME@, on the runtime beside it. No process is started but the JVM itself.

# The variables have names that nobody exports: children must not find their own changed.

# What the first line kept of the caller's is empty where there was none.
_kms_pwd=${KMS_CALLER_PWD-$PWD}
_kms_oldpwd=${OLDPWD-}
[ -n "${KMS_CALLER_LC_ALL-none}" ] || unset KMS_CALLER_LC_ALL LC_ALL

# A JVM would take the number of a stream that is closed for a file of its own, and read that for
# what is typed, or write there. Each is opened the wrong way round, so that its use fails.
{ true 3<&0; } 2> /dev/null || exec 0> /dev/null
{ true 3>&1; } 2> /dev/null || exec 1< /dev/null
true 3>&2 || exec 2< /dev/null

_kms_fail() {
  echo "@NAME@: $1" >&2
  exit 255
}

# The folder of this file, behind symbolic links. Without a folder it is a name that the shell was
# given, or that an empty part of the path led to.
_kms_self=$0
case $_kms_self in
  */*) ;;
  *) [ ! -e "./$_kms_self" ] && _kms_self=$(command -v "$_kms_self") || _kms_self=./$_kms_self ;;
esac
while [ -h "$_kms_self" ]; do
  # ls tells, too, where there is no readlink.
  _kms_link=$(PATH=$PATH:/usr/bin:/bin; readlink "$_kms_self" 2> /dev/null || ls -ld "$_kms_self")
  _kms_link=${_kms_link##*"$_kms_self -> "}
  case $_kms_link in
    /*) _kms_self=$_kms_link ;;
    *) _kms_self=${_kms_self%/*}/$_kms_link ;;
  esac
done
_kms_runtime=${_kms_self%/*}/../runtime

# A JVM does not start in a folder that was deleted.
_kms_gone=
if [ ! "$_kms_pwd" -ef . ]; then
  case $(pwd -P 2> /dev/null) in
    /*) ;;
    *)
      _kms_gone=-Dkms.folder.gone=true
      cd -P "$_kms_runtime" 2> /dev/null && _kms_runtime=$PWD && cd /
      ;;
  esac
fi

if [ ! -x "$_kms_runtime/bin/java" ] || [ ! -s "$_kms_runtime/lib/modules" ]; then
  _kms_fail "no Java runtime in $_kms_runtime; copy the whole folder, or build it again"
fi
[ -e "@LOADER@" ] || _kms_fail "built for a system with @LOADER@, which is not here"

# A core file would hold secrets.
ulimit -S -c 0

# It takes a process to ask for a limit, and none to find out that there is none.
if ! ulimit -S -v unlimited 2> /dev/null; then
  _kms_limit=$(ulimit -v)
  if [ "$_kms_limit" != unlimited ] && [ "$_kms_limit" -lt 450000 ]; then
    _kms_fail "ulimit -v is $_kms_limit KiB; Java needs 450000"
  fi
fi

# What makes a JVM run other code or speak, and what it gets otherwise below. Children get all of it
# back as it was.
for _kms_name in @VARIABLES@; do
  eval "if [ -n \"\${$_kms_name+x}\" ]; then
    export KMS_CALLER_$_kms_name=\"\${KMS_CALLER_$_kms_name-\$$_kms_name}\"; unset $_kms_name
  fi"
done
# A JVM reads arguments, variables and file names in the locale's encoding; takes address space for
# each thread's memory; and keeps SIGUSR2 for itself, unless another signal is named. Bash complains
# where there is no such locale.
export LC_ALL=C.UTF-8 MALLOC_ARENA_MAX=1 _JAVA_SR_SIGNUM=16 2>&-
# Where /proc is missing, a program on Linux does not find what lies beside it.
[ -e /proc/self/exe ] || export LD_LIBRARY_PATH="$_kms_runtime/lib"

# A JVM does not look at these.
unset KMS_CALLER_PWD PWD OLDPWD
[ -z "$_kms_pwd" ] || export PWD="$_kms_pwd"
[ -z "$_kms_oldpwd" ] || export OLDPWD="$_kms_oldpwd"

_kms_terminal=false
if [ -t 1 ]; then _kms_terminal=true; fi

# shellcheck disable=SC2086  # nothing, or one word
exec "$_kms_runtime/bin/java" @FLAGS@ -Dkms.terminal=$_kms_terminal $_kms_gone \
  -cp '' -m kms/@MAIN@ "$@"
