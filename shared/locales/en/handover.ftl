# Hand-over: answers from one phone to another, with no network. And where answers are safe.

# Where the answers are.
safe-in = { $count ->
    [one] Safe in one place: { $places }
   *[other] Safe in { $count } places: { $places }
}
place-phone = this phone
place-facilitator = the facilitator
place-hub = the hub
place-server = the server
place-server-or-hub = the server or hub

# The participant shows codes.
hand-over-open = Hand over to the facilitator
hand-over-title = Hand over the answers
hand-over-preparing = Getting the answers ready …
hand-over-how = The facilitator presses “Scan answers” and holds their phone over this code. You need no network. The answers are locked on the way.
hand-over-code = Codes with your answers. They change all the time.
hand-over-hint = Turn up the light of the screen. Hold the phones still, two hands apart.
hand-over-pause = Stop the codes
hand-over-number = Code { $number }
hand-over-next = Next code
hand-over-run = Let the codes run
hand-over-compare-title = Does the other phone show this code?
hand-over-compare = Then the answers have come across.
hand-over-same = Yes, it is the same code
hand-over-done-title = The facilitator has your answers
hand-over-done = They are delivered when that phone has a connection. This phone sends them too if it gets one.
hand-over-to-waiting = Done
hand-over-again = Show the codes once more
hand-over-wait = Back
hand-over-as-file = Hand over as a file
hand-over-file-hint = If the other phone cannot scan, you can share a file with it.

# The facilitator scans.
collect-open = Scan answers
collect-title = Scan answers
collect-how = Whoever has no connection presses “Hand over to the facilitator” on their phone. Hold the camera over the codes until a receipt shows.
collect-picture = What the camera sees
collect-opening = Opening the camera …
collect-looking = Looking for codes …
collect-reading = Reading answers: { $seen } of about { $needed } codes
collect-try-again = Try the camera again
collect-taken = The answers are here
collect-taken-again = You have these answers already
collect-test-title = The camera reads codes
collect-test = This was the test code. Nothing was taken.
collect-compare = Show this code to who handed over. It should be the same on both phones.
collect-count = { $count ->
    [one] This phone has taken one response
   *[other] This phone has taken { $count } responses
}
collect-waiting = { $count ->
    [one] One response is delivered when the phone has a connection
   *[other] { $count } responses are delivered when the phone has a connection
}
collect-delivered = { $count ->
    [one] One response is delivered
   *[other] { $count } responses are delivered
}
collect-refused = { $count ->
    [one] One response was not taken
   *[other] { $count } responses were not taken
}. Perhaps the round was closed. The answers are still here. You can open the round again and try once more.
collect-again = Deliver once more
collect-file-title = Did you get the answers as a file?
collect-file-about = Then you can open the file here.
collect-file = Open a file with answers

# After the reveal: the facilitator shows the profile as codes, for phones without a connection.
profile-code-open = Show the profile as a code, for those without a connection
profile-code-title = Show the profile as a code
profile-code-preparing = Getting the profile ready …
profile-code-how = Whoever has no connection presses “Scan the profile” on their phone and holds it over this code. The profile is locked on the way.
profile-code-label = Codes with the profile. They change all the time.
# Before a short code such as 7QK2-M9XA, which the other phone may show too.
profile-code-compare = Does the other phone ask for a code? It should be this one:
profile-code-as-file = Share the profile as a file

# A phone without a connection scans it.
scan-profile-open = Scan the profile from the facilitator’s phone
scan-profile-title = Scan the profile
scan-profile-how = The facilitator opens the profile and presses “Show the profile as a code”. Hold the camera over the codes until the profile comes.
scan-profile-reading = Reading the profile: { $seen } of about { $needed } codes
scan-profile-file-title = Did you get the profile as a file?
scan-profile-file = Open a file with a profile

# On the profile, until this phone has heard from the server itself.
profile-by-code-title = From the facilitator’s phone
profile-by-code = The profile came as a code. It is checked when the phone has a connection.
# Before a short code such as 7QK2-M9XA.
profile-by-code-unknown = This phone does not know the facilitator yet. Look at the other phone: it should show the same code.

# At a hub: where everything is found afterwards.
afterwards-title = After the meeting
afterwards = Here you are at a local hub. Afterwards you find everything at { $server }. The hub must have been online by then.
afterwards-by-itself = This app goes on there by itself when the hub is gone.
afterwards-answered = Your answers are counted there too. Do not answer once more there.
afterwards-take-along = Do you want to take along everything from this phone? Make a backup here, and bring it back there.
afterwards-open = Open the invitation there
afterwards-show = Show code and link
afterwards-code = QR code that leads to the same invitation at the server
