# Machine-made, not yet reviewed by a native speaker.
# What the group writes about itself together, when it has seen the result of the survey.
together-title = Tal sammen om resultatet
together-lead = Alle kan skrive her samtidig. Alle i gruppen ser det, I skriver.
together-card = Skriv sammen, hvad I er stolte af, og hvad I vil ændre. Se også, hvor I er i samarbejdet.
together-open = Skriv sammen
together-back = Til alle delene
together-progress = { $done } af { $total }
together-suggestions = Forslag fra svarene ({ $count })
together-suggestions-hint = Tryk på et forslag for at tage det med.
together-taken = Taget med
together-suggestion = { $name } ({ $score })
together-suggestion-side = { $name } ({ $side }: { $score })
together-thin = Tyndt: { $words }
together-thick = Tykt: { $words }
together-whole = Samarbejdet som helhed
together-placed = { $value } af 100
together-not-placed = Ikke placeret endnu
together-answers-suggest = Svarene tyder på { $value } af 100.
together-take-back = Fjern svaret
together-phase = Hvor er vi nu?
together-process = Hvordan vi arbejder sammen
together-result = Hvad det fører til
together-case = Et eksempel: { $name }
