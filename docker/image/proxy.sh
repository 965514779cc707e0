#!/bin/sh
# Fills in site.conf.template and becomes nginx. UPSTREAM: addresses of the nodes, with spaces between them.
set -eu
umask 077
UPSTREAMS=$(for each in $UPSTREAM; do printf 'server %s max_fails=1 fail_timeout=5s; ' "$each"; done)
export UPSTREAMS
export HTTP_PORT=8080 HTTPS_PORT=8443 TLS_DIR=/run/secrets PAGES_DIR=/etc/taphuan CACHE_DIR=/tmp/cache
envsubst '$UPSTREAMS $HTTP_PORT $HTTPS_PORT $TLS_DIR $PUBLIC_URL $PAGES_DIR $CACHE_DIR' \
  < /etc/taphuan/site.conf.template > /tmp/site.conf
exec nginx -c /etc/taphuan/nginx.conf -e stderr -g 'daemon off;'
