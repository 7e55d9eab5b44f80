"""`split`: cut a data set in time, or certify a split that exists."""

from __future__ import annotations
