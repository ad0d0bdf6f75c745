"""The story: a training told to the public, from what was published about it or from the ledger."""
