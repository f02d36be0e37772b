# What people read when something was refused or did not work.

# Invitations.
problem-link-damaged = The link is not complete. Scan the QR code again, or ask for a new link.
problem-link-newer = The invitation was made with a newer Samson. Reload the page and try again.

# Storage on this device.
problem-storage-refused = The browser will not save anything here. Use an ordinary window, not a private one. Otherwise your answers go when you close the page.
problem-storage-full = The phone is full. What you answered before is safe. Delete something else on the phone and try again.
problem-storage-newer = A newer Samson has used the storage here. Nothing is gone. Close the other tabs and reload the page.
problem-storage-failed = The last thing was not saved. What you answered before is safe. Try once more.

# The work on this device.
problem-damaged = Something that arrived is damaged. Your answers are safe. Reload the page and try again.
problem-newer = This was made with a newer Samson. Your answers are safe. Reload the page to get the newest.
problem-incomplete = Say how important each value is before you send.
problem-too-large = The text is too long. What you wrote before is saved. Make it a little shorter.
problem-commons-full = There is no more room in what you write together. Everything that is there is safe. Make a report, and go on in a new collaboration.
problem-too-few = The profile needs at least { $minimum } answers. Wait until more have answered.
problem-interrupted = Something was interrupted. Your answers are safe. Try again.

# Papers.
problem-no-press = What makes papers is not on this phone yet, and could not be fetched. Nothing is lost. Try again when you have a connection.
problem-not-printed = The file was not made. Nothing is lost. Tell the person who runs the server.

# What a server or hub said.
problem-unauthorised = The server does not know the invitation yet. Your answers are safe here. Samson tries again by itself.
problem-round-not-open = The round is not open on the server yet. Your answers are safe here. Samson tries again by itself.
problem-already-revealed = The round was closed before your answers arrived. They are still on this phone.
problem-count-changed = One more answer came in the same moment. Look at the new number and try again.
problem-removed = Whoever leads the round has taken your response out. Your answers are still on the phone.
problem-unknown-response = No response in the round has this code. Look at the code once more.
problem-ambiguous-code = More than one response has this code. None was taken out.
problem-creation-token = Only some may make a collaboration here. Ask whoever runs the server for the code.
problem-server-full = The server is full. Your answers are safe on the phone. Samson tries again by itself.
problem-refused = The server did not accept this. Your answers are safe on the phone. Tell whoever leads the round.

# Rounds.
problem-unknown-round = This round is not on the phone. Scan the QR code again to join.
problem-turn-over = Somebody else answers on this phone by now. This answer was not saved.
problem-protection-changed = The round has other rules than the ones you agreed to. Nothing was sent. Talk to whoever leads the round.

# Backups.
problem-no-backup = This file is not a backup from Samson.
problem-backup-damaged = The backup is damaged. Try to fetch the file again from where it is kept.
problem-backup-newer = The backup was made by a newer Samson. Update the app first.
problem-backup-password = The password does not fit this backup.
problem-backup-known = This collaboration is on this phone already. Nothing has changed.
problem-backup-elsewhere = This collaboration belongs to { $server }. Open Samson there, and bring the copy back there.
problem-no-export = This is not a file of everything from Samson, or it was changed.
problem-export-newer = The file was made by a newer Samson. Update the app first.
problem-file-damaged = The file is damaged. Fetch it again from where it is kept, or ask for a new one.

# Handing over.
problem-parcel-foreign = These are no answers from Samson. Scan the codes on the screen of who hands over.
problem-parcel-newer = The answers were made with a newer Samson. Load the page again here, and try once more.
problem-parcel-damaged = Something was misread. Hold the phone still, and it begins again by itself.
problem-parcel-collaboration = These answers belong to another collaboration. They were not taken.
problem-parcel-round = These answers belong to a round that is not on this phone. They were not taken.
problem-parcel-elsewhere = These answers are locked for another server. They were not taken.
problem-profile-foreign = This is no profile from Samson. Scan the codes on the facilitator’s screen.
problem-profile-newer = The profile was made with a newer Samson. Load the page again when you have a connection, and try once more.
problem-profile-collaboration = This profile belongs to another collaboration. It was not opened.
problem-profile-round = This profile is of another round. Ask the facilitator to show the one you have just answered.
problem-profile-forged = This profile is not from a facilitator that this phone knows. It was not opened.
problem-profile-key = This profile is locked with another invitation. Scan the newest invitation first.
problem-profile-not-answers = This is the profile, not answers. Here you take in answers.
problem-answers-not-profile = These are a participant’s answers, not the profile. They were not taken.
problem-answers-first = Send your own answers first. Then you can see the profile.
problem-nothing-waits = There are no answers waiting to be handed over.
problem-unknown-place = This phone has never been in contact with the server. So it cannot lock the answers for it. Scan the invitation anew from a phone that has. Your answers are safe here and are sent when it works.
problem-camera-missing = We find no camera here. Ask for the answers as a file.
problem-camera-unprotected = The browser shows the camera on safe pages only, and this is not one. Ask for the answers as a file.
problem-camera-refused = Samson may not use the camera. Allow it in the browser’s settings, or ask for the answers as a file.
problem-camera-taken = Another app uses the camera. Close it, and try again.
problem-camera-reader = What reads codes is not on this phone yet. Try again with coverage, or ask for a file instead.

# This device as a hub.
problem-hub-impossible = A browser cannot be the hub. Use the app for computers.
problem-hub-port = Another program uses the port. Close it, or try with another port.
problem-hub-listen = The computer does not let Samson receive others. Try another port, or ask whoever looks after the computer.
problem-hub-address = The address of the server is not right. Look at it once more.
problem-hub-in-use = Samson is open in another window, and is the hub there. Close the other window first.
problem-hub-storage = Samson may not store anything on this computer. See whether you may write in the folder.
problem-hub-full = The computer is full. What is stored is safe. Delete something else, and try again.
problem-hub-newer = A newer Samson has been the hub here. Nothing is gone. Update the app.
problem-hub-damaged = What the hub has stored is damaged. The phones have their answers. Ask whoever looks after the computer.
problem-hub-failed = The hub did not start. Nothing is gone. Try once more.
problem-not-at-hub = The hub does not know the collaboration. Give the hub the same server, and try again while you have a connection.
problem-not-at-server = The server does not have the collaboration yet, or there is no connection. The round stays on the hub. Try again later.

# Numbers and days that somebody types.
problem-no-number = Write a number here, for instance 12 or 12.5.
problem-number-two-readings = This number can be read in two ways. Write it without a mark between thousands.
problem-number-too-fine = This number has too many decimals. Use six at most.
problem-number-too-large = This number is too large to be kept.
problem-no-day = Choose a date that exists.
