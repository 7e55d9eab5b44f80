"""Engine `openai` against servers on loopback: a faulty one, and transformers' own with a real model."""

from __future__ import annotations

import email.utils
import json
import logging
import re
import socket
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

import warm
from chat_server import Reply, Server, completion, failure, serving
from inference_parts import answers, config_of, encoder_of, examples, make_lively_llama
from newslora.config import RunConfig, parse_config
from newslora.encoding import ChatSettings, MessageEncoder, Prompt
from newslora.errors import ConfigError, CredentialsError, NewsloraError, RecordError, ServiceError
from newslora.inference import _openai
from newslora.inference._openai_wire import KEY, endpoint, is_loopback
from newslora.inference.base import Completion, Engine, load_engine
from newslora.inference.fake import EchoEngine
from newslora.schema import Message, Schema

SCHEMA = Schema(fields=("relevance_score", "summary"))
VALID = '{"relevance_score": 3, "summary": "Yes."}'


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Shorten the pauses, and let no key of this machine in."""
    monkeypatch.setattr(_openai, "FIRST_PAUSE", 0.01)
    monkeypatch.delenv(KEY, raising=False)
    monkeypatch.chdir(tmp_path)


def config_for(url: str, **predict: Any) -> RunConfig:
    """Return a configuration of the engine for a server."""
    values = {"engine": "openai", "base_url": url, "concurrency": 4, "timeout_seconds": 2, "max_new_tokens": 24}
    return parse_config({"model": "served", "predict": {**values, **predict}})


def encoder() -> MessageEncoder:
    """Return what makes prompts without a tokenizer."""
    return MessageEncoder(ChatSettings(format="tokenizer", answer=SCHEMA))


def prompts(n: int) -> list[Prompt]:
    """Return n prompts with a question each."""
    return [Prompt(i, f"item-{i}", (Message(role="user", content=f"question {i}"),)) for i in range(n)]


def ask(server: Server, n: int = 12, **predict: Any) -> dict[int, Completion]:
    """Return the answers to n prompts by index."""
    engine = load_engine(config_for(server.url, **predict), encoder())
    found = list(engine.complete(prompts(n)))
    assert len({c.index for c in found}) == len(found)
    return {c.index: c for c in found}


def echo(_: int, body: dict[str, Any]) -> Reply:
    """Answer with the question."""
    return completion("answer to " + body["messages"][-1]["content"])


def until_error(engine: Engine, asked: Iterable[Prompt]) -> tuple[list[int], NewsloraError]:
    """Return the indices that were answered, and the error that ended the run."""
    found: list[int] = []
    try:
        for done in engine.complete(asked):
            found.append(done.index)  # noqa: PERF401  # what came before the error counts
    except NewsloraError as error:
        return found, error
    raise AssertionError(f"no error; answered: {found}")


def once(first: Reply) -> Callable[[int, dict[str, Any]], Reply]:
    """Answer the first request of every item with the fault, later ones properly."""
    seen: set[str] = set()

    def respond(number: int, body: dict[str, Any]) -> Reply:
        question = body["messages"][-1]["content"]
        if question in seen:
            return echo(number, body)
        seen.add(question)
        return first

    return respond


def test_answers_come_back_to_their_prompts() -> None:
    """Each completion carries its own prompt's answer, finish reason and token count; the request says what was asked."""
    with serving(echo) as server:
        found = ask(server, temperature=0.0)
    assert {i: c.text for i, c in found.items()} == {i: f"answer to question {i}" for i in range(12)}
    assert {(c.finish_reason, c.n_tokens) for c in found.values()} == {("stop", 3)}
    request = server.requests[0]
    assert request["path"] == "/v1/chat/completions"
    assert (request["model"], request["max_tokens"], request["temperature"]) == ("served", 24, 0.0)
    assert "response_format" not in request
    assert "seed" not in request


def test_as_many_requests_as_concurrency_allows() -> None:
    """Requests overlap, never more than `concurrency` of them."""
    with serving(lambda n, body: Reply(echo(n, body).body, delay=0.05)) as server:
        ask(server, 24, concurrency=6)
    assert 4 <= server.most_at_once <= 6


def test_prompts_are_read_as_threads_free_up() -> None:
    """A stream of prompts is read at most twice `concurrency` ahead of what was yielded."""
    read: list[int] = []

    def stream() -> Iterator[Prompt]:
        for prompt in prompts(100):
            read.append(prompt.index)
            yield prompt

    with serving(echo) as server:
        for n_seen, _ in enumerate(load_engine(config_for(server.url), encoder()).complete(stream()), start=1):
            assert len(read) <= n_seen + 8
    assert len(read) == 100


