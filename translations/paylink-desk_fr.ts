<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>desk::desktop::AccountsPart</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Nothing was removed yet.</source>
        <translation>Rien n’a encore été retiré.</translation>
    </message>
    <message>
        <source>Remove the rest all the same</source>
        <translation>Retirer le reste quand même</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>Retirer « %1 » de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Keep the history of exports and changes</source>
        <translation>Garder l’historique des exports et des modifications</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>desk::desktop::ConnectCover</name>
    <message>
        <source>New key for %1</source>
        <translation>Nouvelle clé pour %1</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>The one that is stored stays until the new one is tested and kept.</source>
        <translation>Celle qui est conservée reste jusqu’à ce que la nouvelle soit testée et gardée.</translation>
    </message>
    <message>
        <source>The connection is tested first, then the key goes to the keychain of this computer.</source>
        <translation>La connexion est d’abord testée, puis la clé va dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Key for %1, for this session</source>
        <translation>Clé de %1 pour cette session</translation>
    </message>
    <message>
        <source>It is tested and kept until the program ends, and nowhere else. What the keychain holds stays.</source>
        <translation>Elle est testée et gardée jusqu’à la fin du programme, et nulle part ailleurs. Ce que contient le trousseau y reste.</translation>
    </message>
</context>
<context>
    <name>desk::desktop::Desktop</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Show payments</source>
        <translation>Afficher les paiements</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>This account has no such link any more.</source>
        <translation>Ce compte n’a plus ce lien.</translation>
    </message>
</context>
<context>
    <name>desk::desktop::Frame</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>desk::desktop::HelpPart</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>desk::desktop::LockPart</name>
    <message>
        <source>Mask names, mails and telephone numbers</source>
        <translation>Masquer les noms, e-mails et téléphones</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>Confidentialité et verrouillage</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>A button: the names of those who pay are masked, as &quot;A*** B***&quot;. One short word</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>A button: locks the window. One short word</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>That could not be kept on this computer. Nothing was changed.</source>
        <translation>Cela n’a pas pu être enregistré sur cet ordinateur. Rien n’a changé.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Nothing more is kept, but not all of what was kept could be erased. The next start of the program goes on with it.</source>
        <translation>Plus rien n’est conservé, mais tout ce qui l’était n’a pas pu être effacé. Le prochain démarrage du programme poursuivra l’effacement.</translation>
    </message>
    <message>
        <source>Kept from now on; those of earlier payments come with `paylink sync --full`.</source>
        <translation>Conservés désormais ; ceux des paiements antérieurs reviennent avec « paylink sync --full ».</translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n payment(s).</source>
        <translation>
            <numerusform>Effacés de %n paiement.</numerusform>
            <numerusform>Effacés de %n paiements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::desktop::Program</name>
    <message>
        <source>The settings of this account cannot be read.</source>
        <translation>Les réglages de ce compte sont illisibles.</translation>
    </message>
    <message>
        <source>Finish or close the open window first.</source>
        <translation>Terminez ou fermez d’abord la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>This is a demonstration: a made-up shop on this computer. No money moves, and nothing stays.</source>
        <translation>Ceci est une démonstration : une boutique inventée sur cet ordinateur. Aucun argent ne circule, et rien ne reste.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>Le compte a été retiré de cet ordinateur.</translation>
    </message>
    <message>
        <source>Removing the account…</source>
        <translation>Retrait du compte…</translation>
    </message>
    <message>
        <source>The keychain may ask for its password.</source>
        <translation>Le trousseau peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>MyTPE refused the key of “%1”, so nothing new is read. What was read stays.</source>
        <translation>MyTPE a refusé la clé de « %1 » : rien de nouveau n’est lu. Ce qui a été lu reste.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Saisir une nouvelle clé</translation>
    </message>
    <message>
        <source>“%1” is open in a window of its own, which was brought to the front.</source>
        <translation>« %1 » est ouvert dans sa propre fenêtre, qui a été ramenée au premier plan.</translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountSwitcher</name>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>Gérer les comptes…</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte : %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountText</name>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>TEST/LIVE?</source>
        <extracomment>A question: nobody has said yet which of the two this account is. Short: it stands under a small picture.</extracomment>
        <translation>TEST/RÉEL ?</translation>
    </message>
    <message>
        <source>A test account: no real money.</source>
        <translation>Un compte de test : pas d’argent réel.</translation>
    </message>
    <message>
        <source>A live account: real money.</source>
        <translation>Un compte réel : de l’argent réel.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether this is a test or a live account.</source>
        <translation>Personne n’a encore dit s’il s’agit d’un compte de test ou réel.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an account&apos;s name, %2 is TEST or LIVE.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>No real money.</source>
        <translation>Pas d’argent réel.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Real payments.</source>
        <translation>De vrais paiements.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>Afficher dans la fenêtre</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Changer la clé…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>%1 Address: %2</source>
        <extracomment>%1 is the state of the key, a sentence; %2 an address.</extracomment>
        <translation>%1 Adresse : %2</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Type de compte</translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountsText</name>
    <message>
        <source>MyTPE refused its key: enter a new one.</source>
        <translation>MyTPE a refusé sa clé : saisissez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Its key is in the keychain of this computer.</source>
        <translation>Sa clé est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its key may be in the keychain: the keychain did not confirm it.</source>
        <translation>Sa clé est peut-être dans le trousseau : celui-ci ne l’a pas confirmé.</translation>
    </message>
    <message>
        <source>No key is stored for it.</source>
        <translation>Aucune clé n’est conservée pour lui.</translation>
    </message>
    <message>
        <source>its key in the keychain</source>
        <translation>sa clé dans le trousseau</translation>
    </message>
    <message>
        <source>the links and payments kept on this computer (MyTPE keeps its own)</source>
        <translation>les liens et paiements conservés sur cet ordinateur (MyTPE garde les siens)</translation>
    </message>
    <message>
        <source>its settings</source>
        <translation>ses réglages</translation>
    </message>
    <message>
        <source>This takes away: %1.</source>
        <translation>Cela retire : %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Exported files stay where they are.</source>
        <translation>Les fichiers exportés restent où ils sont.</translation>
    </message>
    <message>
        <source>The history of exports and changes exists nowhere else.</source>
        <translation>L’historique des exports et des modifications n’existe nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The account is open in another program (%1): close it there first.</source>
        <translation>Le compte est ouvert dans un autre programme (%1) : fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>Its key is kept until the program ends, and nowhere else.</source>
        <translation>Sa clé est gardée jusqu’à la fin du programme, et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ArrivalNews</name>
    <message numerus="yes">
        <source>%n new payment(s), %1</source>
        <extracomment>The window&apos;s title while another program is in front. %1 is an amount of money</extracomment>
        <translation>
            <numerusform>%n nouveau paiement, %1</numerusform>
            <numerusform>%n nouveaux paiements, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::BulkController</name>
    <message numerus="yes">
        <source>“%1” was cut short: %n of its links wait.</source>
        <translation>
            <numerusform>« %1 » a été interrompu : %n lien attend.</numerusform>
            <numerusform>« %1 » a été interrompu : %n liens attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>desk::ui::BulkDialog</name>
    <message>
        <source>Links and what happens to each</source>
        <translation>Les liens et ce qu’il advient de chacun</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Places to add to each</source>
        <translation>Places à ajouter à chacun</translation>
    </message>
    <message>
        <source>Instance default</source>
        <translation>Délai de l’instance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>desk::ui::BulkText</name>
    <message>
        <source>Create links from a file</source>
        <translation>Créer des liens depuis un fichier</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>Mettre des liens en pause</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>Reprendre des liens</translation>
    </message>
    <message>
        <source>Add places to links</source>
        <translation>Ajouter des places à des liens</translation>
    </message>
    <message>
        <source>Change when links expire</source>
        <translation>Changer l’expiration de liens</translation>
    </message>
    <message>
        <source>Delete links</source>
        <translation>Supprimer des liens</translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s)</source>
        <translation>
            <numerusform>Créer %n lien</numerusform>
            <numerusform>Créer %n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n link(s)</source>
        <translation>
            <numerusform>Mettre %n lien en pause</numerusform>
            <numerusform>Mettre %n liens en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n link(s)</source>
        <translation>
            <numerusform>Reprendre %n lien</numerusform>
            <numerusform>Reprendre %n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n link(s)</source>
        <translation>
            <numerusform>Modifier %n lien</numerusform>
            <numerusform>Modifier %n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n link(s)</source>
        <translation>
            <numerusform>Supprimer %n lien</numerusform>
            <numerusform>Supprimer %n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n link(s) will be changed.</source>
        <translation>
            <numerusform>%n lien sera modifié.</numerusform>
            <numerusform>Les %n liens seront modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) will be changed; the others are left out.</source>
        <extracomment>%1 is a number of links</extracomment>
        <translation>
            <numerusform>%1 lien sur %n sera modifié ; les autres sont laissés de côté.</numerusform>
            <numerusform>%1 liens sur %n seront modifiés ; les autres sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Sera modifié</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté : %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>Not done, may be tried again</source>
        <translation>Pas fait, à réessayer</translation>
    </message>
    <message>
        <source>Its answer was lost; it is found out before it is tried again</source>
        <translation>Réponse perdue ; ce sera vérifié avant de réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <translation>
            <numerusform>%n encore inconnu</numerusform>
            <numerusform>%n encore inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to do</source>
        <translation>
            <numerusform>%n reste à faire</numerusform>
            <numerusform>%n restent à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;3 done, 1 refused&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>Arrêté : %1.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChangeNotice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChangesController</name>
    <message>
        <source>Resume “%1”?</source>
        <translation>Reprendre « %1 » ?</translation>
    </message>
    <message>
        <source>Its time without a payment has passed while it was paused. MyTPE may expire it for good within five minutes. Give it more time first, or duplicate it afterwards.</source>
        <translation>Son délai sans paiement s’est écoulé pendant la pause. MyTPE peut le faire expirer définitivement dans les cinq minutes. Donnez-lui d’abord plus de temps, ou dupliquez-le ensuite.</translation>
    </message>
    <message>
        <source>Resume anyway</source>
        <translation>Reprendre quand même</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>Its address stops working for good. To close it for a while, pause it instead.</source>
        <translation>Son adresse cessera définitivement de fonctionner. Pour le fermer un moment, mettez-le plutôt en pause.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChartKey</name>
    <message>
        <source>Bars: %1. Dots: %2.</source>
        <extracomment>Read aloud; what a chart&apos;s bars and its dots show</extracomment>
        <translation>Barres : %1. Points : %2.</translation>
    </message>
