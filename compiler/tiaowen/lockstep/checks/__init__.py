"""The checks of text against rules, one module each with `run(alignment)`."""
