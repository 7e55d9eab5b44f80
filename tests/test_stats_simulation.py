"""A short form of `benchmarks/bench_simulation.py`: with a few hundred worlds, no promise is broken by a wide margin.

The bounds are the promised bands, widened by three standard errors of so few worlds; the benchmark has the exact bands.
"""

from __future__ import annotations

import importlib.util
import math
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

PATH = Path(__file__).parents[1] / "benchmarks" / "bench_simulation.py"
N_WORLDS = 300


@pytest.fixture(scope="module")
def bench():
    """The benchmark, imported from its file."""
    spec = importlib.util.spec_from_file_location("bench_simulation", PATH)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    module.RESAMPLES = 1000
    return module


def broken(bench, tally):
    """Return the rates outside their bands by more than three standard errors of the band's own ends."""
    found = {}
    for key in tally.n:
        low, high = bench.PROMISED[key[0]]
        slack = [3 * math.sqrt(end * (1 - end) / tally.n[key]) for end in (low, high)]
        if not low - slack[0] <= tally.rate(key) <= high + slack[1]:
            found[key] = tally.rate(key)
    return found


@pytest.mark.parametrize("world", ["TAGS", "COMPANIES"])
def test_tests_and_intervals_of_one_seed_keep_their_promises(bench, world):
    """Type-I error, coverage and false equivalence with the study's issues and its two shares of empty lists."""
    tally = bench.simulate(bench.Tally(), getattr(bench, world), N_WORLDS)
    assert len(tally.n) == 12
    assert not broken(bench, tally)


def test_the_crossed_bootstrap_of_several_seeds_keeps_its_promises(bench):
    """The same for three seeds whose quality varies."""
    tally = bench.simulate_seeds(bench.Tally(), bench.TAGS, N_WORLDS, n_seeds=3, spread=0.3)
    assert len(tally.n) == 6
    assert not broken(bench, tally)


def test_a_test_without_clusters_would_be_found_out(bench):
    """The simulation can fail: items taken as independent, where whole issues are alike, reject far too often."""
    world = bench.World("alike", 0.1, 2.2, 0.7, (12,) * 8)
    rejected = 0
    for place in range(N_WORLDS):
        rng = bench.np.random.default_rng(place)
        effect = rng.normal(0, 0.3, 8)[world.codes] + rng.normal(
            0, 0.3, 96
        )  # b - a: an issue suits one model or the other
        rejected += bench.paired_t(effect).p_value <= 0.05
    assert rejected / N_WORLDS > 0.2
