"""Words of the circle, each as large as it is often said."""
