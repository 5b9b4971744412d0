"""Weighing the answers: where each development line stands, on which evidence, and what the next step lacks."""
