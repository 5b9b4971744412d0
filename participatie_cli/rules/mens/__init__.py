"""Family MNS: questions that only a person can answer, and whose recorded judgement is the answer."""
