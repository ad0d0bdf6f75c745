record-sheet = Feuille
