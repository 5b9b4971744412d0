"""Het register zelf"""
