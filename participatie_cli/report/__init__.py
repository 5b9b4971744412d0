"""From finished outcomes and scores to one view model, and from that to a document in four formats."""
