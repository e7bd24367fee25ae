# Counts what passed, failed and was skipped, over every kind of test.

PASSED=0
FAILED=0
SKIPPED=0
FAILURES=()

# tally_check NAME COMMAND...: one check, passed when the command succeeds.
tally_check() {
  local name=$1
  shift
  if "$@"; then
    PASSED=$((PASSED + 1))
    say "ok      $name"
  else
    FAILED=$((FAILED + 1))
    FAILURES+=("$name")
    say "FAILED  $name"
  fi
}

tally_skip() {
  SKIPPED=$((SKIPPED + 1))
  say "skipped $1: $2"
}

attribute() { sed -n "s/.* $2=\"\([0-9]*\)\".*/\1/p" <<<"$1"; }

# tally_surefire REPORTS: adds up the suites' own totals.
tally_surefire() {
  local report line tests bad skipped
  while IFS= read -r report; do
    [ -n "$report" ] || continue
    line=$(grep -m1 '<testsuite ' "$report")
    tests=$(attribute "$line" tests)
    bad=$(($(attribute "$line" failures) + $(attribute "$line" errors)))
    skipped=$(attribute "$line" skipped)
    PASSED=$((PASSED + tests - bad - skipped))
    FAILED=$((FAILED + bad))
    SKIPPED=$((SKIPPED + skipped))
    [ "$bad" -eq 0 ] || FAILURES+=("$(basename "$report" .xml)")
    [ "$skipped" -eq 0 ] || say "skipped $skipped in $(basename "$report" .xml)"
  done <<<"$1"
}

# tally_vitest NAME SCRIPT: runs a script of the web client that ends in Vitest and reads the totals it prints.
tally_vitest() {
  local name=$1 script=$2 code=0 line
  local log="$LOGS/web-$script.log"
  mkdir -p "$LOGS"
  NO_COLOR=1 npm --prefix "$ROOT/client-web" run "$script" </dev/null 2>&1 | tee "$log" >&2 || code=$?
  line=$(sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -E '^ *Tests ' | tail -n 1 || true)
  PASSED=$((PASSED + $(count "$line" passed)))
  FAILED=$((FAILED + $(count "$line" failed)))
  SKIPPED=$((SKIPPED + $(count "$line" skipped)))
  if [ "$(count "$line" failed)" -gt 0 ]; then FAILURES+=("$name"); fi
  if [ "$code" -ne 0 ] && [ "$(count "$line" failed)" -eq 0 ]; then tally_check "$name" false; fi
}

count() {
  local number
  number=$(grep -oE "[0-9]+ $2" <<<"$1" | head -n 1 | cut -d' ' -f1 || true)
  printf '%s' "${number:-0}"
}

# print_tally: the closing line and the exit code. Under CI a skipped test is a failure.
print_tally() {
  local name
  for name in ${FAILURES[@]+"${FAILURES[@]}"}; do say "FAILED  $name"; done
  printf '%s passed, %s failed, %s skipped\n' "$PASSED" "$FAILED" "$SKIPPED"
  if [ "$FAILED" -gt 0 ]; then exit 1; fi
  if [ -n "${CI-}" ] && [ "$SKIPPED" -gt 0 ]; then
    die "under CI no test may be skipped."
  fi
  if [ "$PASSED" -eq 0 ]; then die "no test ran."; fi
}
