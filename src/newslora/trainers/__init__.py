"""Training backends behind one protocol (`newslora.trainers.base`)."""
