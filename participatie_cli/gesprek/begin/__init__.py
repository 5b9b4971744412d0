"""Beginning a register: which questions a municipality answers, and what its kader.yaml then says."""
