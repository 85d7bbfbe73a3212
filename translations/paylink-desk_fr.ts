<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>desk::ui::Countdown</name>
    <message>
        <source>Expires any minute</source>
        <extracomment>The inactivity window is over; the server closes the link at its next sweep</extracomment>
        <translation>Expire d’une minute à l’autre</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Time left: minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Time left: hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Time left: days</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Time has passed</source>
        <extracomment>A paused link whose inactivity window is over: resumed, it may expire at once</extracomment>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Paused links are not closed, but the time of this one has passed (%1). Resumed, it may expire within five minutes.</source>
        <translation>Les liens en pause ne sont pas fermés, mais le délai de celui-ci est passé (%1). S’il est repris, il peut expirer dans les cinq minutes.</translation>
    </message>
    <message>
        <source>Expires %1, Algiers time, unless a payment comes first.</source>
        <translation>Expire %1, heure d’Alger, sauf si un paiement arrive avant.</translation>
    </message>
    <message>
        <source>The time is set on this link.</source>
        <translation>Le délai est propre à ce lien.</translation>
    </message>
    <message>
        <source>The time is inherited from the instance.</source>
        <translation>Le délai est hérité de l’instance.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ErrorText</name>
    <message>
        <source>MyTPE cannot be reached</source>
        <translation>MyTPE est injoignable</translation>
    </message>
    <message>
        <source>MyTPE did not answer in time</source>
        <translation>MyTPE n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>No API key is set</source>
        <translation>Aucune clé API n’est définie</translation>
    </message>
    <message>
        <source>MyTPE refused the API key</source>
        <translation>MyTPE a refusé la clé API</translation>
    </message>
    <message>
        <source>This API key may not do that</source>
        <translation>Cette clé API n’a pas ce droit</translation>
    </message>
    <message>
        <source>MyTPE does not know this address</source>
        <translation>MyTPE ne connaît pas cette adresse</translation>
    </message>
    <message>
        <source>MyTPE refused the request</source>
        <translation>MyTPE a refusé la demande</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Les réglages sont inutilisables</translation>
    </message>
    <message>
        <source>MyTPE asks for a pause</source>
        <translation>MyTPE demande une pause</translation>
    </message>
    <message>
        <source>MyTPE has a problem</source>
        <translation>MyTPE a un problème</translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer could not be read</source>
        <translation>La réponse de MyTPE est illisible</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>La réponse s’est perdue</translation>
    </message>
    <message>
        <source>The data on this computer could not be used</source>
        <translation>Les données de cet ordinateur sont inutilisables</translation>
    </message>
    <message>
        <source>Synchronisation cancelled</source>
        <translation>Synchronisation annulée</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>Une erreur s’est produite dans ce programme</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Vérifiez votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Set PAYLINK_API_KEY and PAYLINK_API_SECRET to your MyTPE key pair, then start the program again.</source>
        <translation>Donnez à PAYLINK_API_KEY et PAYLINK_API_SECRET votre paire de clés MyTPE, puis relancez le programme.</translation>
    </message>
    <message>
        <source>A new key pair replaces the old one at once. Check PAYLINK_API_KEY and PAYLINK_API_SECRET, then start the program again.</source>
        <translation>Une nouvelle paire de clés remplace aussitôt l’ancienne. Vérifiez PAYLINK_API_KEY et PAYLINK_API_SECRET, puis relancez le programme.</translation>
    </message>
    <message>
        <source>Ask the owner of the MyTPE account for a key with more rights.</source>
        <translation>Demandez au titulaire du compte MyTPE une clé avec plus de droits.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>Look at the account on MyTPE, then try again.</source>
        <translation>Consultez le compte sur MyTPE, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the base URL, or choose another profile: this one may hold the data of another account.</source>
        <translation>Vérifiez l’URL de base ou choisissez un autre profil : celui-ci contient peut-être les données d’un autre compte.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>It is not your fault. Try again in a few minutes.</source>
        <translation>Vous n’y êtes pour rien. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Synchronise to see what really happened.</source>
        <translation>Synchronisez pour voir ce qui s’est vraiment passé.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the data folder is yours.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que le dossier de données vous appartient.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Relancez-la quand vous voulez.</translation>
    </message>
    <message>
        <source>Start the program again. If it comes back, please report it.</source>
        <translation>Relancez le programme. Si l’erreur revient, merci de la signaler.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkBadge</name>
    <message>
        <source>Active</source>
        <extracomment>Badge: the link takes payments. Short, as the six words after it.</extracomment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Customers can pay now.</source>
        <translation>Les clients peuvent payer maintenant.</translation>
    </message>
    <message>
        <source>Waits for its one payment.</source>
        <translation>Attend son unique paiement.</translation>
    </message>
    <message>
        <source>Paused: customers cannot pay until you resume it.</source>
        <translation>En pause : les clients ne peuvent pas payer avant que vous le repreniez.</translation>
    </message>
    <message>
        <source>Every place is paid. Raise the number of places to reopen it.</source>
        <translation>Toutes les places sont payées. Augmentez leur nombre pour le rouvrir.</translation>
    </message>
    <message>
        <source>More payments came than there were places. Check who paid last.</source>
        <translation>Il y a eu plus de paiements que de places. Vérifiez qui a payé en dernier.</translation>
    </message>
    <message>
        <source>Its one payment was made.</source>
        <translation>Son unique paiement a été fait.</translation>
    </message>
    <message>
        <source>Nobody paid within its time. Duplicate it to sell again.</source>
        <translation>Personne n’a payé dans le délai. Dupliquez-le pour vendre à nouveau.</translation>
    </message>
    <message>
        <source>It had expired, yet a payment came.</source>
        <translation>Il avait expiré, mais un paiement est arrivé.</translation>
    </message>
    <message>
        <source>Closed by MyTPE, which gave no reason.</source>
        <translation>Fermé par MyTPE, sans indication de raison.</translation>
    </message>
    <message>
        <source>MyTPE uses a word that this version does not know.</source>
        <translation>MyTPE emploie un mot que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Oversold</source>
        <extracomment>Badge: more payments than places. Short.</extracomment>
        <translation>Survendu</translation>
    </message>
    <message>
        <source>Paid after expiry</source>
        <extracomment>Badge: the link had expired, yet a payment came. Short.</extracomment>
        <translation>Payé après expiration</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkCells</name>
    <message>
        <source>Free amount</source>
        <extracomment>In the price column: the payer types the amount</extracomment>
        <translation>Montant libre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Reusable</source>
        <translation>Réutilisable</translation>
    </message>
    <message>
        <source>Single-use</source>
        <translation>Usage unique</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>Places left to sell</extracomment>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n left</source>
        <extracomment>Few places left to sell</extracomment>
        <translation>
            <numerusform>Plus que %n</numerusform>
            <numerusform>Plus que %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>MyTPE no longer lists this link. What was known of it is kept.</source>
        <translation>MyTPE ne liste plus ce lien. Ce qui en était connu est conservé.</translation>
    </message>
    <message>
        <source>The payer types the amount; suggested: %1</source>
        <translation>Le payeur saisit le montant ; suggéré : %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>Read aloud by a screen reader; %1 is a state such as &quot;Sold out&quot;</extracomment>
        <translation>État : %1</translation>
    </message>
    <message numerus="yes">
        <source>State: %1, %n paid</source>
        <extracomment>Read aloud; %1 is a state, %n a number of payments</extracomment>
        <translation>
            <numerusform>État : %1, %n payé</numerusform>
            <numerusform>État : %1, %n payés</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1, %2 of %3 paid</source>
        <extracomment>Read aloud; &quot;State: Sold out, 20 of 20 paid&quot;</extracomment>
        <translation>État : %1, %2 payés sur %3</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkColumns</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Expire dans</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksNotice</name>
    <message>
        <source>Opening your links…</source>
        <translation>Ouverture de vos liens…</translation>
    </message>
    <message>
        <source>No link matches “%1”</source>
        <translation>Aucun lien ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Titles, slugs, amounts and custom fields were searched.</source>
        <translation>La recherche porte sur les titres, les slugs, les montants et les champs personnalisés.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Reading your links from MyTPE…</source>
        <translation>Lecture de vos liens sur MyTPE…</translation>
    </message>
    <message>
        <source>They stay on this computer, so next time they are here at once.</source>
        <translation>Ils restent sur cet ordinateur : la prochaine fois, ils seront là aussitôt.</translation>
    </message>
    <message>
        <source>This account has no payment links yet</source>
        <translation>Ce compte n’a pas encore de lien de paiement</translation>
    </message>
    <message>
        <source>Create one on MyTPE, then synchronise: it will appear here.</source>
        <translation>Créez-en un sur MyTPE, puis synchronisez : il apparaîtra ici.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Your payment links will be here</source>
        <translation>Vos liens de paiement seront ici</translation>
    </message>
    <message>
        <source>Synchronise once; after that they open at once, with or without a network.</source>
        <translation>Synchronisez une fois ; ensuite ils s’ouvrent aussitôt, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>You are offline. What was read before is shown.</source>
        <translation>Vous êtes hors ligne. Ce qui avait été lu est affiché.</translation>
    </message>
    <message>
        <source>You are offline. Everything here is as it was %1.</source>
        <translation>Vous êtes hors ligne. Dernière mise à jour %1.</translation>
    </message>
    <message>
        <source>Everything here is as it was %1.</source>
        <translation>Dernière mise à jour %1 : ce que vous voyez peut avoir changé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksPage</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Rechercher des liens</translation>
    </message>
    <message>
        <source>Search title, amount, invoice…</source>
        <translation>Titre, montant, facture…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows shown and rows known: &quot;12 of 3,000&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 links shown</source>
        <translation>%1 liens affichés</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksView</name>
    <message>
        <source>Payment links</source>
        <translation>Liens de paiement</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy link URL</source>
        <translation>Copier l’URL du lien</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
