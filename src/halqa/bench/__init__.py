"""The room measured under load: a phone door and a load generator in processes of their own, on loopback only. See `docs/bench.md`."""
