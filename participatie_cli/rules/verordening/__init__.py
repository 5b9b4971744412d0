"""Verordening en uitdaagrecht"""
