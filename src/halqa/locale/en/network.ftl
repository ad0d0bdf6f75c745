# The network of the room: its address, its Wi-Fi, how many phones it bears.

doctor-capacity-well = The network does not look like a hotspot of a laptop or a phone
doctor-capacity-notice = This network looks like the hotspot of { $kind ->
    [windows] a Windows laptop
    [linux] a Linux laptop
    [iphone] an iPhone
   *[android] an Android phone
}: many stop near { $bears } phones
doctor-capacity-mend = Plug in a travel router for more than { $bears } phones (docs/network.md), or let tables take paper.
serve-hotspot = This network looks like the hotspot of { $kind ->
    [windows] a Windows laptop
    [linux] a Linux laptop
    [iphone] an iPhone
   *[android] an Android phone
}. Many hotspots stop near { $bears } phones: plug in a travel router. See docs/network.md.
serve-other-address = This machine also has the address { $address }. HALQA_LAN_ADDRESS or the desk's join page chooses.
serve-address-changed = The address has changed from { $before } to { $now }. The join card and the walls follow; phones come back with the QR and their recovery code.
network-hotspot = This network may stop near { $bears } phones. Plug in a travel router before more come.
network-too-small = { $expected } people are expected; this network may stop near { $bears } phones. Plug in a travel router, or let tables take paper.
network-hotspot-kind = The address is one that the hotspot of { $kind ->
    [windows] a Windows laptop
    [linux] a Linux laptop
    [iphone] an iPhone
   *[android] an Android phone
} gives out.
network-wifi = Join the Wi-Fi
network-settings = Wi-Fi and address on this card
network-wifi-name = Name of the Wi-Fi
network-wifi-password = Password of the Wi-Fi
network-wifi-hint = Leave the password empty for an open network, and the name empty to show no Wi-Fi code. Both are kept on this laptop.
network-wifi-told = Write the password beside the code, for phones that cannot scan
network-address = Address for phones
network-address-own = Chosen by this laptop
network-save = Put it on the card
network-set = The card and the wall show it within a few seconds.
network-wall-elsewhere = The wall on another computer:
refused-network-wifi-name = A Wi-Fi name has 1 to 32 characters (fewer in Arabic: 32 bytes). Nothing was changed: type it as the router shows it.
refused-network-wifi-password = A Wi-Fi password has 8 to 63 plain characters. Nothing was changed: type it as the router shows it, or leave it empty for an open network.

handover-title = Has the room’s address changed?
handover-words = The wall shows the address. If it is another one, type it here: your place and your answers come along. Nothing is lost and nothing is counted twice.
handover-unsent = Answers still on this phone:
handover-address = Address on the wall
handover-go = Go there with my answers
handover-or = With no answer left to send, the QR on the wall and your recovery code are enough:
handover-come = From the old address your place came along. Press the button below to take it again. Answers that come along:
phone-no-cookies = Your phone keeps no cookies, so it cannot keep a place here. Allow cookies for this page and open it again. Or take part on paper or by raised hand: you count just as much.
