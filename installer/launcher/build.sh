# Builds what is missing or out of date. A fingerprint of the sources' names, times and sizes tells what is.

LOGS="$ROOT/.netplanner/log"
SERVER_TARGET="$ROOT/server/target"
WEB_DIST="$ROOT/client-web/dist"

# fingerprint PATH...: changes whenever a file below the paths is added, removed or edited.
fingerprint() {
  find "$@" \( -name node_modules -o -name dist -o -name target \) -prune -o -type f -printf '%T@ %s %p\n' 2>/dev/null \
    | LC_ALL=C sort | sha256sum || true
}

# is_current STAMP PATH...: whether the stamp was left by the sources as they are now.
is_current() {
  local stamp=$1
  shift
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint "$@")" ]
}

# maven ARGUMENT...: Maven on the JDK that was found.
maven() {
  MAVEN_OPTS="${MAVEN_OPTS-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    mvn -B --no-transfer-progress -f "$ROOT/pom.xml" "$@"
}

# with_build_lock COMMAND...: two launchers at once wait for each other instead of building over each other.
with_build_lock() {
  mkdir -p "$LOGS" 2>/dev/null || die "cannot write to $ROOT: its owner has to build once, or clone it where you can write."
  if command -v flock >/dev/null; then
    exec 9>"$ROOT/.netplanner/build.lock"
    flock 9
    "$@"
    exec 9>&-
  else
    "$@"
  fi
}

# module_sources MODULE: what its jar is made of, its own sources and those of the modules below it.
module_sources() {
  printf '%s\n' "$ROOT/pom.xml" "$ROOT"/{shared-model,"$1"}/{pom.xml,src}
  if [ "$1" = server ]; then printf '%s\n' "$ROOT"/planning-engine/{pom.xml,src}; fi
}

module_fingerprint() {
  local sources
  mapfile -t sources < <(module_sources "$1")
  fingerprint "${sources[@]}"
}

# mark_current MODULE FINGERPRINT: its jar is of the sources with this fingerprint.
mark_current() { printf '%s\n' "$2" >"$ROOT/$1/target/launcher.stamp"; }

# build_module MODULE LABEL: jar into MODULE/target, libraries into MODULE/target/lib.
build_module() {
  local module=$1 label=$2 now log="$LOGS/build-$1.log" stamp="$ROOT/$1/target/launcher.stamp"
  [ -f "$ROOT/$module/pom.xml" ] || return 0
  now=$(module_fingerprint "$module")
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ] && return 0
  need_maven
  # A library whose version changed must not stay beside its successor.
  rm -rf "$ROOT/$module/target/lib" "$stamp"
  run_logged "$label" "$log" maven -pl "$module" -am package -Dmaven.test.skip=true || explain_failure "$label" "$log"
  mark_current "$module" "$now"
}

build_server() { with_build_lock build_module server "Building the server"; }
build_desktop() { with_build_lock build_module client-desktop "Building the desktop client"; }

build_web_locked() {
  local stamp="$ROOT/.netplanner/web.stamp" log="$LOGS/build-web.log" now
  [ -f "$ROOT/client-web/package.json" ] || return 0
  [ -f "$WEB_DIST/index.html" ] && is_current "$stamp" "$ROOT/client-web" && return 0
  need_node
  install_web_libraries
  run_logged "Building the web frontend" "$log" npm --prefix "$ROOT/client-web" run build \
    || explain_failure "Building the web frontend" "$log"
  now=$(fingerprint "$ROOT/client-web")
  printf '%s\n' "$now" >"$stamp"
}
build_web() { with_build_lock build_web_locked; }

install_web_libraries() {
  local stamp="$ROOT/client-web/node_modules/.launcher.stamp" log="$LOGS/npm-ci.log"
  is_current "$stamp" "$ROOT/client-web/package-lock.json" && return 0
  run_logged "Fetching the web frontend's libraries" "$log" npm --prefix "$ROOT/client-web" ci --no-audit --no-fund \
    || explain_failure "Fetching the web frontend's libraries" "$log"
  fingerprint "$ROOT/client-web/package-lock.json" >"$stamp"
}

build_product() {
  build_server
  build_web
}

# A cache of loaded and linked classes halves the start. It is made by starting once for nothing, after a build.
# NETPLANNER_FAST_START=no does without.
SERVER_CACHE="$SERVER_TARGET/server.aot"
COMMAND_CACHE="$SERVER_TARGET/command.aot"

# prepare_fast_start CACHE TRAINER: the trainer makes the cache, which is left empty where that fails.
prepare_fast_start() {
  [ "${NETPLANNER_FAST_START-}" != no ] || return 0
  # Whoever may not write here uses what its owner has made.
  [ -w "$SERVER_TARGET" ] || return 0
  [ "$1" -nt "$SERVER_TARGET/launcher.stamp" ] && return 0
  rm -f "$1"
  with_build_lock run_logged "Preparing a fast start (once after a build)" "$LOGS/fast-start.log" "$2" "$1" \
    || say "No fast start this time: $LOGS/fast-start.log"
  # Made or not, it is not tried again before the next build.
  [ -f "$1" ] && touch "$1" || : >"$1"
}

# fast_start_flags CACHE: a line for each flag; none without a cache. One that does not fit (another JDK) is passed over
# in silence.
fast_start_flags() {
  [ "${NETPLANNER_FAST_START-}" != no ] && [ -s "$1" ] || return 0
  printf '%s\n' "-XX:AOTCache=$1" -Xlog:aot=off -Xlog:cds=off
}

train_command_line() {
  local data code=0
  data=$(mktemp -d)
  "$JAVA_HOME/bin/java" "${COMMON_FLAGS[@]}" -XX:AOTCacheOutput="$1" -cp "$(class_path server)" "$MAIN" plan \
    --topology "$ROOT/docs/sample/topology.xlsx" --traffic "$ROOT/docs/sample/traffic.xlsx" --out "$data" || code=$?
  rm -rf "$data"
  return "$code"
}

train_server() {
  local data port=$((20000 + RANDOM % 20000)) code=0 limit=$((SECONDS + 120))
  data=$(mktemp -d)
  "$JAVA_HOME/bin/java" "${SERVER_FLAGS[@]}" -XX:AOTCacheOutput="$1" -cp "$(class_path server)" "$MAIN" \
    start --port "$port" --data "$data/netplanner" --workers 0 >"$data/log" &
  local child=$!
  trap 'kill "$child" 2>/dev/null; rm -rf "$data"; exit 130' TERM INT
  until grep -qs 'is ready' "$data/log"; do
    if ! kill -0 "$child" 2>/dev/null || [ "$SECONDS" -gt "$limit" ]; then code=1; break; fi
    pause
  done
  if [ "$code" -eq 0 ]; then visit "$port" / /health/readiness /api/v1/projects; fi
  kill "$child" 2>/dev/null || true
  wait "$child" || true
  cat "$data/log"
  rm -rf "$data"
  return "$code"
}

# visit PORT PATH...: asks the server that is being trained, so that its ways of answering are in the cache.
visit() {
  local port=$1 path
  shift
  for path in "$@"; do
    exec 7<>"/dev/tcp/127.0.0.1/$port" || return 0
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$path" >&7
    cat <&7 >/dev/null
    exec 7>&-
  done
}
