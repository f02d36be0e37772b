# This device as the hub of a room.

# The ways there, and how it is.
hub-open = Be the hub of the room
hub-open-on = Show how others join
hub-is-on = This computer is the hub now
hub-failed-title = The hub is not on
hub-look = Look at the hub

# A collaboration and the hub.
hub-off-title = The hub is off
hub-off = The round is on the hub of this computer. Turn it on, and others can join.
hub-alone-title = This computer is on no network
hub-alone = Turn on the Wi-Fi, or share a network from this computer. Then the codes appear here.
hub-take-in = This computer is the hub. Do you want to use it for this round?
hub-take-in-do = Use the hub
hub-hand-over = The server has got what it takes. Is the meeting over?
hub-hand-over-do = Use the server from now on

# Switching it on and off.
hub-title = Be the hub of the room
hub-lead = This computer can take the answers of everyone in the room. Then you need no internet.
hub-wifi = What is the network in the room called?
hub-wifi-hint = Then a code for joining it appears. You may leave this empty.
hub-password = Password of the network
hub-password-hint = Everyone in the room can see it.
hub-server = Which server gets the answers afterwards?
hub-server-hint = For example samson.example. Does the connection come and go? Leave this empty until after the meeting.
hub-token-hint = Only some servers have a code. Otherwise leave this empty.
hub-start = Turn the hub on
hub-changing = One moment …
hub-other-port = Try with port { $port }
hub-stop = Turn the hub off

# While it is on.
hub-on-title = Join in
hub-on = The hub is on
hub-join-wifi = Join the network
hub-wifi-code = QR code for the network
hub-password-is = Password: { $password }
hub-join = Open Samson
hub-address-code = QR code with the address of Samson
hub-other-addresses = Other addresses
hub-hints = Leave the computer on, with power. The app must stay open. You can go to other pages meanwhile.

# The server it belongs to.
hub-no-server = Everything stays on this computer. Do you want to hand the answers on later? Turn the hub off, and write a server.
hub-nothing = The answers are handed on to { $server } when there is a connection.
hub-under-way = Handing the answers on to { $server }.
hub-done = { $server } has got what it takes.
hub-held-title = The answers do not get on now
hub-held-unreachable = Handed on to { $server } when there is a connection. The answers are safe here.
hub-held-untrusted = Somebody else than { $server } answers there. They get nothing. Look whether the address is right. The answers are safe here.
hub-held-stranger = What answers at { $server } is not Samson. Perhaps you must sign in to the network. The answers are safe here.
hub-held-token = { $server } wants a code. Turn the hub off, and write the code. The answers are safe here.
hub-held-full = { $server } is full. Samson tries again by itself. The answers are safe here.
hub-held-refused = { $server } does not take them. Tell whoever runs the server. The answers are safe here.
