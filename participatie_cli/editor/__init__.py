"""The language server: what an editor and this program say to each other while somebody writes in a register."""
