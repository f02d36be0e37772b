# Talking about a field, together.

talk-questions = Ask each other
talk-note = Shared note
talk-note-hint = Everybody can write here, also at the same time.
talk-note-kept = Saved on this phone
talk-note-waits = Saved here. It is sent when the phone has a connection.
talk-note-soon = Saving …

# One phone leads, the others follow.
talk-lead = Lead the conversation
talk-leading = You lead the conversation. Other phones can follow you from field to field.
talk-stop = Stop leading
talk-led = Somebody else leads the conversation.
talk-follow = Follow
talk-following = You follow the one who leads the conversation.
talk-alone = Look on your own
