"""The typed model of a document: what its rules mean, not how they were read nor what becomes of them."""
