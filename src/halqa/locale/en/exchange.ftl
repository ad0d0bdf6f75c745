## Other programs' files in and out of a pack
exchange-wrote = Written: { $file }
exchange-wrote-nothing = Nothing was written.
exchange-losses = What does not come along:
exchange-no-losses = Everything came along.
exchange-true = True
exchange-false = False

refused-exchange-no-file = { $path } could not be read: { $reason ->
    [ENOENT] there is no such path
    [EISDIR] it is a folder
    [ENOTDIR] a part of the path is a file
    [EACCES] you may not do this there
    [EPERM] you may not do this there
    [ENOSPC] the disk is full
    [EROFS] this place is for reading only
   *[other] { $reason }
}. Nothing was changed. Check the path.
refused-exchange-not-a-folder = { $path } is a file. Nothing was changed. Give the folder of a pack, or one to be made.
refused-exchange-file-exists = { $file } exists in the folder already. Nothing was written. Move it, or choose another folder.
refused-exchange-not-written = { $path } could not be written: { $reason ->
    [ENOENT] there is no such path
    [EISDIR] it is a folder
    [ENOTDIR] a part of the path is a file
    [EACCES] you may not do this there
    [EPERM] you may not do this there
    [ENOSPC] the disk is full
    [EROFS] this place is for reading only
   *[other] { $reason }
}. Choose another place.
refused-exchange-too-large = { $file } is larger than { $limit } megabytes. Nothing was read. Split it.
refused-exchange-not-text = { $file }, line { $line }: this is no text in UTF-8. Nothing was read. If it is a text file, save it again with the encoding UTF-8; if not, choose another file.
refused-exchange-empty = { $file } is empty. Nothing was changed. Choose another file.
refused-exchange-no-language = The pack has no language { $lang }. Nothing was written. Choose one of these: { $known }.
refused-exchange-no-bank = { $count ->
    [0] The pack has no question bank. Nothing was written.
   *[other] The pack has no question bank { $id }. Nothing was written. Choose one of these: { $known }.
}
refused-exchange-too-long = { $file } has more than { $limit } lines. Nothing was read. Split it.
exchange-loss-recordings = Recordings of a voice, which this format does not carry: { $count }.
