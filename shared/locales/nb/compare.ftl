# This round beside an earlier one.

compare-title = Hva har endret seg?
compare-place = { $now }, sammenlignet med { $before }
compare-since = Siden { $before }
compare-open = Se hva som har endret seg
compare-none = Her er det ingen eldre måling å sammenligne med.
compare-with = Sammenlign med
compare-overall = Før og nå
compare-withheld = Nesten like mange svarte begge gangene. Da kan en endring handle om én eller to personer. Derfor viser vi feltene, men ikke hver påstand.
compare-same-means = Mindre enn 0,5 opp eller ned kaller vi omtrent som før.

# A change in words.
compare-stronger = Sterkere
compare-weaker = Svakere
compare-same = Omtrent som før
compare-grown = Sterkere: { $names }.
compare-fallen = Svakere: { $names }.
compare-unmoved = Alle feltene er omtrent som før.
compare-rest = Resten er omtrent som før.
compare-before = Før: { $before } ({ $word })

# Tables and lists.
compare-column-before = Før
compare-column-now = Nå
compare-column-change = Endring
compare-column-word = I ord
compare-statements = Påstandene som endret seg mest
compare-statements-same = Ingen påstand er mye sterkere eller svakere enn før.
compare-statements-all = Alle påstandene som tabell
compare-thickness = Hvor tykt er samarbeidet?
compare-thickness-words = { $now } av 100 nå, { $before } før: { $word }.
compare-values = Slik lever vi verdiene
compare-values-about = Verdiene før og nå
compare-trend = Over tid
