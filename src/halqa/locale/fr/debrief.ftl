# Le débriefing d’un questionnaire, question par question.
debrief-items = Question au mur :
