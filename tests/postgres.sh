#!/usr/bin/env bash
# Runs a command with a PostgreSQL of its own: postgres.sh COMMAND..., the tests of the sample host by default. The server has its own data
# directory and listens on a socket in it only; it is stopped and its directory removed when the command ends. ONESTOPSHOP_POSTGRES tells the command.
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- dotnet test tests/IsoGovernance.OneStopShop.Tests -c Release

find_server() { ls -d /usr/lib/postgresql/*/bin "$(dirname "$(command -v initdb 2>/dev/null || echo none/none)")" 2>/dev/null | sort -V | tail -n 1; }
bin=$(find_server)
if [ -z "$bin" ]; then
    [ "$(id -u)" -eq 0 ] || { echo "postgres.sh: install PostgreSQL (Debian: apt-get install postgresql)"; exit 2; }
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql; } >/dev/null
    bin=$(find_server)
fi

# PostgreSQL refuses to run as root, so root hands over to the user of the package.
work=$(mktemp -d)
as() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
if [ "$(id -u)" -eq 0 ]; then chown postgres "$work"; fi
trap 'as "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
(
    cd "$work"
    as "$bin/initdb" -D "$work/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >/dev/null
    as "$bin/pg_ctl" -D "$work/data" -w -l "$work/log" -o "-c listen_addresses='' -c unix_socket_directories=$work -c fsync=off" start >/dev/null
)
chmod 755 "$work"
export ONESTOPSHOP_POSTGRES="Host=$work;Username=postgres"
"$@"
