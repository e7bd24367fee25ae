#!/usr/bin/env bash
# Makes packages of what ./netplanner build made, into installer/target:
#   app-image   the desktop as a folder with its own Java runtime
#   deb         the desktop as a Debian package
#   server      the server, its workers and its command line, as a tar archive for a machine with Java 25
# Without arguments all three. Called by ./netplanner installer.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname "$here")
target="$here/target"
version=0.1.0
: "${JAVA_HOME:?start this with ./netplanner installer}"

# JavaFX is linked into the runtime as modules; everything else stays on the class path.
lay_out_desktop() {
  local jar
  rm -rf "$target/input" "$target/modules"
  mkdir -p "$target/input" "$target/modules"
  cp "$root/client-desktop/target/client-desktop-$version.jar" "$target/input/"
  for jar in "$root"/client-desktop/target/lib/*.jar; do
    case ${jar##*/} in
      javafx-*-linux*.jar) cp "$jar" "$target/modules/" ;;
      javafx-*) ;; # empty beside the one of this system
      *) cp "$jar" "$target/input/" ;;
    esac
  done
}

# The JDK's modules that the class path uses, so that the runtime holds no more.
needed_modules() {
  "$JAVA_HOME/bin/jdeps" --print-module-deps --ignore-missing-deps --multi-release 25 \
    --module-path "$target/modules" --add-modules javafx.controls,javafx.fxml \
    --class-path "$target/input/*" "$target"/input/*.jar | tail -n 1
}

# What the class path reaches by name only: TLS, names of character sets, time zones' texts.
QUIET_MODULES=jdk.crypto.ec,jdk.charsets,jdk.localedata,jdk.unsupported

make_app_image() {
  lay_out_desktop
  rm -rf "$target/app-image"
  "$JAVA_HOME/bin/jpackage" --type app-image --dest "$target/app-image" \
    --name NetPlanner --app-version "$version" --vendor NetPlanner \
    --description "Planning of optical transport networks" --icon "$here/netplanner.png" \
    --input "$target/input" --main-jar "client-desktop-$version.jar" \
    --main-class io.netplanner.desktop.DesktopLauncher \
    --module-path "$target/modules" \
    --add-modules "$(needed_modules),javafx.controls,javafx.fxml,$QUIET_MODULES" \
    --jlink-options "--strip-debug --no-header-files --no-man-pages --include-locales=en" \
    --java-options "-XX:+UseSerialGC" --java-options "--enable-native-access=javafx.graphics"
  echo "$target/app-image/NetPlanner/bin/NetPlanner"
}

make_deb() {
  [ -d "$target/app-image/NetPlanner" ] || make_app_image >/dev/null
  rm -rf "$target/deb"
  "$JAVA_HOME/bin/jpackage" --type deb --dest "$target/deb" --app-image "$target/app-image/NetPlanner" \
    --name NetPlanner --app-version "$version" --linux-package-name netplanner-desktop \
    --vendor NetPlanner --description "Planning of optical transport networks" --license-file "$root/LICENSE" \
    --linux-package-deps libgtk-3-0 --linux-app-category science --linux-menu-group Science --linux-shortcut
  ls "$target"/deb/*.deb
}

make_server() {
  local name="netplanner-server-$version"
  local folder="$target/$name"
  rm -rf "$folder"
  mkdir -p "$folder/bin"
  cp -r "$root/server/target/lib" "$root/server/target/server-$version.jar" "$folder/"
  cp "$root/server/docker/entrypoint.sh" "$folder/bin/server"
  cp "$here/command-line.sh" "$folder/bin/netplanner"
  cp -r "$root/client-web/dist" "$folder/web"
  cp -r "$root/nginx" "$folder/nginx"
  cp "$root/LICENSE" "$root/docs/configuration.md" "$folder/"
  tar -C "$target" --sort=name --owner=0 --group=0 --numeric-owner -czf "$target/$name.tar.gz" "$name"
  rm -rf "$folder"
  echo "$target/$name.tar.gz"
}

mkdir -p "$target"
[ $# -gt 0 ] || set -- app-image deb server
for kind in "$@"; do
  case $kind in
    app-image) make_app_image ;;
    deb) make_deb ;;
    server) make_server ;;
    *)
      echo "installer: there is no kind '$kind'; app-image, deb and server can be made." >&2
      exit 2
      ;;
  esac
done