HALF = Reply(b'{"choices": [{"mess', declared=500)
PASSING_FAULTS = {
    "429": failure(429),
    "500": failure(500),
    "503 in HTML": Reply(b"<html>busy</html>", 503),
    "half a body": HALF,
    "invalid JSON": Reply(b'{"choices": [{"mess'),
    "no choices": Reply(b'{"choices": []}'),
    "a list": Reply(b"[1]"),
    "not UTF-8": Reply(b'{"choices": "\xff\xfe"}'),
    "hung up": Reply(b"", hang_up=True),
    "too slow": Reply(b"{}", delay=0.6),
}


@pytest.mark.parametrize("fault", PASSING_FAULTS)
def test_passing_faults_cost_nothing(fault: str) -> None:
    """A fault on the first try of every item is tried again, and every item is answered once."""
    with serving(once(PASSING_FAULTS[fault])) as server:
        found = ask(server, 6, timeout_seconds=0.4)
    assert {i: c.text for i, c in found.items()} == {i: f"answer to question {i}" for i in range(6)}
    assert len(server.requests) == 12


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("429", "status 429: try later"),
        ("503 in HTML", "<html>busy</html>"),
        ("half a body", "connection broke"),
        ("invalid JSON", "not JSON"),
        ("no choices", "without choices"),
        ("too slow", "no answer in time"),
    ],
)
def test_lasting_faults_say_what_and_keep_the_rest(fault: str, words: str) -> None:
    """A fault that stays ends with one line that names item and fault; what was answered before is yielded."""

    def respond(number: int, body: dict[str, Any]) -> Reply:
        if body["messages"][-1]["content"] == "question 9":
            return PASSING_FAULTS[fault]
        return echo(number, body)

    with serving(respond) as server:
        engine = load_engine(config_for(server.url, max_retries=2, timeout_seconds=0.4), encoder())
        found, error = until_error(engine, prompts(12))
    assert isinstance(error, ServiceError)
    assert set(range(9)) <= set(found)
    assert "'item-9'" in str(error)
    assert words in str(error)
    assert "\n" not in str(error)
    tries = [r for r in server.requests if r["messages"][-1]["content"] == "question 9"]
    assert len(tries) == 3


def test_a_server_that_is_down_says_so() -> None:
    """No server at the address is one line that asks whether it runs."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    engine = load_engine(config_for(f"http://127.0.0.1:{port}/v1", max_retries=1), encoder())
    with pytest.raises(ServiceError, match="is the server running"):
        list(engine.complete(prompts(3)))


def test_a_server_that_goes_down_keeps_what_it_answered() -> None:
    """A server that stops half-way loses nothing that it had answered."""
    with serving(lambda n, body: echo(n, body) if n < 5 else Reply(b"", hang_up=True)) as server:
        engine = load_engine(config_for(server.url, max_retries=1, concurrency=1), encoder())
        found, error = until_error(engine, prompts(12))
    assert isinstance(error, ServiceError)
    assert found == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("as_date", [False, True])
def test_retry_after_holds_all_threads(*, as_date: bool) -> None:
    """Once a server names a time, no request of any thread reaches it before then."""
    moments: list[float] = []
    closed: list[float] = []

    def respond(number: int, body: dict[str, Any]) -> Reply:
        moments.append(time.monotonic())
        if number == 0:
            closed.append(time.monotonic())
            when = datetime.now(UTC) + timedelta(seconds=2)
            return failure(429, Retry_After=email.utils.format_datetime(when, usegmt=True) if as_date else "1")
        return Reply(echo(number, body).body, delay=0.05)

    with serving(respond) as server:
        found = ask(server, 12)
    assert len(found) == 12
    late = [moment - closed[0] for moment in moments if moment - closed[0] > 0.3]
    assert len(late) >= 8
    assert min(late) >= 0.95


def test_a_wait_without_end_is_a_refusal() -> None:
    """A server that asks to come back tomorrow ends the run at once."""
    with (
        serving(lambda *_: failure(429, "quota", Retry_After="86400")) as server,
        pytest.raises(ServiceError, match="quota"),
    ):
        ask(server)


def test_pauses_grow_and_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses double and are jittered, between half and the whole of the nominal length."""
    monkeypatch.setattr(_openai, "FIRST_PAUSE", 0.05)
    moments: list[float] = []

    def respond(_: int, __: dict[str, Any]) -> Reply:
        moments.append(time.monotonic())
        return failure(500)

    with serving(respond) as server, pytest.raises(ServiceError):
        ask(server, 1, max_retries=4)
    gaps = [b - a for a, b in pairwise(moments)]
    assert len(gaps) == 4
    for i, gap in enumerate(gaps):
        assert gap >= 0.05 * 2**i / 2
    assert gaps[3] > gaps[0]


