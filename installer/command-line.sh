#!/bin/sh
# The command line of the server distribution: start, plan, groom, route, check and so on. Needs Java 25.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd -P)
NETPLANNER_WEB_DIR=${NETPLANNER_WEB_DIR:-$home/web}
export NETPLANNER_WEB_DIR
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "$home/server-0.1.0.jar:$home/lib/*" io.netplanner.server.commandline.NetPlannerCommand "$@"
