"""Leren van ervaringen"""
