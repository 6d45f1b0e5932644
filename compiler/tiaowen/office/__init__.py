"""Papers that offices publish: data, .docx, PDF."""
