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
tally_check "launcher: a missing JDK is named in one line" missing_jdk_is_named_in_one_line
tally_check "launcher: a JDK that is too old is not taken" old_jdk_is_not_taken
tally_check "launcher: a missing network is named in one line" missing_network_is_named_in_one_line
tally_check "launcher: a change of a source is noticed" change_of_a_source_is_noticed
