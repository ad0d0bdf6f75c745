"""The local referral chain, built by the services present, with its gaps."""
