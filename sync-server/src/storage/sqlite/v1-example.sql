-- A revealed round as the first version stored it: for the test that such a file still opens.
INSERT INTO collaborations (id, access_hash, revision) VALUES (unhex('01010101010101010101010101010101'), zeroblob(32), 3);
INSERT INTO facilitators (collaboration, author, counter, command) VALUES
    (unhex('01010101010101010101010101010101'), unhex(replace(hex(zeroblob(32)), '00', 'fa')), 7, x'c0'),
    (unhex('01010101010101010101010101010101'), unhex(replace(hex(zeroblob(32)), '00', 'fb')), NULL, NULL);
INSERT INTO rounds (collaboration, round, headcount, protection, revealed, revision) VALUES
    (unhex('01010101010101010101010101010101'), unhex('04040404040404040404040404040404'), 1,
     CAST('q' || 'open_conversation' AS BLOB), 1, 3);
INSERT INTO slots (collaboration, document, author, sequence, revision, label, bytes, signature, body) VALUES
    (unhex('01010101010101010101010101010101'), 'round/04040404040404040404040404040404',
     unhex(replace(hex(zeroblob(32)), '00', 'a1')), 1, NULL, unhex('1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a'), 1, x'51', x'b0');
INSERT INTO bags (collaboration, round, position, fragment, tag) VALUES
    (unhex('01010101010101010101010101010101'), unhex('04040404040404040404040404040404'), 0, x'f0', NULL);
