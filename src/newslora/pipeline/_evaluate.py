"""`evaluate` and `report`: predictions x references -> numbers; numbers -> pages."""

from __future__ import annotations
