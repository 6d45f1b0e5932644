"""`python -m tiaowen`."""

import sys

from tiaowen.cli import main

sys.exit(main())
