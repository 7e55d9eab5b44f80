"""Inference engines behind one protocol (`newslora.inference.base`)."""
