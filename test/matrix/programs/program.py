import sys

KEY = "«»"


def main() -> None:
    print(f"Bearer {KEY}")


sys.exit(main())
