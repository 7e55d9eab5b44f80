"""The `newslora` command."""

from newslora.cli import app


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
