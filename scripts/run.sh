# Starts what was built. Each java is exec'ed: signals and the exit code are its own.

MAIN=io.netplanner.server.commandline.NetPlannerCommand
COMMON_FLAGS=(--enable-native-access=ALL-UNNAMED)

# class_path MODULE: its jar and its libraries in a fixed order, as the AOT cache demands.
class_path() {
  local jar path="$ROOT/$1/target/$1-0.1.0.jar"
  for jar in "$ROOT/$1"/target/lib/*.jar; do path+=":$jar"; done
  printf '%s' "$path"
}

run_command_line() {
  need_jdk
  build_server
  exec "$JAVA_HOME/bin/java" "${COMMON_FLAGS[@]}" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto \
    -cp "$(class_path server)" "$MAIN" "$@"
}

start_product() {
  need_jdk
  build_product
  export NETPLANNER_WEB_DIR="${NETPLANNER_WEB_DIR-$WEB_DIST}"
  exec "$JAVA_HOME/bin/java" "${COMMON_FLAGS[@]}" -XX:+UseSerialGC \
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
    -cp "$path" io.netplanner.desktop.NetPlannerDesktop "$@"
}