</context>
<context>
    <name>desk::ui::MainWindow</name>
    <message>
        <source>Paylink Desk</source>
        <translation>Paylink Desk</translation>
    </message>
</context>
<context>
    <name>desk::ui::MomentText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;21 Nov 2026, 14:05&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SyncBar</name>
    <message>
        <source>Synchronisation progress</source>
        <translation>Progression de la synchronisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Stop; what was read so far is kept</source>
        <translation>Arrêter ; ce qui a été lu est conservé</translation>
    </message>
    <message>
        <source>Read the news from MyTPE (F5)</source>
        <translation>Lire les nouveautés de MyTPE (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SyncText</name>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Reading instances</source>
        <translation>Lecture des instances</translation>
    </message>
    <message>
        <source>Reading links</source>
        <translation>Lecture des liens</translation>
    </message>
    <message>
        <source>Reading link details</source>
        <translation>Lecture des détails des liens</translation>
    </message>
    <message>
        <source>Reading payments</source>
        <translation>Lecture des paiements</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>Progress: &quot;Reading links, 120 of 300&quot;</extracomment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Progress: &quot;Reading links, 120&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Never synchronised</source>
        <translation>Jamais synchronisé</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is &quot;just now&quot;, &quot;2 min ago&quot; ...</extracomment>
        <translation>Mis à jour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) not refreshed; what was known of them is shown.</source>
        <translation>
            <numerusform>%n lien non actualisé ; ce qui en était connu est affiché.</numerusform>
            <numerusform>%n liens non actualisés ; ce qui en était connu est affiché.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) not refreshed.</source>
        <translation>
            <numerusform>%n instance non actualisée.</numerusform>
            <numerusform>%n instances non actualisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payments of %n link(s) could not be read whole.</source>
        <translation>
            <numerusform>Les paiements de %n lien n’ont pas pu être lus en entier.</numerusform>
            <numerusform>Les paiements de %n liens n’ont pas pu être lus en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read and were left as they were.</source>
        <translation>
            <numerusform>%n élément illisible a été laissé tel quel.</numerusform>
            <numerusform>%n éléments illisibles ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list kept changing while it was read; some rows may be a little old.</source>
        <translation>La liste changeait pendant la lecture ; quelques lignes peuvent être un peu anciennes.</translation>
    </message>
    <message numerus="yes">
        <source>MyTPE no longer lists %n link(s).</source>
        <translation>
            <numerusform>MyTPE ne liste plus %n lien.</numerusform>
            <numerusform>MyTPE ne liste plus %n liens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payments of %n link(s) do not add up to what MyTPE says was collected.</source>
        <translation>
            <numerusform>Les paiements de %n lien ne correspondent pas au montant encaissé selon MyTPE.</numerusform>
            <numerusform>Les paiements de %n liens ne correspondent pas au montant encaissé selon MyTPE.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without payments are gone from MyTPE and were removed.</source>
        <translation>
            <numerusform>%n lien sans paiement a disparu de MyTPE et a été retiré.</numerusform>
            <numerusform>%n liens sans paiement ont disparu de MyTPE et ont été retirés.</numerusform>
        </translation>
    </message>
</context>
</TS>
