# The preview: what a text becomes on a phone, on the wall and on paper.
preview-title = Preview
preview-room = Preview
preview-language = Language of the preview
preview-phone = On a phone
preview-wall = On the wall
preview-paper = On paper
preview-cards = The paper to print (PDF)
preview-side = { $name }, sheet { $number }
preview-more = { $count ->
    [one] One more sheet is in the PDF.
   *[other] { $count } more sheets are in the PDF.
}
preview-no-paper = Nothing of this is printed: the trainer says it.
preview-runs = The activities of the half-day
preview-trainers = A briefed trainer plays this role: its card is on paper, and on no phone.
