"""What somebody who writes in a register can be told meanwhile: plain values, from the text of one file."""
