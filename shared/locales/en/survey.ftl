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

# Its result.
survey-column-what = What
survey-column-all = Everyone
survey-column-now = Now
survey-column-change = Change
survey-column-answer = Answer
survey-column-count = Count
survey-marked = { $name } ↔
survey-factors = What helps us succeed
survey-factors-scale = From 1 to 5. High is good.
survey-barriers = What stands in the way
survey-barriers-scale = From 1 to 100. Low is good.
survey-themes = How we work together
survey-side-by-side = Side by side
survey-weak = Weak sides
survey-in-the-way = Most in the way
survey-nothing-stands-out = Nothing stands out.
survey-since = Since { $round }
survey-moved = What has moved
survey-more-in-the-way = More in the way
survey-less-in-the-way = Less in the way
survey-other-wording = Everyone but the municipality was asked: { $text }
survey-reversed = Here it is good to disagree
survey-neutral = Describes, without judging
survey-nobody-wrote = Nobody wrote anything here.
survey-too-few-items = Too few answered to work out a number.
survey-place = Point { $number } of { $total }