</context>
<context>
    <name>desk::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>Read aloud: what pressing this button takes away; %1 is for example &quot;State: Active&quot;</extracomment>
        <translation>Retirer le filtre : %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChoiceMenu</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a filter&apos;s button: its name and how many choices are made, as &quot;State (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>desk::ui::ColumnMappingPanel</name>
    <message>
        <source>The first row holds titles</source>
        <translation>La première ligne porte les titres</translation>
    </message>
    <message>
        <source>Choose which column of the file holds what</source>
        <translation>Choisir ce que contient chaque colonne du fichier</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Pas dans le fichier</translation>
    </message>
    <message numerus="yes">
        <source>Columns: %n recognised</source>
        <translation>
            <numerusform>Colonnes : %n reconnue</numerusform>
            <numerusform>Colonnes : %n reconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns: %n chosen</source>
        <translation>
            <numerusform>Colonnes : %n choisie</numerusform>
            <numerusform>Colonnes : %n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose its column.</source>
        <translation>Choisissez sa colonne.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ColumnText</name>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Expires after (minutes)</source>
        <translation>Expire après (minutes)</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>A column of a file that has no titles, by its place</extracomment>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A column of a file, and what stands in it first: &quot;Tarif (8 000,50)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>desk::ui::ColumnsDialog</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Arrange columns</source>
        <translation>Organiser les colonnes</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Les colonnes, dans leur ordre</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Comme au départ</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConfirmDialog</name>
    <message>
        <source>Write %1 to go on:</source>
        <translation>Écrivez %1 pour continuer :</translation>
    </message>
    <message>
        <source>Write %1 to go on</source>
        <translation>Écrivez %1 pour continuer</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConflictPanel</name>
    <message>
        <source>Go on with these</source>
        <translation>Continuer avec ces choix</translation>
    </message>
    <message>
        <source>This link was changed elsewhere while you were editing. Nothing was sent.</source>
        <translation>Ce lien a été modifié ailleurs pendant votre saisie. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Choose what it should be:</source>
        <translation>Choisissez ce qu’il doit devenir :</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre saisie</translation>
    </message>
    <message>
        <source>On MyTPE now</source>
        <translation>Sur MyTPE maintenant</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A field, whose side it is, and the value: &quot;Title, yours: Stage&quot;</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConflictRows</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Instance default</source>
        <translation>Délai de l’instance</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectController</name>
    <message>
        <source>Testing the connection…</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>There is a blank or a sign in it that no key has: check what was pasted.</source>
        <translation>Il contient un espace ou un signe qu’aucune clé ne comporte : vérifiez ce qui a été collé.</translation>
    </message>
    <message>
        <source>Paste the API key of the account here.</source>
        <translation>Collez ici la clé API du compte.</translation>
    </message>
    <message>
        <source>Paste the secret that came with the key here.</source>
        <translation>Collez ici le secret fourni avec la clé.</translation>
    </message>
    <message>
        <source>Storing the key in the keychain. It may ask for its password…</source>
        <translation>Enregistrement de la clé dans le trousseau. Il peut demander son mot de passe…</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Ma boutique</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>L’utiliser pour cette session seulement</translation>
    </message>
    <message>
        <source>%1 (new key)</source>
        <translation>%1 (nouvelle clé)</translation>
    </message>
    <message>
        <source>Say which of the two it is: the word always stands beside this account.</source>
        <translation>Dites lequel des deux : ce mot accompagne toujours le compte.</translation>
    </message>
    <message>
        <source>New test account</source>
        <translation>Nouveau compte de test</translation>
    </message>
    <message>
        <source>New live account</source>
        <translation>Nouveau compte réel</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectForm</name>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Ma boutique</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret API</translation>
    </message>
    <message>
        <source>From MyTPE Pay, under developers. Key and secret can be pasted here together.</source>
        <translation>Sur MyTPE Pay, rubrique développeurs. Clé et secret peuvent être collés ici ensemble.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>No real money.</source>
        <translation>Pas d’argent réel.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Real payments.</source>
        <translation>De vrais paiements.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Autre adresse…</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>The documented address is %1. Change it only if MyTPE gave you another.</source>
        <translation>L’adresse documentée est %1. Ne la changez que si MyTPE vous en a donné une autre.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>The key is sent to %1 and nowhere else.</source>
        <translation>La clé est envoyée à %1 et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The key is sent to no one yet: the address cannot be used.</source>
        <translation>La clé n’est encore envoyée à personne : l’adresse est inutilisable.</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Type de compte</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectText</name>
    <message>
        <source>This is not a whole address: write it as %1.</source>
        <translation>Ce n’est pas une adresse complète : écrivez-la ainsi : %1.</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// can be used.</source>
        <translation>Seule une adresse qui commence par https:// convient.</translation>
    </message>
    <message>
        <source>http would send the key in clear for others to read: use https.</source>
        <translation>http enverrait la clé en clair, lisible par d’autres : utilisez https.</translation>
    </message>
    <message>
        <source>This address ends in .appp, a known slip of the pen for .app. The key would go to a stranger, so it is not sent.</source>
        <translation>Cette adresse finit par .appp, une faute de frappe connue pour .app. La clé irait à un inconnu : elle n’est pas envoyée.</translation>
    </message>
    <message>
        <source>A user name in the address is not possible: key and secret have their own fields.</source>
        <translation>Pas de nom d’utilisateur dans l’adresse : clé et secret ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Nothing may follow the path: take away what begins with ? or #.</source>
        <translation>Rien ne doit suivre le chemin : retirez ce qui commence par ? ou #.</translation>
    </message>
    <message>
        <source>No server answers at %1. Check your internet connection and the address.</source>
        <translation>Aucun serveur ne répond à %1. Vérifiez votre connexion internet et l’adresse.</translation>
    </message>
    <message>
        <source>The server refused the key. Check that key and secret are whole, of one pair, and not replaced by a newer one.</source>
        <translation>Le serveur a refusé la clé. Vérifiez que clé et secret sont complets, de la même paire, et non remplacés par une plus récente.</translation>
    </message>
    <message>
        <source>MyTPE Pay is busy or in trouble, so the key could not be tested. Try again in a few minutes.</source>
        <translation>MyTPE Pay est occupé ou en difficulté : la clé n’a pas pu être testée. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The key is good, but the keychain of this computer is locked, so it was not stored. Unlock it and try again.</source>
        <translation>La clé est bonne, mais le trousseau de cet ordinateur est verrouillé : elle n’a pas été conservée. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The key is good, but this computer offers no keychain, so it was not stored; it never is in a plain file.</source>
        <translation>La clé est bonne, mais cet ordinateur n’a pas de trousseau : elle n’a pas été conservée, et ne l’est jamais dans un simple fichier.</translation>
    </message>
    <message>
        <source>The key is good, but the keychain did not confirm that it holds it. See whether it asks for its password, then try again.</source>
        <translation>La clé est bonne, mais le trousseau n’a pas confirmé qu’il la détient. Voyez s’il demande son mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” holds the data of another address. Nothing was changed: the data of two servers are not mixed.</source>
        <translation>« %1 » contient les données d’une autre adresse. Rien n’a été changé : les données de deux serveurs ne sont pas mélangées.</translation>
    </message>
    <message>
        <source>This is the key of another account: it sees none of the instances of “%1”. Nothing was changed: the data of two accounts are not mixed.</source>
        <translation>C’est la clé d’un autre compte : elle ne voit aucune des instances de « %1 ». Rien n’a été changé : les données de deux comptes ne sont pas mélangées.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key is still in it. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé : la clé s’y trouve encore. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached, so the key that was stored may still be in it. Start it and try again.</source>
        <translation>Le trousseau est injoignable : la clé conservée s’y trouve peut-être encore. Démarrez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the key is gone. See whether it asks for its password, and to be sure replace the key at MyTPE Pay.</source>
        <translation>Le trousseau n’a pas confirmé que la clé a disparu. Voyez s’il demande son mot de passe et, pour être sûr, remplacez la clé sur MyTPE Pay.</translation>
    </message>
    <message>
        <source>The account could not be kept on this computer (%1).</source>
        <translation>Le compte n’a pas pu être conservé sur cet ordinateur (%1).</translation>
    </message>
    <message>
        <source>The server at %1 does not prove who it is: its certificate is wrong or missing, so the key was not sent. Check the address and the clock of this computer.</source>
        <translation>Le serveur %1 ne prouve pas son identité : son certificat est incorrect ou absent, et la clé n’a donc pas été envoyée. Vérifiez l’adresse et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>What answers at %1 is not MyTPE Pay. Check the address.</source>
        <translation>Ce qui répond à %1 n’est pas MyTPE Pay. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server at %1 sends on to another address. The key was not sent there. Check the address.</source>
        <translation>Le serveur %1 renvoie vers une autre adresse. La clé n’y a pas été envoyée. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server at %1 sends on to an address without encryption, where others could read the key. The key was not sent there. Check the address.</source>
        <translation>Le serveur %1 renvoie vers une adresse sans chiffrement, où d’autres pourraient lire la clé. La clé n’y a pas été envoyée. Vérifiez l’adresse.</translation>
    </message>
</context>
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
    <message>
        <source>%1, inherited</source>
        <extracomment>%1 is when a link expires; the time is the instance&apos;s</extracomment>
        <translation>%1, hérité</translation>
    </message>
    <message>
        <source>%1, set on the link</source>
        <extracomment>%1 is when a link expires; the time is set on the link</extracomment>
        <translation>%1, fixé sur le lien</translation>
    </message>
    <message>
        <source>Expires %1, in %2</source>
        <extracomment>%1 is when, as &quot;14:05–14:10, inherited&quot;; %2 is how long, as &quot;2 h 12 min&quot;</extracomment>
        <translation>Expire %1, dans %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::Curtain</name>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
</context>
<context>
    <name>desk::ui::DataController</name>
    <message>
        <source>No program here opens folders; the path stands in the list.</source>
        <translation>Aucun programme n’ouvre les dossiers ici ; le chemin figure dans la liste.</translation>
    </message>
    <message>
        <source>The data folder cannot be listed.</source>
        <translation>Le contenu du dossier de données ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <translation>Effacer : %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>This account is open in the window, so its copy is not left empty: MyTPE is asked, the copy is dropped and read anew. Drafts, saved views and the history of exports stay.</source>
        <translation>Ce compte est ouvert dans la fenêtre, sa copie n’est donc pas laissée vide : MyTPE est interrogé, la copie est abandonnée puis relue. Les brouillons, les vues enregistrées et l’historique des exports restent.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>Typed by a person who really wants to erase the journal; in capitals, one word</extracomment>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Effacé : %1</translation>
    </message>
    <message>
        <source>The journal stays: what became of a change at MyTPE is not known yet, and only the journal keeps it from being made twice. Synchronise first.</source>
        <translation>Le journal reste : on ne sait pas encore ce qu’est devenue une modification chez MyTPE, et seul le journal évite qu’elle soit faite deux fois. Synchronisez d’abord.</translation>
    </message>
    <message>
        <source>Nothing was erased: the account is in use by another program, or the outcome of a change is not known yet. Close its window first.</source>
        <translation>Rien n’a été effacé : le compte est utilisé par un autre programme, ou le sort d’une modification n’est pas encore connu. Fermez d’abord sa fenêtre.</translation>
    </message>
    <message>
        <source>Not erased, because the disk refuses: %1</source>
        <translation>Non effacé, car le disque refuse : %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::DataPage</name>
    <message>
        <source>Everything Paylink Desk keeps is on this computer, in files only you can read, and nowhere else. Files you exported are where you put them; the program keeps no copy of them.</source>
        <translation>Tout ce que Paylink Desk conserve se trouve sur cet ordinateur, dans des fichiers que vous seul pouvez lire, et nulle part ailleurs. Les fichiers exportés sont là où vous les avez mis ; le programme n’en garde aucune copie.</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Ce compte : %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte : %1</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>Tout le programme</translation>
    </message>
</context>
<context>
    <name>desk::ui::DeskTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Organiser les colonnes…</translation>
    </message>
    <message>
        <source>Columns as they came</source>
        <translation>Colonnes comme au départ</translation>
    </message>
</context>
<context>
    <name>desk::ui::DurationText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A length of time, in days</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A length of time, in hours</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>A length of time, in minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
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
    <message>
        <source>Another program is using this profile</source>
        <translation>Un autre programme utilise ce profil</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain does not give the API key</source>
        <translation>Le trousseau ne donne pas la clé API</translation>
    </message>
    <message>
        <source>MyTPE does not prove who it is</source>
        <translation>MyTPE ne prouve pas son identité</translation>
    </message>
    <message>
        <source>Close the other window, or wait until `paylink` has ended, then start the program again.</source>
        <translation>Fermez l’autre fenêtre ou attendez la fin de `paylink`, puis relancez le programme.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. What was synchronised can be read meanwhile.</source>
        <translation>Déverrouillez-le, puis réessayez. Ce qui a été synchronisé reste lisible entre-temps.</translation>
    </message>
    <message>
        <source>Start your system&apos;s keychain, then try again.</source>
        <translation>Démarrez le trousseau de votre système, puis réessayez.</translation>
    </message>
    <message>
        <source>It is not sent again. What was synchronised can be read meanwhile.</source>
        <translation>Elle n’est plus envoyée. Ce qui a été synchronisé reste lisible entre-temps.</translation>
    </message>
    <message>
        <source>Enter the key pair of your MyTPE account; what was synchronised can be read meanwhile.</source>
        <translation>Saisissez la paire de clés de votre compte MyTPE ; ce qui a été synchronisé reste lisible entre-temps.</translation>
    </message>
    <message>
        <source>At MyTPE a new key pair replaces the old one at once. What was synchronised can be read meanwhile.</source>
        <translation>Chez MyTPE, une nouvelle paire de clés remplace aussitôt l’ancienne. Ce qui a été synchronisé reste lisible entre-temps.</translation>
    </message>
    <message>
        <source>MyTPE sends on to another address</source>
        <translation>MyTPE renvoie vers une autre adresse</translation>
    </message>
    <message>
        <source>MyTPE sends on to an address without encryption</source>
        <translation>MyTPE renvoie vers une adresse sans chiffrement</translation>
    </message>
    <message>
        <source>Its certificate is wrong or missing, so nothing was sent. Check the base URL and the clock of this computer.</source>
        <translation>Son certificat est incorrect ou absent : rien n’a été envoyé. Vérifiez l’URL de base et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the base URL.</source>
        <translation>La clé n’y a pas été envoyée. Vérifiez l’URL de base.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s); earlier it would refuse again.</source>
        <translation>
            <numerusform>Réessayez dans %n minute ; plus tôt, le refus serait le même.</numerusform>
            <numerusform>Réessayez dans %n minutes ; plus tôt, le refus serait le même.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of Paylink Desk made this data</source>
        <translation>Ces données viennent d’une version plus récente de Paylink Desk</translation>
    </message>
    <message>
        <source>Update the program. What was synchronised can be read meanwhile.</source>
        <translation>Mettez le programme à jour. Ce qui a été synchronisé reste lisible entre-temps.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ExpiringModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A card of the expiring strip, read aloud: title, then the time left</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 not yet paid</source>
        <extracomment>As above; %3 is the amount that could still be paid</extracomment>
        <translation>%1, %2, %3 pas encore payés</translation>
    </message>
