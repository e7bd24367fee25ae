# The whole test suite. Every part runs even when an earlier one failed; the last line counts them all.

. "$ROOT/installer/launcher/tally.sh"

run_all_tests() {
  need_jdk
  need_maven
  export JAVA_HOME
  prepare_test_machine
  # The web frontend first: the deployed form of the Java tests serves it.
  test_web
  test_java
  test_browser
  test_launcher
  test_installer
  print_tally
}

# What the tests drive besides the JDK. A part that cannot be had is named by the test that misses it.
prepare_test_machine() {
  need_packages rabbitmq-server:rabbitmq-server nginx:nginx-light pg_lsclusters:postgresql chromium:chromium \
    Xvfb:xvfb xdotool:xdotool fakeroot:fakeroot objdump:binutils curl:curl python3:python3 || true
}

test_java() {
  local code=0 before=$FAILED server desktop
  say "Java: mvn verify"
  rm -rf "$ROOT"/*/target/surefire-reports "$ROOT"/*/target/lib "$ROOT"/*/target/launcher.stamp
  server=$(module_fingerprint server)
  desktop=$(module_fingerprint client-desktop)
  maven verify --fail-at-end -Dspotless.check.skip=true </dev/null || code=$?
  tally_surefire "$(find "$ROOT"/*/target/surefire-reports -name 'TEST-*.xml' 2>/dev/null || true)"
  if [ "$code" -eq 0 ]; then
    # What Maven has just made need not be made again for the parts that follow.
    mark_current server "$server"
    [ ! -d "$ROOT/client-desktop/target" ] || mark_current client-desktop "$desktop"
  elif [ "$FAILED" -eq "$before" ]; then
    # Errors of compilation or packaging have no report of their own.
    tally_check "mvn verify" false
  fi
  tally_check "Java formatting (mend with mvn spotless:apply)" maven -q spotless:check
}

test_web() {
  [ -f "$ROOT/client-web/package.json" ] || return 0
  need_node
  (install_web_libraries) || { tally_check "web libraries" false; return 0; }
  local script
  for script in lint typecheck; do
    if has_script "$script"; then tally_check "web $script" web_script "$script"; fi
  done
  tally_vitest "web unit tests" test
  # Ends with the check of the first paint's size.
  tally_check "web build and size" web_script build
  fingerprint "$ROOT/client-web" >"$ROOT/.netplanner/web.stamp"
}

# The journey in a real browser, against the embedded product as a planner starts it.
test_browser() {
  [ -f "$ROOT/client-web/package.json" ] || return 0
  . "$ROOT/installer/launcher/product.sh"
  local folder
  folder=$(mktemp -d)
  # No time is spent on a fast start that is used twice.
  export NETPLANNER_FAST_START=no
  if (build_server) && start_test_product "$folder/data" "$folder/log"; then
    NETPLANNER_URL=$PRODUCT_URL NETPLANNER_EMAIL=$PRODUCT_EMAIL NETPLANNER_PASSWORD=$PRODUCT_PASSWORD \
      tally_vitest "browser journey" e2e
    tally_check "a second start finds the data of the first" second_start_finds_the_data "$folder"
  else
    tally_check "the embedded product starts" false
  fi
  unset NETPLANNER_FAST_START
  rm -rf "$folder"
}

second_start_finds_the_data() {
  stop_test_product
  local email=$PRODUCT_EMAIL password=$PRODUCT_PASSWORD
  start_test_product "$1/data" "$1/log" || return 1
  curl -fsS -o /dev/null -H 'Content-Type: application/json' \
    -d "{\"email\":\"$email\",\"password\":\"$password\"}" "$PRODUCT_URL/api/v1/auth/login"
  local code=$?
  stop_test_product
  return "$code"
}

web_script() { npm --prefix "$ROOT/client-web" run --silent "$@" </dev/null; }
has_script() { grep -qE "^ *\"$1\":" "$ROOT/client-web/package.json"; }

test_launcher() { . "$ROOT/installer/launcher/test-launcher.sh"; }
test_installer() { . "$ROOT/installer/launcher/test-installer.sh"; }
