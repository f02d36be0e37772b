# Machine-made, not yet reviewed by a native speaker.
# Joining: what a participant reads before the first question.

# The first screen of an invitation (also as plain HTML, before the app is there).
join-page-title = Searvva – Samson
join-heading = Mo mii bargat ovttas?
join-lead = Dát ádjána sullii gávcci minuhta, ja don it dárbbaš neahta.
join-promise-sealed-title = Dušše don oainnát iežat vástádusaid.
join-promise-sealed = Dat lohkkaduvvojit telefovnnas ovdal go sáddejuvvojit.
join-promise-together-title = Ii oktage oainne maidege ovdal go buohkat leat geargan.
join-promise-together = Dalle buohkat oidnet seamma.
join-promise-mixed-title = Vástádusat seaguhuvvojit.
join-promise-mixed = Ii oktage oainne gii lea vástidan maid.

# The invitation itself.
join-lead-named = { $name }. { join-lead }
join-protected = Joavku oidno sierra dušše go unnimusat { $minimum } olbmo joavkkus leat vástidan.
join-open-title = Dát lea rabas ságastallan
join-open = Buot joavkkut oidnojit sierra, maiddái joavku mas lea dušše okta olmmoš. Jus don leat okto iežat joavkkus, de earát sáhttet ipmirdit maid don leat vástidan.
join-accept = Mun searvvan
join-accept-open = Mun searvvan rabas ságastallamii
join-more = Loga eanet das mii dáhpáhuvvá
join-group-heading = Gii don leat dáppe?
join-group-lead = Mii eat jeara du nama. Joavku čájeha dušše guđe bealis vástádusat bohtet.
join-group-label = Vállje mii heive buoremusat
join-begin = Álgge
join-before-you = { $count ->
    [one] Okta lea
    [two] Guovttis leaba
   *[other] { $count } olbmo leat
} vástidan dán telefovnnas. Mihkkege das ii oidno dáppe.

# No invitation, or one that cannot be read.
join-none-heading = Bovdehus váilu
join-none = Skánne QR-koda vel oktii. Don sáhtát maiddái bidjat olles liŋkka ovdasiidui.
join-unreadable-heading = Mii eat sáhte lohkat bovdehusa
