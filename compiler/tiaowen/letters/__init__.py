"""告知书: what one case gets under one provision, told to the person or enterprise concerned."""
