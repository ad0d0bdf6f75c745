# Le studio.
studio-title = Studio
studio-lead = Les packs livrés, relus langue à langue. Pour les changer, modifiez leurs fichiers texte et relancez le contrôle.
studio-packs = Packs livrés
studio-pack = Pack
studio-pages = Pages
studio-items = Questions
studio-languages = Langues
studio-problems = À corriger
studio-none = Aucun pack n’est livré avec cette installation
studio-no-problem = Le contrôle n’a rien trouvé.
studio-review = Relecture des traductions
studio-theory = Théorie
studio-right = Bonne réponse :