def test_a_refused_item_is_named() -> None:
    """A 400 is not tried again: the item and the server's words are in the message."""
    with serving(lambda *_: failure(400, "context length is 2048")) as server:
        with pytest.raises(ServiceError, match=r"refuses item 'item-0' \(status 400: context length is 2048\)"):
            ask(server, 1)
        assert len(server.requests) == 1


def test_an_unknown_model_is_named() -> None:
    """A 404 asks about model and address."""
    with (
        serving(lambda *_: failure(404, "no such model")) as server,
        pytest.raises(ServiceError, match="'served' a model"),
    ):
        ask(server, 1)


def test_keys_are_sent_and_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """The key of the environment goes into the header, and not into the message of a refusal that repeats it."""
    monkeypatch.setenv(KEY, "sk-very-secret")
    with serving(lambda *_: failure(401, "bad key sk-very-secret")) as server:
        with pytest.raises(CredentialsError, match=r"bad key \*\*\*") as caught:
            ask(server, 1)
        assert server.headers[0]["authorization"] == "Bearer sk-very-secret"
    assert "very-secret" not in str(caught.value)


def test_only_this_machine_may_do_without_a_key() -> None:
    """On loopback no key is needed; elsewhere a missing one is a credentials error before any request."""
    with serving(echo) as server:
        ask(server, 1)
        assert "authorization" not in server.headers[0]
    with pytest.raises(CredentialsError, match=KEY):
        load_engine(config_for("https://api.example.com/v1"), encoder())
    assert [is_loopback(h) for h in ("localhost", "127.0.0.9", "::1", "example.com", "10.0.0.1")] == [
        True, True, True, False, False,
    ]  # fmt: skip


def test_constrain_asks_for_the_schema() -> None:
    """With `constrain` the request carries the JSON schema of the answer."""
    with serving(lambda *_: completion(VALID)) as server:
        ask(server, 1, constrain=True)
    asked = server.requests[0]["response_format"]
    assert asked["type"] == "json_schema"
    assert asked["json_schema"]["schema"] == SCHEMA.json_schema()


def test_a_server_without_schemas_is_asked_for_less(caplog: pytest.LogCaptureFixture) -> None:
    """A refused json_schema falls back to json_object and then to none, each with one warning, and goes on."""

    def respond(number: int, body: dict[str, Any]) -> Reply:
        if "response_format" in body:
            return failure(400, f"response_format {body['response_format']['type']} is not supported")
        return echo(number, body)

    with caplog.at_level(logging.WARNING), serving(respond) as server:
        found = ask(server, constrain=True)
    assert len(found) == 12
    assert len(caplog.records) == 2
    assert all("no longer guarantees valid JSON" in record.getMessage() for record in caplog.records)


def test_a_server_that_ignores_the_schema_is_found_out(caplog: pytest.LogCaptureFixture) -> None:
    """A server that takes `response_format` and answers prose is warned of, once."""
    with caplog.at_level(logging.WARNING), serving(echo) as server:
        ask(server, constrain=True)
    assert [record.getMessage() for record in caplog.records] == [
        f"{server.url}/chat/completions does not follow response_format: --constrain guarantees nothing with it"
    ]


def test_max_completion_tokens_where_a_server_wants_it() -> None:
    """A server that refuses `max_tokens` in favour of `max_completion_tokens` gets that."""

    def respond(number: int, body: dict[str, Any]) -> Reply:
        if "max_tokens" in body:
            return failure(400, "use 'max_completion_tokens' instead of 'max_tokens'")
        return echo(number, body)

    with serving(respond) as server:
        found = ask(server)
    assert len(found) == 12
    assert server.requests[-1]["max_completion_tokens"] == 24


def test_a_sample_is_seeded_by_its_record() -> None:
    """With a temperature each record sends its own seed, the same in every run."""

    def seeds() -> dict[str, int]:
        with serving(echo) as server:
            ask(server, temperature=0.7)
        return {request["messages"][-1]["content"]: request["seed"] for request in server.requests}

    assert seeds() == seeds()
    assert len(set(seeds().values())) == 12


