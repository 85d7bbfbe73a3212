#!/usr/bin/env bash
# The demonstration without a screen, as `./dev demo` runs it, and how the program answers misuse.
set -euo pipefail
program=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/run"
export XDG_RUNTIME_DIR=$scratch/run
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM QT_SCALE_FACTOR

fail() {
    printf 'headless: %s\n' "$*" >&2
    exit 1
}
expect_code() { # code, then the command
    local expected=$1 code=0
    shift
    "$@" >"$scratch/said" 2>&1 || code=$?
    ((code == expected)) || fail "'$*' ended with $code instead of $expected: $(cat "$scratch/said")"
    (($(wc -l <"$scratch/said") <= 6)) || fail "'$*' talks too much: $(cat "$scratch/said")"
}

expect_code 0 "$program" --demo --headless --output-dir "$scratch/out"
grep -q 'links.png' "$scratch/said" || fail "it does not say what it wrote"
[[ $(head -c 8 "$scratch/out/links.png" | od -An -tx1 | tr -d ' ') == 89504e470d0a1a0a ]] || fail "no PNG"
width=$(od -An -j16 -N4 -tu1 "$scratch/out/links.png" | awk '{print (($1 * 256 + $2) * 256 + $3) * 256 + $4}')
((width >= 2560)) || fail "the picture is only $width wide"
(($(wc -l <"$scratch/out/transactions.csv") > 400)) || fail "too few payments"
head -1 "$scratch/out/transactions.csv" | grep -q '^date,time,instance,' || fail "not the header of the contract"

expect_code 2 "$program" --no-such-option
expect_code 2 "$program" --headless
expect_code 2 "$program" --theme purple --demo
expect_code 2 "$program" # no screen
expect_code 0 "$program" --version
printf x >"$scratch/file"
expect_code 7 "$program" --demo --headless --output-dir "$scratch/file/below"