</context>
<context>
    <name>desk::ui::ExpiringStrip</name>
    <message>
        <source>Expiring next</source>
        <extracomment>Heading of the next deadlines</extracomment>
        <translation>Expirent bientôt</translation>
    </message>
    <message>
        <source>Links that expire next</source>
        <translation>Les prochains liens à expirer</translation>
    </message>
    <message>
        <source>Hide what expires next</source>
        <extracomment>Read aloud; the button hides or shows the next deadlines</extracomment>
        <translation>Masquer ce qui expire bientôt</translation>
    </message>
    <message>
        <source>Show what expires next</source>
        <translation>Afficher ce qui expire bientôt</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), up to %1 not yet paid</source>
        <translation>
            <numerusform>%n lien, jusqu’à %1 pas encore payés</numerusform>
            <numerusform>%n liens, jusqu’à %1 pas encore payés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::FieldText</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>How often it can be paid</source>
        <translation>Nombre de paiements possibles</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Expires without payment</source>
        <translation>Expire sans paiement</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation>Adresse (slug)</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Hidden data</source>
        <translation>Données masquées</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Offer “try again” after a failed payment</source>
        <translation>Proposer « réessayer » après un paiement échoué</translation>
    </message>
    <message>
        <source>Let customers pay without their name</source>
        <translation>Laisser payer sans donner son nom</translation>
    </message>
    <message>
        <source>Give it a title: customers read it first.</source>
        <translation>Donnez-lui un titre : c’est ce que les clients lisent en premier.</translation>
    </message>
    <message>
        <source>Say in a few words what is paid for.</source>
        <translation>Dites en quelques mots ce qui est payé.</translation>
    </message>
    <message>
        <source>Enter the price.</source>
        <translation>Saisissez le prix.</translation>
    </message>
    <message>
        <source>Enter how many payments it takes: 1 or more.</source>
        <translation>Saisissez le nombre de paiements : 1 ou plus.</translation>
    </message>
    <message>
        <source>Enter a number, or choose the instance default.</source>
        <translation>Saisissez un nombre, ou choisissez le délai de l’instance.</translation>
    </message>
    <message>
        <source>Choose an instance.</source>
        <translation>Choisissez une instance.</translation>
    </message>
    <message>
        <source>Enter the end of the address.</source>
        <translation>Saisissez la fin de l’adresse.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation>Entre 1 minute et 365 jours.</translation>
    </message>
    <message>
        <source>1 or more.</source>
        <translation>1 ou plus.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it as 8000 or 8 000,50.</source>
        <translation>Ce n’est pas un montant. Écrivez-le comme 8000 ou 8 000,50.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>At most 255 characters.</source>
        <translation>255 caractères au plus.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, - and _.</source>
        <translation>Seulement des lettres sans accent, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>This address is taken.</source>
        <translation>Cette adresse est déjà prise.</translation>
    </message>
    <message>
        <source>Which do you mean: %1 or %2?</source>
        <translation>Que voulez-vous dire : %1 ou %2 ?</translation>
    </message>
    <message>
        <source>At most two digits after the decimal mark.</source>
        <translation>Deux chiffres au plus après la virgule.</translation>
    </message>
    <message>
        <source>More than zero.</source>
        <translation>Plus que zéro.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>A link where customers choose the amount is always reusable.</source>
        <translation>Un lien dont le client choisit le montant est toujours réutilisable.</translation>
    </message>
    <message>
        <source>Five at most.</source>
        <translation>Cinq au plus.</translation>
    </message>
    <message>
        <source>Each value needs a name.</source>
        <translation>Chaque valeur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Two have the same name.</source>
        <translation>Deux portent le même nom.</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB.</source>
        <translation>L’image dépasse 2 Mo.</translation>
    </message>
    <message>
        <source>Choose a JPG or PNG picture.</source>
        <translation>Choisissez une image JPG ou PNG.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>MyTPE says: %1</source>
        <extracomment>What the server said about a field, in its own words</extracomment>
        <translation>MyTPE répond : %1</translation>
    </message>
    <message>
        <source>Fixed price or free amount: chosen once, when the link is made.</source>
        <translation>Prix fixe ou montant libre : le choix se fait une fois, à la création.</translation>
    </message>
    <message>
        <source>Chosen once, when the link is made. Duplicate it to choose again.</source>
        <translation>Choisi une fois, à la création. Dupliquez le lien pour choisir autrement.</translation>
    </message>
    <message>
        <source>A link stays with its instance.</source>
        <translation>Un lien reste dans son instance.</translation>
    </message>
    <message>
        <source>The address stays as long as the link, so that shared links keep working.</source>
        <translation>L’adresse ne change pas, pour que les liens partagés continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Set when the link is made. Duplicate it to change them.</source>
        <translation>Définis à la création. Dupliquez le lien pour les changer.</translation>
    </message>
    <message>
        <source>Set when the link is made. Duplicate it to choose another.</source>
        <translation>Défini à la création. Dupliquez le lien pour en choisir un autre.</translation>
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
        <source>Paid any number of times: a product, a donation.</source>
        <translation>Payé autant de fois que voulu : un produit, un don.</translation>
    </message>
    <message>
        <source>Paid once, then closed: an invoice, a booking.</source>
        <translation>Payé une fois, puis fermé : une facture, une réservation.</translation>
    </message>
    <message>
        <source>Closes after so many payments: seats, a small stock.</source>
        <translation>Se ferme après un nombre de paiements : des places, un petit stock.</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterBar</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>A filter&apos;s button: single-use, limited ... and fixed or free amount</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes every filter away</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Amounts and dates…</source>
        <extracomment>A filter&apos;s button: ranges of the amount collected and of the day of creation</extracomment>
        <translation>Montants et dates…</translation>
    </message>
    <message>
        <source>Collected, in dinars</source>
        <translation>Encaissé, en dinars</translation>
    </message>
    <message>
        <source>Created, day in Algiers</source>
        <translation>Créé le, jour d’Alger</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterTexts</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>A filter: links whose time ends soon</extracomment>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Montant fixe</translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation>Montant libre</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>Dans l’heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Sous 7 jours</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Sous 30 jours</translation>
    </message>
    <message>
        <source>Expiring today</source>
        <translation>Expire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left or fewer</source>
        <translation>
            <numerusform>%n place restante ou moins</numerusform>
            <numerusform>%n places restantes ou moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Survendu</translation>
    </message>
    <message>
        <source>Paid after expiry</source>
        <translation>Payé après expiration</translation>
    </message>
    <message>
        <source>Paused and forgotten</source>
        <translation>En pause et oublié</translation>
    </message>
    <message>
        <source>Refused payments pile up</source>
        <translation>Refus à répétition</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in force; &quot;State: Active&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A filter by range; %1 is what is compared. &quot;Created from 1 Nov 2026&quot;</extracomment>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
