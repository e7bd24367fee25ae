# An embedded product of its own for the tests that drive one: on a free port, in a fresh folder.

# start_test_product FOLDER LOG: sets PRODUCT_URL, PRODUCT_EMAIL, PRODUCT_PASSWORD and PRODUCT_PID once it is ready.
start_test_product() {
  local folder=$1 log=$2 port limit=$((SECONDS + 180))
  port=$(free_port)
  "$ROOT/netplanner" start --port "$port" --data "$folder" >"$log" 2>&1 </dev/null &
  PRODUCT_PID=$!
  until grep -qs 'is ready' "$log"; do
    if ! kill -0 "$PRODUCT_PID" 2>/dev/null || [ "$SECONDS" -gt "$limit" ]; then
      cat "$log" >&2
      return 1
    fi
    pause
  done
  PRODUCT_URL="http://localhost:$port"
  PRODUCT_EMAIL=$(sed -n 's/^ *E-mail address: *//p' "$log")
  PRODUCT_PASSWORD=$(sed -n 's/^ *Password: *\([^ ]*\).*/\1/p' "$log")
}

stop_test_product() {
  kill "$PRODUCT_PID" 2>/dev/null || true
  wait "$PRODUCT_PID" 2>/dev/null || true
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}
