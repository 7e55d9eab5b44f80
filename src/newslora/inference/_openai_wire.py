"""What goes over the wire to a chat-completions server, and how its replies are read; no threads and no retries here."""

from __future__ import annotations

import email.utils
import hashlib
import ipaddress
import json
from datetime import UTC, datetime
from typing import Any, Final, Literal
from urllib.parse import urlsplit, urlunsplit

import httpx

from newslora.config import PredictConfig, secret
from newslora.encoding import Prompt
from newslora.errors import ConfigError, CredentialsError
from newslora.inference.base import Completion
from newslora.schema import Schema

KEY: Final = "OPENAI_API_KEY"

Format = Literal["json_schema", "json_object", "none"]
FORMATS: Final[tuple[Format, ...]] = ("json_schema", "json_object", "none")
"""What `constrain` asks a server for, strongest first."""

LimitName = Literal["max_tokens", "max_completion_tokens"]
"""How the limit of new tokens is called: by most servers, and by OpenAI's own for newer models."""


class UnexpectedAnswerError(Exception):
    """A body that is JSON, and no chat completion."""


def request_body(
    prompt: Prompt, model: str, predict: PredictConfig, response_format: dict[str, Any] | None, limit_name: LimitName
) -> dict[str, Any]:
    """Return the JSON of a request; a sample's seed belongs to the record, whatever the order."""
    body: dict[str, Any] = {
        "model": model,
        "messages": [{"role": message.role, "content": message.content} for message in prompt.messages],
        "temperature": predict.temperature,
        limit_name: predict.max_new_tokens,
    }
    if predict.temperature > 0:
        digest = hashlib.blake2b(f"{predict.seed}\0{prompt.id}".encode("utf-8", "surrogatepass")).digest()
        body["seed"] = int.from_bytes(digest[:4], "little") >> 1
    if response_format is not None:
        body["response_format"] = response_format
    return body


def response_format_of(schema: Schema, level: Format) -> dict[str, Any] | None:
    """Return the `response_format` of a level of strictness."""
    if level == "json_schema":
        described = {"name": "news_metadata", "strict": True, "schema": schema.json_schema()}
        return {"type": "json_schema", "json_schema": described}
    return {"type": "json_object"} if level == "json_object" else None


def read_answer(prompt: Prompt, answer: Any) -> Completion:
    """Return the completion in a server's JSON.

    Raises:
        UnexpectedAnswerError: it is no chat completion.
    """
    try:
        choice = answer["choices"][0]
        text = choice["message"].get("content") or ""
        reason = choice.get("finish_reason")
        n_tokens = (answer.get("usage") or {}).get("completion_tokens")
    except (KeyError, IndexError, TypeError, AttributeError):
        raise UnexpectedAnswerError(f"an answer without choices: {clipped(json.dumps(answer))}") from None
    if not isinstance(text, str):
        raise UnexpectedAnswerError(f"an answer whose content is no text: {clipped(repr(text))}")
    return Completion(
        index=prompt.index,
        text=text,
        finish_reason=reason if isinstance(reason, str) else None,
        n_tokens=n_tokens if isinstance(n_tokens, int) else None,
    )


def follows(schema: Schema, text: str) -> bool:
    """Say whether a text is exactly one JSON object that satisfies the schema."""
    try:
        value = json.loads(text)
    except ValueError:
        return False
    return isinstance(value, dict) and not schema.problems(value)


def said(response: httpx.Response, key: str | None) -> str:
    """Return the server's own words about a failure, on one line, without the key."""
    try:
        body = response.json()
    except ValueError:
        body = response.text
    error = body.get("error", body.get("detail", body)) if isinstance(body, dict) else body
    text = error.get("message", json.dumps(error)) if isinstance(error, dict) else str(error)
    text = clipped(str(text)) or response.reason_phrase
    return text.replace(key, "***") if key else text


def endpoint(base_url: str) -> str:
    """Return the address of chat completions under a base address.

    Raises:
        ConfigError: it is no address, or holds a password.
    """
    parts = urlsplit(base_url if "://" in base_url else f"http://{base_url}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigError(f"predict.base_url is {base_url!r}, expected an address such as http://localhost:8000/v1")
    if parts.username or parts.password:
        raise ConfigError(f"predict.base_url must not hold a password; set {KEY} in the environment or in .env")
    path = parts.path.rstrip("/").removesuffix("/chat/completions")
    return urlunsplit((parts.scheme, parts.netloc, f"{path}/chat/completions", parts.query, ""))


def is_loopback(host: str) -> bool:
    """Say whether a host is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def key_for(url: str) -> str | None:
    """Return the key; a server on this machine may do without.

    Raises:
        CredentialsError: there is none, and the server is elsewhere.
    """
    host = urlsplit(url).hostname or ""
    try:
        return secret(KEY, needed_for=f"engine 'openai' on {host}")
    except CredentialsError:
        if is_loopback(host):
            return None
        raise


def retry_after(response: httpx.Response) -> float | None:
    """Return the seconds that a server asks to wait: a number, or an HTTP date (RFC 9110, 10.2.3)."""
    value = response.headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        moment = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def described(error: Exception) -> str:
    """Say in a few words why there is no answer."""
    if isinstance(error, httpx.TimeoutException):
        return "no answer in time (predict.timeout_seconds)"
    if isinstance(error, httpx.ConnectError):
        return f"no connection ({clipped(str(error))}); is the server running?"
    if isinstance(error, httpx.TransportError):
        return f"the connection broke ({clipped(str(error))})"
    if isinstance(error, UnexpectedAnswerError):
        return str(error)
    return f"an answer that is not JSON ({clipped(str(error))})"


def clipped(text: str) -> str:
    """Return a text on one line, of at most 300 characters."""
    text = " ".join(text.split())
    return text if len(text) <= 300 else text[:297] + "..."
