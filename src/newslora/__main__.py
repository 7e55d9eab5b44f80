"""The `newslora` command."""

import atexit
import gc
import os
import sys


def main() -> None:
    """Run the command line; `--resume auto`, as other trainers spell it, is our `--resume`."""
    # what starting makes is there to stay: looking through it for garbage, over and over and at the end, takes 5 %
    gc.set_threshold(10_000, 10, 10)
    atexit.register(gc.freeze)
    # pydantic looks through every installed distribution for plugins: 20 ms, and none concerns a command line
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # where scikit-learn is installed, transformers imports it and pandas for a kind of generation that is not used here:
    # a fifth of what `predict` and `train` take to start. This tells it that there is none.
    sys.modules.setdefault("sklearn", None)  # type: ignore[arg-type]
    try:
        from newslora.cli import app
    except KeyboardInterrupt:  # once loaded, the command line answers for itself
        sys.stderr.write("newslora: interrupted\n")
        sys.exit(130)
    words = sys.argv[1:]
    asked = [command for command in app.registered_commands if [getattr(command.callback, "__name__", "")] == words[:1]]
    app.registered_commands = asked or app.registered_commands  # the options of the others would take 15 ms
    app([word for i, word in enumerate(words) if not (word == "auto" and i and words[i - 1] == "--resume")])


if __name__ == "__main__":
    main()
