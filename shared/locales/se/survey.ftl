# Machine-made, not yet reviewed by a native speaker.
# Texts of the partnership survey: starting it, and answering it.
new-instrument = Maid háliidehpet mihtidit?
new-scorecard = Ovttasráhkadeapmi
new-scorecard-detail = 55 gažaldaga árvvuid birra ja dan birra mo bargabehtet ovttas. Ádjána 10–15 minuhta.
new-survey = Ovttasbargu
new-survey-detail = 82 gažaldaga ovttasbarggu birra gieldda ja sosiála fitnodaga gaskkas. Ádjána 15–25 minuhta.
new-parts = Makkár oasit galget leat mielde?
new-parts-hint = Váldde eret oasi mii ii heive dál.
new-parts-missing = Vállje unnimusat ovtta oasi.
new-part-questions = { $count ->
    [one] { $count } gažaldat
    [two] { $count } gažaldaga
   *[other] { $count } gažaldaga
}
answer-next = Čuovvovaš
answer-not-chosen = Ii leat vel válljejuvvon
answer-what-else = Čále maid oaivvildat
answer-own-words = Vástit iežat sániiguin
answer-written = Vástiduvvon iežas sániiguin
answer-what-is = Maid mearkkaša «{ $word }»?
