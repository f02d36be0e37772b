# Machine-made, not yet reviewed by a native speaker.
# This round beside an earlier one.

compare-title = Hvad har ændret sig?
compare-place = { $now }, sammenlignet med { $before }
compare-since = Siden { $before }
compare-open = Se, hvad der har ændret sig
compare-none = Her er ingen tidligere måling at sammenligne med.
compare-with = Sammenlign med
compare-overall = Før og nu
compare-withheld = Næsten lige mange svarede begge gange. Så kan en ændring handle om én eller to personer. Derfor viser vi områderne, men ikke hvert udsagn.
compare-same-means = Mindre end 0,5 op eller ned kalder vi omtrent som før.

# A change in words.
compare-stronger = Stærkere
compare-weaker = Svagere
compare-same = Omtrent som før
compare-grown = Stærkere: { $names }.
compare-fallen = Svagere: { $names }.
compare-unmoved = Alle områderne er omtrent som før.
compare-rest = Resten er omtrent som før.
compare-before = Før: { $before } ({ $word })

# Tables and lists.
compare-column-before = Før
compare-column-now = Nu
compare-column-change = Ændring
compare-column-word = Med ord
compare-statements = De udsagn, der har ændret sig mest
compare-statements-same = Ingen udsagn er meget stærkere eller svagere end før.
compare-statements-all = Alle udsagn som tabel
compare-thickness = Hvor tykt er samarbejdet?
compare-thickness-words = { $now } af 100 nu, { $before } før: { $word }.
compare-values = Sådan lever vi værdierne
compare-values-about = Værdierne før og nu
compare-trend = Over tid
