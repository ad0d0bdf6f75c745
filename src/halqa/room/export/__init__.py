"""What leaves a room for other programs (docs/exports.md): facts that may be told, and the two files made from them."""