</context>
<context>
    <name>desk::ui::FormController</name>
    <message>
        <source>Duplicate link</source>
        <translation>Dupliquer le lien</translation>
    </message>
    <message>
        <source>a link without a title</source>
        <translation>un lien sans titre</translation>
    </message>
    <message>
        <source>A form was not sent: %1. What you typed is kept.</source>
        <translation>Un formulaire n’a pas été envoyé : %1. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>desk::ui::Gauges</name>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>%1 paid for %2 places</source>
        <extracomment>Payments made and places: &quot;21 paid for 20 places&quot;</extracomment>
        <translation>%1 payés pour %2 places</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>All %1 paid</source>
        <translation>Les %1 sont payées</translation>
    </message>
    <message>
        <source>%1 of %2 paid, %3 left</source>
        <extracomment>Payments made, places, places left: &quot;12 of 15 paid, 3 left&quot;</extracomment>
        <translation>%1 payés sur %2, reste %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Time has passed</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Paused links are not closed. Resumed, this one may expire within five minutes.</source>
        <translation>Les liens en pause ne sont pas fermés. Repris, celui-ci peut expirer dans les cinq minutes.</translation>
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
    <name>desk::ui::GeneralPage</name>
    <message>
        <source>Synchronise by itself, every</source>
        <translation>Synchroniser automatiquement, toutes les</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Minutes between synchronisations</source>
        <translation>Minutes entre deux synchronisations</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A change of language holds from the next start.</source>
        <translation>La langue choisie prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>desk::ui::HelpController</name>
    <message>
        <source>The journal is damaged. Keep a copy of journal.db before anything else, then ask for help with the report.</source>
        <translation>Le journal est endommagé. Avant toute chose, gardez une copie de journal.db, puis demandez de l’aide avec le rapport.</translation>
    </message>
    <message>
        <source>The copy of links and payments is damaged. Nothing is lost: it can be read from MyTPE anew.</source>
        <translation>La copie des liens et des paiements est endommagée. Rien n’est perdu : elle peut être relue depuis MyTPE.</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Nothing was synchronised yet, so there is nothing to check.</source>
        <translation>Rien n’a encore été synchronisé : il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>Everything is sound: links %1, payments %2, and all sums agree.</source>
        <translation>Tout est en ordre : liens %1, paiements %2, et toutes les sommes concordent.</translation>
    </message>
    <message>
        <source>MyTPE is asked first; only when it answers is the copy dropped.</source>
        <translation>MyTPE est d’abord interrogé ; la copie n’est abandonnée que s’il répond.</translation>
    </message>
    <message>
        <source>The copy is dropped and read anew as soon as MyTPE answers.</source>
        <translation>La copie est abandonnée et sera relue dès que MyTPE répondra.</translation>
    </message>
    <message>
        <source>Read anew: links %1, payments %2.</source>
        <translation>Relu : liens %1, paiements %2.</translation>
    </message>
    <message>
        <source>Not everything could be read yet; the next synchronisation goes on. The old copy is kept beside until then.</source>
        <translation>Tout n’a pas encore pu être lu ; la prochaine synchronisation continue. L’ancienne copie est gardée à côté en attendant.</translation>
    </message>
    <message>
        <source>A synchronisation is running: try again when it has ended.</source>
        <translation>Une synchronisation est en cours : réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The copy could not be put aside: another program has it open, or the disk refuses. Nothing was changed.</source>
        <translation>La copie n’a pas pu être mise de côté : un autre programme l’a ouverte, ou le disque refuse. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing was dropped, because MyTPE did not answer: %1</source>
        <translation>Rien n’a été abandonné, car MyTPE n’a pas répondu : %1</translation>
    </message>
    <message>
        <source>Drop it all the same…</source>
        <translation>L’abandonner quand même…</translation>
    </message>
    <message>
        <source>EMPTY</source>
        <extracomment>Typed by a person who really wants to empty the tables; in capitals, one word</extracomment>
        <translation>VIDER</translation>
    </message>
    <message>
        <source>Drop the copy without MyTPE</source>
        <translation>Abandonner la copie sans MyTPE</translation>
    </message>
    <message>
        <source>Links and payments will be gone from this computer until MyTPE answers again. Drafts, saved views and the history of exports stay.</source>
        <translation>Les liens et les paiements disparaîtront de cet ordinateur jusqu’à ce que MyTPE réponde à nouveau. Les brouillons, les vues enregistrées et l’historique des exports restent.</translation>
    </message>
    <message>
        <source>Drop the copy</source>
        <translation>Abandonner la copie</translation>
    </message>
    <message>
        <source>A newer version of Paylink Desk made this data: update the program.</source>
        <translation>Ces données viennent d’une version plus récente de Paylink Desk : mettez le programme à jour.</translation>
    </message>
