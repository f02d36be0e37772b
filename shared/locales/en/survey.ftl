# Texts of the partnership survey: starting it, and answering it.
new-instrument = What do you want to measure?
new-scorecard = Co-creation
new-scorecard-detail = 55 questions about values and about how you work together. Takes 10–15 minutes.
new-survey = The partnership
new-survey-detail = 82 questions about the partnership between the municipality and the social enterprise. Takes 15–25 minutes.
new-parts = Which parts shall be asked?
new-parts-hint = Take away a part that does not fit now.
new-parts-missing = Choose at least one part.
new-part-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
answer-next = Next
answer-not-chosen = Not chosen yet
answer-what-else = Write what you mean
answer-own-words = Answer in your own words
answer-written = Answered in your own words
answer-what-is = What does “{ $word }” mean?