def test_a_bad_record_costs_no_answers_before_it() -> None:
    """An error in the stream of prompts is raised after the answers to the prompts before it."""

    def stream() -> Iterator[Prompt]:
        yield from prompts(5)
        raise RecordError("items.jsonl", 6, "bad")

    with serving(lambda n, body: Reply(echo(n, body).body, delay=0.05)) as server:
        found, error = until_error(load_engine(config_for(server.url), encoder()), stream())
    assert isinstance(error, RecordError)
    assert sorted(found) == [0, 1, 2, 3, 4]


def test_addresses() -> None:
    """Base addresses with and without slash, scheme or path lead to chat completions; nonsense is a config error."""
    assert endpoint("http://h:8000/v1") == endpoint("http://h:8000/v1/") == endpoint("h:8000/v1")
    assert endpoint("https://h/v1/chat/completions") == "https://h/v1/chat/completions"
    for bad in ("ftp://h/v1", "http://", "http://me:pw@h/v1"):
        with pytest.raises(ConfigError):
            endpoint(bad)


def test_what_the_engine_cannot_do_is_said(tiny_model: Path) -> None:
    """No address, a local adapter, and a local engine without a tokenizer are configuration errors."""
    with pytest.raises(ConfigError, match=r"predict\.base_url"):
        load_engine(parse_config({"predict": {"engine": "openai"}}), encoder())
    with pytest.raises(ConfigError, match="serve it"):
        load_engine(config_for("http://localhost/v1"), encoder(), adapter=Path("adapter"))
    with pytest.raises(ConfigError, match="tokenizer"):
        load_engine(config_of(tiny_model), encoder())


def test_the_fake_engine_echoes_out_of_order_and_stops_like_a_user() -> None:
    """EchoEngine answers window by window, last first, and can raise Ctrl-C after any number of answers."""
    found = [c.text for c in EchoEngine(window=3).complete(prompts(4))]
    assert found == ["question 2", "question 1", "question 0", "question 3"]
    engine = EchoEngine(lambda prompt: prompt.id, fail_after=2)
    with pytest.raises(KeyboardInterrupt):
        list(engine.complete(prompts(4)))
    assert engine.n_answered == 2


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Serve a tiny real model with `transformers serve` on a free port of loopback."""
    pytest.importorskip("fastapi", reason="transformers serve needs fastapi and uvicorn")
    pytest.importorskip("uvicorn", reason="transformers serve needs fastapi and uvicorn")
    folder = make_lively_llama(tmp_path_factory.mktemp("served"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words, log = ["serve", folder, "--device", "cpu", "--port", port], folder / "serve.log"
    process = warm.start("transformers.cli.transformers", words, output=log, environment={"HF_HUB_OFFLINE": "1"})
    try:
        _wait_for(port, process, log)
        yield f"http://127.0.0.1:{port}/v1", folder
    finally:
        process.terminate()
        process.join(30)


def _wait_for(port: int, process: BaseProcess, log: Path) -> None:
    import httpx

    end = time.monotonic() + 300
    while time.monotonic() < end:
        assert process.is_alive(), log.read_text()[-2000:]
        try:
            if httpx.get(f"http://127.0.0.1:{port}/health", trust_env=False, timeout=2).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.2)
    raise AssertionError(f"no server after five minutes: {log.read_text()[-2000:]}")


@pytest.mark.slow
def test_a_real_server_answers_as_the_local_engine_does(served: tuple[str, Path]) -> None:
    """`transformers serve` with the tiny model gives, over HTTP, the texts of the local engine, greedy, item by item."""
    url, folder = served
    items = examples(8)
    local = encoder_of(folder)
    here = answers(load_engine(config_of(folder), local), local, items)
    remote = MessageEncoder(local.settings)
    config = config_for(url, concurrency=3, timeout_seconds=60).model_copy(update={"model": str(folder)})
    found = list(load_engine(config, remote).complete(remote.prompt(item, i) for i, item in enumerate(items)))
    there = sorted(found, key=lambda c: c.index)
    assert [_plain(c.text) for c in there] == [_plain(c.text) for c in here]
    assert {c.finish_reason for c in there} == {c.finish_reason for c in here}
    assert len({c.text for c in here}) > 4


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def test_request_bodies_are_json() -> None:
    """Text that no encoding can carry (half a surrogate pair in a record's id) does not break a request."""
    with serving(echo) as server:
        engine = load_engine(config_for(server.url, temperature=1.0), encoder())
        odd = Prompt(0, "id-\ud800", (Message(role="user", content="café 东京"),))
        assert [c.text for c in engine.complete([odd])] == ["answer to café 东京"]
    assert json.dumps(server.requests[0])
