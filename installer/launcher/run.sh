# Starts what was built. Each java is exec'ed: signals and the exit code are its own.

MAIN=io.netplanner.server.commandline.NetPlannerCommand
COMMON_FLAGS=(-Duser.language=en -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
SERVER_FLAGS=("${COMMON_FLAGS[@]}" -Xmx512m)

# class_path MODULE: its jar and its libraries in a fixed order, as the AOT cache demands.
class_path() {
  local jar path="$ROOT/$1/target/$1-0.1.0.jar"
  for jar in "$ROOT/$1"/target/lib/*.jar; do path+=":$jar"; done
  printf '%s' "$path"
}

run_command_line() {
  # What ends within seconds does not pay for the optimising compiler; a search for a better answer does.
  local compiler=(-XX:TieredStopAtLevel=1) cache
  case $1 in route | groom | optimise-power) compiler=() ;; esac
  need_jdk
  build_server
  prepare_fast_start "$COMMAND_CACHE" train_command_line
  mapfile -t cache < <(fast_start_flags "$COMMAND_CACHE")
  exec "$JAVA_HOME/bin/java" "${COMMON_FLAGS[@]}" ${compiler[@]+"${compiler[@]}"} ${cache[@]+"${cache[@]}"} -cp "$(class_path server)" "$MAIN" "$@"
}

start_product() {
  local cache
  need_jdk
  build_product
  export NETPLANNER_WEB_DIR="${NETPLANNER_WEB_DIR-$WEB_DIST}"
  prepare_fast_start "$SERVER_CACHE" train_server
  mapfile -t cache < <(fast_start_flags "$SERVER_CACHE")
  if [ ${#cache[@]} -gt 0 ]; then
    export NETPLANNER_WORKER_JAVA_OPTIONS="${NETPLANNER_WORKER_JAVA_OPTIONS-${COMMON_FLAGS[*]} -Xmx384m -XX:+ExitOnOutOfMemoryError ${cache[*]}}"
  fi
  exec "$JAVA_HOME/bin/java" "${SERVER_FLAGS[@]}" ${cache[@]+"${cache[@]}"} \
    -cp "$(class_path server)" "$MAIN" start "$@"
}

start_desktop() {
  need_jdk
  build_desktop
  local jar modules='' path="$ROOT/client-desktop/target/client-desktop-0.1.0.jar"
  for jar in "$ROOT"/client-desktop/target/lib/*.jar; do
    case ${jar##*/} in
      javafx-*) modules+=":$jar" ;;
      *) path+=":$jar" ;;
    esac
  done
  exec "$JAVA_HOME/bin/java" --enable-native-access=javafx.graphics -XX:+UseSerialGC \
    --module-path "${modules#:}" --add-modules javafx.controls,javafx.fxml \
    -cp "$path" io.netplanner.desktop.DesktopLauncher "$@"
}
