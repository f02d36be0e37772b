# Answering: the values, the statements, looking over and sending.

answer-page-title = Answer – Samson
answer-values = Values
answer-place = { $number } of { $total }
answer-back = Previous
answer-overview = Look over your answers
answer-read-aloud = Read aloud
answer-first-value = First: What is important to you?
answer-first-statement = Next: How much do you agree?
answer-how-much = How much do you agree?
answer-level-1 = Fully disagree
answer-level-2 = Partly disagree
answer-level-3 = Both yes and no
answer-level-4 = Partly agree
answer-level-5 = Fully agree
answer-importance-1 = Not important
answer-importance-2 = A little important
answer-importance-3 = Fairly important
answer-importance-4 = Important
answer-importance-5 = Very important
answer-skip = Don’t know / not relevant
answer-was-skipped = You said “don’t know”
answer-skipped = Don’t know
answer-saved = Saved on the phone: { $answer }
answer-note = Write an idea
answer-note-again = See what you wrote

# An idea or a comment at a statement.
note-heading = Idea or comment
note-idea = An idea
note-idea-hint = What could you do together?
note-comment = A comment
note-comment-hint = Is there more you want to say?
note-remaining = { $count ->
    [0] There is no room for more
    [one] Room for { $count } more letter
   *[other] Room for { $count } more letters
}
note-shown = When the profile is ready, everyone sees what you wrote. Your name is not there.
note-done = Done

# Looking over and sending.
review-page-title = Look over – Samson
review-heading = Look over your answers
review-back = Back to the questions
review-complete = You have answered everything. Press a line to change it.
review-unanswered = { $count ->
    [one] One statement has no answer. It counts
   *[other] { $count } statements have no answer. They count
} as “don’t know”. Press a line to answer.
review-part = { $name } · { $done } of { $all }
review-open = No answer
review-idea = Idea: { $text }
review-comment = Comment: { $text }
review-fill-in = Answer what is missing
review-send = Send the answers
review-send-again = Send the answers again
review-sending = Locking the answers …
review-offline = Without a connection, they are sent by themselves later.
review-again = If you send again, the new answers count.

# After sending.
waiting-page-title = Waiting for the others – Samson
waiting-count = { $done } of { $all }
waiting-heading = You are done
waiting-count-unknown = We will see how many have answered when the phone has a connection.
waiting-next = have answered. The profile comes here when all are done.
waiting-next-withdrawn = have answered. Yours are not counted now.
waiting-next-refused = have answered. Yours are not counted yet.
waiting-meanwhile-title = While you wait
waiting-meanwhile = What do you hope you will talk about when the profile is here?
waiting-invitation = To the invitation
waiting-change = Change my answers
connection-offline = No connection now. That is fine.
connection-offline-sending = No connection now. You need not do anything. Samson sends when it can.
connection-untrusted-title = This is not the server
connection-untrusted = Somebody else answers in the place of the server. Samson has told them nothing. The answers are safe here. Ask whoever runs the server.
connection-not-known-there = The server does not know this round yet. Your answers are safe here and are sent by themselves.
connection-unknown-invitation = The server does not know the invitation. Perhaps it is too new, perhaps it was changed. Your answers are safe here. Ask whoever leads the round.
connection-not-let-in-title = You need the new link
connection-not-let-in = The server does not let this phone in any more. The invitation was changed, or the collaboration was deleted. Ask whoever leads the round for the new link. What you answered is safe here.
withdraw = Take back my answers
withdraw-question = Do you want to take back your answers?
withdraw-explanation = Then they are not counted. They stay on this phone, and you can send them again.
withdraw-yes = Take them back
withdraw-no = Leave them in
withdraw-send-again = Send the answers again

# The phone goes to the next person.
next-page-title = Next person – Samson
next-open = Hand the phone to the next person
next-title = Hand the phone on
next-sealed = Your answers are locked and are sent by themselves. They count like everyone else’s.
next-gone = When you hand the phone on, your answers are deleted from it. Nobody can see them here, not even you.
next-code-title = Your code
next-code = Write it down if you may want to have your answers taken out. It is not shown again.
next-yes = Yes, hand it on
next-no = Not yet
next-begun-title = You are not done yet
next-begun = Somebody has begun to answer on this phone. The answers were not sent. Finish first, or throw them away.
next-drop = Throw the answers away
next-drop-question = Throw the answers away?
next-drop-explanation = All that was answered here and not sent is deleted from the phone. This cannot be undone.
next-drop-yes = Throw them away
next-drop-no = Keep them

# The small moment before the profile.
reveal-heading = Everyone has answered
reveal-heading-closed = The round is closed
reveal-getting-ready = Getting the profile ready …
reveal-opening = Opening the answers: { $done } of { $all }
