# Tables: made, moved, merged.

seating-to-page = Make or change the tables
seating-make = Make the tables
seating-present = { $present } present of { $expected } expected.
seating-nobody-yet = Nobody is checked in yet: tables are made with the { $expected } expected.
seating-count = How many tables
seating-choice =
    { $count ->
        [one] { $count } table of { $most }
       *[other] { $count } tables of { $least } to { $most }
    }
seating-mix = Who sits with whom
seating-mix-name =
    { $mix ->
        [peers] Peers: neighbouring ranks together, so that each speaks freely
       *[mixed] Mixed: institutions and languages spread
    }
seating-only-present = Only those present
seating-neutral = Tables have the names of trees, never of a service. Nothing compares services.
seating-changed = The tables are changed. Phones follow.
seating-nowhere = Without a table
seating-people =
    { $count ->
        [0] nobody
        [one] { $count } person
       *[other] { $count } people
    }
seating-absent = not checked in
seating-phone = Device { $number }, without a name
seating-empty = Nobody here.
seating-without =
    { $count ->
        [one] { $count } person has no table.
       *[other] { $count } people have no table.
    }
seating-without-phones =
    { $count ->
        [one] { $count } of them is a phone without a name: its table is chosen on the phone.
       *[other] { $count } of them are phones without a name: their table is chosen on the phone.
    }
seating-mix-now = Make mixed tables
seating-rest-now = Seat them where there is most room
seating-move = Seat the ticked people at
seating-move-do = Move
seating-add = Add a table
seating-add-words = One more empty table, for latecomers or to split one: then move people there.
seating-language-known = Language known for { $known } of { $people }: that of the phone they checked in on.
seating-merge = Bring two tables together
seating-merge-words = People, answers given and the pace of the second table hold for both.
seating-merge-from = The table
seating-merge-into = goes on at the table
refused-room-nobody-to-seat = There is nobody to seat. Nothing changed. Check people in, or make the tables with all who are expected.
refused-room-nobody-chosen = Nobody is ticked. Nothing changed. Tick the people, then choose the table.
refused-room-tables-count = This number of tables cannot be read. Nothing changed. Choose one from the list.
refused-room-tables-moved-on = The tables have changed again since. Nothing was taken back. Move the people one by one.
