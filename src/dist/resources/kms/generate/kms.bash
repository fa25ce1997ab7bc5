# Completion of kms for bash; read it from ~/.bashrc, or put it where bash-completion finds it.
# While somebody types, no process is started: only builtins are used.

# Offers those of the words in $1 that begin with what was typed.
_kms_offer() {
  local word
  for word in $1; do
    [[ $word != "$cur"* ]] || COMPREPLY+=("$word")
  done
}

# Offers the options in $1 that are not on the line yet.
_kms_offer_options() {
  local word
  for word in $1; do
    if [[ $word == "$cur" || " ${COMP_WORDS[*]} " != *" $word "* ]]; then
      [[ $word != "$cur"* ]] || COMPREPLY+=("$word")
    fi
  done
}

# Leaves it to readline to complete the name of a file.
_kms_offer_files() {
  compopt -o default 2> /dev/null
  COMPREPLY=()
}

# Offers the files that a path behind file:// may mean; bash takes the colon for a word.
_kms_offer_paths() {
  local path
  for path in "${cur#//}"*; do
    [[ -e $path ]] || continue
    if [[ -d $path ]]; then
      path+=/
      compopt -o nospace 2> /dev/null
    fi
    printf -v path %q "$path"
    COMPREPLY+=("//$path")
  done
}

# Offers a word once, quoted for the shell.
_kms_offer_found() {
  local word
  printf -v word %q "$1"
  [[ $1 == "$cur"* && " ${COMPREPLY[*]} " != *" $word "* ]] || return 0
  COMPREPLY+=("$word")
}

# Offers what the two files of settings know: their profiles, or their Regions.
_kms_offer_settings() {
  local file line section
  for file in config credentials; do
    section=$file
    case $file in
      config) file=${AWS_CONFIG_FILE:-$HOME/.aws/config} ;;
      *) file=${AWS_SHARED_CREDENTIALS_FILE:-$HOME/.aws/credentials} ;;
    esac
    file=${file/#\~/$HOME}
    [[ -f $file && -r $file ]] || continue
    while read -r line || [[ -n $line ]]; do
      line=${line%$'\r'}
      if [[ $1 == regions ]]; then
        [[ ! $line =~ ^region[[:blank:]]*=[[:blank:]]*([^[:blank:]]+) ]] ||
          _kms_offer_found "${BASH_REMATCH[1]}"
      elif [[ $line =~ ^\[profile[[:blank:]]+([^]]*[^][:blank:]])[[:blank:]]*\] ]]; then
        _kms_offer_found "${BASH_REMATCH[1]//[\"\']/}"
      elif [[ $line == '[default]' || $section == credentials ]]; then
        [[ ! $line =~ ^\[[[:blank:]]*([^]]*[^][:blank:]])[[:blank:]]*\] ]] ||
          _kms_offer_found "${BASH_REMATCH[1]}"
      fi
    done < "$file"
  done
}

_kms() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
  local command='' waiter='' list='' word i
  COMPREPLY=()

  # bash takes the "=" of --option=value for a word.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]] && ((COMP_CWORD > 2)); then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  if [[ $prev == : && $cur == //* ]]; then
    _kms_offer_paths
    return
  fi

  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
      @WITH_VALUE@)
        list=
        [[ ${COMP_WORDS[i + 1]} != = ]] || ((++i))
        ((++i))
        ;;
      @WITH_VALUES@)
        list=$word
        if [[ ${COMP_WORDS[i + 1]} == = ]]; then
          list=
          ((i += 2))
        fi
        ;;
      -*) list= ;;
      = | : | //*) ;;
      *)
        if [[ -n $list ]]; then
          continue
        elif [[ -z $command ]]; then
          command=$word
        elif [[ $command == wait && -z $waiter ]]; then
          waiter=$word
        fi
        ;;
    esac
  done

  if [[ $cur != -* ]]; then
    # A value of an option before it, or one more in the list of one.
    case $command:$waiter:${list:-$prev} in
      *:--profile) _kms_offer_settings profiles; return ;;
      *:--region) _kms_offer_settings regions; return ;;
@CHOICES@
    esac
    case ${list:-$prev} in
      @WITH_VALUE@ | @WITH_VALUES@) _kms_offer_files; return ;;
    esac
  fi
  case $command:$waiter in
    :) [[ $cur == -* ]] || _kms_offer "@COMMANDS@ help" ;;
    wait:) [[ $cur == -* ]] || _kms_offer "@WAITERS@ help" ;;
@OPTIONS@
  esac
  if [[ $cur == -* ]]; then
    _kms_offer_options "@GLOBAL_OPTIONS@"
  fi
}

complete -F _kms kms
