#!/usr/bin/env bash
# Builds the images, runs compose.yaml on a real engine, and shows that it does what docker/README.md says; then takes away
# whatever it made. Ends with 77 where there is no engine, with 1 at the first thing that isn't so. Needs curl and openssl.
set -euo pipefail
cd "$(dirname "$0")"

skip() { echo "NO CONTAINER ENGINE, SO docker/ IS NOT TRIED: $1"; exit 77; }
command -v docker > /dev/null || skip "install it (Debian: apt-get install docker.io docker-cli docker-buildx docker-compose)"
docker info > /dev/null 2>&1 || skip "docker is here, but no engine answers (dockerd, DOCKER_HOST)"
docker compose version > /dev/null 2>&1 || skip "docker compose is missing (Debian: apt-get install docker-compose)"

port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2> /dev/null || echo "$1"; }
work=$(mktemp -d)
export PROJECT=taphuan-proof-$$ SUBNET=${SUBNET:-172.30.$((RANDOM % 200 + 20))} SECRETS_DIR=$work/secrets DEMO=true LOG_FORMAT=json
HTTPS=$(port 18443) HTTP=$(port 18080)
export HTTP_ADDRESS=127.0.0.1:$HTTP HTTPS_ADDRESS=127.0.0.1:$HTTPS PUBLIC_URL=https://localhost:$HTTPS
compose() { docker compose --ansi never --progress quiet --file compose.yaml "$@"; }
container() { compose ps --all --quiet "$1"; }
cleanup() {
  status=$?
  if [ $status != 0 ]; then compose ps --all || true; compose logs --tail 20 2> /dev/null | cut -c1-300 || true; fi
  compose down --volumes --timeout 20 > /dev/null 2>&1 || true
  rm -rf "$work"
  exit $status
}
trap cleanup EXIT
say() { printf '%s  %s\n' "$(date +%H:%M:%S)" "$*"; }
fail() { echo "NOT SO: $*" >&2; exit 1; }
is() { [ "$1" = "$2" ] || fail "$3: $1 instead of $2"; say "$3"; }

mkdir -m 700 "$SECRETS_DIR"
openssl rand -base64 24 > "$SECRETS_DIR/db_password"
openssl rand -base64 32 > "$SECRETS_DIR/second_factor_key"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
  -keyout "$SECRETS_DIR/key.pem" -out "$SECRETS_DIR/certificate.pem" 2> /dev/null
chmod 444 "$SECRETS_DIR"/*

ask() { curl --silent --show-error --max-time 30 --cacert "$SECRETS_DIR/certificate.pem" --cookie-jar "$work/jar" --cookie "$work/jar" "$@"; }
status() { ask --output /dev/null --write-out '%{http_code}' "$PUBLIC_URL$1" || true; }
hidden() { sed -n "s/.*type=\"hidden\" name=\"$1\"[^>]* value=\"\([^\"]*\)\".*/\1/p" "$work/page" | head -n 1; }
sign_in() {
  rm -f "$work/jar"
  ask --output "$work/page" "$PUBLIC_URL/sign-in"
  ask --output /dev/null --write-out '%{http_code} %{redirect_url}' --header "Origin: $PUBLIC_URL" \
    --data-urlencode "_form=$(hidden _form)" --data-urlencode "requestId=$(hidden requestId)" --data "signIn=signIn" --data "_token=" \
    --data "name=$1" --data "password=$2" --data "submit=x" --data "jakarta.faces.ViewState=stateless" "$PUBLIC_URL/sign-in"
}

say "building"
./build.sh
say "docker compose up --wait"
compose up --detach --wait
is "$(status /health/ready)" 200 "it serves through TLS"
is "$(curl --silent --output /dev/null --write-out '%{http_code} %{redirect_url}' "http://localhost:$HTTP/home")" \
  "301 $PUBLIC_URL/home" "plain http is sent on to https"
is "$(status /a:b)" 400 "an address that no page has is refused in front"

is "$(sign_in quantri taphuan123)" "302 $PUBLIC_URL/home" "somebody signs in through TLS"
grep -q '__Host-session' "$work/jar" || fail "the session's cookie is not of this host alone"
is "$(status /admin/classes)" 200 "and sees what only they may see"

