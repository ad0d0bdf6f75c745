# The machine’s doctor and the first start.
doctor-sum = { $wrong ->
    [0] { $notices ->
        [0] All is well.
       *[other] Nothing stands in the way; to know: { $notices }.
    }
   *[other] To mend before you begin: { $wrong }. To know: { $notices }.
}
doctor-python-well = Python { $found }
doctor-python-wrong = Python { $found } is too old
doctor-python-mend = Install Python { $wanted } or newer, then start again in a fresh folder.
doctor-packages-well = The installed packages are the locked ones
doctor-packages-notice = The lock file is missing: packages were not compared
doctor-packages-wrong = Packages differ from the lock: { $different }
doctor-packages-mend = Run dev.py again: it installs exactly what is locked.
doctor-sqlite-well = SQLite { $found }, safe with two writers
doctor-sqlite-wrong = SQLite { $found } can corrupt a file that two connections write
doctor-sqlite-mend = Open no room. Reinstall the locked sqlcipher3 package.

doctor-database-well = Database { $found }
doctor-database-notice = Database { $found }, but { $loose } is off
doctor-database-wrong = The database does not answer
doctor-database-mend = Turn the named settings of PostgreSQL on, or start the database and check HALQA_DATABASE.
doctor-data-well = The data folder is ready: { $path }
doctor-data-wrong = { $steps ->
    [0] The data folder is not made yet: { $path }
   *[other] The database waits for { $steps } update steps: { $path }
}
doctor-data-mend = Run “halqa init”. Nothing that exists is lost.
doctor-secret-well = The secret is kept, readable by its owner alone
doctor-secret-wrong = { $mode ->
    [none] The secret does not exist yet: { $path }
   *[other] Others than its owner can read the secret ({ $mode }): { $path }
}
doctor-secret-mend = Run “halqa init” when it is missing; otherwise “chmod 600” on that file.
doctor-fsync-well = The disk confirms a write in { $ms } ms
doctor-fsync-notice = The disk confirms a write in { $ms } ms: hardly believable, or too slow
doctor-fsync-mend = Put the data folder on an internal disk, neither in memory nor on the network.
doctor-disk-well = Free space: { $free } MB
doctor-disk-notice = Little free space: { $free } MB
doctor-disk-wrong = Almost no space left: { $free } MB
doctor-disk-mend = Free one gigabyte, or put HALQA_DATA on another disk.
doctor-ports-well = The ports of both doors are free
doctor-ports-notice = Ports already taken: { $taken }
doctor-ports-mend = When Halqa is running, this is right. Otherwise stop the other program, or change HALQA_STAFF_PORT, HALQA_PHONE_PORT or HALQA_CONTROL_PORT.
doctor-network-well = Phones reach this machine at { $address } (other addresses: { $others })
doctor-network-notice = No local network: phones cannot join
doctor-network-mend = Plug in the router, or give the address in HALQA_LAN_ADDRESS. The circle works without phones too.
doctor-files-well = Enough connections at once ({ $limit })
doctor-files-notice = Only { $limit } open files at once
doctor-files-mend = Raise the limit (ulimit -n 4096) before you open a large room.
doctor-clock-well = The clock says { $now }
doctor-clock-wrong = The clock says { $now }, before things already written
doctor-clock-mend = Set the machine’s clock: presences carry this time.
doctor-fonts-well = The fonts are there, Latin and Arabic
doctor-fonts-wrong = Fonts are missing: { $missing }
doctor-fonts-mend = This copy of Halqa is not whole: get it again.
doctor-browser-well = Browser for the tests: { $path }
doctor-browser-notice = No Chromium: browser tests will be skipped
doctor-browser-mend = Only the tests need it. On Debian: apt install chromium.

## init
init-ready = The data folder is ready: { $path }
init-no-folder = The folder { $path } cannot be made ({ $reason }). Nothing is changed. Choose another one in HALQA_DATA.
init-administrator-known = An administrator exists already; it is not changed.
init-ask = Password of { $name } (12 characters at least):
init-short = The password has fewer than { $least } characters: the account is not made. Run “halqa init” again.
init-administrator = The administrator account “{ $name }” is made.
init-password = Its password, shown this once:
