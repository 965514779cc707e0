#!/usr/bin/env bash
# Makes the three images of an unpacked release: docker/build.sh. In the release itself it takes the folder that it lies in, in
# the source what "mvn -Prelease -DskipTests package" has made. SAVE=‹file.tar.gz› writes them down for a machine without internet.
set -euo pipefail
cd "$(dirname "$0")/.."
release=.
[ -f VERSION ] || release=$(dirname "$(ls -t target/release/*/VERSION | head -n 1)")
version=$(cat "$release/VERSION")
base=${BASE_IMAGE:-debian:trixie-slim}
docker image inspect "$base" > /dev/null 2>&1 || docker pull --quiet "$base" 2> /dev/null || docker/base.sh "$base"
images=()
for each in app proxy database; do
  docker build --quiet --build-arg "BASE_IMAGE=$base" --target "$each" --tag "taphuan/$each:$version" --tag "taphuan/$each:latest" \
    --file "$release/docker/Dockerfile" "$release" > /dev/null
  images+=("taphuan/$each:$version" "taphuan/$each:latest")
done
[ -z "${SAVE:-}" ] || docker save "${images[@]}" | gzip -n > "$SAVE"
docker image ls --format '{{.Repository}}:{{.Tag}} {{.Size}}' 'taphuan/*' | grep ":$version "
