"""From trees to the model: names, units, dates and clauses get their meaning, faults their findings."""
