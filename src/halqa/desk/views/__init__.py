"""The desk's pages: parse, one action or query, render."""
