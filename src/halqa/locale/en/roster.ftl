## A roster before it is imported: what is wrong, and how to mend it. Nothing is kept until the plan is applied as a whole.
problem-roster-no-headings = No row of headings was recognised in the first { $rows } written rows.
problem-roster-no-headings-remedy = Put one row at the top with at least a name and one other column (Family name, Given name, Sex, Institution…), or start from the template.
problem-roster-heading-twice = { $cell }: the column "{ $heading }" exists already.
problem-roster-heading-twice-remedy = Keep one of the two columns, or say "(latin)" and "(arabic)".
problem-roster-identity-column = { $cell }: this column asks for an identity number. Halqa keeps none; nothing of the file was kept.
problem-roster-identity-column-remedy = Delete this column. A staff number or a telephone is enough.
problem-roster-unwanted-column = { $cell }: Halqa does not keep "{ $heading }"; nothing of the file was kept.
problem-roster-unwanted-column-remedy = Delete this column, then import again.
problem-roster-column-left-out = { $cell }: the column "{ $heading }" is not known and will not be imported.
problem-roster-column-left-out-remedy = If it is useful, name it as in the template; otherwise do nothing.
problem-roster-merged = The cells { $cell } are merged: nobody can tell whose content it is.
problem-roster-merged-remedy = Unmerge them and copy the value into each row.
problem-roster-two-headings = Row { $row } is a second row of headings (the first is row { $first }).
problem-roster-two-headings-remedy = Keep one row of headings. If the file holds two lists, make two files.
problem-roster-no-rows = There is nobody under the headings.
problem-roster-no-rows-remedy = Add one row per person.
problem-roster-formula = { $cell } holds a formula; Halqa computes nothing.
problem-roster-formula-remedy = Copy the column, then paste "values only".
problem-roster-error = { $cell } holds an error of the spreadsheet.
problem-roster-error-remedy = Type the value by hand.
problem-roster-identity-value = { $cell } holds a value shaped like an identity or passport number. It is neither kept nor shown.
problem-roster-identity-value-remedy = Empty this cell. If it is a staff number, write it with a prefix such as "MAT-".
problem-roster-garbled = { $cell }: letters are damaged, as after a wrong encoding.
problem-roster-garbled-remedy = Save the file again as XLSX or CSV UTF-8 from the original.
problem-roster-outside = { $cell } is written outside the columns that have a heading.
problem-roster-outside-remedy = Empty the cell, or give its column a heading.
problem-roster-too-long = { $cell }: the text is too long (at most { $longest } signs).
problem-roster-too-long-remedy = Shorten it.
problem-roster-odd-name = { $cell }: a name holds no digits.
problem-roster-odd-name-remedy = Mend the name, or check that the columns have not shifted.
problem-roster-mixed-script = { $cell }: one word mixes Arabic and Latin letters.
problem-roster-mixed-script-remedy = Type the name again in one script.
problem-roster-two-scripts = { $cell }: the name is written in both scripts at once.
problem-roster-two-scripts-remedy = Put each script into its own column.
problem-roster-name-twice = { $cell }: another column of the row gives this name already.
problem-roster-name-twice-remedy = Keep it in one column.
problem-roster-no-name = Row { $row }: no name, neither in Latin nor in Arabic letters.
problem-roster-no-name-remedy = Write at least one name. People present without a name are told by a headcount, not here.
problem-roster-bad-sex = { $cell }: value not understood for sex.
problem-roster-bad-sex-remedy = Write F, M or "not stated", or leave it empty.
problem-roster-bad-rank = { $cell }: rank category not understood.
problem-roster-bad-rank-remedy = Write senior, middle, rank and file, civilian or "not stated", or leave it empty. A precise rank goes into the unit, if it is useful.
problem-roster-bad-telephone = { $cell }: this is not a telephone number.
problem-roster-bad-telephone-remedy = Write six to fifteen digits, with or without a country code, or leave it empty.
problem-roster-bad-email = { $cell }: this is not an e-mail address.
problem-roster-bad-email-remedy = Mend it, or leave it empty.
problem-roster-unknown-institution = { $cell }: the institution "{ $given }" is not known.
problem-roster-unknown-institution-remedy = Write one of these names: { $known }. Otherwise add the institution first.
problem-roster-known-differs = Row { $row }: this person is enrolled already; the file writes otherwise: { $fields }. Nothing is changed.
problem-roster-known-differs-remedy = If the file is right, correct the person's record.
problem-roster-several-known = Row { $row }: { $count } enrolled people could be this one.
problem-roster-several-known-remedy = Add the staff number or telephone to the file, then try again.
problem-roster-same-row = Row { $row }: identical to row { $first }.
problem-roster-same-row-remedy = Delete one of the two rows. If they are two people, add a staff number or a telephone.
problem-roster-like-known = Row { $row }: an enrolled person has the same name but differs; the row will be added apart.
problem-roster-like-known-remedy = You can say later whether the two records are one person.
problem-roster-like-row = Row { $row }: the same name as row { $other }; both will be added.
problem-roster-like-row-remedy = Please check. Nothing is joined without a decision.
problem-roster-same-number = Row { $row }: the same staff number, telephone or address as row { $other }; both will be added.
problem-roster-same-number-remedy = Please check. Nothing is joined without a decision.
problem-roster-over-quota = { $institution }: { $asked } people to add, { $taken } of { $given } seats taken; { $over } too many.
problem-roster-over-quota-remedy = Nothing is refused. Ask the institution to choose, or give it more seats.
problem-roster-other-sheet = The sheet "{ $sheet }" was not read; only the sheet "{ $read }" was.
problem-roster-other-sheet-remedy = If you meant to import it too, import it apart.
problem-roster-external-links = The file points to other files; these links were not followed.
problem-roster-external-links-remedy = Nothing to do.
problem-roster-encoding = The file is not in UTF-8; it was read as { $encoding }.
problem-roster-encoding-remedy = Look at a few names below. If they are wrong, save the file in UTF-8 and try again.

