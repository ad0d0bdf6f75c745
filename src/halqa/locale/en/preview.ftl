# The preview: what a text becomes on a phone, on the wall and on paper.
preview-title = Preview
preview-room = Preview
preview-language = Language of the preview
preview-phone = On a phone
preview-wall = On the wall
preview-paper = On paper
preview-cards = The cards to print (PDF)
