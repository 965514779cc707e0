#!/usr/bin/env bash
# Makes the archive of a release from what the build has made: src/release/pack.sh ‹folder of the build› ‹version› ‹runtime›.
# It holds all that a plain Debian without internet needs. The same build gives the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=$1 version=$2 runtime=$3
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}

name=taphuan-$version
home=$build/release/$name
rm -rf "$build/release"
mkdir -p "$home"/{bin,server,docs,licences}

# Whoever prints and draws without a window needs none of these.
mv "$runtime" "$home/runtime"
rm -rf "$build"/runtime-*
(cd "$home/runtime/lib" && rm -f libsplashscreen.so libawt_xawt.so libjawt.so libjsound.so)

# A plain Debian has the C library. What else the runtime is linked against comes along, beside it.
wanted() { find "$1" -name '*.so*' -type f -exec readelf -d {} + | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | sort -u; }
for library in $(wanted "$home/runtime"); do
  case $library in libc.so.*|libm.so.*|libdl.so.*|libpthread.so.*|librt.so.*|ld-linux*) continue ;; esac
  [ -z "$(find "$home/runtime/lib" -name "$library")" ] || continue
  file=$(ldconfig -p | awk -v name="$library" '$1 == name && !found { print $NF; found = 1 }')
  [ -n "$file" ] || { echo "The runtime wants $library, which this machine hasn't got." >&2; exit 1; }
  install -m 644 "$file" "$home/runtime/lib/$library"
  package=$(dpkg -S "$(readlink -f "$file")" 2>/dev/null | sed -n '1s/:.*//p')
  [ -z "$package" ] || cp "/usr/share/doc/$package/copyright" "$home/licences/$library.txt"
done
for library in $(wanted "$home/runtime"); do
  case $library in libc.so.*|libm.so.*|libdl.so.*|libpthread.so.*|librt.so.*|ld-linux*) continue ;; esac
  [ -n "$(find "$home/runtime/lib" -name "$library")" ] ||
    { echo "The runtime wants $library of the system; make the release with a JDK that brings its own libraries." >&2; exit 1; }
done

cp -r "$build/app" "$home/app"
cp "$build/payara-micro.jar" "$home/server/"
install -m 755 src/release/bin/taphuan "$home/bin/"
install -m 644 src/release/bin/java-options "$home/bin/"
cp -r src/release/systemd "$home/"
cp -r docker "$home/docker"
cp src/docs/huong-dan-van-hanh.md src/docs/cum-galera.md "$home/docs/"
cp README.md "$home/docs/README.md"
cp LICENSE "$home/licences/LICENSE"
cp src/docs/NOTICE.md "$home/licences/"
cp "$build/bom.json" "$home/sbom.json"
echo "$version" > "$home/VERSION"

find "$home" -type f -exec chmod u+rw,go+r,go-w {} + -o -type d -exec chmod 755 {} +
(cd "$home" && find . -type f ! -name SHA256SUMS -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum > SHA256SUMS)
tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$build/release" "$name" |
  gzip -n -6 > "$build/$name.tar.gz"
(cd "$build" && sha256sum "$name.tar.gz" > "$name.tar.gz.sha256")
echo "$build/$name.tar.gz"
