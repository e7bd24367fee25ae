# The packaged desktop starts on a display of its own and shows its window; the server's archive answers.

# with_display COMMAND...: runs it with a virtual display that nobody else uses.
with_display() {
  local number code=0
  exec 8< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null)
  local server=$!
  IFS= read -r -t 30 number <&8 || { kill "$server" 2>/dev/null; return 1; }
  DISPLAY=":$number" "$@" || code=$?
  kill "$server" 2>/dev/null || true
  exec 8<&-
  return "$code"
}

# shows_window TITLE COMMAND...: whether the program opens a window of that title before it ends or 60 s are over.
shows_window() {
  local title=$1 found=1 end=$((SECONDS + 60))
  shift
  HOME=$SCRATCH "$@" >"$LOGS/desktop-image.log" 2>&1 </dev/null &
  local program=$!
  while kill -0 "$program" 2>/dev/null && [ "$SECONDS" -lt "$end" ]; do
    if xdotool search --onlyvisible --name "$title" >/dev/null 2>&1; then
      found=0
      break
    fi
    read -r -t 0.5 <> <(:) || true
  done
  kill "$program" 2>/dev/null || true
  wait "$program" 2>/dev/null || true
  [ "$found" -eq 0 ] || cat "$LOGS/desktop-image.log" >&2
  return "$found"
}

app_image_is_made() { "$ROOT/installer/build.sh" app-image >"$LOGS/installer.log" 2>&1 || { cat "$LOGS/installer.log" >&2; false; }; }
app_image_shows_its_window() {
  with_display shows_window NetPlanner "$ROOT/installer/target/app-image/NetPlanner/bin/NetPlanner"
}

deb_names_what_it_needs() {
  # Read to the end before it is searched: a search that ends early would break the pipe.
  local deb depends contents
  "$ROOT/installer/build.sh" deb >>"$LOGS/installer.log" 2>&1 || { cat "$LOGS/installer.log" >&2; return 1; }
  deb=$(ls "$ROOT"/installer/target/deb/*.deb)
  depends=$(dpkg-deb --field "$deb" Depends)
  contents=$(dpkg-deb --contents "$deb")
  grep -q 'libgtk-3-0' <<<"$depends" && grep -q './opt/.*/bin/NetPlanner$' <<<"$contents"
}

server_archive_answers() {
  "$ROOT/installer/build.sh" server >>"$LOGS/installer.log" 2>&1 || { cat "$LOGS/installer.log" >&2; return 1; }
  tar -C "$SCRATCH" -xzf "$ROOT/installer/target/netplanner-server-0.1.0.tar.gz"
  local help
  help=$(cd / && "$SCRATCH/netplanner-server-0.1.0/bin/netplanner" --help)
  grep -q 'route' <<<"$help"
}

SCRATCH=$(mktemp -d)
if [ -f "$ROOT/client-desktop/pom.xml" ]; then
  tally_check "installer: the desktop's app-image is made" app_image_is_made
  tally_check "installer: the packaged desktop shows its window" app_image_shows_its_window
  tally_check "installer: the Debian package names what it needs" deb_names_what_it_needs
fi
tally_check "installer: the server's archive answers" server_archive_answers
rm -rf "$SCRATCH"