</context>
<context>
    <name>desk::ui::HelpPage</name>
    <message>
        <source>A report for whoever helps</source>
        <translation>Un rapport pour qui vous aide</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the log, without keys, names, titles or amounts. You see it first.</source>
        <translation>Versions, réglages, nombres et journal technique, sans clé, ni nom, ni titre, ni montant. Vous le voyez d’abord.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Check the data on this computer</source>
        <translation>Vérifier les données de cet ordinateur</translation>
    </message>
    <message>
        <source>Looks for damage in the files, and adds every payment up again.</source>
        <translation>Cherche des dommages dans les fichiers et additionne de nouveau chaque paiement.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Drops the copy of links and payments and reads it from MyTPE again. Drafts, saved views and the history of exports stay.</source>
        <translation>Abandonne la copie des liens et des paiements et la relit depuis MyTPE. Les brouillons, les vues enregistrées et l’historique des exports restent.</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal technique</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>desk::ui::HistoryList</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a link&apos;s history: a day with its time, and what happened</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Seen then; it happened at that time or shortly before.</source>
        <translation>Constaté à ce moment-là ; c’est arrivé alors ou peu avant.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ImportDialog</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>Choisir un fichier CSV…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Choose a file of invoices</source>
        <translation>Choisir un fichier de factures</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tableaux (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1: cannot be read, or can be read in two ways.</source>
        <translation>%1 : illisible, ou lisible de deux façons.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name and what is wrong with it</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Another row of the file has this address.</source>
        <translation>Une autre ligne du fichier a cette adresse.</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Sera créé</translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation>Montant libre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s).</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>
            <numerusform>%1 : %n ligne.</numerusform>
            <numerusform>%1 : %n lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be used: correct the file, then choose it again.</source>
        <translation>
            <numerusform>%n est inutilisable : corrigez le fichier, puis choisissez-le de nouveau.</numerusform>
            <numerusform>%n sont inutilisables : corrigez le fichier, puis choisissez-le de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>Colonnes inutilisées : %1.</translation>
    </message>
    <message>
        <source>A first line of titles such as title, details, amount, mode, places, timeout, slug and invoice is understood by itself; other columns you choose here. Amounts may be written as 8000 or 8 000,50; “free” lets customers choose.</source>
        <translation>Une première ligne de titres comme titre, details, montant, mode, places, delai, slug et facture est comprise d’elle-même ; les autres colonnes se choisissent ici. Les montants s’écrivent 8000 ou 8 000,50 ; « libre » laisse le client choisir.</translation>
    </message>
    <message>
        <source>%1 cannot be used: it is no table of values divided by commas, semicolons or tabs.</source>
        <translation>%1 est inutilisable : ce n’est pas un tableau de valeurs séparées par des virgules, des points-virgules ou des tabulations.</translation>
    </message>
    <message>
        <source>Choose which columns hold the title and the price.</source>
        <translation>Choisissez les colonnes du titre et du prix.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LedgerBadge</name>
    <message>
        <source>Live</source>
        <extracomment>Badge of an account with real money. Short, as the two after it.</extracomment>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>Non déclaré</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkActions</name>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nouveau lien…</translation>
    </message>
    <message>
        <source>Default expiry of an instance…</source>
        <translation>Expiration par défaut d’une instance…</translation>
    </message>
    <message>
        <source>Create links from a file…</source>
        <translation>Créer des liens depuis un fichier…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Add places…</source>
        <translation>Ajouter des places…</translation>
    </message>
    <message>
        <source>When it expires…</source>
        <translation>Son expiration…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation>Choisissez d’abord un lien.</translation>
    </message>
    <message>
        <source>Choose one link.</source>
        <translation>Choisissez un seul lien.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n link(s) at once.</source>
        <translation>
            <numerusform>%n lien au plus à la fois.</numerusform>
            <numerusform>%n liens au plus à la fois.</numerusform>
        </translation>
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
    <message>
        <source>Sold out: double-click to add places</source>
        <translation>Épuisé : double-cliquez pour ajouter des places</translation>
    </message>
    <message>
        <source>Press Enter here to add places.</source>
        <extracomment>Read aloud on the badge of a sold-out link</extracomment>
        <translation>Appuyez ici sur Entrée pour ajouter des places.</translation>
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
    <message numerus="yes">
        <source>%n payment(s) failed since</source>
        <translation>
            <numerusform>%n paiement échoué depuis</numerusform>
            <numerusform>%n paiements échoués depuis</numerusform>
        </translation>
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
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Expire à</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkCommands</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Copier les lignes avec les titres</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy link URL</source>
        <translation>Copier l’URL du lien</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as CSV</source>
        <translation>
            <numerusform>%n ligne copiée en CSV</numerusform>
            <numerusform>%n lignes copiées en CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>%n URL copiée</numerusform>
            <numerusform>%n URL copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>Créer le lien</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you were typing on %1 is here again.</source>
        <translation>Votre saisie du %1 est de retour.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation>Garder votre saisie ?</translation>
    </message>
    <message>
        <source>A draft stays on this computer, and is offered when you come back.</source>
        <translation>Un brouillon reste sur cet ordinateur et vous est proposé à votre retour.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkEventText</name>
    <message>
        <source>Places raised from %1 to %2</source>
        <translation>Places augmentées de %1 à %2</translation>
    </message>
    <message>
        <source>Places lowered from %1 to %2</source>
        <translation>Places réduites de %1 à %2</translation>
    </message>
    <message>
        <source>No longer expires</source>
        <translation>N’expire plus</translation>
    </message>
    <message>
        <source>Expires after %1 without a payment</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>Expire après %1 sans paiement</translation>
    </message>
    <message>
        <source>Time without a payment changed from %1 to %2</source>
        <extracomment>%1 and %2 are lengths of time</extracomment>
        <translation>Délai sans paiement passé de %1 à %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Title changed from “%1” to “%2”</source>
        <translation>Titre changé de « %1 » en « %2 »</translation>
    </message>
    <message>
        <source>Price changed from %1 to %2</source>
        <translation>Prix passé de %1 à %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Mis en pause</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Oversold: %1 payments for %2 places</source>
        <extracomment>Payments made and places</extracomment>
        <translation>Survendu : %1 paiements pour %2 places</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
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
        <source>Closed by MyTPE</source>
        <translation>Fermé par MyTPE</translation>
    </message>
    <message>
        <source>MyTPE calls it “%1”</source>
        <translation>MyTPE le dit « %1 »</translation>
    </message>
    <message>
        <source>No longer listed by MyTPE</source>
        <translation>N’est plus listé par MyTPE</translation>
    </message>
    <message>
        <source>Listed by MyTPE again</source>
        <translation>De nouveau listé par MyTPE</translation>
    </message>
    <message>
        <source>Deleted at MyTPE</source>
        <translation>Supprimé chez MyTPE</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkFigures</name>
    <message>
        <source>Free amount</source>
        <translation>Montant libre</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Payments read so far: %1</source>
        <extracomment>The server&apos;s sum and the payments at hand differ; %1 is an amount</extracomment>
        <translation>Paiements lus jusqu’ici : %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payés</translation>
    </message>
    <message numerus="yes">
        <source>%n other attempt(s)</source>
        <extracomment>Payments that were refused, failed or are still open</extracomment>
        <translation>
            <numerusform>%n autre tentative</numerusform>
            <numerusform>%n autres tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Places restantes</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>More payments than places</source>
        <translation>Plus de paiements que de places</translation>
    </message>
    <message>
        <source>Average per day</source>
        <translation>Moyenne par jour</translation>
    </message>
    <message>
        <source>%1 payments a day</source>
        <extracomment>How many payments on an average day, as &quot;2.4&quot;</extracomment>
        <translation>%1 paiements par jour</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>At the recent pace of %1 payments a day it will be sold out about %2.</source>
        <extracomment>%1 is payments per day (&quot;2.4&quot;), %2 a day</extracomment>
        <translation>Au rythme récent de %1 paiements par jour, il sera épuisé vers le %2.</translation>
    </message>
    <message>
        <source>At the recent pace of %1 payments a day it will be sold out about %2, most likely between %3 and %4.</source>
        <extracomment>%1 is payments per day (&quot;2.4&quot;), %2 to %4 are days</extracomment>
        <translation>Au rythme récent de %1 paiements par jour, il sera épuisé vers le %2, le plus probablement entre le %3 et le %4.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkFormPanel</name>
    <message>
        <source>You set the price</source>
        <translation>Vous fixez le prix</translation>
    </message>
    <message>
        <source>Customers choose the amount</source>
        <translation>Le client choisit le montant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>The link closes by itself after so many payments.</source>
        <translation>Le lien se ferme de lui-même après autant de paiements.</translation>
    </message>
    <message>
        <source>The end of the link that you share.</source>
        <translation>La fin du lien que vous partagez.</translation>
    </message>
    <message>
        <source>Shown with each payment, and found by the search.</source>
        <translation>Affichés avec chaque paiement, et trouvés par la recherche.</translation>
    </message>
    <message>
        <source>No active instance is known yet. Synchronise first.</source>
        <translation>Aucune instance active n’est encore connue. Synchronisez d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) made so far.</source>
        <translation>
            <numerusform>%n paiement fait jusqu’ici.</numerusform>
            <numerusform>%n paiements faits jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested amount (optional)</source>
        <translation>Montant suggéré (facultatif)</translation>
    </message>
    <message>
        <source>Such a link is always reusable: it can be paid any number of times.</source>
        <translation>Un tel lien est toujours réutilisable : il peut être payé autant de fois que voulu.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkHeader</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Link URL</source>
        <translation>URL du lien</translation>
    </message>
    <message>
        <source>Copy link URL</source>
        <translation>Copier l’URL du lien</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Ouvrir le lien dans le navigateur</translation>
    </message>
    <message>
        <source>MyTPE no longer lists this link. What was known of it is kept.</source>
        <translation>MyTPE ne liste plus ce lien. Ce qui en était connu est conservé.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Sold out: press to add places</source>
        <translation>Épuisé : appuyez pour ajouter des places</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPanel</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Custom fields and details</source>
        <translation>Champs personnalisés et détails</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Read this link again</source>
        <translation>Relire ce lien</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce volet</translation>
    </message>
    <message>
        <source>Payments over time</source>
        <translation>Paiements dans le temps</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Change this link</source>
        <translation>Modifier ce lien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPanelController</name>
    <message>
        <source>This link is no longer known here.</source>
        <translation>Ce lien n’est plus connu ici.</translation>
    </message>
    <message>
        <source>Not read again: %1. Shown is what was known before.</source>
        <extracomment>%1 says what is wrong: &quot;MyTPE cannot be reached&quot;</extracomment>
        <translation>Non relu : %1. Ce qui était connu avant est affiché.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPanels</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show the chosen link beside the table (Enter)</source>
        <translation>Afficher le lien choisi à côté du tableau (Entrée)</translation>
    </message>
    <message>
        <source>Show details of the link</source>
        <translation>Afficher les détails du lien</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Show details in a window</source>
        <translation>Afficher les détails dans une fenêtre</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPaymentList</name>
    <message>
        <source>Check with the bank</source>
        <translation>Vérifier auprès de la banque</translation>
    </message>
    <message>
        <source>Payments of this link</source>
        <translation>Paiements de ce lien</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Aucun paiement pour l’instant</translation>
    </message>
    <message>
        <source>Asks the bank what became of this payment. MyTPE takes the answer into its records.</source>
        <translation>Demande à la banque ce qu’est devenu ce paiement. MyTPE enregistre la réponse.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A property of a payment and what it is: &quot;Order number: 12AB&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPicker</name>
    <message>
        <source>Find a link</source>
        <translation>Trouver un lien</translation>
    </message>
    <message>
        <source>Title, address or invoice number…</source>
        <translation>Titre, adresse ou numéro de facture…</translation>
    </message>
    <message>
        <source>Links that were found</source>
        <translation>Liens trouvés</translation>
    </message>
    <message>
        <source>No link holds these words.</source>
        <translation>Aucun lien ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more letters.</source>
        <translation>
            <numerusform>%n autre : tapez plus de lettres.</numerusform>
            <numerusform>%n autres : tapez plus de lettres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkViews</name>
    <message>
        <source>All links</source>
        <extracomment>A view: every link</extracomment>
        <translation>Tous les liens</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Selling now</source>
        <extracomment>A view: active links that are not single-use</extracomment>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Unpaid invoices</source>
        <extracomment>A view: single-use links that nobody paid yet</extracomment>
        <translation>Factures impayées</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>“%1” is a view of the program&apos;s own.</source>
        <translation>« %1 » est une vue du programme.</translation>
    </message>
    <message>
        <source>There is a view of that name already.</source>
        <translation>Une vue porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkWindow</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
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
        <source>Create one here with Ctrl+N, or on MyTPE and synchronise.</source>
        <translation>Créez-en un ici avec Ctrl+N, ou sur MyTPE puis synchronisez.</translation>
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
    <message>
        <source>No link passes these filters</source>
        <translation>Aucun lien ne passe ces filtres</translation>
    </message>
    <message>
        <source>No link matches “%1” under these filters</source>
        <translation>Aucun lien ne correspond à « %1 » avec ces filtres</translation>
    </message>
    <message>
        <source>Take a filter away, or all of them.</source>
        <translation>Retirez un filtre, ou tous.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Titles, slugs, details, amounts, custom fields and order numbers were searched.</source>
        <translation>La recherche porte sur les titres, slugs, descriptions, montants, champs personnalisés et numéros de commande.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>Saisir une nouvelle clé</translation>
    </message>
    <message>
        <source>Enter the key for this session</source>
        <translation>Saisir la clé pour cette session</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksPage</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
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
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>The filters hide this link.</source>
        <translation>Les filtres cachent ce lien.</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Organiser les colonnes…</translation>
    </message>
    <message>
        <source>Columns as they came</source>
        <translation>Colonnes comme au départ</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksView</name>
    <message>
        <source>Payment links</source>
        <translation>Liens de paiement</translation>
    </message>
</context>
<context>
    <name>desk::ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>J’ai oublié la phrase secrète</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Nobody can tell you the passphrase. The lock hides this window; it does not encrypt what is on this computer.

You can begin anew: the keys and the stored links and payments of all accounts are erased from this computer, and so is the passphrase. Nothing changes at MyTPE: enter the keys again and everything is read again. The history of exports and changes, and exported files, stay.</source>
        <translation>Personne ne peut vous redonner la phrase secrète. Le verrou cache cette fenêtre ; il ne chiffre pas ce qui se trouve sur cet ordinateur.

Vous pouvez recommencer à zéro : les clés, les liens et les paiements enregistrés de tous les comptes sont effacés de cet ordinateur, ainsi que la phrase secrète. Rien ne change chez MyTPE : saisissez de nouveau les clés et tout sera relu. L’historique des exports et des modifications ainsi que les fichiers exportés restent.</translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>Has to be typed in capitals or small letters before everything is erased; one short word</extracomment>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>To begin anew, type %1:</source>
        <extracomment>%1 is the word ERASE</extracomment>
        <translation>Pour recommencer à zéro, saisissez %1 :</translation>
    </message>
    <message>
        <source>Erase and begin anew</source>
        <translation>Effacer et recommencer</translation>
    </message>
    <message>
        <source>Paylink Desk is locked</source>
        <translation>Paylink Desk est verrouillé</translation>
    </message>
    <message>
        <source>Synchronisation goes on behind. Type the passphrase to go on.</source>
        <translation>La synchronisation continue. Saisissez la phrase secrète pour reprendre.</translation>
    </message>
    <message>
        <source>Not everything could be erased yet: the keychain did not answer, or another program uses an account. Open the keychain, close the other program and start Paylink Desk again.</source>
        <translation>Tout n’a pas encore pu être effacé : le trousseau n’a pas répondu, ou un autre programme utilise un compte. Ouvrez le trousseau, fermez l’autre programme et redémarrez Paylink Desk.</translation>
    </message>
    <message>
        <source>What was kept of the passphrase cannot be read, so nobody can unlock this window. You can begin anew.</source>
        <translation>L’enregistrement de la phrase secrète est illisible : personne ne peut déverrouiller cette fenêtre. Vous pouvez recommencer à zéro.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The passphrase could not be checked. Try again.</source>
        <translation>La phrase secrète n’a pas pu être vérifiée. Réessayez.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the passphrase. The next try is in %n second(s).</source>
        <translation>
            <numerusform>Ce n’est pas la phrase secrète. Prochain essai dans %n seconde.</numerusform>
            <numerusform>Ce n’est pas la phrase secrète. Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LogTableModel</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Copie locale</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment in the log: the day, then the time of day with seconds</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>desk::ui::LogView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal technique</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal technique</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation>Copie les lignes sélectionnées, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 ligne sur %n</numerusform>
            <numerusform>%1 lignes sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LogoPicker</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir une autre…</translation>
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
    <name>desk::ui::MoreOptions</name>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add hidden data</source>
        <translation>Ajouter une donnée masquée</translation>
    </message>
    <message>
        <source>JPG or PNG, at most 2 MB.</source>
        <translation>JPG ou PNG, 2 Mo au plus.</translation>
    </message>
    <message>
        <source>For your own programs; customers do not see it.</source>
        <translation>Pour vos propres programmes ; les clients ne les voient pas.</translation>
    </message>