## The whole file is refused: one sentence, nothing kept
refused-roster-broken-file = The file is damaged and could not be read. Nothing was kept. Open it in the spreadsheet and save it again.
refused-roster-too-many-parts = The file holds { $count } parts, more than { $limit }. Nothing was kept. Copy its content into a new workbook.
refused-roster-bomb = Once opened the file would be out of all measure, or it lies about its size. It was not opened. Copy its content into a new workbook.
refused-roster-locked = The file is protected by a password. Nothing was kept. Save it without a password.
refused-roster-packed = The file is compressed or locked in a way that Halqa does not read. Nothing was kept. Save it again, without a password and with ordinary compression.
refused-roster-old-or-locked = The file is of an old format (.xls) or protected by a password. Nothing was kept. Save it as .xlsx without a password.
refused-roster-not-a-workbook = The file is not an XLSX workbook. Nothing was kept. Save it as .xlsx.
refused-roster-macros = The file holds macros. Nothing was kept or run. Save it as .xlsx, without macros.
refused-roster-too-wide = The file has more than { $limit } columns. Nothing was kept. Delete the columns that are not needed.
refused-roster-too-long = The file has more than { $limit } rows. Nothing was kept. Delete empty rows or split the file.
refused-roster-too-large = The file is larger than { $limit } megabytes. Nothing was kept. Copy its content into a new workbook.
refused-roster-no-sheet = The workbook has no visible sheet. Nothing was kept. Unhide the sheet to be read.
refused-roster-bad-encoding = The file announces the encoding { $encoding } but does not follow it. Nothing was kept. Save it in UTF-8.
refused-roster-no-encoding = The encoding of the file was not recognised (perhaps UTF-16 without a mark). Nothing was kept. Save it as CSV UTF-8 or XLSX.
refused-roster-broken-quotes = Line { $line }: a quotation mark is not closed, or misplaced. Nothing was kept. Mend this line, or save as XLSX.
refused-roster-unknown-format = { $file } is neither XLSX nor CSV. Nothing was kept. Save the list in one of these formats.
refused-roster-no-file = The file { $file } does not exist or cannot be read. Check the path.
refused-roster-not-written = { $file } could not be written. Choose a folder where you may write.

## What an import leaves behind
roster-loss-styles = Colours, formats and comments are not imported.
roster-loss-other-sheets = Only the first visible sheet is read.
roster-loss-formats = CSV keeps neither types nor styles.

## Template
roster-sheet = Roster
roster-heading-family-latin = Family name (latin)
roster-heading-given-latin = Given name (latin)
roster-heading-family-arabic = Family name (arabic)
roster-heading-given-arabic = Given name (arabic)
roster-heading-sex = Sex
roster-heading-institution = Institution
roster-heading-unit = Unit
roster-heading-rank = Rank category
roster-heading-staff-number = Staff number
roster-heading-telephone = Telephone
roster-heading-email = E-mail
roster-sex-female = F
roster-sex-male = M
roster-sex-not-collected = not stated
roster-sex-declined = declined
roster-rank-senior = senior
roster-rank-middle = middle
roster-rank-rank-and-file = rank and file
roster-rank-civilian = civilian
roster-rank-not-stated = not stated
roster-choose-title = Choose from the list
roster-choose = Choose one of the values offered, or leave it empty.
roster-instructions =
    One row per person, one row of headings, no merged cell, no formula.
    Name: in Latin letters, in Arabic letters, or both. Write it as it should stand on the attestation.
    Staff number or telephone: one is enough, and keeps two people of one name apart.
    Sex: F, M, not stated; an empty cell counts as not stated and the report says so.
    Institution: the name agreed with the team. Unit and rank category: if you wish.
    No identity, passport or permit number, no date of birth: they would be refused.
    What these data are for: to invite, to record presence, to make the attestation. Reports show totals only.

## Command line
roster-plan = Rows read: { $read } · to add: { $add } · enrolled already: { $unchanged } · refused: { $refused }.
roster-plan-clean = Everything can come in.
roster-plan-whole = Nothing can come in until the file is mended.
roster-place = { $file }, { $cell }
roster-written = Template written: { $file }
