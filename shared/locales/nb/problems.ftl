# What people read when something was refused or did not work.
