## Other programs' files in and out of a pack
exchange-wrote = Written: { $file }
exchange-wrote-nothing = Nothing was written.
exchange-losses = What does not come along:
exchange-no-losses = Everything came along.
exchange-true = True
exchange-false = False

refused-exchange-no-file = { $path } could not be read: { $reason }. Nothing was changed. Check the path.
refused-exchange-not-a-folder = { $path } is a file. Nothing was changed. Give the folder of a pack, or one to be made.
refused-exchange-file-exists = { $file } exists in the folder already. Nothing was written. Move it, or choose another folder.
refused-exchange-not-written = { $path } could not be written: { $reason }. Choose another place.
refused-exchange-too-large = { $file } is larger than { $limit } megabytes. Nothing was read. Split it.
refused-exchange-not-text = { $file }, line { $line }: this is no text in UTF-8. Nothing was read. Save the file again with the encoding UTF-8.
refused-exchange-no-language = The pack has no language { $lang }. Nothing was written. Choose one of these: { $known }.
refused-exchange-no-bank = The pack has no question bank { $id }. Nothing was written. Choose one of these: { $known }.
refused-exchange-too-long = { $file } has more than { $limit } lines. Nothing was read. Split it.
