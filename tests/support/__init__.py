"""What several tests share: documents built by hand, random documents and cases."""
