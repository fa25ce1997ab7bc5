# Completion of kms for fish; put it into ~/.config/fish/completions.
# While somebody types, no process is started: only builtins are used.

# Prints what the two files of settings know: their profiles, or their Regions.
function __kms_settings
    for name in config credentials
        set -l file $HOME/.aws/$name
        if test $name = config; and set -q AWS_CONFIG_FILE
            set file $AWS_CONFIG_FILE
        else if test $name = credentials; and set -q AWS_SHARED_CREDENTIALS_FILE
            set file $AWS_SHARED_CREDENTIALS_FILE
        end
        set file (string replace -r '^~' $HOME -- "$file")
        test -f "$file"; and test -r "$file"; or continue
        while read -l line
            if test $argv[1] = regions
                string replace -fr '^region\s*=\s*(\S+).*' '$1' -- $line
            else if string match -qr '^\[profile\s' -- $line
                string replace -fr '^\[profile\s+"?([^\]"]+)"?\s*\].*' '$1' -- $line
            else if test $name = credentials; or string match -qr '^\[default\]' -- $line
                string replace -fr '^\[\s*([^\]]+)\].*' '$1' -- $line
            end
        end <$file
    end
end

# Prints the command before the cursor, and the subcommand of wait behind it.
function __kms_command
    set -l found
    set -l skip no
    for word in (commandline -opc)[2..-1]
        if test $skip = yes
            set skip no
            continue
        end
        switch $word
            case @WITH_VALUE@
                set skip yes
            case '-*'
            case '*'
                set -a found $word
                test "$found[1]" = wait; and test (count $found) -lt 2; or break
        end
    end
    echo "$found"
end

function __kms_is
    test "$(__kms_command)" = "$argv"
end

# Tells whether the cursor is in the list behind an option.
function __kms_lists
    set -l options (string match -- '-*' (commandline -opc))
    test "$options[-1]" = $argv[1]
end

complete -c kms -f
@COMPLETIONS@
