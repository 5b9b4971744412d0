"""The provisions that ask for participation with a legal instrument, by their keys."""

from typing import Final

BIJ_INSTRUMENT: Final = {
    "omgevingsplan": ("ob-10-2-lid-1", "ob-10-2-lid-2"),
    "omgevingsvisie": ("ob-10-7-lid-1",),
    "programma": ("ob-10-8-lid-1",),
}
"""They ask that the decision tells how people were involved."""
AANGEWEZEN_GEVALLEN: Final = "ow-16-55-lid-7"
"""The council designates cases in which an applicant lets people take part beforehand."""
EIGEN_LIJST: Final = "verplichte-participatie"
"""Under this key stands what the council decided about that."""
INSPRAAK: Final = "gemeentewet-150-lid-2"
"""Along which procedure inspraak goes."""
AFWEGING: Final = "belofte-afweging"
"""The municipality's own promise to weigh in every project whether people take part."""
