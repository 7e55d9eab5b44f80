"""Engine `openai`: any server that speaks OpenAI's chat completions: vLLM, SGLang, Ollama, llama.cpp, `transformers serve`.

Requests run on a fixed number of threads, prompts are read as the threads free up, and answers are yielded as they
come. What may pass is tried again (no connection, a timeout, half a body, a body that is not JSON, status 408, 425, 429
and 5xx), with growing, jittered pauses; a server that says when to come back (`Retry-After`) holds all threads until
then. What will not pass (a wrong key, an unknown model, a prompt that is too long) stops the run with one line, after
the answers that were under way are in.

With `constrain`, `response_format` carries the schema; a server that refuses it is asked for any JSON object, then for
plain text, with a warning, because then validity is no longer guaranteed. A server that accepts it and does not follow
it is found out by its first broken answer, and warned of.
"""

from __future__ import annotations

import logging
import queue
import random
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx

from newslora.config import RunConfig
from newslora.encoding import MessageEncoder, Prompt
from newslora.errors import ConfigError, CredentialsError, ServiceError
from newslora.inference._openai_wire import (
    FORMATS,
    KEY,
    Format,
    LimitName,
    UnexpectedAnswerError,
    described,
    endpoint,
    follows,
    is_loopback,
    key_for,
    read_answer,
    request_body,
    response_format_of,
    retry_after,
    said,
)
from newslora.inference.base import Completion, Deferred

PASSING: Final = frozenset({408, 425, 429, *range(500, 600)})
"""Statuses that another try may not meet again."""

FIRST_PAUSE: Final = 0.5
LONGEST_PAUSE: Final = 30.0
"""Seconds; a pause is drawn between half of its nominal length and the whole."""

LONGEST_WAIT: Final = 600.0
"""Seconds; a server that asks for a longer wait than this has refused."""

log = logging.getLogger("newslora.inference")


class OpenAIEngine:
    """Answers prompts by calling a chat-completions server."""

    def __init__(self, config: RunConfig, encoder: MessageEncoder, *, adapter: Path | None = None) -> None:
        predict = config.predict
        if adapter is not None:
            raise ConfigError(
                f"engine 'openai' cannot load the adapter {adapter}: serve it, and name it as the model (vLLM: "
                "--lora-modules NAME=FOLDER, then --model NAME)"
            )
        if not predict.base_url:
            raise ConfigError(
                "engine 'openai' needs the server's address: --set predict.base_url=http://localhost:8000/v1"
            )
        self._predict, self._model, self._schema = predict, config.model, encoder.schema
        self._url = endpoint(predict.base_url)
        self._key = key_for(self._url)
        self._format: Format = "json_schema" if predict.constrain else "none"
        self._limit_name: LimitName = "max_tokens"
        self._trusted = not predict.constrain
        self._gate = _Gate()

    def complete(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        """Yield completions as they come; at most twice `concurrency` prompts are read ahead.

        Raises:
            CredentialsError: the server refuses the key.
            ServiceError: it refuses an item, or fails more than `max_retries` times in a row for one.
        """
        n = self._predict.concurrency
        with self._client(n) as client:
            work = _Work(lambda prompt, ending: self._answer(client, prompt, ending), n_threads=n)
            yield from work.results(prompts)

    def _client(self, n: int) -> httpx.Client:
        seconds = self._predict.timeout_seconds
        return httpx.Client(
            headers={"authorization": f"Bearer {self._key}"} if self._key else {},
            timeout=httpx.Timeout(seconds, connect=min(10.0, seconds)),
            limits=httpx.Limits(max_connections=n, max_keepalive_connections=n),
            trust_env=not is_loopback(urlsplit(self._url).hostname or ""),  # no proxy to this machine
        )

    def _answer(self, client: httpx.Client, prompt: Prompt, ending: threading.Event) -> Completion:
        """Ask until there is an answer, or no hope of one."""
        failures = 0
        while True:
            self._gate.wait(ending)
            asked: tuple[Format, LimitName] = (self._format, self._limit_name)
            body = request_body(
                prompt, self._model, self._predict, response_format_of(self._schema, asked[0]), asked[1]
            )
            wait = None
            try:
                response = client.post(self._url, json=body)
                if response.status_code == 200:
                    completion = read_answer(prompt, response.json())
                    self._check_constrained(completion)
                    return completion
                problem, wait = f"status {response.status_code}: {said(response, self._key)}", retry_after(response)
            except (httpx.TransportError, UnexpectedAnswerError, ValueError) as error:
                problem, response = described(error), None
            if response is not None and response.status_code not in PASSING:
                self._adapt(prompt, response, asked)
                continue
            failures += 1
            if failures > self._predict.max_retries or (wait or 0) > LONGEST_WAIT or ending.is_set():
                raise ServiceError(
                    f"{self._url} failed {failures} times for item {prompt.id!r}, the last time with {problem}; what was "
                    "answered is kept, and the same command goes on from there"
                )
            self._pause(failures, wait, ending)

    def _pause(self, failures: int, wait: float | None, ending: threading.Event) -> None:
        if wait is not None:
            self._gate.close(wait)
            return
        longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1))
        ending.wait(longest * random.uniform(0.5, 1))  # noqa: S311  # not for secrets

    def _check_constrained(self, completion: Completion) -> None:
        """Say once when a server took `response_format` and did not follow it."""
        if self._trusted or completion.finish_reason != "stop" or follows(self._schema, completion.text):
            return
        self._trusted = True
        log.warning("%s does not follow response_format: --constrain guarantees nothing with it", self._url)

    def _adapt(self, prompt: Prompt, response: httpx.Response, asked: tuple[Format, LimitName]) -> None:
        """Ask differently from now on where the server refuses how it was asked; otherwise raise.

        Raises:
            CredentialsError: the key is missing or refused.
            ServiceError: the server refuses the item, the model or the address.
        """
        text, status = said(response, self._key), response.status_code
        lowered = text.lower()
        if status in (401, 403):
            raise CredentialsError(f"{self._url} refuses the key in {KEY} (status {status}: {text})")
        if "max_completion_tokens" in lowered and asked[1] == "max_tokens":
            self._limit_name = "max_completion_tokens"
        elif asked[0] != "none" and any(word in lowered for word in ("response_format", "schema", "grammar", "guided")):
            self._ask_for_less(asked[0], text)
        else:
            hint = (
                f"is {self._model!r} a model of this server, and the address right?"
                if status == 404
                else "leave the item out or shorten it, and run the same command again"
            )
            raise ServiceError(f"{self._url} refuses item {prompt.id!r} (status {status}: {text}); {hint}")

    def _ask_for_less(self, refused: Format, text: str) -> None:
        if self._format != refused:  # another thread has seen it already
            return
        self._format = FORMATS[FORMATS.index(refused) + 1]
        self._trusted = True  # nothing is left to find out
        message = "%s refuses response_format %s (%s): going on with %s, so --constrain no longer guarantees valid JSON"
        log.warning(message, self._url, refused, text, self._format)


