#!/bin/sh
# aws, with kms in the place of its service kms. Put the folder of this file, or a link to the file,
# on the path before the AWS CLI. The word that names the service is found as AWS CLI v1 finds it,
# which is Python's argparse; what is not for kms goes to the next aws on the path as it came.

# The variables have names that nobody exports: the AWS CLI must not find its own changed.

# What the first line kept of the caller's is empty where there was none. Bash complains where there
# is no such locale.
if [ -n "${KMS_CALLER_PWD+kept}" ]; then
  unset PWD LC_ALL
  [ -z "$KMS_CALLER_PWD" ] || export PWD="$KMS_CALLER_PWD"
  [ -z "$KMS_CALLER_LC_ALL" ] || export LC_ALL="$KMS_CALLER_LC_ALL" 2>&-
  unset KMS_CALLER_PWD KMS_CALLER_LC_ALL
fi

# Sets _kms_option to the global option that a word is or abbreviates, to nothing where it is none,
# and to ? where it may be several; _kms_takes to the number of words that follow it.
_kms_find() {
  _kms_option='' _kms_takes=0
  case $1 in --*) ;; *) return ;; esac
  for _kms_name in --debug --no-verify-ssl --no-paginate --no-sign-request --v2-debug --version; do
    case $_kms_name in "$1"*) _kms_option=${_kms_option:+?}${_kms_option:-$_kms_name} ;; esac
  done
  for _kms_name in --endpoint-url --output --query --profile --region --color --ca-bundle \
    --cli-read-timeout --cli-connect-timeout; do
    case $_kms_name in
      "$1"*) _kms_option=${_kms_option:+?}${_kms_option:-$_kms_name} _kms_takes=1 ;;
    esac
  done
}

# Sets _kms_kind to what a word is: option, text, or end, which ends the options.
_kms_classify() {
  _kms_kind=text _kms_option='' _kms_takes=0
  case $1 in
    --) _kms_kind=end ;;
    -?*)
      _kms_find "${1%%=*}"
      if [ -n "$_kms_option" ]; then
        _kms_kind=option
        return
      fi
      case ${1#-} in
        *' '*) ;;
        *[!0-9.]* | *.*.* | *.) _kms_kind=option ;;
      esac
      ;;
  esac
}

# Sets _kms_at to the place of the service among the words, to 0 where there is none.
_kms_find_service() {
  _kms_at=0 _kms_expected=service
  for _kms_word in "$@"; do
    _kms_at=$((_kms_at + 1))
    if [ "$_kms_expected" = last ]; then return; fi
    _kms_classify "$_kms_word"
    case $_kms_expected-$_kms_kind in
      service-text) return ;;
      service-end) _kms_expected=last ;;
      value-text) _kms_expected=service ;;
      service-option)
        case $_kms_option in '?'* | --version) break ;; esac
        case $_kms_takes-$_kms_word in
          1-*=*) ;;
          1-*) _kms_expected=value ;;
        esac
        ;;
      *) break ;;
    esac
  done
  _kms_at=0
}

# The folder of this file, behind symbolic links.
_kms_self=$0
while [ -h "$_kms_self" ]; do
  _kms_link=$(readlink "$_kms_self")
  case $_kms_link in
    /*) _kms_self=$_kms_link ;;
    *) _kms_self=${_kms_self%/*}/$_kms_link ;;
  esac
done

_kms_find_service "$@"
if [ "$_kms_at" -gt 0 ]; then
  eval "_kms_word=\${$_kms_at}"
  if [ "$_kms_word" = kms ]; then
    # All words but that one, in their order.
    _kms_words='' _kms_place=0
    for _kms_word in "$@"; do
      _kms_place=$((_kms_place + 1))
      if [ "$_kms_place" -ne "$_kms_at" ]; then
        _kms_words="$_kms_words \"\${$_kms_place}\""
      fi
    done
    eval "exec \"\${_kms_self%/*}/../../bin/kms\" $_kms_words"
  fi
fi

# The next one: behind this file's own place on the path, and not in a folder that came before it.
_kms_rest=$PATH: _kms_seen=: _kms_next='' _kms_passed=
while [ -n "$_kms_rest" ]; do
  _kms_folder=${_kms_rest%%:*}
  _kms_rest=${_kms_rest#*:}
  _kms_file=${_kms_folder:-.}/aws
  case $_kms_seen in *:"$_kms_folder":*) continue ;; esac
  _kms_seen=$_kms_seen$_kms_folder:
  if [ ! -f "$_kms_file" ] || [ ! -x "$_kms_file" ]; then
    continue
  elif [ "$_kms_file" -ef "$_kms_self" ]; then
    if [ -z "$_kms_passed" ]; then _kms_passed=yes _kms_next=''; fi
  elif [ -z "$_kms_next" ]; then
    _kms_next=$_kms_file
  fi
done
if [ -n "$_kms_next" ]; then exec "$_kms_next" "$@"; fi
echo "aws: not found behind $0 on the path; only 'aws kms' works without it" >&2
exit 127
