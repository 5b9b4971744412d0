"""Recording a dated fact: the kinds of facts as data, their questions, and what the answers change in a file."""
