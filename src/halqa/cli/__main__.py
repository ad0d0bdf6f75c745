"""`python -m halqa.cli`."""

from halqa.cli import main

raise SystemExit(main())
