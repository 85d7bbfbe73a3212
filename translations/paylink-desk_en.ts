<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>desk::desktop::AccountsPart</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rest all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the history of exports and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::desktop::ConnectCover</name>
    <message>
        <source>New key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that is stored stays until the new one is tested and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is tested first, then the key goes to the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for %1, for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tested and kept until the program ends, and nowhere else. What the keychain holds stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::desktop::Desktop</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no such link any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::desktop::Frame</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::desktop::HelpPart</name>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::desktop::LockPart</name>
    <message>
        <source>Mask names, mails and telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>A button: the names of those who pay are masked, as &quot;A*** B***&quot;. One short word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>A button: locks the window. One short word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be kept on this computer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is kept, but not all of what was kept could be erased. The next start of the program goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from now on; those of earlier payments come with `paylink sync --full`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n payment(s).</source>
        <translation>
            <numerusform>Erased from %n payment.</numerusform>
            <numerusform>Erased from %n payments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::desktop::Program</name>
    <message>
        <source>The settings of this account cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or close the open window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demonstration: a made-up shop on this computer. No money moves, and nothing stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain may ask for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE refused the key of “%1”, so nothing new is read. What was read stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in a window of its own, which was brought to the front.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountSwitcher</name>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountText</name>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST/LIVE?</source>
        <extracomment>A question: nobody has said yet which of the two this account is. Short: it stands under a small picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test account: no real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live account: real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet whether this is a test or a live account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an account&apos;s name, %2 is TEST or LIVE.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Address: %2</source>
        <extracomment>%1 is the state of the key, a sentence; %2 an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountsText</name>
    <message>
        <source>MyTPE refused its key: enter a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is in the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key may be in the keychain: the keychain did not confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is stored for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the links and payments kept on this computer (MyTPE keeps its own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes away: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of exports and changes exists nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is open in another program (%1): close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is kept until the program ends, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ArrivalNews</name>
    <message numerus="yes">
        <source>%n new payment(s), %1</source>
        <extracomment>The window&apos;s title while another program is in front. %1 is an amount of money</extracomment>
        <translation>
            <numerusform>%n new payment, %1</numerusform>
            <numerusform>%n new payments, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::BulkController</name>
    <message numerus="yes">
        <source>“%1” was cut short: %n of its links wait.</source>
        <translation>
            <numerusform>“%1” was cut short: %n of its links waits.</numerusform>
            <numerusform>“%1” was cut short: %n of its links wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::BulkDialog</name>
    <message>
        <source>Links and what happens to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to add to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::BulkText</name>
    <message>
        <source>Create links from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add places to links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when links expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete links</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s)</source>
        <translation>
            <numerusform>Create %n link</numerusform>
            <numerusform>Create %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n link(s)</source>
        <translation>
            <numerusform>Pause %n link</numerusform>
            <numerusform>Pause %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n link(s)</source>
        <translation>
            <numerusform>Resume %n link</numerusform>
            <numerusform>Resume %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n link(s)</source>
        <translation>
            <numerusform>Change %n link</numerusform>
            <numerusform>Change %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n link(s)</source>
        <translation>
            <numerusform>Delete %n link</numerusform>
            <numerusform>Delete %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n link(s) will be changed.</source>
        <translation>
            <numerusform>%n link will be changed.</numerusform>
            <numerusform>All %n links will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) will be changed; the others are left out.</source>
        <extracomment>%1 is a number of links</extracomment>
        <translation>
            <numerusform>%1 of %n link will be changed; the others are left out.</numerusform>
            <numerusform>%1 of %n links will be changed; the others are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, may be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was lost; it is found out before it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <translation>
            <numerusform>%n not known yet</numerusform>
            <numerusform>%n not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to do</source>
        <translation>
            <numerusform>%n still to do</numerusform>
            <numerusform>%n still to do</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;3 done, 1 refused&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ChangeNotice</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ChangesController</name>
    <message>
        <source>Resume “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time without a payment has passed while it was paused. MyTPE may expire it for good within five minutes. Give it more time first, or duplicate it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address stops working for good. To close it for a while, pause it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ChartKey</name>
    <message>
        <source>Bars: %1. Dots: %2.</source>
        <extracomment>Read aloud; what a chart&apos;s bars and its dots show</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>Read aloud: what pressing this button takes away; %1 is for example &quot;State: Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ChoiceMenu</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a filter&apos;s button: its name and how many choices are made, as &quot;State (2)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ColumnMappingPanel</name>
    <message>
        <source>The first row holds titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which column of the file holds what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Columns: %n recognised</source>
        <translation>
            <numerusform>Columns: %n recognised</numerusform>
            <numerusform>Columns: %n recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns: %n chosen</source>
        <translation>
            <numerusform>Columns: %n chosen</numerusform>
            <numerusform>Columns: %n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose its column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ColumnText</name>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires after (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>A column of a file that has no titles, by its place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A column of a file, and what stands in it first: &quot;Tarif (8 000,50)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ColumnsDialog</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ConfirmDialog</name>
    <message>
        <source>Write %1 to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ConflictPanel</name>
    <message>
        <source>Go on with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was changed elsewhere while you were editing. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it should be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On MyTPE now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A field, whose side it is, and the value: &quot;Title, yours: Stage&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ConflictRows</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectController</name>
    <message>
        <source>Testing the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank or a sign in it that no key has: check what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the API key of the account here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret that came with the key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the key in the keychain. It may ask for its password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which of the two it is: the word always stands beside this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New test account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New live account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectForm</name>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From MyTPE Pay, under developers. Key and secret can be pasted here together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No real money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documented address is %1. Change it only if MyTPE gave you another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is sent to %1 and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is sent to no one yet: the address cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectText</name>
    <message>
        <source>This is not a whole address: write it as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an address that begins with https:// can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http would send the key in clear for others to read: use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address ends in .appp, a known slip of the pen for .app. The key would go to a stranger, so it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name in the address is not possible: key and secret have their own fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may follow the path: take away what begins with ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers at %1. Check your internet connection and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the key. Check that key and secret are whole, of one pair, and not replaced by a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE Pay is busy or in trouble, so the key could not be tested. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is good, but the keychain of this computer is locked, so it was not stored. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is good, but this computer offers no keychain, so it was not stored; it never is in a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is good, but the keychain did not confirm that it holds it. See whether it asks for its password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds the data of another address. Nothing was changed: the data of two servers are not mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key of another account: it sees none of the instances of “%1”. Nothing was changed: the data of two accounts are not mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so the key is still in it. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be reached, so the key that was stored may still be in it. Start it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not confirm that the key is gone. See whether it asks for its password, and to be sure replace the key at MyTPE Pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be kept on this computer (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 does not prove who it is: its certificate is wrong or missing, so the key was not sent. Check the address and the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is not MyTPE Pay. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 sends on to another address. The key was not sent there. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 sends on to an address without encryption, where others could read the key. The key was not sent there. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Countdown</name>
    <message>
        <source>Expires any minute</source>
        <extracomment>The inactivity window is over; the server closes the link at its next sweep</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Time left: minutes and seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Time left: hours and minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Time left: days</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Time has passed</source>
        <extracomment>A paused link whose inactivity window is over: resumed, it may expire at once</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused links are not closed, but the time of this one has passed (%1). Resumed, it may expire within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1, Algiers time, unless a payment comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is set on this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is inherited from the instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, inherited</source>
        <extracomment>%1 is when a link expires; the time is the instance&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set on the link</source>
        <extracomment>%1 is when a link expires; the time is set on the link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1, in %2</source>
        <extracomment>%1 is when, as &quot;14:05–14:10, inherited&quot;; %2 is how long, as &quot;2 h 12 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Curtain</name>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::DataController</name>
    <message>
        <source>No program here opens folders; the path stands in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is open in the window, so its copy is not left empty: MyTPE is asked, the copy is dropped and read anew. Drafts, saved views and the history of exports stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>Typed by a person who really wants to erase the journal; in capitals, one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal stays: what became of a change at MyTPE is not known yet, and only the journal keeps it from being made twice. Synchronise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased: the account is in use by another program, or the outcome of a change is not known yet. Close its window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not erased, because the disk refuses: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::DataPage</name>
    <message>
        <source>Everything Paylink Desk keeps is on this computer, in files only you can read, and nowhere else. Files you exported are where you put them; the program keeps no copy of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::DeskTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as they came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::DurationText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A length of time, in days</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API key is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE refused the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API key may not do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE does not know this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the MyTPE account for a key with more rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account on MyTPE, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL, or choose another profile: this one may hold the data of another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your fault. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise to see what really happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that the data folder is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again. If it comes back, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not give the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE does not prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window, or wait until `paylink` has ended, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again. What was synchronised can be read meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your system&apos;s keychain, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent again. What was synchronised can be read meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key pair of your MyTPE account; what was synchronised can be read meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At MyTPE a new key pair replaces the old one at once. What was synchronised can be read meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE sends on to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE sends on to an address without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is wrong or missing, so nothing was sent. Check the base URL and the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not sent there. Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s); earlier it would refuse again.</source>
        <translation>
            <numerusform>Try again in %n minute; earlier it would refuse again.</numerusform>
            <numerusform>Try again in %n minutes; earlier it would refuse again.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of Paylink Desk made this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program. What was synchronised can be read meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ExpiringModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A card of the expiring strip, read aloud: title, then the time left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 not yet paid</source>
        <extracomment>As above; %3 is the amount that could still be paid</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ExpiringStrip</name>
    <message>
        <source>Expiring next</source>
        <extracomment>Heading of the next deadlines</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that expire next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what expires next</source>
        <extracomment>Read aloud; the button hides or shows the next deadlines</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what expires next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), up to %1 not yet paid</source>
        <translation>
            <numerusform>%n link, up to %1 not yet paid</numerusform>
            <numerusform>%n links, up to %1 not yet paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::FieldText</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it can be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires without payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer “try again” after a failed payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let customers pay without their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title: customers read it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many payments it takes: 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number, or choose the instance default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the end of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount. Write it as 8000 or 8 000,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters without accents, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which do you mean: %1 or %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most two digits after the decimal mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link where customers choose the amount is always reusable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPG or PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE says: %1</source>
        <extracomment>What the server said about a field, in its own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed price or free amount: chosen once, when the link is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen once, when the link is made. Duplicate it to choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link stays with its instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address stays as long as the link, so that shared links keep working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set when the link is made. Duplicate it to change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set when the link is made. Duplicate it to choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid any number of times: a product, a donation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid once, then closed: an invoice, a booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes after so many payments: seats, a small stock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterBar</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>A filter&apos;s button: single-use, limited ... and fixed or free amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes every filter away</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and dates…</source>
        <extracomment>A filter&apos;s button: ranges of the amount collected and of the day of creation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected, in dinars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created, day in Algiers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterTexts</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>A filter: links whose time ends soon</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left or fewer</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left or fewer</numerusform>
        </translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid after expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused and forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused payments pile up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in force; &quot;State: Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A filter by range; %1 is what is compared. &quot;Created from 1 Nov 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::FormController</name>
    <message>
        <source>Duplicate link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form was not sent: %1. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::Gauges</name>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid for %2 places</source>
        <extracomment>Payments made and places: &quot;21 paid for 20 places&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 paid, %3 left</source>
        <extracomment>Payments made, places, places left: &quot;12 of 15 paid, 3 left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused links are not closed. Resumed, this one may expire within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1, Algiers time, unless a payment comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is set on this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is inherited from the instance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::GeneralPage</name>
    <message>
        <source>Synchronise by itself, every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between synchronisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of language holds from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::HelpController</name>
    <message>
        <source>The journal is damaged. Keep a copy of journal.db before anything else, then ask for help with the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of links and payments is damaged. Nothing is lost: it can be read from MyTPE anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was synchronised yet, so there is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sound: links %1, payments %2, and all sums agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE is asked first; only when it answers is the copy dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is dropped and read anew as soon as MyTPE answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read anew: links %1, payments %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be read yet; the next synchronisation goes on. The old copy is kept beside until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synchronisation is running: try again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be put aside: another program has it open, or the disk refuses. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was dropped, because MyTPE did not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it all the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMPTY</source>
        <extracomment>Typed by a person who really wants to empty the tables; in capitals, one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the copy without MyTPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and payments will be gone from this computer until MyTPE answers again. Drafts, saved views and the history of exports stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Paylink Desk made this data: update the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::HelpPage</name>
    <message>
        <source>A report for whoever helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, settings, counts and the log, without keys, names, titles or amounts. You see it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for damage in the files, and adds every payment up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops the copy of links and payments and reads it from MyTPE again. Drafts, saved views and the history of exports stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::HistoryList</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a link&apos;s history: a day with its time, and what happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen then; it happened at that time or shortly before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ImportDialog</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read, or can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name and what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row of the file has this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s).</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>
            <numerusform>%1: %n row.</numerusform>
            <numerusform>%1: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be used: correct the file, then choose it again.</source>
        <translation>
            <numerusform>%n of them cannot be used: correct the file, then choose it again.</numerusform>
            <numerusform>%n of them cannot be used: correct the file, then choose it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first line of titles such as title, details, amount, mode, places, timeout, slug and invoice is understood by itself; other columns you choose here. Amounts may be written as 8000 or 8 000,50; “free” lets customers choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: it is no table of values divided by commas, semicolons or tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which columns hold the title and the price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LedgerBadge</name>
    <message>
        <source>Live</source>
        <extracomment>Badge of an account with real money. Short, as the two after it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkActions</name>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default expiry of an instance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create links from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it expires…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n link(s) at once.</source>
        <translation>
            <numerusform>At most %n link at once.</numerusform>
            <numerusform>At most %n links at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkBadge</name>
    <message>
        <source>Active</source>
        <extracomment>Badge: the link takes payments. Short, as the six words after it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers can pay now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its one payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: customers cannot pay until you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place is paid. Raise the number of places to reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More payments came than there were places. Check who paid last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its one payment was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody paid within its time. Duplicate it to sell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had expired, yet a payment came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by MyTPE, which gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE uses a word that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversold</source>
        <extracomment>Badge: more payments than places. Short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid after expiry</source>
        <extracomment>Badge: the link had expired, yet a payment came. Short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out: double-click to add places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter here to add places.</source>
        <extracomment>Read aloud on the badge of a sold-out link</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkCells</name>
    <message>
        <source>Free amount</source>
        <extracomment>In the price column: the payer types the amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>Places left to sell</extracomment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n left</source>
        <extracomment>Few places left to sell</extracomment>
        <translation>
            <numerusform>Only %n left</numerusform>
            <numerusform>Only %n left</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE no longer lists this link. What was known of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer types the amount; suggested: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>Read aloud by a screen reader; %1 is a state such as &quot;Sold out&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>State: %1, %n paid</source>
        <extracomment>Read aloud; %1 is a state, %n a number of payments</extracomment>
        <translation>
            <numerusform>State: %1, %n paid</numerusform>
            <numerusform>State: %1, %n paid</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1, %2 of %3 paid</source>
        <extracomment>Read aloud; &quot;State: Sold out, 20 of 20 paid&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) failed since</source>
        <translation>
            <numerusform>%n payment failed since</numerusform>
            <numerusform>%n payments failed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkColumns</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkCommands</name>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as CSV</source>
        <translation>
            <numerusform>%n row copied as CSV</numerusform>
            <numerusform>%n rows copied as CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>%n URL copied</numerusform>
            <numerusform>%n URLs copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkEditor</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were typing on %1 is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft stays on this computer, and is offered when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkEventText</name>
    <message>
        <source>Places raised from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places lowered from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires after %1 without a payment</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time without a payment changed from %1 to %2</source>
        <extracomment>%1 and %2 are lengths of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title changed from “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price changed from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversold: %1 payments for %2 places</source>
        <extracomment>Payments made and places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by MyTPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE calls it “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed by MyTPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed by MyTPE again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted at MyTPE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkFigures</name>
    <message>
        <source>Free amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments read so far: %1</source>
        <extracomment>The server&apos;s sum and the payments at hand differ; %1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other attempt(s)</source>
        <extracomment>Payments that were refused, failed or are still open</extracomment>
        <translation>
            <numerusform>%n other attempt</numerusform>
            <numerusform>%n other attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>Places left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More payments than places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments a day</source>
        <extracomment>How many payments on an average day, as &quot;2.4&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the recent pace of %1 payments a day it will be sold out about %2.</source>
        <extracomment>%1 is payments per day (&quot;2.4&quot;), %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the recent pace of %1 payments a day it will be sold out about %2, most likely between %3 and %4.</source>
        <extracomment>%1 is payments per day (&quot;2.4&quot;), %2 to %4 are days</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkFormPanel</name>
    <message>
        <source>You set the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers choose the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link closes by itself after so many payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the link that you share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown with each payment, and found by the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active instance is known yet. Synchronise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) made so far.</source>
        <translation>
            <numerusform>%n payment made so far.</numerusform>
            <numerusform>%n payments made so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested amount (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a link is always reusable: it can be paid any number of times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkHeader</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE no longer lists this link. What was known of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out: press to add places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPanel</name>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this link again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPanelController</name>
    <message>
        <source>This link is no longer known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read again: %1. Shown is what was known before.</source>
        <extracomment>%1 says what is wrong: &quot;MyTPE cannot be reached&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPanels</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen link beside the table (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details in a window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPaymentList</name>
    <message>
        <source>Check with the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments of this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the bank what became of this payment. MyTPE takes the answer into its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A property of a payment and what it is: &quot;Order number: 12AB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPicker</name>
    <message>
        <source>Find a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, address or invoice number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more letters.</source>
        <translation>
            <numerusform>%n more: type more letters.</numerusform>
            <numerusform>%n more: type more letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkViews</name>
    <message>
        <source>All links</source>
        <extracomment>A view: every link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling now</source>
        <extracomment>A view: active links that are not single-use</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid invoices</source>
        <extracomment>A view: single-use links that nobody paid yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a view of the program&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a view of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkWindow</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksNotice</name>
    <message>
        <source>Opening your links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your links from MyTPE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay on this computer, so next time they are here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no payment links yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one here with Ctrl+N, or on MyTPE and synchronise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your payment links will be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise once; after that they open at once, with or without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. What was read before is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. Everything here is as it was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is as it was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link passes these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link matches “%1” under these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, slugs, details, amounts, custom fields and order numbers were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key for this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksPage</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search title, amount, invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows shown and rows known: &quot;12 of 3,000&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 links shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters hide this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as they came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksView</name>
    <message>
        <source>Payment links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell you the passphrase. The lock hides this window; it does not encrypt what is on this computer.

You can begin anew: the keys and the stored links and payments of all accounts are erased from this computer, and so is the passphrase. Nothing changes at MyTPE: enter the keys again and everything is read again. The history of exports and changes, and exported files, stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>Has to be typed in capitals or small letters before everything is erased; one short word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin anew, type %1:</source>
        <extracomment>%1 is the word ERASE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paylink Desk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation goes on behind. Type the passphrase to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be erased yet: the keychain did not answer, or another program uses an account. Open the keychain, close the other program and start Paylink Desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of the passphrase cannot be read, so nobody can unlock this window. You can begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be checked. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is not the passphrase. The next try is in %n second(s).</source>
        <translation>
            <numerusform>That is not the passphrase. The next try is in %n second.</numerusform>
            <numerusform>That is not the passphrase. The next try is in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LogTableModel</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment in the log: the day, then the time of day with seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::LogView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LogoPicker</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::MainWindow</name>
    <message>
        <source>Paylink Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::MomentText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: &quot;21 Nov 2026, 14:05&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::MoreOptions</name>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hidden data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPG or PNG, at most 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own programs; customers do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::NamedTexts</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeBlockModel</name>
    <message>
        <source>Not synchronised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeBlockView</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts with real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accounts: no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet whether these are live or test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts not declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n account(s) whose figures are not known.</source>
        <translation>
            <numerusform>Without %n account whose figures are not known.</numerusform>
            <numerusform>Without %n accounts whose figures are not known.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of the account that was synchronised longest ago: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one account has not been synchronised whole yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active links</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeLinkModel</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>A column and a filter: live or test</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeLinksPage</name>
    <message>
        <source>Links of all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the links of all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search account, title, amount, invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the links of all accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each account synchronises stands here beside the links of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link of any account matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something else, or take a filter away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account, %2 why its links are not there: &quot;Not synchronised yet&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficePage</name>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads what is on this computer; no server is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts could not be read; what stands here may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeTotals</name>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as an account is connected, its links and totals stand here beside those of the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PairsEditor</name>
    <message>
        <source>%1, row %2</source>
        <extracomment>A column&apos;s name and the number of a row, for screen readers: &quot;Value, row 2&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PassphraseForm</name>
    <message>
        <source>&amp;Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is set. The window asks for it at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase is set: whoever sits at this computer can use the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); a few words are better than one.</source>
        <translation>
            <numerusform>At least %n character; a few words are better than one.</numerusform>
            <numerusform>At least %n characters; a few words are better than one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is set. Nobody can bring it back when it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be kept on this computer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries: wait %n second.</numerusform>
            <numerusform>Too many wrong tries: wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PayerPreview</name>
    <message>
        <source>What customers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PayerText</name>
    <message>
        <source>After one payment, nobody else can pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open for %n payment(s), then sold out.</source>
        <translation>
            <numerusform>Open for %n payment, then sold out.</numerusform>
            <numerusform>Open for %n payments, then sold out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentBadge</name>
    <message>
        <source>Pending</source>
        <extracomment>Badge of a payment: begun, the bank has not answered. Short, as the five words after it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Badge of a payment: it was not carried through (time ran out, the payer left, the connection broke)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Badge of a payment: the bank said no</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Badge of a payment: the money was given back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Among the statuses of payments: any word this version does not know</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentCells</name>
    <message>
        <source>Online</source>
        <extracomment>How a payment was made: by card on the link&apos;s page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE did not say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, Algiers time</source>
        <extracomment>%1 is a day, %2 a time of day with seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE uses a word that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of what was collected: only completed payments are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank&apos;s own words: %1</source>
        <extracomment>What the bank wrote about a payment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>Read aloud by a screen reader; %1 is a status such as &quot;Completed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1, %2</source>
        <extracomment>Read aloud; %1 is a status such as &quot;Refused&quot;, %2 the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentChart</name>
    <message>
        <source>No payments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>What the bars of the chart show</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DA</source>
        <extracomment>What the bars of the chart show: dinars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Shows the chart&apos;s numbers as a table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>A week by its first day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A chart&apos;s bar: the period, how many payments, what they collected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. Most payments in %3.</source>
        <extracomment>Read aloud; %1 and %2 are periods, %3 is the best of them with its figures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected, DA</source>
        <extracomment>Of a chart&apos;s bars and its dots: dinars, and the number of payments</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Dinars as bars, and the number of payments as dots</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentColumns</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentFilterBar</name>
    <message>
        <source>Status</source>
        <extracomment>A button that chooses payments by their status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>A button that chooses payments by instance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes every filter away</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and amounts…</source>
        <extracomment>A filter&apos;s button: ranges of the day of a payment and of its amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid or attempted, day in Algiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, in dinars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <extracomment>A filter&apos;s button: payments of one link</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentFilters</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days, both included
----------
A range of amounts, both included</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day, included</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>A condition: the payments of one link; %1 is its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentsNotice</name>
    <message>
        <source>Opening the payments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the payments read so far meets every condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the payments from MyTPE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay on this computer, so next time they are here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each attempt to pay one of your links will be listed here, refused ones included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n completed: %2</source>
        <extracomment>%1 is &quot;12 payments&quot;; %n is how many of them are completed, %2 the sum of those
----------
%1 is &quot;3 selected&quot;; %n is how many of them are completed, %2 the sum of those</extracomment>
        <translation>
            <numerusform>%1, %n completed: %2</numerusform>
            <numerusform>%1, %n completed: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search order number, payer, approval code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows shown and rows known: &quot;12 of 3,000&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 payments shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PeriodChoice</name>
    <message>
        <source>Custom</source>
        <extracomment>Days that are none of the named periods: to be typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PlaceCard</name>
    <message>
        <source>Exists nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <extracomment>The size of files, then when they changed last: `412 kB, changed 2 min ago`</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PlaceText</name>
    <message>
        <source>Links and payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier copy, put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that was damaged or replaced, kept until a new one is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exists nowhere else: which files were exported, what was changed and when, the history of links, saved views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms that were begun and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s name, colour and address. No key. It goes when the account is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, not in a file. It goes when you sign out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the window and the order of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program did lately, without keys, names or titles. Two files of a megabyte at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, language and how often MyTPE is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of links and payments goes from this computer. MyTPE keeps its own, and the next synchronisation reads it again. The journal stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was put aside goes. The one in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of exports and changes, the history of links, saved views and drafts go for good: they exist nowhere else. Files you exported stay where you put them, and MyTPE keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms that were begun and not sent go for good. No link is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens as it came, from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program noted so far goes. It goes on noting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is as it came, from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), %1</source>
        <extracomment>A number of drafts, and how much room they take</extracomment>
        <translation>
            <numerusform>%n draft, %1</numerusform>
            <numerusform>%n drafts, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of what MyTPE has: links, payments and, unless this account keeps none, payers&apos; names, mails and phones. It can be read again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that checks the passphrase of the window, not the passphrase. It goes when the lock is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::PrivacyPage</name>
    <message>
        <source>&amp;Lock when nobody touched the program for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask names, mails and telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes before the window locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them on this computer</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock guards this window. It does not encrypt what is on this computer, and the command line (paylink) asks for no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen and in what is copied, in all accounts. Searching still finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, names, mails and telephone numbers of those who pay never reach the disk, and those that are there are erased now. MyTPE keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them on this computer (account %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::RangeFields</name>
    <message>
        <source>%1, from</source>
        <extracomment>Accessible name of the first field of a range; %1 is what it ranges over, as &quot;Created&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>Accessible name of the second field of a range</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Before the first field of a range</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Before the second field of a range</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <extracomment>How a day is typed: day, month, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write 8000 or 8,00.</source>
        <extracomment>%1 is what was typed, such as 8.000</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 21/11/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it as 8000 or 8000,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second amount is smaller than the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::RecheckText</name>
    <message>
        <source>The answer was lost: the bank may have been asked all the same. Read this link again before you check once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <extracomment>%1 says what is wrong: &quot;MyTPE cannot be reached&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank has not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank says: %1.</source>
        <extracomment>%1 is a status such as &quot;Completed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::RefusalText</name>
    <message>
        <source>Not enough money in the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the card&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong secret code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer was not recognised (3-D Secure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payer gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money was given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the bank, no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried through, no reason given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ReportDialog</name>
    <message>
        <source>Report for whoever helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is everything that will be copied: no key, no name of a person or a shop, no title, no amount. Read it, then paste it where help was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::RestockDialog</name>
    <message>
        <source>Add to what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::RestockText</name>
    <message>
        <source>%1 of %2 places are sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places: %2 sold, %3 to sell.</source>
        <extracomment>%1 is &quot;15 -&gt; 20&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same address opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::RuleText</name>
    <message>
        <source>A single-use link cannot be changed once it exists. Duplicate it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sold out. Add places first: that reopens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed for good. Duplicate it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired for good. Duplicate it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a link with a limited number of payments has places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reusable link never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is active already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused. Resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments were made or tried, so it stays on record. Pause it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its payments are not known on this computer yet. Synchronise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE uses a word for its state that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More payments than that are made already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sold-out link reopens only with more places than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of MyTPE cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::SelectionSum</name>
    <message>
        <source>The sum is too large to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) selected, %1 collected</source>
        <extracomment>In the status line; %1 is an amount</extracomment>
        <translation>
            <numerusform>%n link selected, %1 collected</numerusform>
            <numerusform>%n links selected, %1 collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) shown, %1 collected</source>
        <translation>
            <numerusform>%n link shown, %1 collected</numerusform>
            <numerusform>%n links shown, %1 collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with nothing known</source>
        <translation>
            <numerusform>%n of them with nothing known</numerusform>
            <numerusform>%n of them with nothing known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ShopTimeoutDialog</name>
    <message>
        <source>Default expiry of an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: links stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For single-use and limited links without a time of their own. Reusable links never expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that would expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link would expire because of it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) would expire within five minutes, with %1 not sold yet.</source>
        <translation>
            <numerusform>%n link would expire within five minutes, with %1 not sold yet.</numerusform>
            <numerusform>%n links would expire within five minutes, with %1 not sold yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>For some of them the sum is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::SyncBar</name>
    <message>
        <source>Synchronisation progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what was read so far is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the news from MyTPE (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SyncText</name>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading link details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>Progress: &quot;Reading links, 120 of 300&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Progress: &quot;Reading links, 120&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is &quot;just now&quot;, &quot;2 min ago&quot; ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) not refreshed; what was known of them is shown.</source>
        <translation>
            <numerusform>%n link not refreshed; what was known of it is shown.</numerusform>
            <numerusform>%n links not refreshed; what was known of them is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) not refreshed.</source>
        <translation>
            <numerusform>%n instance not refreshed.</numerusform>
            <numerusform>%n instances not refreshed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payments of %n link(s) could not be read whole.</source>
        <translation>
            <numerusform>The payments of %n link could not be read whole.</numerusform>
            <numerusform>The payments of %n links could not be read whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read and were left as they were.</source>
        <translation>
            <numerusform>%n item could not be read and was left as it was.</numerusform>
            <numerusform>%n items could not be read and were left as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list kept changing while it was read; some rows may be a little old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>MyTPE no longer lists %n link(s).</source>
        <translation>
            <numerusform>MyTPE no longer lists %n link.</numerusform>
            <numerusform>MyTPE no longer lists %n links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payments of %n link(s) do not add up to what MyTPE says was collected.</source>
        <translation>
            <numerusform>The payments of %n link do not add up to what MyTPE says was collected.</numerusform>
            <numerusform>The payments of %n links do not add up to what MyTPE says was collected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without payments are gone from MyTPE and were removed.</source>
        <translation>
            <numerusform>%n link without payments is gone from MyTPE and was removed.</numerusform>
            <numerusform>%n links without payments are gone from MyTPE and were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::TimeoutDialog</name>
    <message>
        <source>When it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a payment for so long, MyTPE closes the link for good. Each payment starts the time anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::TimeoutField</name>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance default (none is known)</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would never expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has passed already: it would expire within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would expire %1 if nobody pays before.</source>
        <extracomment>%1 is a window of five minutes: &quot;22 Nov 2026, 14:05-14:10&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::ViewsController</name>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>On the button of views: the view&apos;s filters were changed since it was chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view “%1”? No link is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::WelcomePage</name>
    <message>
        <source>Welcome to Paylink Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your MyTPE Pay links and payments on this computer, with or without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the API key and the secret of your MyTPE Pay account. It takes less than a minute, and the key stays in the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up shop with links and payments, to try everything without risk. No account, no network, and nothing stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui::WriteText</name>
    <message>
        <source>“%1” is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has its new places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When “%1” expires is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes payments again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default expiry of “%1” is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: MyTPE made “%1” a reusable link. It can be paid any number of times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>A setting, what the server kept, what was asked for: &quot;Title: A, not B&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE answered, but kept a setting of “%1” as it was. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was so already. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer about “%1” was lost. Asked again, it had changed nothing: you can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left as it is. %2</source>
        <extracomment>A link&apos;s title, then a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile. Nothing was sent: look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer about “%1” was lost, and MyTPE cannot be asked now. Do not do it again: what happened is found out at the next synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MyTPE does not show it back, so it could not be checked: %2.</source>
        <extracomment>The change was taken; what follows are names of settings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes payments again, but its time had passed: it may expire within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer was lost, but the change had arrived. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed at “%1”. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyTPE says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change whose answer was lost had arrived. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change to “%1” whose answer was lost never arrived. You can do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still not known what became of a change to “%1”. Do not do it again before it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
