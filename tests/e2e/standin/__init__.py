"""A stand-in payment server for the end-to-end tests, written from the published contract alone."""
