"""Openbaarheid en archief"""
