"""What changes a pack of the house. Files on disk are the truth; every change keeps the version before it."""
