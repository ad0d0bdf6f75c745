# The studio.
studio-title = Studio
studio-lead = The shipped packs, language beside language. To change them, edit their text files and run the check again.
studio-packs = Shipped packs
studio-pack = Pack
studio-pages = Pages
studio-items = Items
studio-languages = Languages
studio-problems = To be mended
studio-none = No pack comes with this installation
studio-no-problem = The check found nothing.
studio-review = Review of the translations
studio-theory = Theory
studio-right = Right answer:
