# The command line: a call that is not understood.

call-missing = Il manque à cet appel : { $names }.
call-unknown = Cet appel contient ce que la commande ne connaît pas : { $given }.
call-choice = { $name } ne peut pas être « { $given } ». Au choix : { $choices }.
call-no-value = Il manque une valeur après { $name }.
call-takes-none = { $name } ne prend pas de valeur ; « { $given } » est de trop.
call-not-both = { $name } ne va pas avec { $other }. Choisissez l’un des deux.
call-one-of = Il faut l’un de ceux-ci : { $names }.
call-ambiguous = « { $given } » est trop court et peut être : { $choices }. Écrivez le mot entier.
call-value = { $name } ne peut pas être « { $given } ».
call-not-understood = Cet appel n’est pas compris.
call-form = Forme de l’appel : { $form }
