"""The Tinker service (or any server that speaks its protocol) behind deadlines and clear errors.

The SDK retries by itself: minutes for a server that is down or a name in use, an hour for a billing pause. So nothing
is retried here; every wait has a deadline, says in the log what it waits for, and asks now and then whether the server
is there at all. The SDK's errors, some of which are builtin ones, become newslora's. The key never reaches a message.
"""

from __future__ import annotations

import json
import logging
import os
import time
import urllib.error
import urllib.request
import warnings
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from newslora.config import secret
from newslora.errors import BackendError, CredentialsError, NewsloraError, ServiceError, nearest

NOTICE_SECONDS: Final = 15.0
GONE_SECONDS: Final = 30.0
PROBE_SECONDS: Final = 5.0
PRICES: Final = Path(__file__).parent / "assets" / "tinker_prices.json"

_log = logging.getLogger("newslora.tinker")


@dataclass(frozen=True)
class Service:
    """An open connection.

    Attributes:
        client: the SDK's `ServiceClient`.
        rest: its `RestClient`, for questions that need no session.
        url: where the server is.
        max_seconds: deadline of one request.
    """

    client: Any
    rest: Any
    url: str
    key: str
    max_seconds: float

    def wait(self, future: Any, what: str, *, seconds: float | None = None) -> Any:
        """Return a future's result.

        Args:
            future: an `APIFuture`, or what `create_*_client` returns.
            what: what is waited for, as a person would say it ("step 12").
            seconds: the deadline; `max_seconds` by default.

        Raises:
            ServiceError: it failed, the server is gone, or the deadline passed.
            CredentialsError: the key was refused.
        """
        deadline = _Deadline(self, what, self.max_seconds if seconds is None else seconds)
        with self.mapped(what):
            while True:
                try:
                    return future.result(timeout=deadline.slice())
                except TimeoutError as error:
                    deadline.check(error)

    def mapped(self, what: str) -> AbstractContextManager[None]:
        """Turn the SDK's errors into newslora's, without the key."""
        return _mapped_errors(what, self.url, self.key)

    def models(self) -> list[str]:
        """Return the names of the models that the server serves now.

        Raises:
            ServiceError, CredentialsError: it does not answer, or refuses the key.
        """
        what = "the list of served models"
        with self.mapped(what):
            future = self.rest.get_server_capabilities()
        answer = self.wait(future, what, seconds=60)
        return sorted(model.model_name for model in answer.supported_models if model.model_name)

    def require_model(self, name: str) -> None:
        """Check that a base model is served.

        Raises:
            ServiceError: it is not; the message lists what is.
        """
        served = self.models()
        if name not in served:
            raise ServiceError(
                f"{self.url} does not serve {name!r}{nearest(name, served)}; it serves {', '.join(served)}"
            )

    def close(self, status: str) -> None:
        """End the session, as far as the server is still there; the connections of `rest` are the process's own."""
        try:
            self.client.close(status).result(timeout=PROBE_SECONDS)
        except Exception as error:  # noqa: BLE001
            _log.debug("the session was not closed: %s", type(error).__name__)


@contextmanager
def connect(base_url: str | None, *, max_seconds: float, needed_for: str) -> Iterator[Service]:
    """Open a connection to the server at `base_url`, else at `TINKER_BASE_URL`, else to the managed service.

    Raises:
        BackendError: the SDK is not installed.
        CredentialsError: there is no key, or it does not look like one.
        ServiceError: nothing answers there.
    """
    key = secret("TINKER_API_KEY", needed_for=needed_for)
    if not key.startswith("tml-"):
        raise CredentialsError("TINKER_API_KEY does not look like a Tinker key: it should start with 'tml-'")
    os.environ.setdefault("TINKER_TELEMETRY", "0")
    tinker = _sdk()
    url = (base_url or os.environ.get("TINKER_BASE_URL") or _managed_url()).rstrip("/")
    if not answers(url):
        raise ServiceError(f"nothing answers at {url}; is the server running, and is TINKER_BASE_URL right?")
    with _mapped_errors("a session", url, key):
        client = tinker.ServiceClient(base_url=url, api_key=key)
        service = Service(client, tinker.RestClient(base_url=url, api_key=key), url, key, max_seconds)
    try:
        yield service
    except BaseException:
        service.close("errored")
        raise
    service.close("success")


