# Words used on many screens: buttons, navigation, where the answers are safe.

# The first screen, which shows while the app is on its way (also as plain HTML, before the app is there).
app-name = Samson
start-page-title = Samson
start-heading = Talk together about working together
start-lead = Everyone answers on their own phone. When all are done, you see the whole picture together.
start-getting-ready = Getting ready …
start-again = Try again
start-not-loaded = Samson did not come all the way. Check your connection and try again.
start-too-old = This browser is too old. Use a newer browser or another phone.
start-needs-javascript = Samson needs JavaScript. Turn it on and reload the page.

# Getting about.
back = Back
to-home = To the start
language-label = Language
language-missing-title = { $language } has not been fetched
language-missing = The language comes when you have a connection. Until then we use this one.
language-not-reviewed = A machine has translated these texts. No native speaker has read them yet.
home-start = Start a round
home-join = Join
home-link = The link to the round
home-link-hint = Scan the QR code with your camera if you can. You can also paste the link here.
home-follow = Open the round
home-restore = Bring back a backup
home-about = What happens with the answers?
home-count = { $done } of { $all } have answered
home-go-on = Go on answering
home-see-round = See how it is going
home-see-invitation = See the invitation
home-see-profile = See the profile

# The sides that people belong to.
group-municipality = Municipality
group-enterprise = Social enterprise
group-volunteer = Volunteer
group-citizen = Citizen or user
group-other = Others

# Where the answers are.
answers-opening = Getting your answers …
answers-here = Saved on this phone
answers-on-their-way = Saved here. Sent when the phone has a connection.
answers-received = Your answers have been received
answers-being-withdrawn = Taken back here. The hub will know soon.
answers-withdrawn = Taken back. The answers are on this phone only.
answers-refused = The answers were not accepted
answers-revealing = Everyone is done. The profile is on its way.
answers-profile = The profile is ready
other-tab = This round is open in another tab too. Your latest answer counts.

# What was not taken of those who answered on this phone before.
returned-title = Earlier answers from this phone are not counted: { $code }
returned-too-late = The round was closed before they arrived. They are on the phone, locked. Tell whoever leads the round.
returned-taken-out = Whoever leads the round has taken them out.
returned-refused = The server did not take them. They are on the phone, locked. Tell whoever leads the round.
returned-other-rules = The round has other rules than the ones that were agreed to. The answers were not sent, and are on the phone, locked. Tell whoever leads the round.
returned-send = Send them again
returned-drop = Delete them from the phone
returned-drop-question = Delete these answers?
returned-drop-explanation = They are not counted, and cannot be sent any more.
returned-drop-yes = Delete them
returned-drop-no = Keep them

# When a screen cannot show what it is for.
storage-problem-title = This phone is not saving now
storage-lost-title = The browser has lost what was here
storage-lost = What Samson saved on this phone is gone. Answers you have sent still count. Were you not finished? Open the link again and answer once more.
stranded-heading = We cannot show this
nowhere-heading = There is nothing here
nowhere-words = This address leads to nothing in Samson. None of your answers are gone.
elsewhere-offline = The rest of Samson comes as soon as the phone has a connection. Your answers are saved here.

# What happens with the answers, at length.
about-page-title = What happens with the answers? – Samson
about-heading = What happens with the answers?
about-lead = Samson is made for talking together. The numbers start a talk, they are no verdict.
about-where-title = Where are my answers?
about-where = At first on your phone only. Every answer is saved at once. When you send, the answers are locked on the phone. The server keeps them but cannot read them. Only those who have the invitation can unlock them.
about-who-sees-title = Who sees what I answer?
about-who-sees = Until all are done, people see only how many have answered. That is true for whoever leads the round too. Afterwards everyone sees the same picture.
about-mixed-title = How are the answers mixed?
about-mixed = Every answer is sent on its own. All answers go into one pile and are shuffled. Nobody can see which answers belong together. Your phone checks that yours are counted.
about-groups-title = Is my group shown?
about-groups = Only when enough people in it have answered. The limit was set before the first answer and cannot change. In an open conversation every group is shown, even a group of one.
about-limits-title = What can we not promise?
about-limits = The answers are confidential. In a small group, somebody may still guess who thinks what. Ideas and comments are shown without names, but your way of writing may be known. So do not write names or anything that points to one person. Whoever can unlock your phone can see your answers.
about-undo-title = Can I change my mind?
about-undo = Yes. You can change or take back your answers until the profile is shown. After that they are in the pile, and nobody can find them again.
