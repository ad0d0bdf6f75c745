# The network of the room: its address, its Wi-Fi, how many phones it bears.

doctor-capacity-well = Le réseau ne ressemble pas au partage de connexion d’un ordinateur ou d’un téléphone
doctor-capacity-notice = Ce réseau ressemble au partage de connexion { $kind ->
    [windows] d’un ordinateur Windows
    [linux] d’un ordinateur Linux
    [iphone] d’un iPhone
   *[android] d’un téléphone Android
} : beaucoup s’arrêtent vers { $bears } téléphones
doctor-capacity-mend = Branchez un routeur de voyage pour plus de { $bears } téléphones (docs/network.md), ou laissez des tables sur papier.
serve-hotspot = Ce réseau ressemble au partage de connexion { $kind ->
    [windows] d’un ordinateur Windows
    [linux] d’un ordinateur Linux
    [iphone] d’un iPhone
   *[android] d’un téléphone Android
}. Beaucoup de partages s’arrêtent vers { $bears } téléphones : branchez un routeur de voyage. Voir docs/network.md.
serve-other-address = Cette machine a aussi l’adresse { $address }. HALQA_LAN_ADDRESS ou la page d’entrée du bureau choisit.
serve-address-changed = L’adresse est passée de { $before } à { $now }. La carte d’entrée et les murs suivent ; les téléphones reviennent avec le QR et leur code de reprise.
network-hotspot = Ce réseau peut s’arrêter vers { $bears } téléphones. Branchez un routeur de voyage avant que d’autres n’arrivent.
network-too-small = { $expected } personnes sont attendues ; ce réseau peut s’arrêter vers { $bears } téléphones. Branchez un routeur de voyage, ou laissez des tables sur papier.
network-hotspot-kind = L’adresse est de celles que donne le partage de connexion { $kind ->
    [windows] d’un ordinateur Windows
    [linux] d’un ordinateur Linux
    [iphone] d’un iPhone
   *[android] d’un téléphone Android
}.
network-wifi = Rejoindre le Wi-Fi
network-settings = Wi-Fi et adresse sur cette carte
network-wifi-name = Nom du Wi-Fi
network-wifi-password = Mot de passe du Wi-Fi
network-wifi-hint = Laissez le mot de passe vide pour un réseau ouvert, et le nom vide pour ne montrer aucun code Wi-Fi. Les deux restent sur cet ordinateur.
network-wifi-told = Écrire le mot de passe à côté du code, pour les téléphones qui ne scannent pas
network-address = Adresse pour les téléphones
network-address-own = Choisie par cet ordinateur
network-save = Mettre sur la carte
network-set = La carte et le mur le montrent dans quelques secondes.
network-wall-elsewhere = Le mur sur un autre ordinateur :
refused-network-wifi-name = Un nom de Wi-Fi a de 1 à 32 caractères (moins en arabe : 32 octets). Rien n’a changé : tapez-le comme le routeur le montre.
refused-network-wifi-password = Un mot de passe Wi-Fi a de 8 à 63 caractères simples. Rien n’a changé : tapez-le comme le routeur le montre, ou laissez-le vide pour un réseau ouvert.

handover-title = L’adresse de la salle a-t-elle changé ?
handover-words = Le mur montre l’adresse. Si c’est une autre, tapez-la ici : votre place et vos réponses viennent avec vous. Rien n’est perdu, rien n’est compté deux fois.
handover-unsent = Réponses encore sur ce téléphone :
handover-address = Adresse sur le mur
handover-go = Y aller avec mes réponses
handover-or = Sans réponse à envoyer, le QR du mur et votre code de reprise suffisent :
handover-come = De l’ancienne adresse, votre place est venue avec vous. Appuyez sur le bouton ci-dessous pour la reprendre. Réponses venues avec vous :
phone-no-cookies = Votre téléphone ne garde pas les cookies : il ne peut pas garder de place ici. Autorisez les cookies pour cette page et rouvrez-la. Ou participez sur papier ou à main levée : vous comptez tout autant.
