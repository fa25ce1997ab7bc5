#!/bin/sh
# Puts kms where the shell finds it, and takes it away again; --help says how.
set -eu

# A release fills these in: its version, and the address of the folder that holds its files.
version=
release=

usage() {
  cat <<'EOF'
usage: install.sh [--prefix DIR] [--from DIR|ARCHIVE] [--sha256 SUM]
       install.sh [--prefix DIR] --version V --release URL [--sha256 SUM]
       install.sh [--prefix DIR] --uninstall

  --prefix DIR    where to install (default: ~/.local)
  --from PATH     a folder that was built or unpacked, or the archive of a release (default: the
                  folder of this file, or target/kms there)
  --version V     the version to download
  --release URL   the address of the folder that holds the files of that version
  --sha256 SUM    the SHA-256 that the archive must have (default: what SHA256SUMS beside it says)
  --uninstall     remove what was installed below DIR, and nothing else

The program goes to DIR/lib/kms; links to it go to DIR/bin, and links to its manual pages and
completions to DIR/share. The version that was there stays in DIR/lib/kms until the next upgrade,
for runs that are under way.
EOF
}

fail() {
  printf 'install.sh: %s\n' "$1" >&2
  exit 1
}

usage_error() {
  printf 'install.sh: %s (--help says more)\n' "$1" >&2
  exit 2
}

platform() {
  case $(uname -s) in
    Linux) system=linux ;;
    Darwin) system=macos ;;
    *) fail "there is no release for $(uname -s)" ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) machine=x64 ;;
    aarch64 | arm64) machine=arm64 ;;
    *) fail "there is no release for $(uname -m)" ;;
  esac
  archive=kms-$version-$system-$machine.tar.gz
}

download() {
  if command -v curl >/dev/null 2>&1; then
    curl -fsSL --proto-redir '=https' -o "$2" -- "$1" || fail "cannot download $1"
  elif command -v wget >/dev/null 2>&1; then
    wget -q -O "$2" -- "$1" || fail "cannot download $1"
  else
    fail "downloading needs curl or wget"
  fi
}

# Prints the SHA-256 of a file in small hexadecimal digits.
sha256_of() {
  if command -v sha256sum >/dev/null 2>&1; then
    sum=$(sha256sum <"$1")
  else
    sum=$(shasum -a 256 <"$1") || fail "checking needs sha256sum or shasum"
  fi
  printf '%s\n' "${sum%% *}"
}

# Prints what a file of checksums says of a name, nothing where it does not know it.
sha256_said() {
  while read -r sum name || [ -n "$name" ]; do
    if [ "${name#\*}" = "$2" ]; then printf '%s\n' "$sum" && return; fi
  done <"$1"
}

# Unpacks an archive whose checksum is right, and sets folder to what was in it.
unpack() {
  expected=$sha256
  if [ -z "$expected" ]; then
    sums=$(dirname -- "$1")/SHA256SUMS
    [ -f "$sums" ] || fail "nothing to check $1 with: no SHA256SUMS beside it, and no --sha256"
    expected=$(sha256_said "$sums" "$(basename -- "$1")")
  fi
  [ -n "$expected" ] || fail "SHA256SUMS does not know ${1##*/}"
  [ "$(sha256_of "$1")" = "$expected" ] || fail "$1 does not have the checksum it should have"
  mkdir "$work/unpacked"
  tar -xzf "$1" -C "$work/unpacked" || fail "cannot unpack $1"
  folder=
  for found in "$work"/unpacked/*; do
    if [ -x "$found/bin/kms" ]; then folder=$found; fi
  done
  [ -n "$folder" ] || fail "there is no kms in $1"
}

fetch() {
  if [ -z "$version" ] || [ -z "$release" ]; then
    usage_error "downloading needs --version and --release"
  fi
  platform
  mkdir "$work/download"
  download "${release%/}/$archive" "$work/download/$archive"
  if [ -z "$sha256" ]; then
    download "${release%/}/SHA256SUMS" "$work/download/SHA256SUMS"
  fi
  unpack "$work/download/$archive"
}

# Sets folder to the distribution that is to be installed.
find_distribution() {
  here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
  if [ -n "$from" ]; then
    [ -e "$from" ] || fail "no such file or folder: $from"
    if [ -d "$from" ]; then folder=$from; else unpack "$from"; fi
  elif [ -n "$version$release" ]; then
    fetch
  elif [ -x "$here/bin/kms" ]; then
    folder=$here
  elif [ -x "$here/target/kms/bin/kms" ]; then
    folder=$here/target/kms
  else
    fail "nothing to install: build it with 'mvn package', or say --from, or --version and --release"
  fi
  [ -x "$folder/bin/kms" ] || fail "there is no kms in $folder"
}

# Prints the links to make: the folder, the name, and what it leads to within the program.
links() {
  for program in kms kms-local; do
    if [ -e "$1/bin/$program" ]; then echo "bin $program bin/$program"; fi
  done
  if [ -e "$1/share/kms/aws" ]; then echo "share/kms aws share/kms/aws"; fi
  for page in "$1"/share/man/man1/*.1; do
    if [ -e "$page" ]; then echo "share/man/man1 ${page##*/} share/man/man1/${page##*/}"; fi
  done
  for line in "bash-completion/completions kms kms.bash" "zsh/site-functions _kms _kms" \
    "fish/vendor_completions.d kms.fish kms.fish"; do
    if [ -e "$1/completion/${line##* }" ]; then echo "share/${line% *} completion/${line##* }"; fi
  done
}

