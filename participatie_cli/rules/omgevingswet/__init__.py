"""Omgevingswet, Omgevingsbesluit en Omgevingsregeling"""
