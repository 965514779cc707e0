#!/usr/bin/env bash
# Installs a release as the guide says, word by word, on a Debian that has nothing else: in a root of its own that systemd boots,
# without any network; then asks what it serves, restarts it, and takes everything away. src/release/try-install.sh [‹archive>]
# Needs root, mmdebstrap, curl. Ends with 77 where that is missing, with 1 at the first thing that isn't so.
set -euo pipefail
cd "$(dirname "$0")/../.."

skip() { echo "THE INSTALLATION IS NOT TRIED: $1"; exit 77; }
[ "$(id -u)" = 0 ] || skip "only root can make a root of its own"
for each in mmdebstrap unshare nsenter curl pivot_root; do
  command -v "$each" > /dev/null || skip "$each is missing (Debian: apt-get install mmdebstrap util-linux curl)"
done
archive=${1:-$(ls -t target/taphuan-*.tar.gz | head -n 1)}
guide=src/docs/huong-dan-van-hanh.md

work=$(mktemp -d)
root=$work/root
groups=/sys/fs/cgroup
[ -d "$groups/unified" ] && groups=$groups/unified
group=$groups/taphuan-proof-$$
outer='' init=''
inside() { nsenter --target "$init" --all "$@"; }
cleanup() {
  status=$?
  if [ $status != 0 ] && [ -n "$init" ]; then inside journalctl --no-pager -n 30 --unit taphuan 2> /dev/null || true; fi
  if [ -n "$outer" ]; then kill -KILL "$outer" 2> /dev/null || true; wait "$outer" 2> /dev/null || true; fi
  for _ in $(seq 50); do
    find "$group" -depth -type d -exec rmdir {} + 2> /dev/null || true
    [ -d "$group" ] || break
    sleep 0.2
  done
  rm -rf "$work"
  exit $status
}
trap cleanup EXIT
say() { printf '%s  %s\n' "$(date +%H:%M:%S)" "$*"; }
fail() { echo "NOT SO: $*" >&2; exit 1; }

say "a plain Debian with systemd, and no Java"
mkdir "$root"
mmdebstrap --quiet --variant=important --include=systemd-sysv trixie "$work/root.tar" > /dev/null
tar --extract --file "$work/root.tar" --directory "$root"
for each in java mvn docker; do
  [ -z "$(find "$root/usr/bin" -name "$each")" ] || fail "$each is there"
done
# As Debian's installer leaves it.
echo proof > "$root/etc/hostname"
printf '127.0.0.1 localhost\n127.0.1.1 proof\n' > "$root/etc/hosts"
cp "$archive" "$archive.sha256" "$root/root/"

# A first process of its own in name spaces of its own; all networks but the loopback are gone.
cat > "$work/boot" <<'BOOT'
set -eu
mount --make-rprivate /
hostname proof
mount --bind "$1" "$1"
cd "$1"
mount -t proc proc proc
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=755 tmpfs run
mount -t tmpfs -o mode=1777 tmpfs tmp
mount -t tmpfs -o mode=755 tmpfs dev
for each in null zero full random urandom tty; do : > "dev/$each"; mount --bind "/dev/$each" "dev/$each"; done
mkdir dev/shm dev/pts mnt/old
mount -t tmpfs -o mode=1777 tmpfs dev/shm
mount -t devpts -o newinstance,mode=620,ptmxmode=666 devpts dev/pts
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ip link set lo up
pivot_root . mnt/old
umount -l /mnt/old
exec env -i container=proof PATH=/usr/sbin:/usr/bin /lib/systemd/systemd --system --unit=multi-user.target
BOOT
mkdir "$group"
(echo "$BASHPID" > "$group/cgroup.procs" && exec unshare --fork --pid --mount --uts --ipc --net --cgroup --kill-child \
  bash "$work/boot" "$root" > "$work/boot.log" 2>&1 < /dev/null) &
outer=$!
for _ in $(seq 100); do
  init=$(cat "/proc/$outer/task/$outer/children" 2> /dev/null | cut -d ' ' -f 1)
  if [ -n "$init" ] && inside systemctl is-system-running 2> /dev/null | grep -qE 'running|degraded'; then break; fi
  sleep 0.3
done
inside systemctl is-active --quiet multi-user.target || fail "systemd has not booted: $(tail -n 3 "$work/boot.log")"
[ "$(inside cat /proc/net/dev | grep -c ':')" = 1 ] || fail "there is a network"
say "systemd runs in it, without a network"

# What a person would type: the blocks of the guide's first part, in their order.
awk '/^## /{part++} part == 1 && /^### /{exit} part == 1 && /^```$/{block = 0} block {print} part == 1 && /^```sh$/{block = 1}' "$guide" > "$work/steps"
[ "$(wc -l < "$work/steps")" -gt 10 ] || fail "the guide has no steps"
sed 's/^/          $ /' "$work/steps"
inside timeout 300 bash -euo pipefail -c "$(cat "$work/steps")" > "$work/said" 2>&1 || { tail -n 20 "$work/said"; fail "a step of the guide failed"; }
grep -q 'https://taphuan.example.vn/setup#code=' "$work/said" || fail "no link for the first administrator"
say "installed as the guide says; the link for the first administrator was printed"

ask() { nsenter --target "$init" --net curl --silent --max-time 20 "$@"; }
[ "$(ask http://127.0.0.1:8080/health/ready)" = '{"status":"UP"}' ] || fail "it is not ready"
ask http://127.0.0.1:8080/sign-in | grep -q '<h1>Đăng nhập</h1>' || fail "it does not serve its sign-in page"
say "it is ready and serves"

server=$(inside pgrep -u taphuan -f payara-micro.jar | head -n 1)
[ -n "$server" ] || fail "it does not run as its own user"
inside cat "/proc/$server/status" | grep -E '^(CapEff|CapBnd):' | grep -qv 0000000000000000 && fail "it has a capability"
inside cat "/proc/$server/status" | grep -q '^NoNewPrivs:.1' || fail "it may gain privileges"
inside nsenter --target "$server" --mount touch /opt/taphuan/here 2> /dev/null && fail "it can write beside its data"
[ "$(stat -c %a "$root/var/lib/taphuan")" = 700 ] || fail "others can look into its data"
say "it runs as a user of its own, without capabilities, can write its data alone, and nobody else can read them"
inside systemd-analyze security --no-pager taphuan | tail -n 1

began=$(date +%s)
inside systemctl restart taphuan
inside timeout 300 bash -c 'until /opt/taphuan/bin/taphuan healthy; do sleep 1; done'
say "restarted and ready after $(($(date +%s) - began)) s"
began=$(date +%s)
inside systemctl stop taphuan
[ "$(inside systemctl show --property Result --value taphuan)" = success ] || fail "it did not stop well"
[ $(($(date +%s) - began)) -lt 15 ] || fail "it took long to stop"
say "stopped in $(($(date +%s) - began)) s"
say "ALL OF IT IS SO."
