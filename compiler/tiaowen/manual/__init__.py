"""The language reference: what is said of each word of the keyword table, and the page made from it."""
