"""The conversation at the start of a project: is there something to choose, who notices, and so how people take part.

Its ten subjects and their order follow from what others ask at this moment: first whether it is sensible at all, then
whether the means are there, and only then how (ProDemos/IPP, Wierden, VPNG THiNK).
"""
