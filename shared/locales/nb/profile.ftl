# The profile, the dialogue, actions and the report.
