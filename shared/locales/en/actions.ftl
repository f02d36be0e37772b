# What the group agrees to do.

actions-title = Actions
actions-lead = This is what you agree to do. Everybody can write here.
actions-none = You have no actions yet.
actions-see = See the actions
actions-new = New action
actions-from-idea = Make it an action
actions-see-one = See the action
actions-matrix = Sort into four boxes
actions-list = Show as a list
actions-unsorted = Not sorted yet
actions-nothing-here = No actions here yet.
actions-by = Due: { $date }
actions-overdue = Was due { $date }
actions-back = To the actions
actions-unknown = This action is not on the phone.

# How far it has come.
action-status = How far have you come?
action-status-open = Not begun
action-status-going_on = Going on
action-status-done = Done
action-status-dropped = Dropped

# One action.
action-title = Action
action-what = What will you do?
action-what-missing = Write what you will do.
action-who = Who takes charge?
action-by = When shall it be done?
action-why = Why will it not be done?
action-cell = Where does it belong?
action-cell-none = In no box yet
action-save = Save the action

# At the next round.
actions-before = Actions from last time
actions-before-lead = What is done, what is going on, and what is dropped? Tap an action and say how it went.
