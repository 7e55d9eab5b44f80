"""An engine without a model, for tests and rehearsals: of this package and of programs built on it.

`EchoEngine` answers every prompt from the prompt itself, at once, in constant memory; what it answers and how it fails
is for its user to say.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator

from newslora.encoding import Prompt
from newslora.inference.base import Completion


def echo(prompt: Prompt) -> str:
    """Return the last message of a prompt, or its id where it has none."""
    return prompt.messages[-1].content if prompt.messages else prompt.id


class EchoEngine:
    """Answers with a function of the prompt, a window at a time.

    Attributes:
        n_answered: completions yielded so far, over all calls.
    """

    def __init__(
        self, answer: Callable[[Prompt], str] = echo, *, window: int = 1, fail_after: int | None = None
    ) -> None:
        """Set what is answered.

        Args:
            answer: the text of a completion; an exception that it raises is the engine's.
            window: prompts that are read together and answered last first, so that order is put to the test.
            fail_after: raise KeyboardInterrupt, as Ctrl-C would, once so many were answered.
        """
        self._answer, self._window, self._fail_after = answer, window, fail_after
        self.n_answered = 0

    def complete(self, prompts: Iterable[Prompt]) -> Iterator[Completion]:
        """Yield one completion a prompt; tokens are counted as white-space words."""
        stream = iter(prompts)
        while window := list(itertools.islice(stream, self._window)):
            for prompt in reversed(window):
                if self.n_answered == self._fail_after:
                    raise KeyboardInterrupt
                text = self._answer(prompt)
                self.n_answered += 1
                yield Completion(prompt.index, text, "stop", len(text.split()) + 1)
