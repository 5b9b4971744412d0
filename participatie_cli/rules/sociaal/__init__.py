"""Cliëntadvies in het sociaal domein"""
