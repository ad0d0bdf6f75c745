"""The quiz: questions with a key; before and after a course it is a test."""
