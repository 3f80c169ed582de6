#!/usr/bin/env bash
# Follows docs/embedding.md word by word, in a folder outside the repository: runs its commands, writes its files, compares what it prints.
# A block of the page is a command (sh), an expected output (text), or a file named by its title: whole, or lines to put before or after
# the first line that holds a text. Any other block fails, so that nothing on the page goes unread.
set -euo pipefail
cd "$(dirname "$0")/.."
export CLONE=$PWD DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
if ! command -v mono >/dev/null; then
    (apt-get update && apt-get install -y --no-install-recommends mono-runtime mono-devel) >/dev/null 2>&1 || true
    command -v mono >/dev/null || { echo "Mono is not there and cannot be installed"; exit 1; }
fi
work=$(mktemp -d)
server=
listens() { (exec 3<>"/dev/tcp/localhost/$port") 2>/dev/null; }
stop() { # the server's process group, which is ours; some of it may outlive the first process by a moment
    [ -n "$server" ] || return 0
    kill -- "-$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    for _ in $(seq 300); do listens || break; sleep 0.1; done
    server=
}
trap 'stop; rm -rf "$work"' EXIT
fail() { echo "docs/embedding.md:$1"; [ ! -s "$work/out" ] || tail -n 40 "$work/out"; [ ! -s "$work/server" ] || tail -n 40 "$work/server"; exit 1; }

# The page's port may be taken.
port=5080
while listens; do port=$((port + 1)); done

# --- the blocks: NNN.head holds the line and what stands behind the fence, NNN.body the text ------------------------
mkdir "$work/blocks" "$work/home"
sed "s/localhost:5080/localhost:$port/g" docs/embedding.md | awk -v to="$work/blocks/" '
    /^```/ && !inside { inside = 1; name = sprintf("%s%03d", to, ++n); print NR ": " substr($0, 4) > (name ".head"); printf "" > (name ".body"); next }
    /^```$/ { inside = 0; close(name ".head"); close(name ".body"); next }
    inside { print > (name ".body") }
    END { if (inside) exit 1 }' || fail "0: a block has no end"

attribute() { sed -n "s/.* $1=\"\([^\"]*\)\".*/\1/p" <<<"$2"; }
put() { # put WHERE TEXT FILE BODY: lines before or after the first line that holds the text
    awk -v where="$1" -v text="$2" -v body="$4" '
        function lines(  line) { while ((getline line < body) > 0) print line; done = 1 }
        !done && index($0, text) { if (where == "before") { lines(); print } else { print; lines() } next }
        { print }
        END { exit !done }' "$3" >"$work/put" && cp "$work/put" "$3"
}
serve() { # in a process group of its own, so that what it starts ends with it; in a culture and a time zone that make no difference
    stop
    set -m
    LC_ALL=tr_TR.UTF-8 TZ=America/Los_Angeles bash -e "$1" >"$work/server" 2>&1 &
    server=$!
    set +m
    for _ in $(seq 1200); do
        if listens; then return 0; fi
        kill -0 "$server" 2>/dev/null || return 1
        sleep 0.2
    done
    return 1
}

# A form as a browser sends it: the finding stands behind its field and before the next one.
form() {
    local page="http://localhost:$port/systems/qms-so-y-te/audits/new" token
    cp register.json "$work/register.json"
    token=$(curl -sf -c "$work/cookies" "$page" | sed -n 's/.*name="__RequestVerificationToken"[^>]*value="\([^"]*\)".*/\1/p')
    curl -sf -b "$work/cookies" "$page" --data-urlencode "__RequestVerificationToken=$token" \
        -d Form.Id=dg-2023 -d Form.HeldFrom=2023-03-14 -d Form.CompletedOn=2023-03-13 >"$work/out" || return 1
    tr '\n' ' ' <"$work/out" | grep -q 'name="Form.Criteria".*AUD004.*name="Form.Scope".*name="Form.HeldFrom"' || return 1
    # Corrected, it is saved, and the register has it.
    curl -sf -b "$work/cookies" -o /dev/null -w '%{http_code}' "$page" --data-urlencode "__RequestVerificationToken=$token" \
        -d Form.Id=dg-2023 -d Form.HeldFrom=2023-03-13 -d Form.CompletedOn=2023-03-14 -d Form.Criteria=ISO -d Form.Scope=All -d Form.SaveAllTheSame=true | grep -qx 302 || return 1
    curl -sf "http://localhost:$port/systems/qms-so-y-te" | grep -q '"dg-2023"' && cp "$work/register.json" register.json
}

known() { # known HEAD: a command, an expected output, or a file
    case $1 in *': sh' | *': sh title="server"' | *': text') return 0 ;; *' title="'?*'"'*) return 0 ;; *) return 1 ;; esac
}
for head in "$work"/blocks/*.head; do known "$(cat "$head")" || fail "$(sed 's/:.*//' "$head"): neither a command, nor an output, nor a file with a title"; done

# --- word by word ---------------------------------------------------------------------------------------------------
cd "$work/home"
printf '<Project><PropertyGroup><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>\n' >Directory.Build.props
forms=0
for head in "$work"/blocks/*.head; do
    body=${head%.head}.body
    said=$(cat "$head")
    line=${said%%:*} kind=${said#*: }
    title=$(attribute title "$kind") before=$(attribute before "$kind") after=$(attribute after "$kind")
    case $kind in
        sh) # the next one starts where this one ends
            bash -eo pipefail -c '. "$1"; pwd >"$2"' - "$body" "$work/pwd" >"$work/out" 2>"$work/err" || { cat "$work/err"; fail "$line: the command failed"; }
            cd "$(cat "$work/pwd")"
            # What was packed from the clone is unpacked here, and what the machine unpacked earlier is not taken for it.
            export NUGET_PACKAGES="$work/nuget" ;;
        'sh title="server"')
            serve "$body" || fail "$line: the application does not start"
            [ "$(curl -sf "http://localhost:$port/")" = "$(date -u -d '7 hours' +%F)" ] || fail "$line: that is not the day in Vietnam"
            if [ -f Pages/Audit.cshtml ] && [ "$forms" -eq 0 ]; then form || fail "$line: the form does not show its findings"; forms=1; fi ;;
        text)
            if [ "${SHOW:-}" ]; then cat "$work/out"; else diff "$body" "$work/out" || fail "$line: something else is printed"; fi ;;
        *)
            mkdir -p "$(dirname "$title")"
            if [ -n "$before" ]; then put before "$before" "$title" "$body" || fail "$line: $title has no line with $before"
            elif [ -n "$after" ]; then put after "$after" "$title" "$body" || fail "$line: $title has no line with $after"
            else cp "$body" "$title"; fi ;;
    esac
done
stop
[ "$forms" -eq 1 ] || fail "0: no form was seen"
echo "$(ls "$work"/blocks/*.head | wc -l) blocks"
