"""Algemene wet bestuursrecht: een ontwerp ter inzage"""
