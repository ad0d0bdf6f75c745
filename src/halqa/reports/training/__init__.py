"""The training report: what donors ask of a training, every number with its rule and evidence."""