</context>
<context>
    <name>desk::ui::NamedTexts</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeBlockModel</name>
    <message>
        <source>Not synchronised yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Its data cannot be read</source>
        <translation>Données illisibles</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Active links</source>
        <translation>Liens actifs</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeBlockView</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Open this account</source>
        <translation>Ouvrir ce compte</translation>
    </message>
    <message>
        <source>Collected this month</source>
        <translation>Encaissé ce mois-ci</translation>
    </message>
    <message>
        <source>Collected last month</source>
        <translation>Encaissé le mois dernier</translation>
    </message>
    <message>
        <source>Collected this year</source>
        <translation>Encaissé cette année</translation>
    </message>
    <message>
        <source>Accounts with real money</source>
        <translation>Comptes avec de l’argent réel</translation>
    </message>
    <message>
        <source>Test accounts: no real money</source>
        <translation>Comptes de test : pas d’argent réel</translation>
    </message>
    <message>
        <source>Nobody has said yet whether these are live or test</source>
        <translation>Personne n’a encore dit s’ils sont réels ou de test</translation>
    </message>
    <message>
        <source>Live accounts</source>
        <translation>Comptes réels</translation>
    </message>
    <message>
        <source>Test accounts</source>
        <translation>Comptes de test</translation>
    </message>
    <message>
        <source>Accounts not declared</source>
        <translation>Comptes non déclarés</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n account(s) whose figures are not known.</source>
        <translation>
            <numerusform>Sans %n compte dont les chiffres ne sont pas connus.</numerusform>
            <numerusform>Sans %n comptes dont les chiffres ne sont pas connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of the account that was synchronised longest ago: %1.</source>
        <translation>À la date du compte synchronisé il y a le plus longtemps : %1.</translation>
    </message>
    <message>
        <source>At least one account has not been synchronised whole yet.</source>
        <translation>Au moins un compte n’a pas encore été synchronisé en entier.</translation>
    </message>
    <message>
        <source>Active links</source>
        <translation>Liens actifs</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n à surveiller</numerusform>
            <numerusform>%n à surveiller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeLinkModel</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>A column and a filter: live or test</extracomment>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeLinksPage</name>
    <message>
        <source>Links of all accounts</source>
        <translation>Liens de tous les comptes</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>Ouvrir ce lien</translation>
    </message>
    <message>
        <source>Search the links of all accounts</source>
        <translation>Rechercher dans les liens de tous les comptes</translation>
    </message>
    <message>
        <source>Search account, title, amount, invoice…</source>
        <translation>Compte, titre, montant, facture…</translation>
    </message>
    <message>
        <source>Opening the links of all accounts…</source>
        <translation>Ouverture des liens de tous les comptes…</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Pas encore de lien</translation>
    </message>
    <message>
        <source>What each account synchronises stands here beside the links of the others.</source>
        <translation>Ce que chaque compte synchronise figure ici à côté des liens des autres.</translation>
    </message>
    <message>
        <source>No link of any account matches</source>
        <translation>Aucun lien d’aucun compte ne correspond</translation>
    </message>
    <message>
        <source>Search for something else, or take a filter away.</source>
        <translation>Cherchez autre chose, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account, %2 why its links are not there: &quot;Not synchronised yet&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficePage</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Reads what is on this computer; no server is asked</source>
        <translation>Lit ce qui est sur cet ordinateur ; aucun serveur n’est interrogé</translation>
    </message>
    <message>
        <source>The accounts could not be read; what stands here may be old.</source>
        <translation>Les comptes n’ont pas pu être lus ; ce qui figure ici est peut-être ancien.</translation>
    </message>
    <message>
        <source>What is shown of all accounts</source>
        <translation>Ce qui est montré de tous les comptes</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeTotals</name>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>As soon as an account is connected, its links and totals stand here beside those of the others.</source>
        <translation>Dès qu’un compte est connecté, ses liens et ses totaux figurent ici à côté des autres.</translation>
    </message>
</context>
<context>
    <name>desk::ui::PairsEditor</name>
    <message>
        <source>%1, row %2</source>
        <extracomment>A column&apos;s name and the number of a row, for screen readers: &quot;Value, row 2&quot;</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Retirer la ligne %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::PassphraseForm</name>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Phrase secrète &amp;actuelle</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>La même, encore une &amp;fois</translation>
    </message>
    <message>
        <source>A passphrase is set. The window asks for it at each start.</source>
        <translation>Une phrase secrète est définie. La fenêtre la demande à chaque démarrage.</translation>
    </message>
    <message>
        <source>No passphrase is set: whoever sits at this computer can use the window.</source>
        <translation>Aucune phrase secrète : quiconque est devant cet ordinateur peut utiliser la fenêtre.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); a few words are better than one.</source>
        <translation>
            <numerusform>Au moins %n caractère ; plusieurs mots valent mieux qu’un.</numerusform>
            <numerusform>Au moins %n caractères ; plusieurs mots valent mieux qu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Saisissez-la encore une fois.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase secrète a été changée.</translation>
    </message>
    <message>
        <source>The passphrase is set. Nobody can bring it back when it is forgotten.</source>
        <translation>La phrase secrète est définie. Oubliée, personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>The passphrase was removed.</source>
        <translation>La phrase secrète a été supprimée.</translation>
    </message>
    <message>
        <source>That could not be kept on this computer. Nothing was changed.</source>
        <translation>Cela n’a pas pu être enregistré sur cet ordinateur. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation>Ce n’est pas la phrase secrète actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: wait %n second(s).</source>
        <translation>
            <numerusform>Trop d’essais erronés : attendez %n seconde.</numerusform>
            <numerusform>Trop d’essais erronés : attendez %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>desk::ui::PayerPreview</name>
    <message>
        <source>What customers see</source>
        <translation>Ce que voient les clients</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Payer par carte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <translation>Vous choisissez le montant</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <translation>Aperçu : %1, %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::PayerText</name>
    <message>
        <source>After one payment, nobody else can pay.</source>
        <translation>Après un paiement, plus personne ne peut payer.</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n payment(s), then sold out.</source>
        <translation>
            <numerusform>Ouvert pour %n paiement, puis épuisé.</numerusform>
            <numerusform>Ouvert pour %n paiements, puis épuisé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentBadge</name>
    <message>
        <source>Pending</source>
        <extracomment>Badge of a payment: begun, the bank has not answered. Short, as the five words after it.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abouti</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Badge of a payment: it was not carried through (time ran out, the payer left, the connection broke)</extracomment>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Badge of a payment: the bank said no</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Badge of a payment: the money was given back</extracomment>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Among the statuses of payments: any word this version does not know</extracomment>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentCells</name>
    <message>
        <source>Online</source>
        <extracomment>How a payment was made: by card on the link&apos;s page</extracomment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>MyTPE did not say when.</source>
        <translation>MyTPE n’a pas dit quand.</translation>
    </message>
    <message>
        <source>%1, %2, Algiers time</source>
        <extracomment>%1 is a day, %2 a time of day with seconds</extracomment>
        <translation>%1, %2, heure d’Alger</translation>
    </message>
    <message>
        <source>MyTPE uses a word that this version does not know.</source>
        <translation>MyTPE utilise un mot que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Not part of what was collected: only completed payments are.</source>
        <translation>Non compris dans l’encaissé : seuls les paiements aboutis y sont.</translation>
    </message>
    <message>
        <source>The bank&apos;s own words: %1</source>
        <extracomment>What the bank wrote about a payment</extracomment>
        <translation>Les mots de la banque : %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>Read aloud by a screen reader; %1 is a status such as &quot;Completed&quot;</extracomment>
        <translation>Statut : %1</translation>
    </message>
    <message>
        <source>Status: %1, %2</source>
        <extracomment>Read aloud; %1 is a status such as &quot;Refused&quot;, %2 the reason</extracomment>
        <translation>Statut : %1, %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentChart</name>
    <message>
        <source>No payments yet</source>
        <translation>Aucun paiement pour l’instant</translation>
    </message>
    <message>
        <source>Payments over time</source>
        <translation>Paiements dans le temps</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>What the bars of the chart show</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>DA</source>
        <extracomment>What the bars of the chart show: dinars</extracomment>
        <translation>DA</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Shows the chart&apos;s numbers as a table</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>A week by its first day</extracomment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A chart&apos;s bar: the period, how many payments, what they collected</extracomment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. Most payments in %3.</source>
        <extracomment>Read aloud; %1 and %2 are periods, %3 is the best of them with its figures</extracomment>
        <translation>De %1 à %2. Le plus de paiements : %3.</translation>
    </message>
    <message>
        <source>Collected, DA</source>
        <extracomment>Of a chart&apos;s bars and its dots: dinars, and the number of payments</extracomment>
        <translation>Encaissé, DA</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Dinars as bars, and the number of payments as dots</extracomment>
        <translation>Les deux</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentColumns</name>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Gateway order number</source>
        <translation>N° de commande de la passerelle</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>Code d’autorisation</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>N° de facture</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentFilterBar</name>
    <message>
        <source>Status</source>
        <extracomment>A button that chooses payments by their status</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>A button that chooses payments by instance</extracomment>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes every filter away</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Days and amounts…</source>
        <extracomment>A filter&apos;s button: ranges of the day of a payment and of its amount</extracomment>
        <translation>Dates et montants…</translation>
    </message>
    <message>
        <source>Paid or attempted, day in Algiers</source>
        <translation>Payé ou tenté, jour à Alger</translation>
    </message>
    <message>
        <source>Amount, in dinars</source>
        <translation>Montant, en dinars</translation>
    </message>
    <message>
        <source>Link…</source>
        <extracomment>A filter&apos;s button: payments of one link</extracomment>
        <translation>Lien…</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentFilters</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days, both included
----------
A range of amounts, both included</extracomment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day, included</extracomment>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Au moins %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>A condition: the payments of one link; %1 is its title</extracomment>
        <translation>Lien : %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentsNotice</name>
    <message>
        <source>Opening the payments…</source>
        <translation>Ouverture des paiements…</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Aucun paiement ne correspond</translation>
    </message>
    <message>
        <source>None of the payments read so far meets every condition.</source>
        <translation>Aucun des paiements lus jusqu’ici ne remplit toutes les conditions.</translation>
    </message>
    <message>
        <source>Show all payments</source>
        <translation>Afficher tous les paiements</translation>
    </message>
    <message>
        <source>Reading the payments from MyTPE…</source>
        <translation>Lecture des paiements chez MyTPE…</translation>
    </message>
    <message>
        <source>They stay on this computer, so next time they are here at once.</source>
        <translation>Ils restent sur cet ordinateur : la prochaine fois, ils seront là tout de suite.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Pas encore de paiement</translation>
    </message>
    <message>
        <source>Each attempt to pay one of your links will be listed here, refused ones included.</source>
        <translation>Chaque tentative de paiement d’un de vos liens apparaîtra ici, refus compris.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n completed: %2</source>
        <extracomment>%1 is &quot;12 payments&quot;; %n is how many of them are completed, %2 the sum of those
----------
%1 is &quot;3 selected&quot;; %n is how many of them are completed, %2 the sum of those</extracomment>
        <translation>
            <numerusform>%1, dont %n abouti : %2</numerusform>
            <numerusform>%1, dont %n aboutis : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>Rechercher des paiements</translation>
    </message>
    <message>
        <source>Search order number, payer, approval code…</source>
        <translation>N° de commande, payeur, code d’autorisation…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows shown and rows known: &quot;12 of 3,000&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 payments shown</source>
        <translation>%1 paiements affichés</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>Copier les lignes avec les titres</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>Copier les lignes en CSV</translation>
    </message>
    <message>
        <source>Show the link</source>
        <translation>Afficher le lien</translation>
    </message>
