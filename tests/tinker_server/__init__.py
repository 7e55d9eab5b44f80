"""A real server that speaks the Tinker protocol, on loopback and a CPU, for tests: skyrl's, with what it lacks.

`server.TinkerServer` starts and stops it; `serve` is the program that runs; `routes` adds what SDK 0.38 asks for and
skyrl 0.4.0 does not answer. Nothing of it is part of the package.
"""
