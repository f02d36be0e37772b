# Machine-made, not yet reviewed by a native speaker.
# What the group writes about itself together, when it has seen the result of the survey.
together-title = Ságastehket bohtosa birra ovttas
together-lead = Buohkat sáhttet čállit dáppe oktanaga. Olles joavku oaidná maid čállibehtet.
together-card = Čállet ovttas mainna lehpet čeavlát, ja maid háliidehpet rievdadit. Geahčat maid gos lehpet ovttasbarggus.
together-open = Čállet ovttas
together-back = Buot osiide
together-progress = { $done } / { $total }
together-suggestions = Evttohusat vástádusain ({ $count })
together-suggestions-hint = Deaddil evttohusa váldin dihte dan mielde.
together-taken = Váldon mielde
together-suggestion = { $name } ({ $score })
together-suggestion-side = { $name } ({ $side }: { $score })
together-thin = Asehis: { $words }
together-thick = Assás: { $words }
together-whole = Ovttasbargu ollislaččat
together-placed = { $value } / 100
together-not-placed = Ii leat vel biddjon
together-answers-suggest = Vástádusat čujuhit: { $value } / 100.
together-take-back = Sihko vástádusa
together-phase = Gos mii leat dál?
together-process = Mo mii bargat ovttas
together-result = Masa dat doalvu
together-case = Ovdamearka: { $name }
