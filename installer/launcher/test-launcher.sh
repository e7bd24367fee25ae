# Tests of the launcher itself: what it says when a part is missing, and that it does not care where it stands.

help_is_shown_anywhere() {
  local place code=0
  place=$(mktemp -d)
  ln -s "$ROOT/netplanner" "$place/a link"
  (cd / && "$place/a link" --help) | grep -q 'netplanner start' || code=1
  rm -rf "$place"
  return "$code"
}

unknown_command_is_wrong_usage() {
  local code=0
  "$ROOT/netplanner" fly >/dev/null 2>&1 || code=$?
  [ "$code" -eq 2 ]
}

# What the command line can do is of no use to those who start it by a launcher that does not know it.
every_command_of_the_command_line_is_known() {
  local commands command said
  commands=$( (run_command_line --help) | sed -n '/^Commands:/,/^Exit/p' | grep -oE '^  [a-z-]+') || return 1
  [ "$(wc -w <<<"$commands")" -gt 10 ] || return 1
  for command in $commands; do
    "$ROOT/netplanner" --help | grep -q "netplanner $command " || { say "$command is not in the help"; return 1; }
    [ "$command" = start ] && continue
    said=$("$ROOT/netplanner" "$command" --help) || { say "$command is not known"; return 1; }
    grep -q "Usage: netplanner $command" <<<"$said" || return 1
  done
}

asking_for_help_runs_no_tests() {
  timeout 5 "$ROOT/netplanner" test --help | grep -q 'every test'
}

# Only the shell's own tools on the path, no JDK in the known places: one line, and not exit code 0.
missing_jdk_is_named_in_one_line() {
  local said
  said=$(
    jdk_candidates() { :; }
    can_install() { false; }
    need_jdk 2>&1
  ) && return 1
  [ "$(wc -l <<<"$said")" -eq 1 ] && grep -q 'Install it' <<<"$said"
}

old_jdk_is_not_taken() {
  local fake code=0
  fake=$(mktemp -d)
  mkdir -p "$fake/bin"
  printf '#!/bin/sh\n' >"$fake/bin/javac"
  chmod +x "$fake/bin/javac"
  printf 'JAVA_VERSION="17.0.15"\n' >"$fake/release"
  (
    jdk_candidates() { printf '%s\n' "$fake"; }
    find_jdk
  ) && code=1
  printf 'JAVA_VERSION="25.0.1"\n' >"$fake/release"
  (
    jdk_candidates() { printf '%s\n' "$fake"; }
    find_jdk && [ "$JAVA_HOME" = "$fake" ]
  ) || code=1
  rm -rf "$fake"
  return "$code"
}

missing_network_is_named_in_one_line() {
  local log said
  log=$(mktemp)
  printf '[ERROR] Could not transfer artifact x: Unknown host\n' >"$log"
  said=$(explain_failure "Building" "$log" 2>&1) && return 1
  rm -f "$log"
  [ "$(wc -l <<<"$said")" -eq 1 ] && grep -q 'needs the network' <<<"$said"
}

change_of_a_source_is_noticed() {
  local place code=0
  place=$(mktemp -d)
  printf 'a' >"$place/source one"
  fingerprint "$place" >"$place.stamp"
  is_current "$place.stamp" "$place" || code=1
  printf 'bc' >"$place/source one"
  is_current "$place.stamp" "$place" && code=1
  fingerprint "$place" >"$place.stamp"
  rm "$place/source one"
  is_current "$place.stamp" "$place" && code=1
  rm -rf "$place" "$place.stamp"
  return "$code"
}

tally_check "launcher: help is shown from any folder and through a link" help_is_shown_anywhere
tally_check "launcher: an unknown command is wrong usage" unknown_command_is_wrong_usage
tally_check "launcher: every command of the command line is known" every_command_of_the_command_line_is_known
tally_check "launcher: asking for help runs no tests" asking_for_help_runs_no_tests
tally_check "launcher: a missing JDK is named in one line" missing_jdk_is_named_in_one_line
tally_check "launcher: a JDK that is too old is not taken" old_jdk_is_not_taken
tally_check "launcher: a missing network is named in one line" missing_network_is_named_in_one_line
tally_check "launcher: a change of a source is noticed" change_of_a_source_is_noticed
