"""How fast it is: ratios of one run, printed as a table (`make bench`)."""