# Whether a path is a link that an installation made.
is_ours() {
  [ -h "$1" ] || return 1
  case $(readlink "$1") in "$lib"/*) ;; *) return 1 ;; esac
}

# Makes a folder with those above it, and notes which were not there.
make_folder() {
  if [ ! -d "$1" ]; then
    make_folder "$(dirname -- "$1")"
    mkdir -- "$1"
    printf 'folder %s\n' "$1" >>"$work/installed"
  fi
}

# Renames, so that there is at no time no link, or half a list.
replace() {
  mv -f -- "$1" "$2"
}

# Copies the program beside the one that is in use, and sets new to where it lies.
copy_program() {
  make_folder "$lib"
  staged=$lib/.staged-$$
  cp -RPp -- "$folder" "$staged"
  if ! said=$(env -i HOME="$work" PATH="$PATH" "$staged/bin/kms" --version); then
    rm -rf -- "$staged"
    new_folders | remove_folders
    fail "the kms in $folder does not run here"
  fi
  said=${said%% *}
  count=1
  while [ -e "$lib/${said#*/}-$count" ]; do count=$((count + 1)); done
  new=$lib/${said#*/}-$count
  mv -- "$staged" "$new"
  printf 'program %s\n' "$new" >>"$work/installed"
}

new_folders() {
  grep '^folder ' "$work/installed" | while IFS= read -r line; do
    if ! grep -Fqx -- "$line" "$work/before"; then printf '%s\n' "$line"; fi
  done
}

# Removes the folders of a list that are empty; the inner ones come last in it.
remove_folders() {
  sed -n 's/^folder //p' | sed -n '1!G;h;$p' | while IFS= read -r path; do
    rmdir -- "$path" 2>/dev/null || true
  done
}

# Removes what the list of the last installation has and this one's has not, but the program that
# was in use until now.
remove_stale() {
  while IFS= read -r line; do
    path=${line#* }
    if grep -Fqx -- "$line" "$work/installed"; then continue; fi
    case ${line%% *} in
      link) if is_ours "$path"; then rm -- "$path"; fi ;;
      program) if [ "$path" != "$old" ]; then rm -rf -- "$path"; fi ;;
    esac
  done <"$work/before"
  if [ -n "$old" ] && [ "$old" != "$new" ]; then
    printf 'program %s\n' "$old" >>"$work/installed"
  fi
}

install() {
  find_distribution
  links "$folder" >"$work/links"
  while read -r where name _; do
    path=$prefix/$where/$name
    if [ -e "$path" ] || [ -h "$path" ]; then
      is_ours "$path" || fail "$path is there and is not of an installation by this script"
    fi
  done <"$work/links"
  old=
  if [ -h "$prefix/bin/kms" ]; then
    old=$(readlink "$prefix/bin/kms")
    old=${old%/bin/kms}
  fi
  if [ -f "$lib/installed" ]; then
    cp -- "$lib/installed" "$work/before"
    grep '^folder ' "$work/before" >"$work/installed" || true
  else
    : >"$work/before"
    : >"$work/installed"
  fi
  copy_program
  while read -r where name target; do
    make_folder "$prefix/$where"
    printf 'link %s\n' "$prefix/$where/$name" >>"$work/installed"
  done <"$work/links"
  # Until all is done the list has what was there before, too: --uninstall then finds it.
  cat "$work/before" "$work/installed" >"$lib/.installed"
  replace "$lib/.installed" "$lib/installed"
  while read -r where name target; do
    ln -s -- "$new/$target" "$prefix/$where/.$name-$$"
    replace "$prefix/$where/.$name-$$" "$prefix/$where/$name"
  done <"$work/links"
  remove_stale
  cp -- "$work/installed" "$lib/.installed"
  replace "$lib/.installed" "$lib/installed"
  report
}

report() {
  echo "Installed $said in $new."
  echo "Linked its programs, manual pages and completions into $prefix/bin and $prefix/share."
  case :$PATH: in
    *:"$prefix/bin":*) echo "$prefix/bin is on the path already." ;;
    *) echo "Put it on the path: export PATH=\"$prefix/bin:\$PATH\"" ;;
  esac
}

uninstall() {
  if [ ! -f "$lib/installed" ]; then
    echo "kms is not installed in $prefix."
    return
  fi
  cp -- "$lib/installed" "$work/installed"
  while IFS= read -r line; do
    path=${line#* }
    case ${line%% *} in
      link) if is_ours "$path"; then rm -- "$path"; fi ;;
      program) rm -rf -- "$path" ;;
    esac
  done <"$work/installed"
  rm -- "$lib/installed"
  remove_folders <"$work/installed"
  echo "Removed kms from $prefix."
}

cleanup() {
  rm -rf -- "$work"
  if [ -n "$lib" ]; then rm -rf -- "$lib/.staged-$$"; fi
}

prefix=${HOME:+$HOME/.local} from='' sha256='' action=install
while [ $# -gt 0 ]; do
  case $1 in
    --help) usage && exit ;;
    --uninstall) action=uninstall && shift && continue ;;
    --prefix | --from | --version | --release | --sha256) ;;
    *) usage_error "unknown argument: $1" ;;
  esac
  [ -n "${2-}" ] || usage_error "$1 needs a value"
  case $1 in
    --prefix) prefix=$2 ;;
    --from) from=$2 ;;
    --version) version=$2 ;;
    --release) release=$2 ;;
    --sha256) sha256=$2 ;;
  esac
  shift 2
done

[ -n "$prefix" ] || usage_error "no HOME; --prefix says where to install"
case $prefix in
  *'
'*) usage_error "a prefix of two lines" ;;
  /*) ;;
  *) prefix=$(pwd)/$prefix ;;
esac
prefix=${prefix%/}
lib=
work=$(mktemp -d)
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
lib=$prefix/lib/kms
"$action"
