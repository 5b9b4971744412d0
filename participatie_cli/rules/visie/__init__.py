"""Eigen visie en goed gebruik"""
