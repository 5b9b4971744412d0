"""The numbers of the report counted once more, from the YAML itself and without anything of the program.

`dagen` and `register` read a register, `geteld` counts in it, `gedrukt` reads what is printed with the `lezers`, and
`tellingen` says which count stands in which sentence. None of them imports the program: whoever changes how it counts
cannot change this with it.
"""
