# Machine-made, not yet reviewed by a native speaker.
# This round beside an earlier one.

compare-title = Kva har endra seg?
compare-place = { $now }, samanlikna med { $before }
compare-since = Sidan { $before }
compare-open = Sjå kva som har endra seg
compare-none = Her er det inga eldre måling å samanlikne med.
compare-with = Samanlikn med
compare-overall = Før og no
compare-withheld = Nesten like mange svarte begge gongene. Då kan ei endring handle om éin eller to personar. Derfor viser vi felta, men ikkje kvar påstand.
compare-same-means = Mindre enn 0,5 opp eller ned kallar vi om lag som før.

# A change in words.
compare-stronger = Sterkare
compare-weaker = Svakare
compare-same = Om lag som før
compare-grown = Sterkare: { $names }.
compare-fallen = Svakare: { $names }.
compare-unmoved = Alle felta er om lag som før.
compare-rest = Resten er om lag som før.
compare-before = Før: { $before } ({ $word })

# Tables and lists.
compare-column-before = Før
compare-column-now = No
compare-column-change = Endring
compare-column-word = I ord
compare-statements = Påstandane som endra seg mest
compare-statements-same = Ingen påstand er mykje sterkare eller svakare enn før.
compare-statements-all = Alle påstandane som tabell
compare-thickness = Kor tjukt er samarbeidet?
compare-thickness-words = { $now } av 100 no, { $before } før: { $word }.
compare-values = Slik lever vi verdiane
compare-values-about = Verdiane før og no
compare-trend = Over tid
