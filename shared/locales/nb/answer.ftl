# Answering: the values, the statements, looking over and sending.