class _Gate:
    """Holds all threads back until the time that the server named."""

    def __init__(self) -> None:
        self._open_at = 0.0
        self._lock = threading.Lock()

    def close(self, seconds: float) -> None:
        with self._lock:
            self._open_at = max(self._open_at, time.monotonic() + seconds)

    def wait(self, ending: threading.Event) -> None:
        while (left := self._open_at - time.monotonic()) > 0 and not ending.is_set():
            ending.wait(left + random.uniform(0, 0.1))  # noqa: S311  # so that not all come back at once


class _Work:
    """Prompts on a fixed number of threads, answers as they come, bounded in memory at both ends."""

    def __init__(self, answer: Callable[[Prompt, threading.Event], Completion], *, n_threads: int) -> None:
        self._answer, self._n_threads = answer, n_threads
        self._todo: queue.SimpleQueue[Prompt | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[Completion | Exception] = queue.SimpleQueue()
        self._ending = threading.Event()
        self._under_way = 0
        self._failure: Exception | None = None

    def results(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        """Yield what the threads answer; after a failure first what was under way, then raise it."""
        for _ in range(self._n_threads):  # daemons: an interrupted run does not wait for answers under way
            threading.Thread(target=self._run, daemon=True).start()
        try:
            source = Deferred(prompts)
            for prompt in source:
                self._todo.put(prompt)
                self._under_way += 1
                while self._under_way and (self._under_way >= 2 * self._n_threads or not self._done.empty()):
                    yield from self._next()
                if self._failure:
                    break
            while self._under_way:
                yield from self._next()
            if self._failure:
                raise self._failure
            source.close()
        finally:
            self._ending.set()
            self._withdraw()
            for _ in range(self._n_threads):
                self._todo.put(None)

    def _next(self) -> Iterator[Completion]:
        """Wait for one result; the first failure ends the retries and takes back what no thread has begun."""
        result = self._done.get()
        self._under_way -= 1
        if isinstance(result, Completion):
            yield result
        elif self._failure is None:
            self._failure = result
            self._ending.set()
            self._withdraw()

    def _withdraw(self) -> None:
        while True:
            try:
                self._todo.get_nowait()
            except queue.Empty:
                return
            self._under_way -= 1

    def _run(self) -> None:
        while (prompt := self._todo.get()) is not None:
            try:
                self._done.put(self._answer(prompt, self._ending))
            except Exception as error:  # noqa: BLE001  # raised again where the answers are read
                self._done.put(error)