def answers(url: str) -> bool:
    """Whether anything answers at a server's address, be it with an error."""
    try:
        with urllib.request.urlopen(f"{url}/api/v1/healthz", timeout=PROBE_SECONDS):  # noqa: S310
            return True
    except urllib.error.HTTPError:
        return True
    except (OSError, ValueError):
        return False


class _Deadline:
    """The patience of one wait: notices each quarter of a minute, gives up early when the server is gone."""

    def __init__(self, service: Service, what: str, seconds: float) -> None:
        self._service, self._what, self._seconds = service, what, seconds
        self._start = time.monotonic()
        self._last_alive = self._last_notice = self._start

    def slice(self) -> float:
        """Seconds until the next look around."""
        return max(0.05, min(PROBE_SECONDS, self._seconds - self._waited()))

    def check(self, error: TimeoutError) -> None:
        """Raise when the deadline has passed or the server is gone; else say what is waited for."""
        waited = self._waited()
        if answers(self._service.url):
            self._last_alive = time.monotonic()
        elif time.monotonic() - self._last_alive > GONE_SECONDS:
            raise ServiceError(
                f"{self._service.url} no longer answers (for {time.monotonic() - self._last_alive:.0f} s), while "
                f"waiting for {self._what}; start it again, then go on with --resume"
            ) from None
        if waited >= self._seconds:
            raise ServiceError(
                f"{self._what}: no answer from {self._service.url} within {self._seconds:.0f} s (train.max_seconds); "
                f"the request may still finish there. Go on with --resume"
            ) from error
        if time.monotonic() - self._last_notice > NOTICE_SECONDS:
            self._last_notice = time.monotonic()
            _log.warning("waiting for %s from %s (%.0f s so far)", self._what, self._service.url, waited)

    def _waited(self) -> float:
        return time.monotonic() - self._start


@contextmanager
def _mapped_errors(what: str, url: str, key: str) -> Iterator[None]:
    import tinker

    try:
        yield
    except NewsloraError:
        raise
    except (tinker.TinkerError, ValueError, RuntimeError, OSError) as error:
        raise _mapped(error, what, url, key) from None


def _mapped(error: Exception, what: str, url: str, key: str) -> NewsloraError:
    import tinker

    text = " ".join(str(error).split()).replace(key, "***")[:400]
    if isinstance(error, tinker.AuthenticationError | tinker.PermissionDeniedError) or "Invalid API key" in text:
        return CredentialsError(f"{url} refused TINKER_API_KEY (while asking for {what})")
    if isinstance(error, tinker.BillingError):
        return ServiceError(f"{what}: {url} asks for payment before it goes on: {text}")
    if isinstance(error, tinker.ConflictError):
        return ServiceError(f"{what}: the name is in use on {url}: {text}")
    if isinstance(error, tinker.APIConnectionError):
        return ServiceError(f"{what}: nothing answers at {url}: {text}")
    return ServiceError(f"{what} failed on {url}: {text}")


@cache
def _sdk() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import tinker
    except ImportError:
        raise BackendError("backend and engine 'tinker' need the SDK: pip install 'newslora[tinker]'") from None
    return tinker


def _managed_url() -> str:
    from tinker.lib.base_url import DEFAULT_BASE_URL

    return str(DEFAULT_BASE_URL)


@dataclass(frozen=True)
class Estimate:
    """What a training run will cost, before it starts.

    Attributes:
        n_tokens: tokens that are billed: prompts and answers, times epochs.
        price: per million tokens, in `currency`; None where the table has no such model.
        cost: `n_tokens` at that price; None likewise.
        dated: the month of the price table.
    """

    model: str
    n_tokens: int
    price: float | None
    cost: float | None
    currency: str
    dated: str

    def __str__(self) -> str:
        if self.cost is None:
            return (
                f"{self.n_tokens:,} tokens; no price of {self.model!r} in the table of {self.dated} "
                "(a server of your own costs nothing here)"
            )
        return (
            f"{self.n_tokens:,} tokens, about {self.cost:.2f} {self.currency} at {self.price:.2f} {self.currency} per "
            f"million (price table of {self.dated}; storage not counted)"
        )


def estimate(model: str, n_tokens: int, *, table: Path = PRICES) -> Estimate:
    """Estimate the cost of training on so many tokens, from the dated table in the package."""
    prices = json.loads(table.read_text(encoding="utf-8"))
    price = prices["train_per_million_tokens"].get(model)
    cost = None if price is None else n_tokens / 1e6 * price
    return Estimate(model, n_tokens, price, cost, prices["currency"], prices["dated"])
