#!/usr/bin/env bash
# Makes the base image of Debian's own packages where no registry of images can be reached: docker/base.sh [‹name›].
set -euo pipefail
image=${1:-debian:trixie-slim}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mmdebstrap --quiet --variant=minbase --include=ca-certificates trixie "$work/base.tar"
docker import --change 'CMD ["bash"]' "$work/base.tar" "$image" > /dev/null
echo "$image"
