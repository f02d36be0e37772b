# For the facilitator: collaborations, rounds, invitations, closing.

# Starting a round.
new-title = Start a round
new-lead = It takes a minute. Nobody needs an account.
new-again-lead = The new round can be compared with the earlier ones.
new-install-title = Do you want Samson on the home screen?
new-install = Add it now, and start the collaboration there. On an iPhone, app and browser do not share what is stored. What you make here is not in the app afterwards.
new-name = What is the collaboration called?
new-name-missing = Write what the collaboration is called.
new-groups = Who takes part?
new-groups-hint = Everyone who answers chooses one of these groups.
new-groups-missing = Choose at least one group.
new-round = What is the round called?
new-round-missing = Write what the round is called.
new-round-suggestion = { $month ->
    [1] Winter
    [2] Winter
    [3] Spring
    [4] Spring
    [5] Spring
    [6] Summer
    [7] Summer
    [8] Summer
    [9] Autumn
    [10] Autumn
    [11] Autumn
   *[12] Winter
} { $year }
new-headcount = How many are you today?
new-headcount-hint = Count only those who will answer. You can correct it later.
new-headcount-missing = Write a number from 1 to { $most }.
new-protection = How should the answers show?
new-protected = Protected
new-protected-detail = A group shows only when at least { $threshold } in it have answered.
new-open = Open conversation
new-open-detail = All groups show, even a group of one. Everyone must agree to it.
new-protection-lasts = This cannot be changed once the round has started.
new-too-few = Protected needs at least { $minimum } who answer. If you are fewer, you can choose an open conversation.
new-more = More choices
new-threshold = How large a group must be to show
new-threshold-hint = From { $least } to { $most }. A high number hides each person better.
new-threshold-missing = Write a number from { $least } to { $most }.
new-server = Which server do you use?
new-server-hint = For example samson.example.
new-server-missing = Write the address of the server.
new-start = Make the invitation
new-starting = Making the invitation …

# Buttons beside a number.
number-fewer = One fewer
number-more = One more

# The invitation, and how far the round is.
invite-title = Scan with the phone’s camera
invite-place = { $name } · { $title }
invite-note = No app to download. No account.
invite-code = QR code with the link to the round
invite-share = Share the link
invite-share-text = Join the round of { $name }.
invite-copied = The link is copied
invite-not-copied = Copying did not work. Mark the link below and copy it yourself.
invite-show-link = Show the link
invite-not-yet-there = Others can join as soon as this phone has reached the server.
invite-there = Others can join. This phone has reached the server.
invite-token = This server's code
invite-token-give = Try with the code
invite-count = { $submitted } of { $headcount } have answered
invite-headcount = Here today
invite-answer-too = I will answer too
invite-own-answers = To my answers
invite-all-answered = Everyone has answered. The profile is on its way.

# Closing without the missing ones.
close-without = Close without the missing ones
close-question = Do you want to close now?
close-explanation = { $submitted ->
    [one] One has answered
   *[other] { $submitted } have answered
}, and { $missing ->
    [one] one is missing
   *[other] { $missing } are missing
}. Everyone sees the profile at once. After that, nobody can send answers.
close-yes = Close and show the profile
close-no = Wait for the missing ones
close-on-its-way = Closing. The profile comes when the phone has reached the server.
close-count-changed = Another answer came at the same moment. So the round is still open.
close-too-few = { $submitted ->
    [0] Nobody has answered yet
    [one] One has answered
   *[other] { $submitted } have answered
}. The profile needs at least { $minimum ->
    [one] one answer
   *[other] { $minimum } answers
}.

# Paper forms that the facilitator enters.
forms-open = Paper forms
forms-title = Paper forms
forms-form = Paper form
forms-count = { $count ->
    [0] No paper form has been entered yet.
    [one] One paper form has been entered.
   *[other] { $count } paper forms have been entered.
}
forms-entered = The form is entered
forms-code = Write this code on the sheet. With the code, the form can be taken out again.
forms-waiting = { $count ->
    [one] One form is
   *[other] { $count } forms are
} locked here, and sent when the phone has a connection.
forms-received = The server has all the forms from this phone.
forms-you-see-title = You see the answers on the sheet.
forms-you-see = Do not tell anyone. Everyone sees how many answers were on paper.
forms-next = Enter a form
forms-group = Which group is ticked on the form?
forms-begin = Enter the form
forms-begun = You have begun to enter a form.
forms-go-on = Go on with the form
forms-drop = Throw the form away
forms-drop-question = Throw this form away?
forms-drop-explanation = What you have entered of it is deleted. The sheet can be entered again.
forms-drop-yes = Throw it away
forms-drop-no = Keep it
forms-closed = The round is closed. No more forms can be entered.
forms-blank = Print a form for each one who would rather answer on paper. You enter the answers here afterwards.
forms-blank-open = To the form for printing

# Before going where there is no connection.
ready-open = Are we ready?
ready-title = Are we ready?
ready-lead = Look at this before you go where there is no connection.
ready-looking = Looking …
ready-scan = Try the camera
ready-again = Look once more
ready-test-title = Does the camera read codes?
ready-test = Open { $address } on another phone or a computer. It shows a test code. Then press “{ ready-scan }” here.
test-code-open = Show a test code
test-code-title = Test code
test-code-how = Press “{ ready-scan }” on the facilitator’s phone, and hold it over the code. There is nothing in the code.
test-code-label = Test code for the camera to read
ready-hints = Charge the phones. Open the invitation once on each phone while you have a connection. Bring some forms on paper.
ready-app-good-title = The app is stored
ready-app-good = It opens without a connection.
ready-app-bad-title = The app is not stored yet
ready-app-bad = Load the page again while you have a connection. On a local hub, the hub must stay on.
ready-records-good-title = The answers stay
ready-records-good = The browser does not delete them to get space.
ready-records-bad-title = The browser may delete what is stored
ready-records-bad = Put Samson on the home screen, or keep using the app during the meeting.
ready-records-bad-apart = Go on in this browser. On an iPhone, an icon on the home screen opens an empty app. Under “Tools for the facilitator” you can make a code for a new phone. Keep it safe.
ready-server-good-title = We reach the server
ready-server-good = Answers can be sent from here now.
ready-server-bad-title = We do not reach the server
ready-server-bad = That is fine. Answers wait on the phones.
ready-carry-good-title = Answers can be handed over without a network
ready-carry-good = Whoever opens the invitation can hand over with codes.
ready-carry-bad-title = Answers cannot be handed over with codes yet
ready-carry-bad = This phone needs contact with the server once before. Then show the invitation anew. Until then answers are safe on each phone.
ready-room-good-title = There is space
ready-room-good = The phone has space for the round and the report.
ready-room-bad-title = There is little space
ready-room-bad = Delete something you do not need, so that the round and the report have space.
ready-battery-good-title = The battery will last
ready-battery-good = There is enough power for the meeting.
ready-battery-bad-title = There is little power
ready-battery-bad = Charge the phone, or bring a charger.
