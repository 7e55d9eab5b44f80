"""Statistics over arrays of numbers: bootstrap, paired tests, multiplicity, verdicts, power."""
