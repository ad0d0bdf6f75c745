"""The record's pages: parse, one action or question, render."""
