# This round beside an earlier one.

compare-title = What has changed?
compare-place = { $now }, compared with { $before }
compare-since = Since { $before }
compare-open = See what has changed
compare-none = There is no earlier round to compare with here.
compare-with = Compare with
compare-overall = Then and now
compare-withheld = Nearly as many answered both times. A change could be about one or two people. So we show the fields, but not each statement.
compare-same-means = Less than 0.5 up or down we call about the same.

# A change in words.
compare-stronger = Stronger
compare-weaker = Weaker
compare-same = About the same
compare-grown = Stronger: { $names }.
compare-fallen = Weaker: { $names }.
compare-unmoved = All the fields are about the same.
compare-rest = The rest is about the same.
compare-before = Before: { $before } ({ $word })

# Tables and lists.
compare-column-before = Before
compare-column-now = Now
compare-column-change = Change
compare-column-word = In words
compare-statements = The statements that changed most
compare-statements-same = No statement is much stronger or weaker than before.
compare-statements-all = All statements as a table
compare-thickness = How thick is the partnership?
compare-thickness-words = { $now } of 100 now, { $before } before: { $word }.
compare-values = How we live our values
compare-values-about = The values then and now
compare-trend = Over time
