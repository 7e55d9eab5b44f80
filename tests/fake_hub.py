"""A Hugging Face Hub on loopback that takes uploads: repositories, LFS objects and commits, in memory."""

from __future__ import annotations

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import urlsplit

TOKEN = "hf_test_token"


class FakeHub:
    """Serves while the `with` block lasts.

    Attributes:
        url: its endpoint.
        repositories: what was created: id -> the request.
        files: what was committed: (repository, path) -> bytes.
    """

    def __init__(self) -> None:
        self.repositories: dict[str, dict[str, Any]] = {}
        self.files: dict[tuple[str, str], bytes] = {}
        self.objects: dict[str, bytes] = {}
        self.failing = False
        hub = self

        class Handler(_Handler):
            fake = hub

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    fake: FakeHub
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        path = urlsplit(self.path).path
        if self.fake.failing:
            self._answer({"error": "out of order"}, 400)
        elif self.headers.get("authorization") != f"Bearer {TOKEN}":
            self._answer({"error": "Invalid credentials"}, 401)
        elif path == "/api/repos/create":
            self._create(json.loads(body))
        elif path == "/api/validate-yaml":
            self._answer({"errors": [], "warnings": []})
        elif "/preupload/" in path:
            self._preupload(json.loads(body))
        elif path.endswith("/info/lfs/objects/batch"):
            self._batch(json.loads(body))
        elif "/commit/" in path:
            self._commit(path.split("/api/models/")[1].split("/commit/")[0], body)
        else:
            self._answer({"error": path}, 404)

    def do_PUT(self) -> None:
        self.fake.objects[self.path.rpartition("/")[2]] = self.rfile.read(int(self.headers["content-length"]))
        self._answer({})

    def do_GET(self) -> None:
        self._answer({"error": "not found"}, 404)

    def _create(self, request: dict[str, Any]) -> None:
        repository = f"{request['organization']}/{request['name']}" if request.get("organization") else request["name"]
        self.fake.repositories.setdefault(repository, request)
        self._answer({"url": f"{self.fake.url}/{repository}", "name": repository})

    def _preupload(self, request: dict[str, Any]) -> None:
        modes = [
            {"path": file["path"], "uploadMode": "lfs" if file["path"].endswith("safetensors") else "regular"}
            for file in request["files"]
        ]
        self._answer({"files": [{**mode, "shouldIgnore": False} for mode in modes]})

    def _batch(self, request: dict[str, Any]) -> None:
        objects = [
            {"oid": o["oid"], "size": o["size"], "actions": {"upload": {"href": f"{self.fake.url}/lfs/{o['oid']}"}}}
            for o in request["objects"]
        ]
        self._answer({"transfer": "basic", "objects": objects})

    def _commit(self, repository: str, body: bytes) -> None:
        for line in body.splitlines():
            entry = json.loads(line)
            value = entry["value"]
            if entry["key"] == "file":
                self.fake.files[repository, value["path"]] = base64.b64decode(value["content"])
            elif entry["key"] == "lfsFile":
                self.fake.files[repository, value["path"]] = self.fake.objects[value["oid"]]
        url = f"{self.fake.url}/{repository}/commit/abc"
        self._answer({"success": True, "commitOid": "abc", "commitUrl": url, "hookOutput": ""})

    def _answer(self, value: Any, status: int = 200) -> None:
        text = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""
