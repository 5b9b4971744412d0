"""De gemeente zelf"""
