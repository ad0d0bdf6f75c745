# The interpreter's page.

interpreter-title = Pour l’interprète
interpreter-words = L’étape présente et ce qui vient, deux minutes avant. Les mots soulignés sont au glossaire.
interpreter-from = Langue parlée
interpreter-to = Langue d’arrivée
interpreter-choose = Afficher ces langues
interpreter-swap = Échanger les langues
interpreter-now = Maintenant
interpreter-next = Ensuite
interpreter-in = dans { $minutes } min
interpreter-from-start = { $minutes } min après le début
interpreter-perhaps = Peut suivre
interpreter-rest = Tout le reste de cette étape
interpreter-private = Lu par qui joue ce rôle, pas à voix haute
interpreter-reason = Raison
interpreter-secret = Raison, pas encore dévoilée
interpreter-notes = Notes de l’animateur
interpreter-glossary = Glossaire de ces étapes
interpreter-nothing = Rien n’est en cours, et aucune demi-journée n’attend. La page suit la salle.
interpreter-link = Page de l’interprète
interpreter-phone = Pour un téléphone ou une tablette
interpreter-phone-words = L’interprète scanne ce code. Sa page montre les textes et le glossaire, sans noms, sans vos notes et sans solution avant que vous ne dévoiliez.
