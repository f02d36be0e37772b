# For the facilitator: collaborations, rounds, invitations, closing.
