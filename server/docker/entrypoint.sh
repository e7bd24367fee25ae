#!/bin/sh
# Reads secrets from their files, then becomes the server. Used by the image and by the server distribution.
#
#   NETPLANNER_..._FILE       the variable of that name without _FILE is read from this file
#   NETPLANNER_BROKER_HOST, NETPLANNER_BROKER_USER, NETPLANNER_BROKER_PASSWORD
#                             make NETPLANNER_BROKER_URI when that is not set
#   NETPLANNER_HOME           folder with the server's jar and lib/     (the folder above this file)
#   NETPLANNER_JAVA_OPTIONS   options of the JVM                        (a serial collector, 70 % of the memory limit)
set -eu

home=${NETPLANNER_HOME:-$(dirname "$0")/..}
options=${NETPLANNER_JAVA_OPTIONS:--XX:+UseSerialGC -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError}

for variable in $(env | sed -n 's/^\(NETPLANNER_[A-Z_]*\)_FILE=.*/\1/p'); do
  eval "file=\$${variable}_FILE"
  [ -r "$file" ] || { echo "netplanner: ${variable}_FILE names $file, which cannot be read." >&2; exit 1; }
  value=$(cat "$file")
  export "$variable=$value"
  unset "${variable}_FILE"
done

if [ -z "${NETPLANNER_BROKER_URI-}" ] && [ -n "${NETPLANNER_BROKER_HOST-}" ]; then
  export NETPLANNER_BROKER_URI="amqp://${NETPLANNER_BROKER_USER}:${NETPLANNER_BROKER_PASSWORD}@${NETPLANNER_BROKER_HOST}"
fi

# shellcheck disable=SC2086 # options are words
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" $options \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "$home/server-0.1.0.jar:$home/lib/*" io.netplanner.server.platform.Application