</context>
<context>
    <name>desk::ui::PeriodChoice</name>
    <message>
        <source>Custom</source>
        <extracomment>Days that are none of the named periods: to be typed</extracomment>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
</context>
<context>
    <name>desk::ui::PlaceCard</name>
    <message>
        <source>Exists nowhere else</source>
        <translation>N’existe nulle part ailleurs</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>à une date inconnue</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <extracomment>The size of files, then when they changed last: `412 kB, changed 2 min ago`</extracomment>
        <translation>%1, modifié %2</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Illisible.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>Ouvrir le dossier de : %1</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <translation>Effacer : %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::PlaceText</name>
    <message>
        <source>Links and payments</source>
        <translation>Liens et paiements</translation>
    </message>
    <message>
        <source>An earlier copy, put aside</source>
        <translation>Une copie antérieure, mise de côté</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Réglages du compte</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal technique</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>A copy that was damaged or replaced, kept until a new one is complete.</source>
        <translation>Une copie endommagée ou remplacée, gardée jusqu’à ce qu’une nouvelle soit complète.</translation>
    </message>
    <message>
        <source>What exists nowhere else: which files were exported, what was changed and when, the history of links, saved views.</source>
        <translation>Ce qui n’existe nulle part ailleurs : les fichiers exportés, ce qui a été modifié et quand, l’historique des liens, les vues enregistrées.</translation>
    </message>
    <message>
        <source>Forms that were begun and not sent.</source>
        <translation>Des formulaires commencés et non envoyés.</translation>
    </message>
    <message>
        <source>The account&apos;s name, colour and address. No key. It goes when the account is removed.</source>
        <translation>Le nom, la couleur et l’adresse du compte. Aucune clé. Disparaît quand le compte est retiré.</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, not in a file. It goes when you sign out.</source>
        <translation>Dans le trousseau du système, pas dans un fichier. Elle disparaît quand vous vous déconnectez.</translation>
    </message>
    <message>
        <source>The size of the window and the order of its columns.</source>
        <translation>La taille de la fenêtre et l’ordre de ses colonnes.</translation>
    </message>
    <message>
        <source>What the program did lately, without keys, names or titles. Two files of a megabyte at most.</source>
        <translation>Ce que le programme a fait récemment, sans clé, ni nom, ni titre. Deux fichiers d’un mégaoctet au plus.</translation>
    </message>
    <message>
        <source>Colours, language and how often MyTPE is asked.</source>
        <translation>Couleurs, langue et fréquence des demandes à MyTPE.</translation>
    </message>
    <message>
        <source>The copy of links and payments goes from this computer. MyTPE keeps its own, and the next synchronisation reads it again. The journal stays.</source>
        <translation>La copie des liens et des paiements disparaît de cet ordinateur. MyTPE garde les siens, et la prochaine synchronisation les relit. Le journal reste.</translation>
    </message>
    <message>
        <source>The copy that was put aside goes. The one in use stays.</source>
        <translation>La copie mise de côté disparaît. Celle en service reste.</translation>
    </message>
    <message>
        <source>The history of exports and changes, the history of links, saved views and drafts go for good: they exist nowhere else. Files you exported stay where you put them, and MyTPE keeps its own.</source>
        <translation>L’historique des exports et des modifications, l’historique des liens, les vues enregistrées et les brouillons disparaissent définitivement : ils n’existent nulle part ailleurs. Les fichiers exportés restent où vous les avez mis, et MyTPE garde ses données.</translation>
    </message>
    <message>
        <source>Forms that were begun and not sent go for good. No link is touched.</source>
        <translation>Les formulaires commencés et non envoyés disparaissent définitivement. Aucun lien n’est touché.</translation>
    </message>
    <message>
        <source>The window opens as it came, from the next start.</source>
        <translation>La fenêtre s’ouvrira comme au départ, dès le prochain lancement.</translation>
    </message>
    <message>
        <source>What the program noted so far goes. It goes on noting.</source>
        <translation>Ce que le programme a noté jusqu’ici disparaît. Il continue de noter.</translation>
    </message>
    <message>
        <source>The program is as it came, from the next start.</source>
        <translation>Le programme sera comme au départ, dès le prochain lancement.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), %1</source>
        <extracomment>A number of drafts, and how much room they take</extracomment>
        <translation>
            <numerusform>%n brouillon, %1</numerusform>
            <numerusform>%n brouillons, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>A copy of what MyTPE has: links, payments and, unless this account keeps none, payers&apos; names, mails and phones. It can be read again at any time.</source>
        <translation>Une copie de ce que MyTPE possède : liens, paiements et, sauf si ce compte n’en garde pas, noms, e-mails et téléphones des payeurs. Elle peut être relue à tout moment.</translation>
    </message>
    <message>
        <source>A record that checks the passphrase of the window, not the passphrase. It goes when the lock is turned off.</source>
        <translation>Un relevé qui vérifie la phrase secrète de la fenêtre, pas la phrase elle-même. Il disparaît quand le verrou est désactivé.</translation>
    </message>
</context>
<context>
    <name>desk::ui::PrivacyPage</name>
    <message>
        <source>&amp;Lock when nobody touched the program for</source>
        <translation>&amp;Verrouiller si personne n’a touché au programme depuis</translation>
    </message>
    <message>
        <source>&amp;Mask names, mails and telephone numbers</source>
        <translation>&amp;Masquer les noms, e-mails et téléphones</translation>
    </message>
    <message>
        <source>Minutes before the window locks</source>
        <translation>Minutes avant le verrouillage de la fenêtre</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Keep them on this computer</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Les &amp;conserver sur cet ordinateur</translation>
    </message>
    <message>
        <source>Lock of the window</source>
        <translation>Verrouillage de la fenêtre</translation>
    </message>
    <message>
        <source>The lock guards this window. It does not encrypt what is on this computer, and the command line (paylink) asks for no passphrase.</source>
        <translation>Le verrou protège cette fenêtre. Il ne chiffre pas ce qui se trouve sur cet ordinateur, et la ligne de commande (paylink) ne demande pas de phrase secrète.</translation>
    </message>
    <message>
        <source>Those who pay</source>
        <translation>Ceux qui paient</translation>
    </message>
    <message>
        <source>On the screen and in what is copied, in all accounts. Searching still finds them.</source>
        <translation>À l’écran et dans ce qui est copié, dans tous les comptes. La recherche les trouve toujours.</translation>
    </message>
    <message>
        <source>Without it, names, mails and telephone numbers of those who pay never reach the disk, and those that are there are erased now. MyTPE keeps its own.</source>
        <translation>Sinon, les noms, e-mails et téléphones de ceux qui paient ne sont jamais écrits sur le disque, et ceux qui s’y trouvent sont effacés aussitôt. MyTPE garde les siens.</translation>
    </message>
    <message>
        <source>&amp;Keep them on this computer (account %1)</source>
        <translation>Les &amp;conserver sur cet ordinateur (compte %1)</translation>
    </message>
    <message>
        <source>Set a passphrase first.</source>
        <translation>Définissez d’abord une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RangeFields</name>
    <message>
        <source>%1, from</source>
        <extracomment>Accessible name of the first field of a range; %1 is what it ranges over, as &quot;Created&quot;</extracomment>
        <translation>%1, à partir de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>Accessible name of the second field of a range</extracomment>
        <translation>%1, jusqu’à</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Before the first field of a range</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Before the second field of a range</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <extracomment>How a day is typed: day, month, year</extracomment>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write 8000 or 8,00.</source>
        <extracomment>%1 is what was typed, such as 8.000</extracomment>
        <translation>« %1 » peut se lire de deux façons. Écrivez 8000 ou 8,00.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 21/11/2026.</source>
        <translation>« %1 » n’est pas une date. Écrivez-la comme 21/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it as 8000 or 8000,50.</source>
        <translation>« %1 » n’est pas un montant. Écrivez-le comme 8000 ou 8000,50.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>The second amount is smaller than the first.</source>
        <translation>Le second montant est plus petit que le premier.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RecheckText</name>
    <message>
        <source>The answer was lost: the bank may have been asked all the same. Read this link again before you check once more.</source>
        <translation>La réponse s’est perdue : la banque a peut-être été interrogée quand même. Relisez ce lien avant de vérifier à nouveau.</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <extracomment>%1 says what is wrong: &quot;MyTPE cannot be reached&quot;</extracomment>
        <translation>Non vérifié : %1.</translation>
    </message>
    <message>
        <source>The bank has not decided yet.</source>
        <translation>La banque n’a pas encore tranché.</translation>
    </message>
    <message>
        <source>The bank says: %1.</source>
        <extracomment>%1 is a status such as &quot;Completed&quot;</extracomment>
        <translation>La banque répond : %1.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RefusalText</name>
    <message>
        <source>Not enough money in the account</source>
        <translation>Solde insuffisant</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>Carte expirée</translation>
    </message>
    <message>
        <source>Above the card&apos;s limit</source>
        <translation>Plafond de la carte dépassé</translation>
    </message>
    <message>
        <source>Wrong secret code</source>
        <translation>Code confidentiel erroné</translation>
    </message>
    <message>
        <source>The payer was not recognised (3-D Secure)</source>
        <translation>Payeur non authentifié (3-D Secure)</translation>
    </message>
    <message>
        <source>The payer took too long</source>
        <translation>Délai de paiement dépassé</translation>
    </message>
    <message>
        <source>The payer gave up</source>
        <translation>Le payeur a abandonné</translation>
    </message>
    <message>
        <source>The bank could not be reached</source>
        <translation>La banque était injoignable</translation>
    </message>
    <message>
        <source>The money was given back</source>
        <translation>L’argent a été rendu</translation>
    </message>
    <message>
        <source>Refused by the bank, no reason given</source>
        <translation>Refusé par la banque, sans motif</translation>
    </message>
    <message>
        <source>Not carried through, no reason given</source>
        <translation>Non abouti, sans motif</translation>
    </message>
</context>
<context>
    <name>desk::ui::ReportDialog</name>
    <message>
        <source>Report for whoever helps</source>
        <translation>Rapport pour qui vous aide</translation>
    </message>
    <message>
        <source>This is everything that will be copied: no key, no name of a person or a shop, no title, no amount. Read it, then paste it where help was offered.</source>
        <translation>Voici tout ce qui sera copié : aucune clé, aucun nom de personne ou de boutique, aucun titre, aucun montant. Lisez-le, puis collez-le là où l’on vous propose de l’aide.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>desk::ui::RestockDialog</name>
    <message>
        <source>Add to what is there</source>
        <translation>Ajouter à l’existant</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Nouveau total</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Ajouter des places</translation>
    </message>
