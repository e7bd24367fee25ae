# The whole test suite. Every part runs even when an earlier one failed; the last line counts them all.

. "$ROOT/scripts/tally.sh"

run_all_tests() {
  need_jdk
  need_maven
  export JAVA_HOME
  prepare_test_machine
  test_java
  test_web
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
  local code=0 reports
  say "Java: mvn verify"
  rm -rf "$ROOT"/*/target/surefire-reports "$ROOT"/*/target/lib "$ROOT"/*/target/launcher.stamp
  maven verify --fail-at-end -Dspotless.check.skip=true </dev/null || code=$?
  reports=$(find "$ROOT"/*/target/surefire-reports -name 'TEST-*.xml' 2>/dev/null || true)
  tally_surefire "$reports"
  # Errors of compilation or packaging have no report of their own.
  if [ "$code" -ne 0 ] && [ "$FAILED" -eq 0 ]; then tally_check "mvn verify" false; fi
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
  tally_vitest
  tally_check "web build" web_script build
  if has_script size; then tally_check "web size of the first paint" web_script size; fi
}

web_script() { npm --prefix "$ROOT/client-web" run --silent "$@" </dev/null; }
has_script() { grep -qE "^ *\"$1\":" "$ROOT/client-web/package.json"; }

test_launcher() { . "$ROOT/scripts/test-launcher.sh"; }
test_installer() { . "$ROOT/scripts/test-installer.sh"; }
