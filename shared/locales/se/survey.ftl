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

# Its result.
survey-column-what = Mii
survey-column-all = Buohkat
survey-column-now = Dál
survey-column-change = Nuppástus
survey-column-answer = Vástádus
survey-column-count = Lohku
survey-marked = { $name } ↔
survey-factors = Mii veahkeha min lihkostuvvat
survey-factors-scale = 1 rájes 5 rádjai. Alla lea buorre.
survey-barriers = Mii lea ovddas
survey-barriers-scale = 1 rájes 100 rádjai. Vuollin lea buorre.
survey-themes = Mo mii bargat ovttas
survey-side-by-side = Bálddalagaid
survey-weak = Geahnohis bealit
survey-in-the-way = Eanemusat ovddas
survey-nothing-stands-out = Mihkkege ii earuhuva.
survey-since = { $round } rájes
survey-moved = Mii lea lihkastan
survey-more-in-the-way = Eanet ovddas
survey-less-in-the-way = Unnit ovddas
survey-other-wording = Earát go gielda jerrojuvvojedje ná: { $text }
survey-reversed = Dás lea buorre leat sierramielalaš
survey-neutral = Válddahallá, ii duopme
survey-nobody-wrote = Oktage ii čállán dása maidege.
survey-too-few-items = Menddo moattis leat vástidan vai sáhttit rehkenastit logu.
survey-place = Čuokkis { $number } / { $total }
