# What a facilitator may need beside the invitation.

manage-title = Tools
manage-open = Tools for the facilitator
manage-on-its-way = Goes out when this phone reaches the server.
manage-done = The server has done what you asked for.
manage-not-done = It was not done
manage-already-shown = The response has been shown in a profile. It cannot be taken out any more.
manage-still-open = The round is open already.
manage-not-facilitator = This phone does not lead the round any more.
manage-refused = The server said no. Nothing was changed.

# Another round of the same collaboration.
manage-again-title = Measure once more
manage-again = A new round of the same collaboration shows what has changed.
manage-again-start = Start a new round

# Letting late answers in.
reopen = Open the round again
reopen-title = Somebody came too late
reopen-lead = You can open the round again. New responses show once there { $minimum ->
    [one] is one
   *[other] are { $minimum }
} of them. Otherwise somebody could work out what one person answered.
reopen-headcount = How many are you in all?
reopen-headcount-hint = { $submitted ->
    [one] One response is
   *[other] { $submitted } responses are
} in already.
reopen-question = Open the round again?
reopen-explanation = Those who came too late can send their answers. Everyone keeps the profile they have. A new one comes when all have answered.
reopen-yes = Open it again
reopen-no = Leave it closed

# Taking a response out.
remove = Take the response out
remove-title = Take out a response
remove-lead = Did somebody answer twice, or by mistake? They find a code on their screen. Ask them to read it aloud.
remove-code = The code
remove-code-hint = For example 7QK2-M9XA.
remove-code-wrong = A code has eight letters and digits. Look at it once more.
remove-question = Take this response out?
remove-explanation = The response is deleted on the server. Whoever gave it cannot send another one in this round from the same phone.
remove-yes = Take it out
remove-no = Leave it in

# Another invitation, when the link has come into wrong hands.
rotate = Change the invitation
rotate-title = Has the link come into wrong hands?
rotate-lead = You can change it for a new one.
rotate-question = Change the invitation?
rotate-explanation = All old links and codes stop working at once. So do codes for other facilitators. Everyone must get the new link from you. Answers that were sent still count. Answers that were not sent stay on the phones. If a round is open, its profile may show fewer groups.
rotate-yes = Change it
rotate-no = Keep the one we have
rotate-on-its-way = The invitation is changed when this phone reaches the server.
rotate-done = The invitation was changed. Everyone needs the new one.
rotate-show = Show the new invitation

# Another facilitator, or a new phone.
leaders-title = Another facilitator, or a new phone
leaders-lead = Make a code that turns a phone into a facilitator's. This phone goes on as one.
leaders-make = Make a code
leaders-code = QR code that makes a phone a facilitator's
leaders-scan = Scan the code with the phone that is to lead. You can also keep it in case you lose your phone.
leaders-secret = Whoever has the code can do everything you can. Show it only to the one who is to lead.
leaders-afterwards = The sheet leads to { $server }. You find everything there when the hub is gone.
leaders-show-link = Show the link
lead-title = Lead rounds – Samson
lead-heading = Do you want to lead { $name }?
lead-can = Your phone can open and close rounds, take out responses and delete the collaboration.
lead-cannot = You do not see what anybody has answered, as little as before.
lead-take = Yes, this phone leads

# The end.
delete = Delete the collaboration
delete-title = Delete everything
delete-lead = When the work is over you can delete it for good.
delete-question = Delete the whole collaboration?
delete-explanation = All rounds, answers and profiles are deleted on the server and on this phone. This cannot be undone. Other phones keep what they have shown.
delete-yes = Delete everything for good
delete-no = Keep everything

delete-on-its-way = Is deleted when this phone reaches the server.
forget = Take it off this phone
forget-question = Take the collaboration off this phone?
forget-explanation = This phone can delete nothing on the server without the new link. Perhaps another facilitator has deleted everything there. Here on the phone everything is gone for good.
forget-yes = Take it off

# What the author of a response can read aloud.
receipt-title = Should your response be taken out?
receipt-words = Read this code aloud to the facilitator.
