#!/usr/bin/env python3
"""Measures what docs/performance.md tells: starts the built product twice in a fresh folder and asks it.

Called by ./netplanner bench. Prints one line a figure; judges nothing, since figures depend on the machine and its load.
"""

import http.client
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TICKS = os.sysconf("SC_CLK_TCK")
REQUESTS = 15000


def figure(name, value, unit):
    print(f"{name:58} {value:10.2f} {unit}", flush=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Product:
    """The embedded product in a folder of ours."""

    def __init__(self, folder):
        self.port = free_port()
        self.log = pathlib.Path(folder, "log")
        began = time.monotonic()
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [ROOT / "netplanner", "start", "--port", str(self.port), "--data", pathlib.Path(folder, "data")],
                stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        while "is ready" not in self.text():
            if self.process.poll() is not None:
                sys.exit(self.text())
            time.sleep(0.05)
        self.seconds = time.monotonic() - began
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port)
        self.token = None

    def text(self):
        return self.log.read_text()

    def ask(self, method, path, body=None):
        headers = {"Content-Type": "application/json"}
        if self.token:
            headers["Authorization"] = "Bearer " + self.token
        self.connection.request(method, path, json.dumps(body) if body else None, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            sys.exit(f"{method} {path}: {answer.status} {text[:300]}")
        return text

    def sign_in(self, email, password):
        self.token = json.loads(self.ask("POST", "/api/v1/auth/login", {"email": email, "password": password}))["accessToken"]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()

    def processes(self):
        parents = {}
        for entry in pathlib.Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    stat = (entry / "stat").read_text()
                except OSError:
                    continue
                parents[int(entry.name)] = int(stat.rsplit(")", 1)[1].split()[1])
        ours, grown = {self.process.pid}, True
        while grown:
            more = {pid for pid, parent in parents.items() if parent in ours} - ours
            ours |= more
            grown = bool(more)
        return ours

    def memory(self):
        """Proportional set size: pages that processes share are counted once."""
        total = 0
        for pid in self.processes():
            rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
            total += int(re.search(r"^Pss:\s+(\d+)", rollup, re.M).group(1))
        return total / 1024

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


def plan_the_sample(product):
    project = json.loads(product.ask("GET", "/api/v1/projects"))["results"][0]["id"]
    began = time.monotonic()
    submission = {"projectId": project, "kind": "PLAN", "name": "bench"}
    run = json.loads(product.ask("POST", "/api/v1/runs", submission))["id"]
    while True:
        state = json.loads(product.ask("GET", f"/api/v1/runs/{run}"))["state"]
        if state == "SUCCEEDED":
            return time.monotonic() - began
        if state in ("FAILED", "CANCELLED"):
            sys.exit(f"the run ended {state}")
        time.sleep(0.02)


def cpu_of_requests(product, path):
    for _ in range(REQUESTS):
        product.ask("GET", path)
    before = product.cpu()
    for _ in range(REQUESTS):
        product.ask("GET", path)
    return (product.cpu() - before) / REQUESTS * 1000


def command_line(folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    sample = ROOT / "docs/sample"
    subprocess.run(
        [ROOT / "netplanner", "plan", "--topology", sample / "topology.xlsx", "--traffic", sample / "traffic.xlsx",
         "--out", pathlib.Path(folder, "plan")], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    folder = tempfile.mkdtemp()
    try:
        figure("command line, plan of the sample: CPU of the process", command_line(folder), "s")
        first = Product(folder)
        email = re.search(r"E-mail address: *(\S+)", first.text()).group(1)
        password = re.search(r"Password: *(\S+)", first.text()).group(1)
        figure("first start on an empty folder, built before: ready after", first.seconds, "s")
        first.stop()

        second = Product(folder)
        began = time.monotonic()
        second.sign_in(email, password)
        second.ask("GET", "/api/v1/projects")
        figure("second start: signed in after", second.seconds + time.monotonic() - began, "s")
        figure("plan of the sample on a cold worker: submit to result", plan_the_sample(second), "s")
        figure("plan of the sample on a warm worker: submit to result", min(plan_the_sample(second) for _ in range(5)), "s")
        figure("memory of all processes", second.memory(), "MB")
        listing = cpu_of_requests(second, "/api/v1/projects?limit=10")
        figure("small signed-in list: CPU of the server a request", listing, "ms")
        beside = cpu_of_requests(second, "/health/liveness")
        figure("beside it, liveness without database: CPU a request", beside, "ms")
        second.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
