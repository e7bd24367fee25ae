# What the launcher says, and how it runs the long steps. Everything goes to stderr: stdout belongs to results.

say() { printf '%s\n' "$*" >&2; }
complain() { printf '%s\n' "$*" >&2; }

# die MESSAGE: one line that says what is wrong and what to do.
die() {
  complain "netplanner: $*"
  exit 1
}

# run_logged LABEL LOG COMMAND...: runs the command quietly into LOG, telling that it goes on. Returns its exit code.
run_logged() {
  local label=$1 log=$2 began=$SECONDS code=0
  shift 2
  mkdir -p "$(dirname "$log")"
  say "$label ..."
  "$@" >"$log" 2>&1 </dev/null &
  local child=$!
  # A background child ignores Ctrl-C, so it is ended by name.
  trap 'kill "$child" 2>/dev/null; exit 130' INT TERM
  if [ -t 2 ]; then show_time_while_running "$child" "$label"; fi
  wait "$child" || code=$?
  trap - INT TERM
  if [ "$code" -eq 0 ]; then say "$label: done in $((SECONDS - began)) s"; fi
  return "$code"
}

show_time_while_running() {
  local child=$1 label=$2 began=$SECONDS
  while kill -0 "$child" 2>/dev/null; do
    printf '\r  %s s ' "$((SECONDS - began))" >&2
    sleep 1
  done
  printf '\r           \r' >&2
}

# pause: a moment between two looks at a condition.
pause() { read -r -t 0.3 <> <(:) || true; }

# explain_failure WHAT LOG: one line when the network is the cause, otherwise the errors of the log.
explain_failure() {
  local what=$1 log=$2
  if grep -qE 'Unknown host|UnknownHost|Network is unreachable|Connection refused|Connect timed out|No route to host|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|Temporary failure in name resolution' "$log"; then
    die "$what needs the network to download its libraries the first time, and there is none. Connect (or set HTTPS_PROXY and Maven's settings.xml), then run the same command again. Log: $log"
  fi
  if grep -q 'No space left on device' "$log"; then
    die "$what failed: the disk is full. Free some space, then run the same command again."
  fi
  grep -E '^\[ERROR\]|[Ee]rror:|error TS|npm (ERR!|error)' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
  die "$what failed. The whole log: $log"
}
