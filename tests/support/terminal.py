"""Runs a program on a terminal of its own and answers what it asks.

usage: terminal.py STEPS PROGRAM ARGUMENT...

STEPS is JSON: pairs of a text to wait for and the keys to send then. What the program printed goes to standard
output, its exit status becomes ours (128 + N when signal N ended it).
"""
import json
import os
import pty
import select
import sys
import time

steps, argv = json.loads(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(argv[0], argv)

shown = b""


def read(deadline):
    """More of what the program prints; empty at its end."""
    ready, _, _ = select.select([terminal], [], [], max(0, deadline - time.time()))
    if not ready:
        os.kill(child, 9)
        sys.exit("waited in vain; so far: %r" % shown)
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux says so when the other end is closed
        return b""


for wanted, keys in steps:
    start = len(shown)
    while wanted.encode() not in shown[start:]:
        more = read(time.time() + 20)
        if not more:
            sys.exit("it ended before it asked %r: %r" % (wanted, shown))
        shown += more
    os.write(terminal, keys.encode())
while True:
    more = read(time.time() + 20)
    if not more:
        break
    shown += more
sys.stdout.buffer.write(shown)
sys.stdout.flush()
_, status = os.waitpid(child, 0)
code = os.waitstatus_to_exitcode(status)
sys.exit(code if code >= 0 else 128 - code)