</context>
<context>
    <name>desk::ui::RestockText</name>
    <message>
        <source>%1 of %2 places are sold.</source>
        <translation>%1 places vendues sur %2.</translation>
    </message>
    <message>
        <source>%1 places: %2 sold, %3 to sell.</source>
        <extracomment>%1 is &quot;15 -&gt; 20&quot;</extracomment>
        <translation>%1 places : %2 vendues, %3 à vendre.</translation>
    </message>
    <message>
        <source>The same address opens again.</source>
        <translation>La même adresse rouvre.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>That changes nothing.</source>
        <translation>Cela ne change rien.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RuleText</name>
    <message>
        <source>A single-use link cannot be changed once it exists. Duplicate it instead.</source>
        <translation>Un lien à usage unique ne peut plus être modifié. Dupliquez-le.</translation>
    </message>
    <message>
        <source>It is sold out. Add places first: that reopens it.</source>
        <translation>Il est épuisé. Ajoutez d’abord des places : cela le rouvre.</translation>
    </message>
    <message>
        <source>It is closed for good. Duplicate it instead.</source>
        <translation>Il est fermé définitivement. Dupliquez-le.</translation>
    </message>
    <message>
        <source>It has expired for good. Duplicate it instead.</source>
        <translation>Il a expiré définitivement. Dupliquez-le.</translation>
    </message>
    <message>
        <source>Only a link with a limited number of payments has places.</source>
        <translation>Seul un lien limité a un nombre de places.</translation>
    </message>
    <message>
        <source>A reusable link never expires.</source>
        <translation>Un lien réutilisable n’expire jamais.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>Il est déjà en pause.</translation>
    </message>
    <message>
        <source>It is active already.</source>
        <translation>Il est déjà actif.</translation>
    </message>
    <message>
        <source>It is paused. Resume it first.</source>
        <translation>Il est en pause. Reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>Payments were made or tried, so it stays on record. Pause it instead.</source>
        <translation>Des paiements ont été faits ou tentés : il reste dans l’historique. Mettez-le plutôt en pause.</translation>
    </message>
    <message>
        <source>Its payments are not known on this computer yet. Synchronise first.</source>
        <translation>Ses paiements ne sont pas encore connus sur cet ordinateur. Synchronisez d’abord.</translation>
    </message>
    <message>
        <source>MyTPE uses a word for its state that this version does not know.</source>
        <translation>MyTPE emploie pour son état un mot que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>More payments than that are made already.</source>
        <translation>Il y a déjà plus de paiements que cela.</translation>
    </message>
    <message>
        <source>A sold-out link reopens only with more places than before.</source>
        <translation>Un lien épuisé ne rouvre qu’avec plus de places qu’avant.</translation>
    </message>
    <message>
        <source>There must be at least one place.</source>
        <translation>Il faut au moins une place.</translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation>Entre 1 minute et 365 jours.</translation>
    </message>
    <message>
        <source>This version of MyTPE cannot do that.</source>
        <translation>Cette version de MyTPE ne le permet pas.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>desk::ui::SelectionSum</name>
    <message>
        <source>The sum is too large to show.</source>
        <translation>La somme est trop grande pour être affichée.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) selected, %1 collected</source>
        <extracomment>In the status line; %1 is an amount</extracomment>
        <translation>
            <numerusform>%n lien sélectionné, %1 encaissés</numerusform>
            <numerusform>%n liens sélectionnés, %1 encaissés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) shown, %1 collected</source>
        <translation>
            <numerusform>%n lien affiché, %1 encaissés</numerusform>
            <numerusform>%n liens affichés, %1 encaissés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with nothing known</source>
        <translation>
            <numerusform>dont %n sans montant connu</numerusform>
            <numerusform>dont %n sans montant connu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>desk::ui::ShopTimeoutDialog</name>
    <message>
        <source>Default expiry of an instance</source>
        <translation>Expiration par défaut d’une instance</translation>
    </message>
    <message>
        <source>None: links stay open</source>
        <translation>Aucune : les liens restent ouverts</translation>
    </message>
    <message>
        <source>For single-use and limited links without a time of their own. Reusable links never expire.</source>
        <translation>Pour les liens à usage unique et limités sans délai propre. Les liens réutilisables n’expirent jamais.</translation>
    </message>
    <message>
        <source>Links that would expire</source>
        <translation>Liens qui expireraient</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>Pas encore vendu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation>Entre 1 minute et 365 jours.</translation>
    </message>
    <message>
        <source>No link would expire because of it now.</source>
        <translation>Aucun lien n’expirerait maintenant de ce fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) would expire within five minutes, with %1 not sold yet.</source>
        <translation>
            <numerusform>%n lien expirerait dans les cinq minutes, avec %1 pas encore vendus.</numerusform>
            <numerusform>%n liens expireraient dans les cinq minutes, avec %1 pas encore vendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>For some of them the sum is not known.</source>
        <translation>Pour certains, la somme n’est pas connue.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
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
<context>
    <name>desk::ui::TimeoutDialog</name>
    <message>
        <source>When it expires</source>
        <translation>Son expiration</translation>
    </message>
    <message>
        <source>Without a payment for so long, MyTPE closes the link for good. Each payment starts the time anew.</source>
        <translation>Sans paiement pendant ce délai, MyTPE ferme le lien définitivement. Chaque paiement relance le délai.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation>Entre 1 minute et 365 jours.</translation>
    </message>
</context>
<context>
    <name>desk::ui::TimeoutField</name>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Instance default: %1</source>
        <translation>Délai de l’instance : %1</translation>
    </message>
    <message>
        <source>Instance default (none is known)</source>
        <translation>Délai de l’instance (aucun connu)</translation>
    </message>
</context>
<context>
    <name>desk::ui::TimeoutText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Would never expire.</source>
        <translation>N’expirerait jamais.</translation>
    </message>
    <message>
        <source>That time has passed already: it would expire within five minutes.</source>
        <translation>Ce délai est déjà passé : il expirerait dans les cinq minutes.</translation>
    </message>
    <message>
        <source>Would expire %1 if nobody pays before.</source>
        <extracomment>%1 is a window of five minutes: &quot;22 Nov 2026, 14:05-14:10&quot;</extracomment>
        <translation>Expirerait %1 si personne ne paie avant.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ViewsController</name>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>On the button of views: the view&apos;s filters were changed since it was chosen</extracomment>
        <translation>%1 (modifiée)</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vue « %1 » enregistrée</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Delete the view “%1”? No link is touched.</source>
        <translation>Supprimer la vue « %1 » ? Aucun lien n’est touché.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>desk::ui::WelcomePage</name>
    <message>
        <source>Welcome to Paylink Desk</source>
        <translation>Bienvenue dans Paylink Desk</translation>
    </message>
    <message>
        <source>Your MyTPE Pay links and payments on this computer, with or without a network.</source>
        <translation>Vos liens et paiements MyTPE Pay sur cet ordinateur, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>Connecter mon compte</translation>
    </message>
    <message>
        <source>You need the API key and the secret of your MyTPE Pay account. It takes less than a minute, and the key stays in the keychain of this computer.</source>
        <translation>Il vous faut la clé API et le secret de votre compte MyTPE Pay. Cela prend moins d’une minute, et la clé reste dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Jeter un coup d’œil</translation>
    </message>
    <message>
        <source>A made-up shop with links and payments, to try everything without risk. No account, no network, and nothing stays behind.</source>
        <translation>Une boutique inventée avec des liens et des paiements, pour tout essayer sans risque. Ni compte, ni réseau, et rien ne reste.</translation>
    </message>
</context>
<context>
    <name>desk::ui::WriteText</name>
    <message>
        <source>“%1” is online.</source>
        <translation>« %1 » est en ligne.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>« %1 » est enregistré.</translation>
    </message>
    <message>
        <source>“%1” has its new places.</source>
        <translation>« %1 » a ses nouvelles places.</translation>
    </message>
    <message>
        <source>When “%1” expires is changed.</source>
        <translation>L’expiration de « %1 » est modifiée.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>« %1 » est en pause.</translation>
    </message>
    <message>
        <source>“%1” takes payments again.</source>
        <translation>« %1 » accepte de nouveau les paiements.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
        <source>The default expiry of “%1” is changed.</source>
        <translation>L’expiration par défaut de « %1 » est modifiée.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>aucun délai propre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Careful: MyTPE made “%1” a reusable link. It can be paid any number of times.</source>
        <translation>Attention : MyTPE a fait de « %1 » un lien réutilisable. Il peut être payé autant de fois que voulu.</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>A setting, what the server kept, what was asked for: &quot;Title: A, not B&quot;</extracomment>
        <translation>%1 : %2, et non %3</translation>
    </message>
    <message>
        <source>MyTPE answered, but kept a setting of “%1” as it was. %2.</source>
        <translation>MyTPE a répondu, mais a gardé un réglage de « %1 » tel quel. %2.</translation>
    </message>
    <message>
        <source>“%1” was so already. Nothing was sent.</source>
        <translation>« %1 » l’était déjà. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer about “%1” was lost. Asked again, it had changed nothing: you can try again.</source>
        <translation>La réponse de MyTPE sur « %1 » s’est perdue. Vérification faite, rien n’a changé : vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>“%1” was left as it is. %2</source>
        <extracomment>A link&apos;s title, then a sentence that says why</extracomment>
        <translation>« %1 » n’a pas été modifié. %2</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile. Nothing was sent: look again.</source>
        <translation>« %1 » a été modifié ailleurs entre-temps. Rien n’a été envoyé : vérifiez-le.</translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer about “%1” was lost, and MyTPE cannot be asked now. Do not do it again: what happened is found out at the next synchronisation.</source>
        <translation>La réponse de MyTPE sur « %1 » s’est perdue, et MyTPE est injoignable. Ne recommencez pas : la prochaine synchronisation dira ce qui s’est passé.</translation>
    </message>
    <message>
        <source>%1 MyTPE does not show it back, so it could not be checked: %2.</source>
        <extracomment>The change was taken; what follows are names of settings</extracomment>
        <translation>%1 MyTPE ne le confirme pas, la vérification n’a donc pas pu se faire : %2.</translation>
    </message>
    <message>
        <source>“%1” takes payments again, but its time had passed: it may expire within five minutes.</source>
        <translation>« %1 » accepte de nouveau les paiements, mais son délai était passé : il peut expirer dans les cinq minutes.</translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer was lost, but the change had arrived. %1</source>
        <translation>La réponse de MyTPE s’est perdue, mais la modification était bien arrivée. %1</translation>
    </message>
    <message>
        <source>Nothing was changed at “%1”. %2.</source>
        <translation>Rien n’a changé pour « %1 ». %2.</translation>
    </message>
    <message>
        <source>MyTPE says: %1</source>
        <translation>MyTPE répond : %1</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>Votre saisie est gardée en brouillon.</translation>
    </message>
    <message>
        <source>A change whose answer was lost had arrived. %1</source>
        <translation>Une modification dont la réponse s’était perdue est bien arrivée. %1</translation>
    </message>
    <message>
        <source>A change to “%1” whose answer was lost never arrived. You can do it again.</source>
        <translation>Une modification de « %1 » dont la réponse s’était perdue n’est jamais arrivée. Vous pouvez la refaire.</translation>
    </message>
    <message>
        <source>It is still not known what became of a change to “%1”. Do not do it again before it is.</source>
        <translation>On ne sait pas encore ce qu’est devenue une modification de « %1 ». Ne la refaites pas avant de le savoir.</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copier son adresse</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Le mettre en pause</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
</TS>
