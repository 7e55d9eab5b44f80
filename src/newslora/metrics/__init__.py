"""Metrics as per-item sufficient statistics (`newslora.metrics.base`)."""
