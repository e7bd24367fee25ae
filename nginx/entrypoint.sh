#!/bin/sh
# Writes the parts of the configuration that depend on the environment, then becomes nginx.
#
#   NETPLANNER_API_SERVERS    the API servers, host:port, separated by spaces (a name may stand for several addresses)
#   NETPLANNER_UPLOAD_LIMIT   largest upload                                             (64MB)
#   NETPLANNER_EDGE_PORT      port of plain HTTP; only redirects when there is TLS       (8080)
#   NETPLANNER_TLS_PORT       port of HTTPS                                              (8443)
#   NETPLANNER_TLS_PUBLIC_PORT  the port clients use for HTTPS, for the redirect       (443)
#   NETPLANNER_TLS_DIR        folder with tls.crt and tls.key; TLS is on when both exist (/run/tls)
#   NETPLANNER_WEB_DIR        the web frontend                                           (/usr/share/netplanner/web)
#   NETPLANNER_ACCESS_LOG     where requests are logged                                  (/dev/stdout)
#   NETPLANNER_EDGE_CONF      this folder                                                (/etc/netplanner)
#   NETPLANNER_EDGE_WORK      a folder that may be written                               (/tmp/edge)
set -eu

: "${NETPLANNER_API_SERVERS:?name the API servers, for example NETPLANNER_API_SERVERS=api:8080}"
# The server writes sizes as 64MB, nginx as 64M.
upload_limit=${NETPLANNER_UPLOAD_LIMIT:-64MB}
upload_limit=${upload_limit%[bB]}
port=${NETPLANNER_EDGE_PORT:-8080}
tls_port=${NETPLANNER_TLS_PORT:-8443}
tls=${NETPLANNER_TLS_DIR:-/run/tls}
web=${NETPLANNER_WEB_DIR:-/usr/share/netplanner/web}
conf=${NETPLANNER_EDGE_CONF:-/etc/netplanner}
work=${NETPLANNER_EDGE_WORK:-/tmp/edge}

mkdir -p "$work/conf/generated" "$work/tmp"
cp "$conf"/*.conf "$work/conf/"
generated=$work/conf/generated

{
  echo "upstream netplanner_api {"
  echo "  least_conn;"
  for server in $NETPLANNER_API_SERVERS; do echo "  server $server max_fails=2 fail_timeout=5s;"; done
  echo "  keepalive 32;"
  echo "}"
} >"$generated/upstream.conf"

echo "access_log ${NETPLANNER_ACCESS_LOG:-/dev/stdout} edge;" >"$generated/log.conf"
echo "client_max_body_size $upload_limit;" >"$generated/limits.conf"

site="root \"$web\"; set \$upload_limit $upload_limit; include site.conf;"
: >"$generated/hsts.conf"
if [ -r "$tls/tls.crt" ] && [ -r "$tls/tls.key" ]; then
  echo 'add_header Strict-Transport-Security "max-age=31536000" always;' >"$generated/hsts.conf"
  public_port=${NETPLANNER_TLS_PUBLIC_PORT:-443}
  suffix=
  [ "$public_port" = 443 ] || suffix=:$public_port
  cat >"$generated/servers.conf" <<CONF
server { listen $port; location / { return 308 https://\$host$suffix\$request_uri; } }
server {
  listen $tls_port ssl http2;
  ssl_certificate "$tls/tls.crt";
  ssl_certificate_key "$tls/tls.key";
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:tls:10m;
  ssl_session_timeout 1d;
  $site
}
CONF
else
  echo "server { listen $port; $site }" >"$generated/servers.conf"
fi

exec nginx -p "$work/" -c conf/nginx.conf -e stderr
