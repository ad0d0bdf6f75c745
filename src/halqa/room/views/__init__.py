"""The facilitator's pages: parse, one action or question, render."""
