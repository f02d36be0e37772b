# Machine-made, not yet reviewed by a native speaker.
# Joining: what a participant reads before the first question.

# The first screen of an invitation (also as plain HTML, before the app is there).
join-page-title = Bli med – Samson
join-heading = Korleis samarbeider vi?
join-lead = Det tek om lag åtte minutt, og du treng ikkje nett.
join-promise-sealed-title = Berre du ser svara dine.
join-promise-sealed = Dei blir låste på telefonen før dei blir sende.
join-promise-together-title = Ingen ser noko før alle er ferdige.
join-promise-together = Då ser alle det same.
join-promise-mixed-title = Svara blir blanda.
join-promise-mixed = Ingen kan sjå kven som svarte kva.

# The invitation itself.
join-lead-named = { $name }. { join-lead }
join-protected = Ei gruppe blir vist for seg berre når minst { $minimum } i gruppa har svart.
join-open-title = Dette er ein open samtale
join-open = Alle grupper blir viste for seg, også ei gruppe med berre éin. Er du åleine i gruppa di, kan andre skjøne kva du har svart.
join-accept = Eg er med
join-accept-open = Eg er med på ein open samtale
join-more = Les meir om kva som skjer
join-group-heading = Kven er du her?
join-group-lead = Vi spør ikkje om namnet ditt. Gruppa viser berre kva side svara kjem frå.
join-group-label = Vel det som passar best
join-begin = Start
join-before-you = { $count ->
    [one] Éin har
   *[other] { $count } har
} svart på denne telefonen. Ingenting av det er synleg her.

# No invitation, or one that cannot be read.
join-none-heading = Her manglar invitasjonen
join-none = Skann QR-koden ein gong til. Du kan også lime inn heile lenka på framsida.
join-unreadable-heading = Vi kan ikkje lese invitasjonen
