#!/bin/bash
# Healthy: an API server answers that all its parts are ready; a worker, which has no port, is alive.
set -u
[ "${NETPLANNER_ROLE:-all}" = worker ] && exec kill -0 1
exec 3<>"/dev/tcp/127.0.0.1/${NETPLANNER_PORT:-8080}" || exit 1
printf 'GET /health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
IFS= read -r status <&3
case $status in *' 200 '*) exit 0 ;; *) exit 1 ;; esac
