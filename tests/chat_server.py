"""A chat-completions server on loopback that does what a test tells it, faults included: a fake, not a mock."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Reply:
    """What the server answers to one request.

    Attributes:
        status, body, headers: as sent.
        declared: the content length that is declared, where it lies.
        delay: seconds before the answer.
        hang_up: close the connection without a word.
    """

    body: bytes
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    declared: int | None = None
    delay: float = 0.0
    hang_up: bool = False


def completion(text: str, *, reason: str = "stop", n_tokens: int = 3) -> Reply:
    """Return a proper chat completion."""
    answer = {
        "choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": reason}],
        "usage": {"completion_tokens": n_tokens},
    }
    return Reply(json.dumps(answer).encode())


def failure(status: int, message: str = "try later", **headers: str) -> Reply:
    """Return an error as OpenAI's API words it."""
    body = json.dumps({"error": {"message": message}}).encode()
    return Reply(body, status, {name.replace("_", "-"): value for name, value in headers.items()})


@dataclass
class Server:
    """A running server.

    Attributes:
        url: base address.
        requests: bodies received, in order.
        headers: headers received, in order.
        most_at_once: the most requests that were open at one moment.
    """

    url: str
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    most_at_once: int = 0


@contextmanager
def serving(respond: Callable[[int, dict[str, Any]], Reply]) -> Iterator[Server]:
    """Serve on a free port; `respond` gets the number of the request, from 0, and its body."""
    lock, open_now = threading.Lock(), [0]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:  # the name that http.server calls
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            with lock:
                number = len(server.requests)
                server.requests.append({**body, "path": self.path})
                server.headers.append({name.lower(): value for name, value in self.headers.items()})
                open_now[0] += 1
                server.most_at_once = max(server.most_at_once, open_now[0])
            reply = respond(number, body)
            time.sleep(reply.delay)
            with lock:
                open_now[0] -= 1
            self._send(reply)

        def _send(self, reply: Reply) -> None:
            self.close_connection = reply.hang_up or reply.declared is not None
            if reply.hang_up:
                return
            self.send_response(reply.status)
            self.send_header("content-length", str(reply.declared or len(reply.body)))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    server = Server(f"http://127.0.0.1:{http.server_address[1]}/v1")
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
        thread.join()