# It draws without a window system, and with nothing of the base image.
is "$(sign_in cc01 taphuan123)" "302 $PUBLIC_URL/home" "a trainee signs in"
booklet=$(ask "$PUBLIC_URL/trainee/lessons" | grep -o '/trainee/booklet?enrolment=[0-9]*' | head -n 1)
is "$(ask --output "$work/booklet.pdf" --write-out '%{http_code} %{content_type}' "$PUBLIC_URL$booklet")" "200 application/pdf" "and gets the booklet as PDF"

for _ in $(seq 20); do is "$(status /home)" 200 "a page" > /dev/null; done
for node in 11 12; do
  served=$(compose logs proxy | grep -c " 200 $SUBNET.$node:8080 " || true)
  [ "$served" -ge 5 ] || fail "the node $SUBNET.$node served only $served of 20 pages"
done
say "both nodes serve, with one sign-in"

page=$(ask "$PUBLIC_URL/sign-in")
style=$(grep -o '/static/[^"]*\.css?v=[^"]*' <<< "$page" | head -n 1)
is "$(ask --output /dev/null --header 'Accept-Encoding: br' --write-out '%header{content-encoding}' "$PUBLIC_URL$style")" br "styles go out as brotli"
before=$(compose logs proxy | grep -c "$SUBNET.1[12]:8080" || true)
is "$(ask --output /dev/null --header 'Accept-Encoding: br' --write-out '%{http_code}' "$PUBLIC_URL$style")" 200 "and a second time"
is "$(compose logs proxy | grep -c "$SUBNET.1[12]:8080" || true)" "$before" "without asking the application"

for service in app1 app2 proxy database; do
  id=$(container "$service")
  process=$(docker inspect --format '{{.State.Pid}}' "$id")
  [ "$(awk '/^Uid:/ { print $2 }' "/proc/$process/status")" -ge 10000 ] || fail "$service runs as a user of the system"
  is "$(awk '/^CapEff:/ { print $2 }' "/proc/$process/status")" 0000000000000000 "$service has no capability" > /dev/null
  is "$(awk '/^CapBnd:/ { print $2 }' "/proc/$process/status")" 0000000000000000 "$service can get none" > /dev/null
  is "$(awk '/^NoNewPrivs:/ { print $2 }' "/proc/$process/status")" 1 "$service gains no privilege" > /dev/null
  is "$(awk '$5 == "/" { split($6, option, ","); print option[1] }' "/proc/$process/mountinfo")" ro "$service has a root that can't be written" > /dev/null
  [ "$(docker inspect --format '{{.HostConfig.Memory}}' "$id")" -gt 0 ] || fail "$service may take all memory"
  [ "$(docker inspect --format '{{.HostConfig.PidsLimit}}' "$id")" -gt 0 ] || fail "$service may start any number of processes"
  [ "$(docker inspect "$id" | grep -cF "$(cat "$SECRETS_DIR/db_password")")" = 0 ] || fail "the password stands in $service's settings"
done
say "nobody is root, has a capability or a root that can be written, and each has its limits"
docker exec "$(container app1)" sh -c true > /dev/null 2>&1 && fail "there is a shell in the application's image"
say "the application's image has no shell"
[ "$(docker logs "$(container app1)" 2>&1 | grep -c '^{"time":"[^"]*","level":"INFO","logger":"')" -gt 20 ] || fail "the log is not JSON"
say "the log is JSON"

docker kill --signal KILL "$(container app1)" > /dev/null
for _ in $(seq 40); do is "$(status /home)" 200 "a page after a node was killed" > /dev/null; done
is "$(sign_in gv01 taphuan123)" "302 $PUBLIC_URL/home" "a node is killed, and requests and sign-ins go on"
compose up --detach --wait
is "$(status /trainer/classes)" 200 "it comes back"

for service in app2 proxy database; do
  began=$(date +%s)
  docker stop "$(container "$service")" > /dev/null
  took=$(($(date +%s) - began))
  code=$(docker inspect --format '{{.State.ExitCode}}' "$(container "$service")")
  [ "$took" -lt 15 ] || fail "$service took $took s to stop"
  case $code in 0|143) ;; *) fail "$service ended with $code" ;; esac
  say "$service stops by itself in $took s ($code)"
done

compose down
compose up --detach --wait
is "$(status /trainer/classes)" 200 "after down and up whoever was signed in still is, so the data are there"
rm "$work/jar"
is "$(status /home)" 302 "and nobody else"
say "ALL OF IT IS SO."
