# Comptes, rôles et formulaires.
staff-form-required = Ce champ est attendu.
staff-form-invalid = Cette réponse n’a pas la forme attendue.
staff-form-invalid-choice = Ce choix n’est plus proposé. Choisissez dans la liste.
staff-form-max-length = C’est trop long : { $limit } caractères au plus.
staff-form-min-value = C’est trop petit : au moins { $limit }.
staff-form-max-value = C’est trop grand : au plus { $limit }.
staff-form-min-length = C’est trop court.
staff-form-empty = Le fichier est vide. Choisissez-en un autre.
staff-form-missing = Aucun fichier n’est joint. Choisissez un fichier.
