#!/usr/bin/env bash
# Ctrl+C at a terminal: isogov draws a bar, ends with the report of what is done, says so, and exits with 130. Needs python3.
set -eu
cd "$(dirname "$0")/.."
tool=${1:-src/IsoGovernance.Tool/bin/Release/net10.0/isogov.dll}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet "$tool" convert docs/samples/registers/can-tho-2023.json "$work/lines.jsonl"
python3 - "$tool" "$work/lines.jsonl" "$work/report.json" <<'PYTHON'
import json, os, pty, signal, sys, threading

tool, lines, target = sys.argv[1:]
signal.signal(signal.SIGPIPE, signal.SIG_IGN)
signal.alarm(120)
head, systems = [], []
for line in open(lines, "rb"):
    (systems if json.loads(line)["record"] == "system" else head if json.loads(line)["record"] in ("register", "agency") else []).append(line)

reading, writing = os.pipe()
child, terminal = pty.fork()
if child == 0:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # work in the background inherits it as ignored
    os.dup2(reading, 0)
    os.close(writing)
    os.environ["TERM"] = "xterm"
    os.execvp("dotnet", ["dotnet", tool, "assess", "-", "--as-of", "2023-04-01", "--format", "json", "--output", target, "--lang", "en"])
os.close(reading)

shown = b""
interrupted = False

def feed():  # a register without an end
    try:
        with os.fdopen(writing, "wb") as to:
            to.writelines(head)
            while True:
                to.writelines(systems)
    except OSError:
        pass

threading.Thread(target=feed, daemon=True).start()
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:
        break
    if not piece:
        break
    shown += piece
    if not interrupted and shown.count(b"MB/s") > 2:
        interrupted = True
        os.write(terminal, b"\x03")

exit_code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
report = json.load(open(target))
assert exit_code == 130, (exit_code, shown[-500:])
assert b"the report is incomplete" in shown, shown[-500:]
assert report["incomplete"] is True and report["judged"]["systems"] > 0, report.get("judged")
assert report["summary"] is None and report["inputDigest"] is None
print("ended after", report["judged"]["systems"], "systems")
PYTHON
