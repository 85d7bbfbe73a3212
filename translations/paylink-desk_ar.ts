<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>desk::desktop::AccountsPart</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Nothing was removed yet.</source>
        <translation>لم يُزل شيء بعد.</translation>
    </message>
    <message>
        <source>Remove the rest all the same</source>
        <translation>إزالة الباقي رغم ذلك</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>إزالة «%1» من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Keep the history of exports and changes</source>
        <translation>الاحتفاظ بسجل التصدير والتعديلات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>desk::desktop::ConnectCover</name>
    <message>
        <source>New key for %1</source>
        <translation>مفتاح جديد لـ %1</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>The one that is stored stays until the new one is tested and kept.</source>
        <translation>يبقى المفتاح المحفوظ إلى أن يُختبر الجديد ويُحفظ.</translation>
    </message>
    <message>
        <source>The connection is tested first, then the key goes to the keychain of this computer.</source>
        <translation>يُختبر الاتصال أولًا، ثم يُحفظ المفتاح في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Key for %1, for this session</source>
        <translation>مفتاح %1 لهذه الجلسة</translation>
    </message>
    <message>
        <source>It is tested and kept until the program ends, and nowhere else. What the keychain holds stays.</source>
        <translation>يُختبر ويُحتفظ به إلى أن ينتهي البرنامج، ولا في أي مكان آخر. وما في سلسلة المفاتيح يبقى فيها.</translation>
    </message>
</context>
<context>
    <name>desk::desktop::Desktop</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Show payments</source>
        <translation>عرض الدفعات</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>This account has no such link any more.</source>
        <translation>لم يعد هذا الرابط في هذا الحساب.</translation>
    </message>
</context>
<context>
    <name>desk::desktop::Frame</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>desk::desktop::HelpPart</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>desk::desktop::LockPart</name>
    <message>
        <source>Mask names, mails and telephone numbers</source>
        <translation>إخفاء الأسماء والبريد وأرقام الهاتف</translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation>الخصوصية والقفل</translation>
    </message>
    <message>
        <source>Mask</source>
        <extracomment>A button: the names of those who pay are masked, as &quot;A*** B***&quot;. One short word</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>A button: locks the window. One short word</extracomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>That could not be kept on this computer. Nothing was changed.</source>
        <translation>تعذّر حفظ ذلك على هذا الحاسوب. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Nothing more is kept, but not all of what was kept could be erased. The next start of the program goes on with it.</source>
        <translation>لن يُحفظ شيء بعد الآن، لكن تعذّر محو كل ما كان محفوظًا. سيُستكمل المحو عند التشغيل القادم للبرنامج.</translation>
    </message>
    <message>
        <source>Kept from now on; those of earlier payments come with `paylink sync --full`.</source>
        <translation>ستُحفظ من الآن؛ أما بيانات الدفعات السابقة فتعود بالأمر `paylink sync --full`.</translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n payment(s).</source>
        <translation>
            <numerusform>لم يكن في الدفعات ما يُمحى.</numerusform>
            <numerusform>مُحيت من دفعة واحدة.</numerusform>
            <numerusform>مُحيت من دفعتين.</numerusform>
            <numerusform>مُحيت من %n دفعات.</numerusform>
            <numerusform>مُحيت من %n دفعة.</numerusform>
            <numerusform>مُحيت من %n دفعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::desktop::Program</name>
    <message>
        <source>The settings of this account cannot be read.</source>
        <translation>تعذّرت قراءة إعدادات هذا الحساب.</translation>
    </message>
    <message>
        <source>Finish or close the open window first.</source>
        <translation>أنهِ النافذة المفتوحة أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>This is a demonstration: a made-up shop on this computer. No money moves, and nothing stays.</source>
        <translation>هذا عرض تجريبي: متجر وهمي على هذا الحاسوب. لا يتحرك أي مال، ولا يبقى شيء.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>مغادرة العرض</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>أُزيل الحساب من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Removing the account…</source>
        <translation>جارٍ إزالة الحساب…</translation>
    </message>
    <message>
        <source>The keychain may ask for its password.</source>
        <translation>قد تطلب سلسلة المفاتيح كلمة مرورها.</translation>
    </message>
    <message>
        <source>MyTPE refused the key of “%1”, so nothing new is read. What was read stays.</source>
        <translation>رفض MyTPE مفتاح «%1»، فلا يُقرأ جديد. وما قُرئ يبقى.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>إدخال مفتاح جديد</translation>
    </message>
    <message>
        <source>“%1” is open in a window of its own, which was brought to the front.</source>
        <translation>«%1» مفتوح في نافذة خاصة به، وقد أُحضرت إلى المقدمة.</translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountSwitcher</name>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>إدارة الحسابات…</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountText</name>
    <message>
        <source>TEST</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>حقيقي</translation>
    </message>
    <message>
        <source>TEST/LIVE?</source>
        <extracomment>A question: nobody has said yet which of the two this account is. Short: it stands under a small picture.</extracomment>
        <translation>تجريبي/حقيقي؟</translation>
    </message>
    <message>
        <source>A test account: no real money.</source>
        <translation>حساب تجريبي: لا مال حقيقي.</translation>
    </message>
    <message>
        <source>A live account: real money.</source>
        <translation>حساب حقيقي: مال حقيقي.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether this is a test or a live account.</source>
        <translation>لم يُحدَّد بعد هل هذا حساب تجريبي أم حقيقي.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an account&apos;s name, %2 is TEST or LIVE.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>No real money.</source>
        <translation>لا مال حقيقي.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>حقيقي</translation>
    </message>
    <message>
        <source>Real payments.</source>
        <translation>دفعات حقيقية.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>عرضه في النافذة</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>تغيير المفتاح…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>%1 Address: %2</source>
        <extracomment>%1 is the state of the key, a sentence; %2 an address.</extracomment>
        <translation>%1 العنوان: %2</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>نوع الحساب</translation>
    </message>
</context>
<context>
    <name>desk::ui::AccountsText</name>
    <message>
        <source>MyTPE refused its key: enter a new one.</source>
        <translation>رفض MyTPE مفتاحه: أدخل مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>Its key is in the keychain of this computer.</source>
        <translation>مفتاحه في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its key may be in the keychain: the keychain did not confirm it.</source>
        <translation>قد يكون مفتاحه في سلسلة المفاتيح: لم تؤكد ذلك.</translation>
    </message>
    <message>
        <source>No key is stored for it.</source>
        <translation>لا مفتاح محفوظًا له.</translation>
    </message>
    <message>
        <source>its key in the keychain</source>
        <translation>مفتاحه في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>the links and payments kept on this computer (MyTPE keeps its own)</source>
        <translation>الروابط والدفعات المحفوظة على هذا الحاسوب (يحتفظ MyTPE بنسخته)</translation>
    </message>
    <message>
        <source>its settings</source>
        <translation>إعداداته</translation>
    </message>
    <message>
        <source>This takes away: %1.</source>
        <translation>سيُزال: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Exported files stay where they are.</source>
        <translation>تبقى الملفات المصدَّرة في مكانها.</translation>
    </message>
    <message>
        <source>The history of exports and changes exists nowhere else.</source>
        <translation>سجل التصدير والتعديلات لا يوجد في أي مكان آخر.</translation>
    </message>
    <message>
        <source>The account is open in another program (%1): close it there first.</source>
        <translation>الحساب مفتوح في برنامج آخر (%1): أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>Its key is kept until the program ends, and nowhere else.</source>
        <translation>يُحتفظ بمفتاحه إلى أن ينتهي البرنامج، ولا في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ArrivalNews</name>
    <message numerus="yes">
        <source>%n new payment(s), %1</source>
        <extracomment>The window&apos;s title while another program is in front. %1 is an amount of money</extracomment>
        <translation>
            <numerusform>لا دفعات جديدة، %1</numerusform>
            <numerusform>دفعة جديدة واحدة، %1</numerusform>
            <numerusform>دفعتان جديدتان، %1</numerusform>
            <numerusform>%n دفعات جديدة، %1</numerusform>
            <numerusform>%n دفعة جديدة، %1</numerusform>
            <numerusform>%n دفعة جديدة، %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::BulkController</name>
    <message numerus="yes">
        <source>“%1” was cut short: %n of its links wait.</source>
        <translation>
            <numerusform>انقطع «%1»: لا ينتظر أي رابط.</numerusform>
            <numerusform>انقطع «%1»: ينتظر رابط واحد.</numerusform>
            <numerusform>انقطع «%1»: ينتظر رابطان.</numerusform>
            <numerusform>انقطع «%1»: تنتظر %n روابط.</numerusform>
            <numerusform>انقطع «%1»: ينتظر %n رابطًا.</numerusform>
            <numerusform>انقطع «%1»: ينتظر %n رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>desk::ui::BulkDialog</name>
    <message>
        <source>Links and what happens to each</source>
        <translation>الروابط وما يحدث لكل منها</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Places to add to each</source>
        <translation>أماكن تُضاف إلى كل رابط</translation>
    </message>
    <message>
        <source>Instance default</source>
        <translation>مدة المتجر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>desk::ui::BulkText</name>
    <message>
        <source>Create links from a file</source>
        <translation>إنشاء روابط من ملف</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>إيقاف روابط مؤقتًا</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>استئناف روابط</translation>
    </message>
    <message>
        <source>Add places to links</source>
        <translation>إضافة أماكن إلى روابط</translation>
    </message>
    <message>
        <source>Change when links expire</source>
        <translation>تغيير موعد انتهاء روابط</translation>
    </message>
    <message>
        <source>Delete links</source>
        <translation>حذف روابط</translation>
    </message>
    <message numerus="yes">
        <source>Create %n link(s)</source>
        <translation>
            <numerusform>إنشاء الروابط</numerusform>
            <numerusform>إنشاء رابط واحد</numerusform>
            <numerusform>إنشاء رابطين</numerusform>
            <numerusform>إنشاء %n روابط</numerusform>
            <numerusform>إنشاء %n رابطًا</numerusform>
            <numerusform>إنشاء %n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n link(s)</source>
        <translation>
            <numerusform>إيقاف الروابط</numerusform>
            <numerusform>إيقاف رابط واحد</numerusform>
            <numerusform>إيقاف رابطين</numerusform>
            <numerusform>إيقاف %n روابط</numerusform>
            <numerusform>إيقاف %n رابطًا</numerusform>
            <numerusform>إيقاف %n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n link(s)</source>
        <translation>
            <numerusform>استئناف الروابط</numerusform>
            <numerusform>استئناف رابط واحد</numerusform>
            <numerusform>استئناف رابطين</numerusform>
            <numerusform>استئناف %n روابط</numerusform>
            <numerusform>استئناف %n رابطًا</numerusform>
            <numerusform>استئناف %n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n link(s)</source>
        <translation>
            <numerusform>تعديل الروابط</numerusform>
            <numerusform>تعديل رابط واحد</numerusform>
            <numerusform>تعديل رابطين</numerusform>
            <numerusform>تعديل %n روابط</numerusform>
            <numerusform>تعديل %n رابطًا</numerusform>
            <numerusform>تعديل %n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n link(s)</source>
        <translation>
            <numerusform>حذف الروابط</numerusform>
            <numerusform>حذف رابط واحد</numerusform>
            <numerusform>حذف رابطين</numerusform>
            <numerusform>حذف %n روابط</numerusform>
            <numerusform>حذف %n رابطًا</numerusform>
            <numerusform>حذف %n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n link(s) will be changed.</source>
        <translation>
            <numerusform>لن يتغير أي رابط.</numerusform>
            <numerusform>سيتغير رابط واحد.</numerusform>
            <numerusform>سيتغير الرابطان.</numerusform>
            <numerusform>ستتغير %n روابط كلها.</numerusform>
            <numerusform>سيتغير %n رابطًا كلها.</numerusform>
            <numerusform>سيتغير %n رابط كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) will be changed; the others are left out.</source>
        <extracomment>%1 is a number of links</extracomment>
        <translation>
            <numerusform>سيتغير %1 من %n؛ ويُترك الباقي.</numerusform>
            <numerusform>سيتغير %1 من رابط واحد؛ ويُترك الباقي.</numerusform>
            <numerusform>سيتغير %1 من رابطين؛ ويُترك الباقي.</numerusform>
            <numerusform>سيتغير %1 من %n روابط؛ ويُترك الباقي.</numerusform>
            <numerusform>سيتغير %1 من %n رابطًا؛ ويُترك الباقي.</numerusform>
            <numerusform>سيتغير %1 من %n رابط؛ ويُترك الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>سيتغير</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>تُرك: %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء لفعله</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رُفض: %1</translation>
    </message>
    <message>
        <source>Not done, may be tried again</source>
        <translation>لم يتم، يمكن إعادة المحاولة</translation>
    </message>
    <message>
        <source>Its answer was lost; it is found out before it is tried again</source>
        <translation>ضاع جوابه؛ يُتحقّق منه قبل إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لم يتم شيء</numerusform>
            <numerusform>تم واحد</numerusform>
            <numerusform>تم اثنان</numerusform>
            <numerusform>تم %n</numerusform>
            <numerusform>تم %n</numerusform>
            <numerusform>تم %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك واحد</numerusform>
            <numerusform>تُرك اثنان</numerusform>
            <numerusform>تُرك %n</numerusform>
            <numerusform>تُرك %n</numerusform>
            <numerusform>تُرك %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفض واحد</numerusform>
            <numerusform>رُفض اثنان</numerusform>
            <numerusform>رُفض %n</numerusform>
            <numerusform>رُفض %n</numerusform>
            <numerusform>رُفض %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <translation>
            <numerusform>لا مجهول</numerusform>
            <numerusform>واحد لم يُعرف بعد</numerusform>
            <numerusform>اثنان لم يُعرفا بعد</numerusform>
            <numerusform>%n لم تُعرف بعد</numerusform>
            <numerusform>%n لم تُعرف بعد</numerusform>
            <numerusform>%n لم تُعرف بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to do</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;3 done, 1 refused&quot;</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <translation>توقف: %1.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>توقف بطلبك.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChangeNotice</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChangesController</name>
    <message>
        <source>Resume “%1”?</source>
        <translation>استئناف «%1»؟</translation>
    </message>
    <message>
        <source>Its time without a payment has passed while it was paused. MyTPE may expire it for good within five minutes. Give it more time first, or duplicate it afterwards.</source>
        <translation>انقضت مدته بلا دفع وهو موقوف. قد ينهيه MyTPE نهائيًا خلال خمس دقائق. امنحه مدة أطول أولًا، أو انسخه بعد ذلك.</translation>
    </message>
    <message>
        <source>Resume anyway</source>
        <translation>استئناف رغم ذلك</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>Its address stops working for good. To close it for a while, pause it instead.</source>
        <translation>سيتوقف عنوانه عن العمل نهائيًا. لإغلاقه مؤقتًا أوقفه بدل حذفه.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChartKey</name>
    <message>
        <source>Bars: %1. Dots: %2.</source>
        <extracomment>Read aloud; what a chart&apos;s bars and its dots show</extracomment>
        <translation>الأعمدة: %1. النقاط: %2.</translation>
    </message>
</context>
<context>
    <name>desk::ui::Chip</name>
    <message>
        <source>Remove filter: %1</source>
        <extracomment>Read aloud: what pressing this button takes away; %1 is for example &quot;State: Active&quot;</extracomment>
        <translation>إزالة المرشّح: %1</translation>
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
        <translation>يحمل السطر الأول العناوين</translation>
    </message>
    <message>
        <source>Choose which column of the file holds what</source>
        <translation>اختيار ما يحمله كل عمود من الملف</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message numerus="yes">
        <source>Columns: %n recognised</source>
        <translation>
            <numerusform>الأعمدة: لم يُعرف أي عمود</numerusform>
            <numerusform>الأعمدة: عُرف عمود واحد</numerusform>
            <numerusform>الأعمدة: عُرف عمودان</numerusform>
            <numerusform>الأعمدة: عُرفت %n أعمدة</numerusform>
            <numerusform>الأعمدة: عُرف %n عمودًا</numerusform>
            <numerusform>الأعمدة: عُرف %n عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns: %n chosen</source>
        <translation>
            <numerusform>الأعمدة: لم يُختر أي عمود</numerusform>
            <numerusform>الأعمدة: اختير عمود واحد</numerusform>
            <numerusform>الأعمدة: اختير عمودان</numerusform>
            <numerusform>الأعمدة: اختيرت %n أعمدة</numerusform>
            <numerusform>الأعمدة: اختير %n عمودًا</numerusform>
            <numerusform>الأعمدة: اختير %n عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose its column.</source>
        <translation>اختر عموده.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ColumnText</name>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Expires after (minutes)</source>
        <translation>تنتهي صلاحيته بعد (دقائق)</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>A column of a file that has no titles, by its place</extracomment>
        <translation>العمود %1</translation>
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
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Arrange columns</source>
        <translation>ترتيب الأعمدة</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>الأعمدة حسب ترتيبها</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>كما كانت</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConfirmDialog</name>
    <message>
        <source>Write %1 to go on:</source>
        <translation>اكتب %1 للمتابعة:</translation>
    </message>
    <message>
        <source>Write %1 to go on</source>
        <translation>اكتب %1 للمتابعة</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConflictPanel</name>
    <message>
        <source>Go on with these</source>
        <translation>المتابعة بهذه الاختيارات</translation>
    </message>
    <message>
        <source>This link was changed elsewhere while you were editing. Nothing was sent.</source>
        <translation>عُدّل هذا الرابط في مكان آخر أثناء تحريرك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Choose what it should be:</source>
        <translation>اختر ما ينبغي أن يكون:</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>On MyTPE now</source>
        <translation>على MyTPE الآن</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A field, whose side it is, and the value: &quot;Title, yours: Stage&quot;</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConflictRows</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Instance default</source>
        <translation>مدة المتجر</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectController</name>
    <message>
        <source>Testing the connection…</source>
        <translation>جارٍ اختبار الاتصال…</translation>
    </message>
    <message>
        <source>There is a blank or a sign in it that no key has: check what was pasted.</source>
        <translation>فيه فراغ أو رمز لا يوجد في أي مفتاح: تحقّق مما لصقته.</translation>
    </message>
    <message>
        <source>Paste the API key of the account here.</source>
        <translation>الصق هنا مفتاح API الخاص بالحساب.</translation>
    </message>
    <message>
        <source>Paste the secret that came with the key here.</source>
        <translation>الصق هنا السر المرافق للمفتاح.</translation>
    </message>
    <message>
        <source>Storing the key in the keychain. It may ask for its password…</source>
        <translation>جارٍ حفظ المفتاح في سلسلة المفاتيح. قد تطلب كلمة مرورها…</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>متجري</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>استعماله لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>%1 (new key)</source>
        <translation>%1 (مفتاح جديد)</translation>
    </message>
    <message>
        <source>Say which of the two it is: the word always stands beside this account.</source>
        <translation>حدّد أيهما هو: تظهر هذه الكلمة دائمًا بجانب الحساب.</translation>
    </message>
    <message>
        <source>New test account</source>
        <translation>حساب تجريبي جديد</translation>
    </message>
    <message>
        <source>New live account</source>
        <translation>حساب حقيقي جديد</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectForm</name>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>متجري</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>سر API</translation>
    </message>
    <message>
        <source>From MyTPE Pay, under developers. Key and secret can be pasted here together.</source>
        <translation>من MyTPE Pay، قسم المطورين. يمكن لصق المفتاح والسر هنا معًا.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>No real money.</source>
        <translation>لا مال حقيقي.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>حقيقي</translation>
    </message>
    <message>
        <source>Real payments.</source>
        <translation>دفعات حقيقية.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>عنوان آخر…</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>The documented address is %1. Change it only if MyTPE gave you another.</source>
        <translation>العنوان الموثَّق هو %1. لا تغيّره إلا إذا أعطاك MyTPE عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>استعمال هذا المفتاح</translation>
    </message>
    <message>
        <source>The key is sent to %1 and nowhere else.</source>
        <translation>يُرسل المفتاح إلى %1 ولا إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>The key is sent to no one yet: the address cannot be used.</source>
        <translation>لا يُرسل المفتاح إلى أحد بعد: العنوان غير صالح.</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>نوع الحساب</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectText</name>
    <message>
        <source>This is not a whole address: write it as %1.</source>
        <translation>هذا ليس عنوانًا كاملًا: اكتبه هكذا: %1.</translation>
    </message>
    <message>
        <source>Only an address that begins with https:// can be used.</source>
        <translation>لا يصلح إلا عنوان يبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>http would send the key in clear for others to read: use https.</source>
        <translation>يرسل http المفتاح مكشوفًا ليقرأه غيرك: استعمل https.</translation>
    </message>
    <message>
        <source>This address ends in .appp, a known slip of the pen for .app. The key would go to a stranger, so it is not sent.</source>
        <translation>ينتهي هذا العنوان بـ ⁦.appp⁩، وهو خطأ كتابة معروف بدل ⁦.app⁩. سيذهب المفتاح إلى غريب، لذلك لا يُرسل.</translation>
    </message>
    <message>
        <source>A user name in the address is not possible: key and secret have their own fields.</source>
        <translation>لا يمكن وضع اسم مستخدم في العنوان: للمفتاح والسر خانتاهما.</translation>
    </message>
    <message>
        <source>Nothing may follow the path: take away what begins with ? or #.</source>
        <translation>لا يجوز أن يتبع المسار شيء: احذف ما يبدأ بـ ? أو #.</translation>
    </message>
    <message>
        <source>No server answers at %1. Check your internet connection and the address.</source>
        <translation>لا يجيب أي خادم على %1. تحقّق من اتصالك بالإنترنت ومن العنوان.</translation>
    </message>
    <message>
        <source>The server refused the key. Check that key and secret are whole, of one pair, and not replaced by a newer one.</source>
        <translation>رفض الخادم المفتاح. تحقّق من أن المفتاح والسر كاملان ومن زوج واحد ولم يُستبدلا بأحدث.</translation>
    </message>
    <message>
        <source>MyTPE Pay is busy or in trouble, so the key could not be tested. Try again in a few minutes.</source>
        <translation>MyTPE Pay مشغول أو به خلل، فتعذّر اختبار المفتاح. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The key is good, but the keychain of this computer is locked, so it was not stored. Unlock it and try again.</source>
        <translation>المفتاح صالح، لكن سلسلة مفاتيح هذا الحاسوب مقفلة، فلم يُحفظ. افتح قفلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The key is good, but this computer offers no keychain, so it was not stored; it never is in a plain file.</source>
        <translation>المفتاح صالح، لكن لا سلسلة مفاتيح في هذا الحاسوب، فلم يُحفظ؛ ولا يُحفظ أبدًا في ملف عادي.</translation>
    </message>
    <message>
        <source>The key is good, but the keychain did not confirm that it holds it. See whether it asks for its password, then try again.</source>
        <translation>المفتاح صالح، لكن سلسلة المفاتيح لم تؤكد حفظه. انظر هل تطلب كلمة مرورها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” holds the data of another address. Nothing was changed: the data of two servers are not mixed.</source>
        <translation>«%1» يحوي بيانات عنوان آخر. لم يتغيّر شيء: لا تُخلط بيانات خادمين.</translation>
    </message>
    <message>
        <source>This is the key of another account: it sees none of the instances of “%1”. Nothing was changed: the data of two accounts are not mixed.</source>
        <translation>هذا مفتاح حساب آخر: لا يرى أيًّا من متاجر «%1». لم يتغيّر شيء: لا تُخلط بيانات حسابين.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the key is still in it. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة، فالمفتاح لا يزال فيها. افتح قفلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached, so the key that was stored may still be in it. Start it and try again.</source>
        <translation>تعذّر الوصول إلى سلسلة المفاتيح، فقد يكون المفتاح لا يزال فيها. شغّلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain did not confirm that the key is gone. See whether it asks for its password, and to be sure replace the key at MyTPE Pay.</source>
        <translation>لم تؤكد سلسلة المفاتيح زوال المفتاح. انظر هل تطلب كلمة مرورها، وللاطمئنان استبدل المفتاح في MyTPE Pay.</translation>
    </message>
    <message>
        <source>The account could not be kept on this computer (%1).</source>
        <translation>تعذّر حفظ الحساب على هذا الحاسوب (%1).</translation>
    </message>
    <message>
        <source>The server at %1 does not prove who it is: its certificate is wrong or missing, so the key was not sent. Check the address and the clock of this computer.</source>
        <translation>الخادم %1 لا يثبت هويته: شهادته خاطئة أو غير موجودة، لذلك لم يُرسل المفتاح. تحقّق من العنوان ومن ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What answers at %1 is not MyTPE Pay. Check the address.</source>
        <translation>ما يجيب على %1 ليس MyTPE Pay. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>The server at %1 sends on to another address. The key was not sent there. Check the address.</source>
        <translation>الخادم %1 يحيل إلى عنوان آخر. لم يُرسل المفتاح إليه. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>The server at %1 sends on to an address without encryption, where others could read the key. The key was not sent there. Check the address.</source>
        <translation>الخادم %1 يحيل إلى عنوان بلا تشفير، حيث يمكن لغيرك قراءة المفتاح. لم يُرسل المفتاح إليه. تحقّق من العنوان.</translation>
    </message>
</context>
<context>
    <name>desk::ui::Countdown</name>
    <message>
        <source>Expires any minute</source>
        <extracomment>The inactivity window is over; the server closes the link at its next sweep</extracomment>
        <translation>تنتهي في أي لحظة</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Time left: minutes and seconds</extracomment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Time left: hours and minutes</extracomment>
        <translation>%1 سا %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Time left: days</extracomment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Time has passed</source>
        <extracomment>A paused link whose inactivity window is over: resumed, it may expire at once</extracomment>
        <translation>انقضت المدة</translation>
    </message>
    <message>
        <source>Paused links are not closed, but the time of this one has passed (%1). Resumed, it may expire within five minutes.</source>
        <translation>الروابط الموقوفة مؤقتًا لا تُغلق، لكن مدة هذا الرابط انقضت (%1). إذا استُؤنف فقد تنتهي صلاحيته خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>Expires %1, Algiers time, unless a payment comes first.</source>
        <translation>تنتهي الصلاحية %1 بتوقيت الجزائر، ما لم يصل دفع قبل ذلك.</translation>
    </message>
    <message>
        <source>The time is set on this link.</source>
        <translation>المدة محددة لهذا الرابط.</translation>
    </message>
    <message>
        <source>The time is inherited from the instance.</source>
        <translation>المدة موروثة من المتجر.</translation>
    </message>
    <message>
        <source>%1, inherited</source>
        <extracomment>%1 is when a link expires; the time is the instance&apos;s</extracomment>
        <translation>%1، موروثة</translation>
    </message>
    <message>
        <source>%1, set on the link</source>
        <extracomment>%1 is when a link expires; the time is set on the link</extracomment>
        <translation>%1، محددة للرابط</translation>
    </message>
    <message>
        <source>Expires %1, in %2</source>
        <extracomment>%1 is when, as &quot;14:05–14:10, inherited&quot;; %2 is how long, as &quot;2 h 12 min&quot;</extracomment>
        <translation>تنتهي %1، خلال %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::Curtain</name>
    <message>
        <source>New activity</source>
        <translation>نشاط جديد</translation>
    </message>
</context>
<context>
    <name>desk::ui::DataController</name>
    <message>
        <source>No program here opens folders; the path stands in the list.</source>
        <translation>لا يوجد هنا برنامج يفتح المجلدات؛ المسار مكتوب في القائمة.</translation>
    </message>
    <message>
        <source>The data folder cannot be listed.</source>
        <translation>تتعذر قراءة محتوى مجلد البيانات.</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <translation>محو: %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>This account is open in the window, so its copy is not left empty: MyTPE is asked, the copy is dropped and read anew. Drafts, saved views and the history of exports stay.</source>
        <translation>هذا الحساب مفتوح في النافذة، لذلك لا تُترك نسخته فارغة: يُسأل MyTPE ثم تُحذف النسخة وتُقرأ من جديد. تبقى المسودات والعروض المحفوظة وسجل التصدير.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>Typed by a person who really wants to erase the journal; in capitals, one word</extracomment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>تم المحو: %1</translation>
    </message>
    <message>
        <source>The journal stays: what became of a change at MyTPE is not known yet, and only the journal keeps it from being made twice. Synchronise first.</source>
        <translation>يبقى السجل: لا يُعرف بعد مصير تعديل لدى MyTPE، والسجل وحده يمنع إجراءه مرتين. زامِن أولًا.</translation>
    </message>
    <message>
        <source>Nothing was erased: the account is in use by another program, or the outcome of a change is not known yet. Close its window first.</source>
        <translation>لم يُمحَ شيء: الحساب يستعمله برنامج آخر، أو أن مصير تعديل لم يُعرف بعد. أغلق نافذته أولًا.</translation>
    </message>
    <message>
        <source>Not erased, because the disk refuses: %1</source>
        <translation>لم يُمحَ لأن القرص يرفض: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::DataPage</name>
    <message>
        <source>Everything Paylink Desk keeps is on this computer, in files only you can read, and nowhere else. Files you exported are where you put them; the program keeps no copy of them.</source>
        <translation>كل ما يحتفظ به Paylink Desk موجود على هذا الحاسوب، في ملفات لا يقرؤها سواك، ولا يوجد في أي مكان آخر. الملفات التي صدّرتها موجودة حيث وضعتها، ولا يحتفظ البرنامج بنسخة منها.</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>هذا الحساب: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>البرنامج كله</translation>
    </message>
</context>
<context>
    <name>desk::ui::DeskTable</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>ترتيب الأعمدة…</translation>
    </message>
    <message>
        <source>Columns as they came</source>
        <translation>الأعمدة كما كانت</translation>
    </message>
</context>
<context>
    <name>desk::ui::DurationText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>A length of time, in days</extracomment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>A length of time, in hours</extracomment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>A length of time, in minutes</extracomment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ErrorText</name>
    <message>
        <source>MyTPE cannot be reached</source>
        <translation>تعذّر الوصول إلى MyTPE</translation>
    </message>
    <message>
        <source>MyTPE did not answer in time</source>
        <translation>لم يُجب MyTPE في الوقت المناسب</translation>
    </message>
    <message>
        <source>No API key is set</source>
        <translation>لم يُحدَّد أي مفتاح API</translation>
    </message>
    <message>
        <source>MyTPE refused the API key</source>
        <translation>رفض MyTPE مفتاح API</translation>
    </message>
    <message>
        <source>This API key may not do that</source>
        <translation>هذا المفتاح لا يملك هذه الصلاحية</translation>
    </message>
    <message>
        <source>MyTPE does not know this address</source>
        <translation>لا يعرف MyTPE هذا العنوان</translation>
    </message>
    <message>
        <source>MyTPE refused the request</source>
        <translation>رفض MyTPE الطلب</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>لا يمكن استعمال الإعدادات</translation>
    </message>
    <message>
        <source>MyTPE asks for a pause</source>
        <translation>يطلب MyTPE التمهّل قليلًا</translation>
    </message>
    <message>
        <source>MyTPE has a problem</source>
        <translation>لدى MyTPE مشكلة</translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer could not be read</source>
        <translation>تعذّرت قراءة جواب MyTPE</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>ضاع الجواب</translation>
    </message>
    <message>
        <source>The data on this computer could not be used</source>
        <translation>تعذّر استعمال البيانات الموجودة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Synchronisation cancelled</source>
        <translation>أُلغيت المزامنة</translation>
    </message>
    <message>
        <source>Something went wrong in this program</source>
        <translation>حدث خطأ في هذا البرنامج</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>تحقّق من اتصالك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Ask the owner of the MyTPE account for a key with more rights.</source>
        <translation>اطلب من صاحب حساب MyTPE مفتاحًا بصلاحيات أوسع.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>تحقّق من العنوان الأساسي.</translation>
    </message>
    <message>
        <source>Look at the account on MyTPE, then try again.</source>
        <translation>راجع الحساب على MyTPE ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the base URL, or choose another profile: this one may hold the data of another account.</source>
        <translation>تحقّق من العنوان الأساسي أو اختر ملفًا آخر: قد يحتوي هذا على بيانات حساب آخر.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>انتظر بضع دقائق ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It is not your fault. Try again in a few minutes.</source>
        <translation>ليس الخطأ منك. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Synchronise to see what really happened.</source>
        <translation>زامِن لترى ما حدث فعلًا.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the data folder is yours.</source>
        <translation>تحقّق من توفر مساحة على القرص ومن أن مجلد البيانات ملك لك.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>أعد تشغيلها متى شئت.</translation>
    </message>
    <message>
        <source>Start the program again. If it comes back, please report it.</source>
        <translation>أعد تشغيل البرنامج. إن تكرر الخطأ فنرجو الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Another program is using this profile</source>
        <translation>برنامج آخر يستعمل هذا الملف الشخصي</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The keychain does not give the API key</source>
        <translation>سلسلة المفاتيح لا تعطي مفتاح API</translation>
    </message>
    <message>
        <source>MyTPE does not prove who it is</source>
        <translation>MyTPE لا يثبت هويته</translation>
    </message>
    <message>
        <source>Close the other window, or wait until `paylink` has ended, then start the program again.</source>
        <translation>أغلق النافذة الأخرى أو انتظر حتى ينتهي `paylink` ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. What was synchronised can be read meanwhile.</source>
        <translation>افتح قفلها ثم أعد المحاولة. ما تمت مزامنته يبقى متاحًا للقراءة.</translation>
    </message>
    <message>
        <source>Start your system&apos;s keychain, then try again.</source>
        <translation>شغّل سلسلة المفاتيح في نظامك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It is not sent again. What was synchronised can be read meanwhile.</source>
        <translation>لن يُرسل مجددًا. ما تمت مزامنته يبقى متاحًا للقراءة.</translation>
    </message>
    <message>
        <source>Enter the key pair of your MyTPE account; what was synchronised can be read meanwhile.</source>
        <translation>أدخل زوج مفاتيح حسابك في MyTPE؛ ما تمت مزامنته يبقى متاحًا للقراءة.</translation>
    </message>
    <message>
        <source>At MyTPE a new key pair replaces the old one at once. What was synchronised can be read meanwhile.</source>
        <translation>في MyTPE يلغي زوج المفاتيح الجديد القديم فورًا. ما تمت مزامنته يبقى متاحًا للقراءة.</translation>
    </message>
    <message>
        <source>MyTPE sends on to another address</source>
        <translation>MyTPE يحيل إلى عنوان آخر</translation>
    </message>
    <message>
        <source>MyTPE sends on to an address without encryption</source>
        <translation>MyTPE يحيل إلى عنوان بلا تشفير</translation>
    </message>
    <message>
        <source>Its certificate is wrong or missing, so nothing was sent. Check the base URL and the clock of this computer.</source>
        <translation>شهادته خاطئة أو غير موجودة، لذلك لم يُرسل شيء. تحقّق من العنوان الأساسي ومن ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the base URL.</source>
        <translation>لم يُرسل المفتاح إليه. تحقّق من العنوان الأساسي.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s); earlier it would refuse again.</source>
        <translation>
            <numerusform>أعد المحاولة الآن؛ قبل ذلك سيُرفض الطلب من جديد.</numerusform>
            <numerusform>أعد المحاولة بعد دقيقة واحدة؛ قبل ذلك سيُرفض الطلب من جديد.</numerusform>
            <numerusform>أعد المحاولة بعد دقيقتين؛ قبل ذلك سيُرفض الطلب من جديد.</numerusform>
            <numerusform>أعد المحاولة بعد %n دقائق؛ قبل ذلك سيُرفض الطلب من جديد.</numerusform>
            <numerusform>أعد المحاولة بعد %n دقيقة؛ قبل ذلك سيُرفض الطلب من جديد.</numerusform>
            <numerusform>أعد المحاولة بعد %n دقيقة؛ قبل ذلك سيُرفض الطلب من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of Paylink Desk made this data</source>
        <translation>هذه البيانات من إصدار أحدث من Paylink Desk</translation>
    </message>
    <message>
        <source>Update the program. What was synchronised can be read meanwhile.</source>
        <translation>حدّث البرنامج. ما تمت مزامنته يمكن قراءته في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ExpiringModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A card of the expiring strip, read aloud: title, then the time left</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 not yet paid</source>
        <extracomment>As above; %3 is the amount that could still be paid</extracomment>
        <translation>%1، %2، %3 لم تُدفع بعد</translation>
    </message>
</context>
<context>
    <name>desk::ui::ExpiringStrip</name>
    <message>
        <source>Expiring next</source>
        <extracomment>Heading of the next deadlines</extracomment>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Links that expire next</source>
        <translation>الروابط التي تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Hide what expires next</source>
        <extracomment>Read aloud; the button hides or shows the next deadlines</extracomment>
        <translation>إخفاء ما ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Show what expires next</source>
        <translation>إظهار ما ينتهي قريبًا</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), up to %1 not yet paid</source>
        <translation>
            <numerusform>لا روابط، %1 لم تُدفع</numerusform>
            <numerusform>رابط واحد، حتى %1 لم تُدفع بعد</numerusform>
            <numerusform>رابطان، حتى %1 لم تُدفع بعد</numerusform>
            <numerusform>%n روابط، حتى %1 لم تُدفع بعد</numerusform>
            <numerusform>%n رابطًا، حتى %1 لم تُدفع بعد</numerusform>
            <numerusform>%n رابط، حتى %1 لم تُدفع بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::FieldText</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>How often it can be paid</source>
        <translation>كم مرة يمكن دفعه</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Expires without payment</source>
        <translation>ينتهي بلا دفع</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation>عنوان الرابط (المعرّف)</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>Hidden data</source>
        <translation>بيانات مخفية</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Offer “try again” after a failed payment</source>
        <translation>عرض «إعادة المحاولة» بعد فشل الدفع</translation>
    </message>
    <message>
        <source>Let customers pay without their name</source>
        <translation>السماح بالدفع دون ذكر الاسم</translation>
    </message>
    <message>
        <source>Give it a title: customers read it first.</source>
        <translation>ضع له عنوانًا: أول ما يقرؤه الزبائن.</translation>
    </message>
    <message>
        <source>Say in a few words what is paid for.</source>
        <translation>اذكر بكلمات قليلة ما الذي يُدفع ثمنه.</translation>
    </message>
    <message>
        <source>Enter the price.</source>
        <translation>أدخل السعر.</translation>
    </message>
    <message>
        <source>Enter how many payments it takes: 1 or more.</source>
        <translation>أدخل عدد الدفعات: 1 أو أكثر.</translation>
    </message>
    <message>
        <source>Enter a number, or choose the instance default.</source>
        <translation>أدخل عددًا أو اختر مدة المتجر.</translation>
    </message>
    <message>
        <source>Choose an instance.</source>
        <translation>اختر متجرًا.</translation>
    </message>
    <message>
        <source>Enter the end of the address.</source>
        <translation>أدخل نهاية العنوان.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر واحدًا.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل لازم.</translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation>بين دقيقة واحدة و365 يومًا.</translation>
    </message>
    <message>
        <source>1 or more.</source>
        <translation>1 أو أكثر.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it as 8000 or 8 000,50.</source>
        <translation>هذا ليس مبلغًا. اكتبه هكذا: 8000 أو 8.000,50.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>At most 255 characters.</source>
        <translation>255 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, - and _.</source>
        <translation>حروف لاتينية بلا علامات وأرقام و- و_ فقط.</translation>
    </message>
    <message>
        <source>This address is taken.</source>
        <translation>هذا العنوان مستعمل.</translation>
    </message>
    <message>
        <source>Which do you mean: %1 or %2?</source>
        <translation>أيهما تقصد: %1 أم %2؟</translation>
    </message>
    <message>
        <source>At most two digits after the decimal mark.</source>
        <translation>رقمان على الأكثر بعد الفاصلة.</translation>
    </message>
    <message>
        <source>More than zero.</source>
        <translation>أكثر من الصفر.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>%1 على الأكثر.</translation>
    </message>
    <message>
        <source>A link where customers choose the amount is always reusable.</source>
        <translation>الرابط الذي يختار الزبون مبلغه متعدد الاستعمال دائمًا.</translation>
    </message>
    <message>
        <source>Five at most.</source>
        <translation>خمسة على الأكثر.</translation>
    </message>
    <message>
        <source>Each value needs a name.</source>
        <translation>كل قيمة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Two have the same name.</source>
        <translation>اثنان بالاسم نفسه.</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB.</source>
        <translation>الصورة أكبر من 2 ميغابايت.</translation>
    </message>
    <message>
        <source>Choose a JPG or PNG picture.</source>
        <translation>اختر صورة JPG أو PNG.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>MyTPE says: %1</source>
        <extracomment>What the server said about a field, in its own words</extracomment>
        <translation>يقول MyTPE: %1</translation>
    </message>
    <message>
        <source>Fixed price or free amount: chosen once, when the link is made.</source>
        <translation>سعر ثابت أو مبلغ حر: يُختار مرة واحدة عند إنشاء الرابط.</translation>
    </message>
    <message>
        <source>Chosen once, when the link is made. Duplicate it to choose again.</source>
        <translation>يُختار مرة واحدة عند الإنشاء. انسخ الرابط لتختار من جديد.</translation>
    </message>
    <message>
        <source>A link stays with its instance.</source>
        <translation>يبقى الرابط في متجره.</translation>
    </message>
    <message>
        <source>The address stays as long as the link, so that shared links keep working.</source>
        <translation>يبقى العنوان ما بقي الرابط حتى تظل الروابط المرسلة صالحة.</translation>
    </message>
    <message>
        <source>Set when the link is made. Duplicate it to change them.</source>
        <translation>تُحدَّد عند الإنشاء. انسخ الرابط لتغييرها.</translation>
    </message>
    <message>
        <source>Set when the link is made. Duplicate it to choose another.</source>
        <translation>يُحدَّد عند الإنشاء. انسخ الرابط لاختيار غيره.</translation>
    </message>
    <message>
        <source>Reusable</source>
        <translation>متعدد الاستعمال</translation>
    </message>
    <message>
        <source>Single-use</source>
        <translation>لمرة واحدة</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Paid any number of times: a product, a donation.</source>
        <translation>يُدفع أي عدد من المرات: منتج، تبرّع.</translation>
    </message>
    <message>
        <source>Paid once, then closed: an invoice, a booking.</source>
        <translation>يُدفع مرة ثم يُغلق: فاتورة، حجز.</translation>
    </message>
    <message>
        <source>Closes after so many payments: seats, a small stock.</source>
        <translation>يُغلق بعد عدد من الدفعات: أماكن، كمية قليلة.</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterBar</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>A filter&apos;s button: single-use, limited ... and fixed or free amount</extracomment>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes every filter away</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشّحات</translation>
    </message>
    <message>
        <source>Amounts and dates…</source>
        <extracomment>A filter&apos;s button: ranges of the amount collected and of the day of creation</extracomment>
        <translation>المبالغ والتواريخ…</translation>
    </message>
    <message>
        <source>Collected, in dinars</source>
        <translation>المحصَّل بالدينار</translation>
    </message>
    <message>
        <source>Created, day in Algiers</source>
        <translation>أُنشئ في، بتوقيت الجزائر</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterTexts</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>A filter: links whose time ends soon</extracomment>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>المحصَّل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>مبلغ ثابت</translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation>مبلغ حر</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>خلال ساعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>خلال 7 أيام</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Expiring today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left or fewer</source>
        <translation>
            <numerusform>لا أماكن</numerusform>
            <numerusform>بقي مكان واحد أو أقل</numerusform>
            <numerusform>بقي مكانان أو أقل</numerusform>
            <numerusform>بقيت %n أماكن أو أقل</numerusform>
            <numerusform>بقي %n مكانًا أو أقل</numerusform>
            <numerusform>بقي %n مكان أو أقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>بيع زائد</translation>
    </message>
    <message>
        <source>Paid after expiry</source>
        <translation>دُفع بعد الانتهاء</translation>
    </message>
    <message>
        <source>Paused and forgotten</source>
        <translation>موقوف ومنسي</translation>
    </message>
    <message>
        <source>Refused payments pile up</source>
        <translation>دفعات مرفوضة متكررة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in force; &quot;State: Active&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A filter by range; %1 is what is compared. &quot;Created from 1 Nov 2026&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 من %2 إلى %3</translation>
    </message>
</context>
<context>
    <name>desk::ui::FormController</name>
    <message>
        <source>Duplicate link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>a link without a title</source>
        <translation>رابط بلا عنوان</translation>
    </message>
    <message>
        <source>A form was not sent: %1. What you typed is kept.</source>
        <translation>استمارة لم تُرسل: %1. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>desk::ui::Gauges</name>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>%1 paid for %2 places</source>
        <extracomment>Payments made and places: &quot;21 paid for 20 places&quot;</extracomment>
        <translation>%1 دفعات مقابل %2 من الأماكن</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>لم يُدفع بعد</translation>
    </message>
    <message>
        <source>All %1 paid</source>
        <translation>دُفعت كلها (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 paid, %3 left</source>
        <extracomment>Payments made, places, places left: &quot;12 of 15 paid, 3 left&quot;</extracomment>
        <translation>دُفع %1 من %2، بقي %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Time has passed</source>
        <translation>انقضت المدة</translation>
    </message>
    <message>
        <source>Paused links are not closed. Resumed, this one may expire within five minutes.</source>
        <translation>الروابط الموقوفة مؤقتًا لا تُغلق. إذا استُؤنف هذا الرابط فقد تنتهي صلاحيته خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>Expires %1, Algiers time, unless a payment comes first.</source>
        <translation>تنتهي الصلاحية %1 بتوقيت الجزائر، ما لم يصل دفع قبل ذلك.</translation>
    </message>
    <message>
        <source>The time is set on this link.</source>
        <translation>المدة محددة لهذا الرابط.</translation>
    </message>
    <message>
        <source>The time is inherited from the instance.</source>
        <translation>المدة موروثة من المتجر.</translation>
    </message>
</context>
<context>
    <name>desk::ui::GeneralPage</name>
    <message>
        <source>Synchronise by itself, every</source>
        <translation>مزامنة تلقائية كل</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Minutes between synchronisations</source>
        <translation>الدقائق بين مزامنتين</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>A change of language holds from the next start.</source>
        <translation>تسري اللغة الجديدة عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>desk::ui::HelpController</name>
    <message>
        <source>The journal is damaged. Keep a copy of journal.db before anything else, then ask for help with the report.</source>
        <translation>السجل تالف. احتفظ أولًا بنسخة من journal.db ثم اطلب المساعدة مع التقرير.</translation>
    </message>
    <message>
        <source>The copy of links and payments is damaged. Nothing is lost: it can be read from MyTPE anew.</source>
        <translation>نسخة الروابط والدفعات تالفة. لم يضع شيء: يمكن قراءتها من MyTPE من جديد.</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>إعادة البناء</translation>
    </message>
    <message>
        <source>Nothing was synchronised yet, so there is nothing to check.</source>
        <translation>لم تتم أي مزامنة بعد، فلا شيء لفحصه.</translation>
    </message>
    <message>
        <source>Everything is sound: links %1, payments %2, and all sums agree.</source>
        <translation>كل شيء سليم: الروابط %1، الدفعات %2، وكل المجاميع متطابقة.</translation>
    </message>
    <message>
        <source>MyTPE is asked first; only when it answers is the copy dropped.</source>
        <translation>يُسأل MyTPE أولًا، ولا تُحذف النسخة إلا إذا أجاب.</translation>
    </message>
    <message>
        <source>The copy is dropped and read anew as soon as MyTPE answers.</source>
        <translation>تُحذف النسخة وتُقرأ من جديد حالما يجيب MyTPE.</translation>
    </message>
    <message>
        <source>Read anew: links %1, payments %2.</source>
        <translation>قُرئت من جديد: الروابط %1، الدفعات %2.</translation>
    </message>
    <message>
        <source>Not everything could be read yet; the next synchronisation goes on. The old copy is kept beside until then.</source>
        <translation>تعذرت قراءة كل شيء بعد، وتُكمل المزامنة التالية. وتبقى النسخة القديمة جانبًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>A synchronisation is running: try again when it has ended.</source>
        <translation>هناك مزامنة جارية: أعد المحاولة بعد انتهائها.</translation>
    </message>
    <message>
        <source>The copy could not be put aside: another program has it open, or the disk refuses. Nothing was changed.</source>
        <translation>تعذر وضع النسخة جانبًا: يفتحها برنامج آخر أو أن القرص يرفض. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was dropped, because MyTPE did not answer: %1</source>
        <translation>لم يُحذف شيء لأن MyTPE لم يجب: %1</translation>
    </message>
    <message>
        <source>Drop it all the same…</source>
        <translation>حذفها رغم ذلك…</translation>
    </message>
    <message>
        <source>EMPTY</source>
        <extracomment>Typed by a person who really wants to empty the tables; in capitals, one word</extracomment>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Drop the copy without MyTPE</source>
        <translation>حذف النسخة دون MyTPE</translation>
    </message>
    <message>
        <source>Links and payments will be gone from this computer until MyTPE answers again. Drafts, saved views and the history of exports stay.</source>
        <translation>ستغيب الروابط والدفعات عن هذا الحاسوب إلى أن يجيب MyTPE من جديد. تبقى المسودات والعروض المحفوظة وسجل التصدير.</translation>
    </message>
    <message>
        <source>Drop the copy</source>
        <translation>حذف النسخة</translation>
    </message>
    <message>
        <source>A newer version of Paylink Desk made this data: update the program.</source>
        <translation>هذه البيانات من إصدار أحدث من Paylink Desk: حدّث البرنامج.</translation>
    </message>
</context>
<context>
    <name>desk::ui::HelpPage</name>
    <message>
        <source>A report for whoever helps</source>
        <translation>تقرير لمن يساعدك</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the log, without keys, names, titles or amounts. You see it first.</source>
        <translation>الإصدارات والإعدادات والأعداد والسجل التقني، دون مفاتيح ولا أسماء ولا عناوين ولا مبالغ. تراه أنت أولًا.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Check the data on this computer</source>
        <translation>فحص البيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Looks for damage in the files, and adds every payment up again.</source>
        <translation>يبحث عن تلف في الملفات ويجمع كل الدفعات من جديد.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>قراءة كل شيء من جديد</translation>
    </message>
    <message>
        <source>Drops the copy of links and payments and reads it from MyTPE again. Drafts, saved views and the history of exports stay.</source>
        <translation>يحذف نسخة الروابط والدفعات ويقرؤها من MyTPE من جديد. تبقى المسودات والعروض المحفوظة وسجل التصدير.</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>إعادة البناء</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>desk::ui::HistoryList</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a link&apos;s history: a day with its time, and what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seen then; it happened at that time or shortly before.</source>
        <translation>لوحظ ذلك حينها؛ وقد حدث في ذلك الوقت أو قبله بقليل.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ImportDialog</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>اختيار ملف CSV…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>أسطر الملف</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Choose a file of invoices</source>
        <translation>اختيار ملف فواتير</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>جداول (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1: cannot be read, or can be read in two ways.</source>
        <translation>%1: لا يُقرأ، أو يُقرأ بطريقتين.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another row of the file has this address.</source>
        <translation>سطر آخر من الملف له هذا العنوان.</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>سيُنشأ</translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation>مبلغ حر</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s).</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>
            <numerusform>%1: لا أسطر.</numerusform>
            <numerusform>%1: سطر واحد.</numerusform>
            <numerusform>%1: سطران.</numerusform>
            <numerusform>%1: %n أسطر.</numerusform>
            <numerusform>%1: %n سطرًا.</numerusform>
            <numerusform>%1: %n سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be used: correct the file, then choose it again.</source>
        <translation>
            <numerusform>كلها صالحة.</numerusform>
            <numerusform>واحد منها غير صالح: صحّح الملف ثم اختره من جديد.</numerusform>
            <numerusform>اثنان منها غير صالحين: صحّح الملف ثم اختره من جديد.</numerusform>
            <numerusform>%n منها غير صالحة: صحّح الملف ثم اختره من جديد.</numerusform>
            <numerusform>%n منها غير صالحة: صحّح الملف ثم اختره من جديد.</numerusform>
            <numerusform>%n منها غير صالحة: صحّح الملف ثم اختره من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>أعمدة غير مستعملة: %1.</translation>
    </message>
    <message>
        <source>A first line of titles such as title, details, amount, mode, places, timeout, slug and invoice is understood by itself; other columns you choose here. Amounts may be written as 8000 or 8 000,50; “free” lets customers choose.</source>
        <translation>يُفهم السطر الأول من تلقاء نفسه إن حمل عناوين مثل title وdetails وamount وmode وplaces وtimeout وslug وinvoice؛ وتُختار الأعمدة الأخرى هنا. تُكتب المبالغ هكذا: 8000 أو 8.000,50؛ و⁨free⁩ يترك الاختيار للزبون.</translation>
    </message>
    <message>
        <source>%1 cannot be used: it is no table of values divided by commas, semicolons or tabs.</source>
        <translation>لا يمكن استعمال %1: ليس جدول قيم تفصل بينها فواصل أو فواصل منقوطة أو علامات جدولة.</translation>
    </message>
    <message>
        <source>Choose which columns hold the title and the price.</source>
        <translation>اختر عمودي العنوان والسعر.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LedgerBadge</name>
    <message>
        <source>Live</source>
        <extracomment>Badge of an account with real money. Short, as the two after it.</extracomment>
        <translation>حقيقي</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>غير مصرَّح به</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkActions</name>
    <message>
        <source>&amp;Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>رابط جديد…</translation>
    </message>
    <message>
        <source>Default expiry of an instance…</source>
        <translation>مدة الانتهاء الافتراضية لمتجر…</translation>
    </message>
    <message>
        <source>Create links from a file…</source>
        <translation>إنشاء روابط من ملف…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>نسخ الرابط…</translation>
    </message>
    <message>
        <source>Add places…</source>
        <translation>إضافة أماكن…</translation>
    </message>
    <message>
        <source>When it expires…</source>
        <translation>موعد انتهائه…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation>اختر رابطًا أولًا.</translation>
    </message>
    <message>
        <source>Choose one link.</source>
        <translation>اختر رابطًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n link(s) at once.</source>
        <translation>
            <numerusform>لا روابط دفعة واحدة.</numerusform>
            <numerusform>رابط واحد على الأكثر في كل مرة.</numerusform>
            <numerusform>رابطان على الأكثر في كل مرة.</numerusform>
            <numerusform>%n روابط على الأكثر في كل مرة.</numerusform>
            <numerusform>%n رابطًا على الأكثر في كل مرة.</numerusform>
            <numerusform>%n رابط على الأكثر في كل مرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkBadge</name>
    <message>
        <source>Active</source>
        <extracomment>Badge: the link takes payments. Short, as the six words after it.</extracomment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Customers can pay now.</source>
        <translation>يمكن للزبائن الدفع الآن.</translation>
    </message>
    <message>
        <source>Waits for its one payment.</source>
        <translation>ينتظر دفعته الوحيدة.</translation>
    </message>
    <message>
        <source>Paused: customers cannot pay until you resume it.</source>
        <translation>موقوف مؤقتًا: لا يمكن للزبائن الدفع حتى تستأنفه.</translation>
    </message>
    <message>
        <source>Every place is paid. Raise the number of places to reopen it.</source>
        <translation>كل الأماكن مدفوعة. زد عددها لإعادة فتحه.</translation>
    </message>
    <message>
        <source>More payments came than there were places. Check who paid last.</source>
        <translation>وصلت دفعات أكثر من عدد الأماكن. تحقّق ممن دفع أخيرًا.</translation>
    </message>
    <message>
        <source>Its one payment was made.</source>
        <translation>تمت دفعته الوحيدة.</translation>
    </message>
    <message>
        <source>Nobody paid within its time. Duplicate it to sell again.</source>
        <translation>لم يدفع أحد خلال المدة. انسخه لتبيع من جديد.</translation>
    </message>
    <message>
        <source>It had expired, yet a payment came.</source>
        <translation>كان منتهيًا ومع ذلك وصل دفع.</translation>
    </message>
    <message>
        <source>Closed by MyTPE, which gave no reason.</source>
        <translation>أغلقه MyTPE دون ذكر السبب.</translation>
    </message>
    <message>
        <source>MyTPE uses a word that this version does not know.</source>
        <translation>يستعمل MyTPE كلمة لا يعرفها هذا الإصدار.</translation>
    </message>
    <message>
        <source>Oversold</source>
        <extracomment>Badge: more payments than places. Short.</extracomment>
        <translation>بيع زائد</translation>
    </message>
    <message>
        <source>Paid after expiry</source>
        <extracomment>Badge: the link had expired, yet a payment came. Short.</extracomment>
        <translation>دُفع بعد الانتهاء</translation>
    </message>
    <message>
        <source>Sold out: double-click to add places</source>
        <translation>نفد: انقر مرتين لإضافة أماكن</translation>
    </message>
    <message>
        <source>Press Enter here to add places.</source>
        <extracomment>Read aloud on the badge of a sold-out link</extracomment>
        <translation>اضغط Enter هنا لإضافة أماكن.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkCells</name>
    <message>
        <source>Free amount</source>
        <extracomment>In the price column: the payer types the amount</extracomment>
        <translation>مبلغ حر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Reusable</source>
        <translation>متعدد الاستعمال</translation>
    </message>
    <message>
        <source>Single-use</source>
        <translation>لمرة واحدة</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <extracomment>Places left to sell</extracomment>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n left</source>
        <extracomment>Few places left to sell</extracomment>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد فقط</numerusform>
            <numerusform>بقي اثنان فقط</numerusform>
            <numerusform>بقي %n فقط</numerusform>
            <numerusform>بقي %n فقط</numerusform>
            <numerusform>بقي %n فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>MyTPE no longer lists this link. What was known of it is kept.</source>
        <translation>لم يعد MyTPE يعرض هذا الرابط. ما كان معروفًا عنه محفوظ.</translation>
    </message>
    <message>
        <source>The payer types the amount; suggested: %1</source>
        <translation>يكتب الدافع المبلغ؛ المقترح: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>Read aloud by a screen reader; %1 is a state such as &quot;Sold out&quot;</extracomment>
        <translation>الحالة: %1</translation>
    </message>
    <message numerus="yes">
        <source>State: %1, %n paid</source>
        <extracomment>Read aloud; %1 is a state, %n a number of payments</extracomment>
        <translation>
            <numerusform>الحالة: %1، لا دفعات</numerusform>
            <numerusform>الحالة: %1، دفعة واحدة</numerusform>
            <numerusform>الحالة: %1، دفعتان</numerusform>
            <numerusform>الحالة: %1، %n دفعات</numerusform>
            <numerusform>الحالة: %1، %n دفعة</numerusform>
            <numerusform>الحالة: %1، %n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1, %2 of %3 paid</source>
        <extracomment>Read aloud; &quot;State: Sold out, 20 of 20 paid&quot;</extracomment>
        <translation>الحالة: %1، دُفع %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) failed since</source>
        <translation>
            <numerusform>لم تفشل أي دفعة منذ ذلك</numerusform>
            <numerusform>فشلت دفعة واحدة منذ ذلك</numerusform>
            <numerusform>فشلت دفعتان منذ ذلك</numerusform>
            <numerusform>فشلت %n دفعات منذ ذلك</numerusform>
            <numerusform>فشلت %n دفعة منذ ذلك</numerusform>
            <numerusform>فشلت %n دفعة منذ ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkColumns</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>المحصَّل</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>تنتهي خلال</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ في</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>آخر دفعة</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>تنتهي في</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkCommands</name>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>نسخ الأسطر مع العناوين</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy link URL</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ شيء</numerusform>
            <numerusform>نُسخ سطر واحد</numerusform>
            <numerusform>نُسخ سطران</numerusform>
            <numerusform>نُسخت %n أسطر</numerusform>
            <numerusform>نُسخ %n سطرًا</numerusform>
            <numerusform>نُسخ %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as CSV</source>
        <translation>
            <numerusform>لم يُنسخ شيء</numerusform>
            <numerusform>نُسخ سطر واحد بصيغة CSV</numerusform>
            <numerusform>نُسخ سطران بصيغة CSV</numerusform>
            <numerusform>نُسخت %n أسطر بصيغة CSV</numerusform>
            <numerusform>نُسخ %n سطرًا بصيغة CSV</numerusform>
            <numerusform>نُسخ %n سطر بصيغة CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ شيء</numerusform>
            <numerusform>نُسخ عنوان واحد</numerusform>
            <numerusform>نُسخ عنوانان</numerusform>
            <numerusform>نُسخت %n عناوين</numerusform>
            <numerusform>نُسخ %n عنوانًا</numerusform>
            <numerusform>نُسخ %n عنوان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkEditor</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>إنشاء الرابط</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>تعديل الرابط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What you were typing on %1 is here again.</source>
        <translation>ما كنت تكتبه في %1 عاد هنا.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation>هل تحتفظ بما كتبته؟</translation>
    </message>
    <message>
        <source>A draft stays on this computer, and is offered when you come back.</source>
        <translation>تبقى مسودة على هذا الحاسوب وتُعرض عليك عند عودتك.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>الاحتفاظ بمسودة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkEventText</name>
    <message>
        <source>Places raised from %1 to %2</source>
        <translation>زيدت الأماكن من %1 إلى %2</translation>
    </message>
    <message>
        <source>Places lowered from %1 to %2</source>
        <translation>خُفّضت الأماكن من %1 إلى %2</translation>
    </message>
    <message>
        <source>No longer expires</source>
        <translation>لم تعد صلاحيته تنتهي</translation>
    </message>
    <message>
        <source>Expires after %1 without a payment</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>تنتهي صلاحيته بعد %1 دون دفع</translation>
    </message>
    <message>
        <source>Time without a payment changed from %1 to %2</source>
        <extracomment>%1 and %2 are lengths of time</extracomment>
        <translation>تغيّرت مدة عدم الدفع من %1 إلى %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Title changed from “%1” to “%2”</source>
        <translation>تغيّر العنوان من «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Price changed from %1 to %2</source>
        <translation>تغيّر السعر من %1 إلى %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>أُوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>استُؤنف</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Oversold: %1 payments for %2 places</source>
        <extracomment>Payments made and places</extracomment>
        <translation>بيع زائد: عدد الدفعات %1 والأماكن %2</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>دُفع</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Closed by MyTPE</source>
        <translation>أغلقه MyTPE</translation>
    </message>
    <message>
        <source>MyTPE calls it “%1”</source>
        <translation>يصفه MyTPE بـ«%1»</translation>
    </message>
    <message>
        <source>No longer listed by MyTPE</source>
        <translation>لم يعد MyTPE يعرضه</translation>
    </message>
    <message>
        <source>Listed by MyTPE again</source>
        <translation>عاد MyTPE إلى عرضه</translation>
    </message>
    <message>
        <source>Deleted at MyTPE</source>
        <translation>حُذف من MyTPE</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkFigures</name>
    <message>
        <source>Free amount</source>
        <translation>مبلغ حر</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>المحصَّل</translation>
    </message>
    <message>
        <source>Payments read so far: %1</source>
        <extracomment>The server&apos;s sum and the payments at hand differ; %1 is an amount</extracomment>
        <translation>الدفعات المقروءة حتى الآن: %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>الدفعات</translation>
    </message>
    <message numerus="yes">
        <source>%n other attempt(s)</source>
        <extracomment>Payments that were refused, failed or are still open</extracomment>
        <translation>
            <numerusform>لا محاولات أخرى</numerusform>
            <numerusform>محاولة أخرى</numerusform>
            <numerusform>محاولتان أخريان</numerusform>
            <numerusform>%n محاولات أخرى</numerusform>
            <numerusform>%n محاولة أخرى</numerusform>
            <numerusform>%n محاولة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>الأماكن الباقية</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>More payments than places</source>
        <translation>الدفعات أكثر من الأماكن</translation>
    </message>
    <message>
        <source>Average per day</source>
        <translation>المعدل اليومي</translation>
    </message>
    <message>
        <source>%1 payments a day</source>
        <extracomment>How many payments on an average day, as &quot;2.4&quot;</extracomment>
        <translation>%1 دفعة في اليوم</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>آخر دفعة</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ في</translation>
    </message>
    <message>
        <source>At the recent pace of %1 payments a day it will be sold out about %2.</source>
        <extracomment>%1 is payments per day (&quot;2.4&quot;), %2 a day</extracomment>
        <translation>بالوتيرة الأخيرة (%1 دفعة في اليوم) سينفد نحو %2.</translation>
    </message>
    <message>
        <source>At the recent pace of %1 payments a day it will be sold out about %2, most likely between %3 and %4.</source>
        <extracomment>%1 is payments per day (&quot;2.4&quot;), %2 to %4 are days</extracomment>
        <translation>بالوتيرة الأخيرة (%1 دفعة في اليوم) سينفد نحو %2، والأرجح بين %3 و%4.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkFormPanel</name>
    <message>
        <source>You set the price</source>
        <translation>أنت تحدد السعر</translation>
    </message>
    <message>
        <source>Customers choose the amount</source>
        <translation>الزبون يختار المبلغ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>The link closes by itself after so many payments.</source>
        <translation>يُغلق الرابط تلقائيًا بعد هذا العدد من الدفعات.</translation>
    </message>
    <message>
        <source>The end of the link that you share.</source>
        <translation>نهاية الرابط الذي ترسله.</translation>
    </message>
    <message>
        <source>Shown with each payment, and found by the search.</source>
        <translation>تظهر مع كل دفعة ويجدها البحث.</translation>
    </message>
    <message>
        <source>No active instance is known yet. Synchronise first.</source>
        <translation>لا يُعرف بعد أي متجر نشط. زامِن أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) made so far.</source>
        <translation>
            <numerusform>لا دفعات حتى الآن.</numerusform>
            <numerusform>دفعة واحدة حتى الآن.</numerusform>
            <numerusform>دفعتان حتى الآن.</numerusform>
            <numerusform>%n دفعات حتى الآن.</numerusform>
            <numerusform>%n دفعة حتى الآن.</numerusform>
            <numerusform>%n دفعة حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested amount (optional)</source>
        <translation>المبلغ المقترح (اختياري)</translation>
    </message>
    <message>
        <source>Such a link is always reusable: it can be paid any number of times.</source>
        <translation>مثل هذا الرابط متعدد الاستعمال دائمًا: يُدفع أي عدد من المرات.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استعمال %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkHeader</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Link URL</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Copy link URL</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>فتح الرابط في المتصفح</translation>
    </message>
    <message>
        <source>MyTPE no longer lists this link. What was known of it is kept.</source>
        <translation>لم يعد MyTPE يعرض هذا الرابط. ما كان معروفًا عنه محفوظ.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Sold out: press to add places</source>
        <translation>نفد: اضغط لإضافة أماكن</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPanel</name>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Custom fields and details</source>
        <translation>الحقول المخصصة والتفاصيل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>Read this link again</source>
        <translation>إعادة قراءة هذا الرابط</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذا اللوح</translation>
    </message>
    <message>
        <source>Payments over time</source>
        <translation>الدفعات عبر الزمن</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Change this link</source>
        <translation>تعديل هذا الرابط</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPanelController</name>
    <message>
        <source>This link is no longer known here.</source>
        <translation>هذا الرابط لم يعد معروفًا هنا.</translation>
    </message>
    <message>
        <source>Not read again: %1. Shown is what was known before.</source>
        <extracomment>%1 says what is wrong: &quot;MyTPE cannot be reached&quot;</extracomment>
        <translation>لم تُعَد القراءة: %1. المعروض هو ما كان معروفًا من قبل.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPanels</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show the chosen link beside the table (Enter)</source>
        <translation>عرض الرابط المختار بجانب الجدول (Enter)</translation>
    </message>
    <message>
        <source>Show details of the link</source>
        <translation>عرض تفاصيل الرابط</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Show details in a window</source>
        <translation>عرض التفاصيل في نافذة</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPaymentList</name>
    <message>
        <source>Check with the bank</source>
        <translation>التحقق لدى البنك</translation>
    </message>
    <message>
        <source>Payments of this link</source>
        <translation>دفعات هذا الرابط</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>لا دفعات بعد</translation>
    </message>
    <message>
        <source>Asks the bank what became of this payment. MyTPE takes the answer into its records.</source>
        <translation>يسأل البنك عن مصير هذه الدفعة. يسجّل MyTPE الجواب.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A property of a payment and what it is: &quot;Order number: 12AB&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkPicker</name>
    <message>
        <source>Find a link</source>
        <translation>البحث عن رابط</translation>
    </message>
    <message>
        <source>Title, address or invoice number…</source>
        <translation>عنوان أو معرّف أو رقم فاتورة…</translation>
    </message>
    <message>
        <source>Links that were found</source>
        <translation>الروابط التي وُجدت</translation>
    </message>
    <message>
        <source>No link holds these words.</source>
        <translation>لا رابط يحمل هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more letters.</source>
        <translation>
            <numerusform>لا مزيد.</numerusform>
            <numerusform>رابط آخر: اكتب حروفًا أكثر.</numerusform>
            <numerusform>رابطان آخران: اكتب حروفًا أكثر.</numerusform>
            <numerusform>%n روابط أخرى: اكتب حروفًا أكثر.</numerusform>
            <numerusform>%n رابطًا آخر: اكتب حروفًا أكثر.</numerusform>
            <numerusform>%n رابط آخر: اكتب حروفًا أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkViews</name>
    <message>
        <source>All links</source>
        <extracomment>A view: every link</extracomment>
        <translation>كل الروابط</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>تحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Selling now</source>
        <extracomment>A view: active links that are not single-use</extracomment>
        <translation>قيد البيع</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Unpaid invoices</source>
        <extracomment>A view: single-use links that nobody paid yet</extracomment>
        <translation>فواتير غير مدفوعة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>يجب أن يكون للعرض اسم.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>“%1” is a view of the program&apos;s own.</source>
        <translation>«%1» عرض من عروض البرنامج.</translation>
    </message>
    <message>
        <source>There is a view of that name already.</source>
        <translation>يوجد عرض بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinkWindow</name>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksNotice</name>
    <message>
        <source>Opening your links…</source>
        <translation>جارٍ فتح روابطك…</translation>
    </message>
    <message>
        <source>No link matches “%1”</source>
        <translation>لا رابط يطابق «%1»</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Reading your links from MyTPE…</source>
        <translation>جارٍ قراءة روابطك من MyTPE…</translation>
    </message>
    <message>
        <source>They stay on this computer, so next time they are here at once.</source>
        <translation>تبقى على هذا الحاسوب، فتجدها في المرة القادمة فورًا.</translation>
    </message>
    <message>
        <source>This account has no payment links yet</source>
        <translation>لا توجد روابط دفع في هذا الحساب بعد</translation>
    </message>
    <message>
        <source>Create one here with Ctrl+N, or on MyTPE and synchronise.</source>
        <translation>أنشئ رابطًا هنا بالضغط على Ctrl+N، أو على MyTPE ثم زامِن.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Your payment links will be here</source>
        <translation>ستكون روابط الدفع هنا</translation>
    </message>
    <message>
        <source>Synchronise once; after that they open at once, with or without a network.</source>
        <translation>زامِن مرة واحدة، وبعدها تُفتح فورًا بالشبكة أو بدونها.</translation>
    </message>
    <message>
        <source>You are offline. What was read before is shown.</source>
        <translation>أنت غير متصل. يُعرض ما قُرئ سابقًا.</translation>
    </message>
    <message>
        <source>You are offline. Everything here is as it was %1.</source>
        <translation>أنت غير متصل. كل ما هنا كما كان %1.</translation>
    </message>
    <message>
        <source>Everything here is as it was %1.</source>
        <translation>كل ما هنا كما كان %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No link passes these filters</source>
        <translation>لا رابط يوافق هذه المرشّحات</translation>
    </message>
    <message>
        <source>No link matches “%1” under these filters</source>
        <translation>لا رابط يطابق «%1» مع هذه المرشّحات</translation>
    </message>
    <message>
        <source>Take a filter away, or all of them.</source>
        <translation>أزل مرشّحًا أو كلها.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح المرشّحات</translation>
    </message>
    <message>
        <source>Titles, slugs, details, amounts, custom fields and order numbers were searched.</source>
        <translation>شمل البحث العناوين والمعرّفات والتفاصيل والمبالغ والحقول المخصصة وأرقام الطلبات.</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>إدخال مفتاح جديد</translation>
    </message>
    <message>
        <source>Enter the key for this session</source>
        <translation>إدخال المفتاح لهذه الجلسة</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksPage</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>البحث في الروابط</translation>
    </message>
    <message>
        <source>Search title, amount, invoice…</source>
        <translation>عنوان، مبلغ، فاتورة…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows shown and rows known: &quot;12 of 3,000&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 links shown</source>
        <translation>الروابط المعروضة: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>The filters hide this link.</source>
        <translation>المرشّحات تخفي هذا الرابط.</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>ترتيب الأعمدة…</translation>
    </message>
    <message>
        <source>Columns as they came</source>
        <translation>الأعمدة كما كانت</translation>
    </message>
</context>
<context>
    <name>desk::ui::LinksView</name>
    <message>
        <source>Payment links</source>
        <translation>روابط الدفع</translation>
    </message>
</context>
<context>
    <name>desk::ui::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>نسيت العبارة السرية</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>العبارة السرية</translation>
    </message>
    <message>
        <source>Nobody can tell you the passphrase. The lock hides this window; it does not encrypt what is on this computer.

You can begin anew: the keys and the stored links and payments of all accounts are erased from this computer, and so is the passphrase. Nothing changes at MyTPE: enter the keys again and everything is read again. The history of exports and changes, and exported files, stay.</source>
        <translation>لا أحد يستطيع أن يذكّرك بالعبارة السرية. القفل يخفي هذه النافذة، ولا يشفّر ما على هذا الحاسوب.

يمكنك البدء من جديد: تُمحى من هذا الحاسوب مفاتيح كل الحسابات وروابطها ودفعاتها المحفوظة، وكذلك العبارة السرية. لا يتغيّر شيء لدى MyTPE: أدخل المفاتيح من جديد فيُقرأ كل شيء مرة أخرى. ويبقى سجل التصدير والتغييرات والملفات المصدَّرة.</translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>Has to be typed in capitals or small letters before everything is erased; one short word</extracomment>
        <translation>محو</translation>
    </message>
    <message>
        <source>To begin anew, type %1:</source>
        <extracomment>%1 is the word ERASE</extracomment>
        <translation>للبدء من جديد اكتب %1:</translation>
    </message>
    <message>
        <source>Erase and begin anew</source>
        <translation>المحو والبدء من جديد</translation>
    </message>
    <message>
        <source>Paylink Desk is locked</source>
        <translation>Paylink Desk مقفل</translation>
    </message>
    <message>
        <source>Synchronisation goes on behind. Type the passphrase to go on.</source>
        <translation>المزامنة مستمرة في الخلفية. اكتب العبارة السرية للمتابعة.</translation>
    </message>
    <message>
        <source>Not everything could be erased yet: the keychain did not answer, or another program uses an account. Open the keychain, close the other program and start Paylink Desk again.</source>
        <translation>لم يكتمل المحو بعد: لم تستجب سلسلة المفاتيح، أو أن برنامجًا آخر يستعمل أحد الحسابات. افتح سلسلة المفاتيح وأغلق البرنامج الآخر ثم شغّل Paylink Desk من جديد.</translation>
    </message>
    <message>
        <source>What was kept of the passphrase cannot be read, so nobody can unlock this window. You can begin anew.</source>
        <translation>تتعذّر قراءة ما حُفظ من العبارة السرية، فلا أحد يستطيع فتح هذه النافذة. يمكنك البدء من جديد.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>The passphrase could not be checked. Try again.</source>
        <translation>تعذّر التحقق من العبارة السرية. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>ليست هذه العبارة السرية.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the passphrase. The next try is in %n second(s).</source>
        <translation>
            <numerusform>ليست هذه العبارة السرية. يمكنك المحاولة الآن.</numerusform>
            <numerusform>ليست هذه العبارة السرية. المحاولة القادمة بعد ثانية واحدة.</numerusform>
            <numerusform>ليست هذه العبارة السرية. المحاولة القادمة بعد ثانيتين.</numerusform>
            <numerusform>ليست هذه العبارة السرية. المحاولة القادمة بعد %n ثوانٍ.</numerusform>
            <numerusform>ليست هذه العبارة السرية. المحاولة القادمة بعد %n ثانية.</numerusform>
            <numerusform>ليست هذه العبارة السرية. المحاولة القادمة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك المحاولة مرة أخرى الآن.</translation>
    </message>
</context>
<context>
    <name>desk::ui::LogTableModel</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>النسخة المحلية</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment in the log: the day, then the time of day with seconds</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>desk::ui::LogView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>أدنى مستوى</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>تحذيرات وأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل التقني</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown</source>
        <translation>ينسخ الأسطر المحددة، أو كل الأسطر المعروضة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 من %n</numerusform>
            <numerusform>%1 من سطر واحد</numerusform>
            <numerusform>%1 من سطرين</numerusform>
            <numerusform>%1 من %n أسطر</numerusform>
            <numerusform>%1 من %n سطرًا</numerusform>
            <numerusform>%1 من %n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LogoPicker</name>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار غيرها…</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago, in minutes</extracomment>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago, in hours</extracomment>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::MoreOptions</name>
    <message>
        <source>More options</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add hidden data</source>
        <translation>إضافة بيان مخفي</translation>
    </message>
    <message>
        <source>JPG or PNG, at most 2 MB.</source>
        <translation>JPG أو PNG، 2 ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>For your own programs; customers do not see it.</source>
        <translation>لبرامجك الخاصة؛ لا يراها الزبائن.</translation>
    </message>
</context>
<context>
    <name>desk::ui::NamedTexts</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeBlockModel</name>
    <message>
        <source>Not synchronised yet</source>
        <translation>لم تتم مزامنته بعد</translation>
    </message>
    <message>
        <source>Its data cannot be read</source>
        <translation>تتعذر قراءة بياناته</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Active links</source>
        <translation>روابط نشطة</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>تحتاج انتباهًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeBlockView</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Open this account</source>
        <translation>فتح هذا الحساب</translation>
    </message>
    <message>
        <source>Collected this month</source>
        <translation>المحصَّل هذا الشهر</translation>
    </message>
    <message>
        <source>Collected last month</source>
        <translation>المحصَّل الشهر الماضي</translation>
    </message>
    <message>
        <source>Collected this year</source>
        <translation>المحصَّل هذه السنة</translation>
    </message>
    <message>
        <source>Accounts with real money</source>
        <translation>حسابات بأموال حقيقية</translation>
    </message>
    <message>
        <source>Test accounts: no real money</source>
        <translation>حسابات تجريبية: لا أموال حقيقية</translation>
    </message>
    <message>
        <source>Nobody has said yet whether these are live or test</source>
        <translation>لم يُحدَّد بعد أهي حقيقية أم تجريبية</translation>
    </message>
    <message>
        <source>Live accounts</source>
        <translation>حسابات حقيقية</translation>
    </message>
    <message>
        <source>Test accounts</source>
        <translation>حسابات تجريبية</translation>
    </message>
    <message>
        <source>Accounts not declared</source>
        <translation>حسابات غير مصرَّح بها</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>لا دفعات</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>%n دفعات</numerusform>
            <numerusform>%n دفعة</numerusform>
            <numerusform>%n دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n account(s) whose figures are not known.</source>
        <translation>
            <numerusform>كل الحسابات محسوبة.</numerusform>
            <numerusform>دون حساب واحد أرقامه غير معروفة.</numerusform>
            <numerusform>دون حسابين أرقامهما غير معروفة.</numerusform>
            <numerusform>دون %n حسابات أرقامها غير معروفة.</numerusform>
            <numerusform>دون %n حسابًا أرقامها غير معروفة.</numerusform>
            <numerusform>دون %n حساب أرقامها غير معروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of the account that was synchronised longest ago: %1.</source>
        <translation>بحسب الحساب الأقدم مزامنةً: %1.</translation>
    </message>
    <message>
        <source>At least one account has not been synchronised whole yet.</source>
        <translation>هناك حساب واحد على الأقل لم تكتمل مزامنته بعد.</translation>
    </message>
    <message>
        <source>Active links</source>
        <translation>روابط نشطة</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>لا شيء يحتاج انتباهًا</numerusform>
            <numerusform>واحد يحتاج انتباهًا</numerusform>
            <numerusform>اثنان يحتاجان انتباهًا</numerusform>
            <numerusform>%n تحتاج انتباهًا</numerusform>
            <numerusform>%n يحتاج انتباهًا</numerusform>
            <numerusform>%n يحتاج انتباهًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeLinkModel</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>A column and a filter: live or test</extracomment>
        <translation>البيئة</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeLinksPage</name>
    <message>
        <source>Links of all accounts</source>
        <translation>روابط كل الحسابات</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>فتح هذا الرابط</translation>
    </message>
    <message>
        <source>Search the links of all accounts</source>
        <translation>البحث في روابط كل الحسابات</translation>
    </message>
    <message>
        <source>Search account, title, amount, invoice…</source>
        <translation>حساب، عنوان، مبلغ، فاتورة…</translation>
    </message>
    <message>
        <source>Opening the links of all accounts…</source>
        <translation>جارٍ فتح روابط كل الحسابات…</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <source>What each account synchronises stands here beside the links of the others.</source>
        <translation>ما يزامنه كل حساب يظهر هنا بجانب روابط بقية الحسابات.</translation>
    </message>
    <message>
        <source>No link of any account matches</source>
        <translation>لا رابط مطابق في أي حساب</translation>
    </message>
    <message>
        <source>Search for something else, or take a filter away.</source>
        <translation>ابحث عن شيء آخر، أو أزل مرشّحًا.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والمرشّحات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an account, %2 why its links are not there: &quot;Not synchronised yet&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficePage</name>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Reads what is on this computer; no server is asked</source>
        <translation>يقرأ ما على هذا الحاسوب، ولا يُسأل أي خادم</translation>
    </message>
    <message>
        <source>The accounts could not be read; what stands here may be old.</source>
        <translation>تعذرت قراءة الحسابات؛ قد يكون المعروض هنا قديمًا.</translation>
    </message>
    <message>
        <source>What is shown of all accounts</source>
        <translation>ما يُعرض من كل الحسابات</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfficeTotals</name>
    <message>
        <source>No account yet</source>
        <translation>لا حسابات بعد</translation>
    </message>
    <message>
        <source>As soon as an account is connected, its links and totals stand here beside those of the others.</source>
        <translation>حالما يُربط حساب تظهر هنا روابطه ومجاميعه بجانب بقية الحسابات.</translation>
    </message>
</context>
<context>
    <name>desk::ui::PairsEditor</name>
    <message>
        <source>%1, row %2</source>
        <extracomment>A column&apos;s name and the number of a row, for screen readers: &quot;Value, row 2&quot;</extracomment>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>إزالة السطر %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::PassphraseForm</name>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>العبارة السرية الحالية</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>حذف العبارة السرية</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>العبارة السرية الجديدة</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>العبارة الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>A passphrase is set. The window asks for it at each start.</source>
        <translation>العبارة السرية محددة، وتطلبها النافذة عند كل تشغيل.</translation>
    </message>
    <message>
        <source>No passphrase is set: whoever sits at this computer can use the window.</source>
        <translation>لا توجد عبارة سرية: كل من يجلس أمام هذا الحاسوب يمكنه استعمال النافذة.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير العبارة السرية</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>تحديد العبارة السرية</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); a few words are better than one.</source>
        <translation>
            <numerusform>%n حرف على الأقل؛ وعدة كلمات خير من كلمة واحدة.</numerusform>
            <numerusform>حرف واحد على الأقل؛ وعدة كلمات خير من كلمة واحدة.</numerusform>
            <numerusform>حرفان على الأقل؛ وعدة كلمات خير من كلمة واحدة.</numerusform>
            <numerusform>%n أحرف على الأقل؛ وعدة كلمات خير من كلمة واحدة.</numerusform>
            <numerusform>%n حرفًا على الأقل؛ وعدة كلمات خير من كلمة واحدة.</numerusform>
            <numerusform>%n حرف على الأقل؛ وعدة كلمات خير من كلمة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>تم تغيير العبارة السرية.</translation>
    </message>
    <message>
        <source>The passphrase is set. Nobody can bring it back when it is forgotten.</source>
        <translation>تم تحديد العبارة السرية. لا أحد يستطيع استرجاعها إذا نُسيت.</translation>
    </message>
    <message>
        <source>The passphrase was removed.</source>
        <translation>تم حذف العبارة السرية.</translation>
    </message>
    <message>
        <source>That could not be kept on this computer. Nothing was changed.</source>
        <translation>تعذّر حفظ ذلك على هذا الحاسوب. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation>العبارة السرية الحالية غير هذه.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: wait %n second(s).</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة: يمكنك المحاولة الآن.</numerusform>
            <numerusform>محاولات خاطئة كثيرة: انتظر ثانية واحدة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة: انتظر ثانيتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة: انتظر %n ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة: انتظر %n ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة: انتظر %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>desk::ui::PayerPreview</name>
    <message>
        <source>What customers see</source>
        <translation>ما يراه الزبائن</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>You choose the amount</source>
        <translation>أنت تختار المبلغ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <translation>معاينة: %1، %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::PayerText</name>
    <message>
        <source>After one payment, nobody else can pay.</source>
        <translation>بعد دفعة واحدة لا يستطيع أحد آخر الدفع.</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n payment(s), then sold out.</source>
        <translation>
            <numerusform>غير مفتوح لأي دفعة.</numerusform>
            <numerusform>مفتوح لدفعة واحدة ثم ينفد.</numerusform>
            <numerusform>مفتوح لدفعتين ثم ينفد.</numerusform>
            <numerusform>مفتوح لـ %n دفعات ثم ينفد.</numerusform>
            <numerusform>مفتوح لـ %n دفعة ثم ينفد.</numerusform>
            <numerusform>مفتوح لـ %n دفعة ثم ينفد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentBadge</name>
    <message>
        <source>Pending</source>
        <extracomment>Badge of a payment: begun, the bank has not answered. Short, as the five words after it.</extracomment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Badge of a payment: it was not carried through (time ran out, the payer left, the connection broke)</extracomment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Badge of a payment: the bank said no</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Badge of a payment: the money was given back</extracomment>
        <translation>مُسترجع</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Among the statuses of payments: any word this version does not know</extracomment>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentCells</name>
    <message>
        <source>Online</source>
        <extracomment>How a payment was made: by card on the link&apos;s page</extracomment>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>MyTPE did not say when.</source>
        <translation>لم يذكر MyTPE الوقت.</translation>
    </message>
    <message>
        <source>%1, %2, Algiers time</source>
        <extracomment>%1 is a day, %2 a time of day with seconds</extracomment>
        <translation>%1، %2، بتوقيت الجزائر</translation>
    </message>
    <message>
        <source>MyTPE uses a word that this version does not know.</source>
        <translation>يستعمل MyTPE كلمة لا تعرفها هذه النسخة.</translation>
    </message>
    <message>
        <source>Not part of what was collected: only completed payments are.</source>
        <translation>لا يدخل في المحصَّل: لا تُحسب إلا الدفعات المكتملة.</translation>
    </message>
    <message>
        <source>The bank&apos;s own words: %1</source>
        <extracomment>What the bank wrote about a payment</extracomment>
        <translation>عبارة البنك نفسها: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>Read aloud by a screen reader; %1 is a status such as &quot;Completed&quot;</extracomment>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Status: %1, %2</source>
        <extracomment>Read aloud; %1 is a status such as &quot;Refused&quot;, %2 the reason</extracomment>
        <translation>الحالة: %1، %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentChart</name>
    <message>
        <source>No payments yet</source>
        <translation>لا دفعات بعد</translation>
    </message>
    <message>
        <source>Payments over time</source>
        <translation>الدفعات عبر الزمن</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>المحصَّل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>What the bars of the chart show</extracomment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>DA</source>
        <extracomment>What the bars of the chart show: dinars</extracomment>
        <translation>د.ج</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Shows the chart&apos;s numbers as a table</extracomment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>A week by its first day</extracomment>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A chart&apos;s bar: the period, how many payments, what they collected</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>لا دفعات</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>%n دفعات</numerusform>
            <numerusform>%n دفعة</numerusform>
            <numerusform>%n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. Most payments in %3.</source>
        <extracomment>Read aloud; %1 and %2 are periods, %3 is the best of them with its figures</extracomment>
        <translation>من %1 إلى %2. أكثر الدفعات: %3.</translation>
    </message>
    <message>
        <source>Collected, DA</source>
        <extracomment>Of a chart&apos;s bars and its dots: dinars, and the number of payments</extracomment>
        <translation>المحصَّل، د.ج</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>Dinars as bars, and the number of payments as dots</extracomment>
        <translation>كلاهما</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentColumns</name>
    <message>
        <source>Time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Gateway order number</source>
        <translation>رقم الطلب لدى بوابة الدفع</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>رمز الموافقة</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentFilterBar</name>
    <message>
        <source>Status</source>
        <extracomment>A button that chooses payments by their status</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Instance</source>
        <extracomment>A button that chooses payments by instance</extracomment>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Takes every filter away</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Days and amounts…</source>
        <extracomment>A filter&apos;s button: ranges of the day of a payment and of its amount</extracomment>
        <translation>الأيام والمبالغ…</translation>
    </message>
    <message>
        <source>Paid or attempted, day in Algiers</source>
        <translation>يوم الدفع أو المحاولة بتوقيت الجزائر</translation>
    </message>
    <message>
        <source>Amount, in dinars</source>
        <translation>المبلغ بالدينار</translation>
    </message>
    <message>
        <source>Link…</source>
        <extracomment>A filter&apos;s button: payments of one link</extracomment>
        <translation>رابط…</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentFilters</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days, both included
----------
A range of amounts, both included</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day, included</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>A condition: the payments of one link; %1 is its title</extracomment>
        <translation>الرابط: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentsNotice</name>
    <message>
        <source>Opening the payments…</source>
        <translation>جارٍ فتح الدفعات…</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>لا دفعة مطابقة</translation>
    </message>
    <message>
        <source>None of the payments read so far meets every condition.</source>
        <translation>لا دفعة مما قُرئ حتى الآن تستوفي كل الشروط.</translation>
    </message>
    <message>
        <source>Show all payments</source>
        <translation>عرض كل الدفعات</translation>
    </message>
    <message>
        <source>Reading the payments from MyTPE…</source>
        <translation>جارٍ قراءة الدفعات من MyTPE…</translation>
    </message>
    <message>
        <source>They stay on this computer, so next time they are here at once.</source>
        <translation>تبقى على هذا الحاسوب، فتكون هنا فورًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>لا دفعات بعد</translation>
    </message>
    <message>
        <source>Each attempt to pay one of your links will be listed here, refused ones included.</source>
        <translation>ستظهر هنا كل محاولة لدفع أحد روابطك، ومنها المرفوضة.</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>مزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>لا دفعات</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>%n دفعات</numerusform>
            <numerusform>%n دفعة</numerusform>
            <numerusform>%n دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n completed: %2</source>
        <extracomment>%1 is &quot;12 payments&quot;; %n is how many of them are completed, %2 the sum of those
----------
%1 is &quot;3 selected&quot;; %n is how many of them are completed, %2 the sum of those</extracomment>
        <translation>
            <numerusform>%1، لا مكتملة منها: %2</numerusform>
            <numerusform>%1، منها واحدة مكتملة: %2</numerusform>
            <numerusform>%1، منها اثنتان مكتملتان: %2</numerusform>
            <numerusform>%1، منها %n مكتملة: %2</numerusform>
            <numerusform>%1، منها %n مكتملة: %2</numerusform>
            <numerusform>%1، منها %n مكتملة: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا تحديد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>البحث في الدفعات</translation>
    </message>
    <message>
        <source>Search order number, payer, approval code…</source>
        <translation>ابحث برقم الطلب أو الدافع أو رمز الموافقة…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows shown and rows known: &quot;12 of 3,000&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>لا دفعات</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>%n دفعات</numerusform>
            <numerusform>%n دفعة</numerusform>
            <numerusform>%n دفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 payments shown</source>
        <translation>%1 دفعات معروضة</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaymentsView</name>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الأسطر</translation>
    </message>
    <message>
        <source>Copy rows with titles</source>
        <translation>نسخ الأسطر مع العناوين</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>نسخ الأسطر بصيغة CSV</translation>
    </message>
    <message>
        <source>Show the link</source>
        <translation>عرض الرابط</translation>
    </message>
</context>
<context>
    <name>desk::ui::PeriodChoice</name>
    <message>
        <source>Custom</source>
        <extracomment>Days that are none of the named periods: to be typed</extracomment>
        <translation>أيام أخرى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الفصل</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
</context>
<context>
    <name>desk::ui::PlaceCard</name>
    <message>
        <source>Exists nowhere else</source>
        <translation>لا يوجد في مكان آخر</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <extracomment>The size of files, then when they changed last: `412 kB, changed 2 min ago`</extracomment>
        <translation>%1، آخر تغيير %2</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder of: %1</source>
        <translation>فتح مجلد: %1</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <translation>محو: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::PlaceText</name>
    <message>
        <source>Links and payments</source>
        <translation>الروابط والدفعات</translation>
    </message>
    <message>
        <source>An earlier copy, put aside</source>
        <translation>نسخة سابقة موضوعة جانبًا</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل التقني</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>A copy that was damaged or replaced, kept until a new one is complete.</source>
        <translation>نسخة تالفة أو مستبدلة، تُحفظ إلى أن تكتمل نسخة جديدة.</translation>
    </message>
    <message>
        <source>What exists nowhere else: which files were exported, what was changed and when, the history of links, saved views.</source>
        <translation>ما لا يوجد في مكان آخر: الملفات المصدَّرة، وما عُدّل ومتى، وتاريخ الروابط، والعروض المحفوظة.</translation>
    </message>
    <message>
        <source>Forms that were begun and not sent.</source>
        <translation>نماذج بدأت ولم تُرسل.</translation>
    </message>
    <message>
        <source>The account&apos;s name, colour and address. No key. It goes when the account is removed.</source>
        <translation>اسم الحساب ولونه وعنوانه، دون أي مفتاح. تزول عند إزالة الحساب.</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, not in a file. It goes when you sign out.</source>
        <translation>في سلسلة مفاتيح النظام وليس في ملف. يزول عند تسجيل الخروج.</translation>
    </message>
    <message>
        <source>The size of the window and the order of its columns.</source>
        <translation>حجم النافذة وترتيب أعمدتها.</translation>
    </message>
    <message>
        <source>What the program did lately, without keys, names or titles. Two files of a megabyte at most.</source>
        <translation>ما فعله البرنامج مؤخرًا، دون مفاتيح ولا أسماء ولا عناوين. ملفان بحجم ميغابايت واحد على الأكثر لكل منهما.</translation>
    </message>
    <message>
        <source>Colours, language and how often MyTPE is asked.</source>
        <translation>الألوان واللغة وعدد مرات سؤال MyTPE.</translation>
    </message>
    <message>
        <source>The copy of links and payments goes from this computer. MyTPE keeps its own, and the next synchronisation reads it again. The journal stays.</source>
        <translation>تزول نسخة الروابط والدفعات من هذا الحاسوب. يحتفظ MyTPE بما لديه، وتقرؤها المزامنة التالية من جديد. يبقى السجل.</translation>
    </message>
    <message>
        <source>The copy that was put aside goes. The one in use stays.</source>
        <translation>تزول النسخة الموضوعة جانبًا، وتبقى المستعملة.</translation>
    </message>
    <message>
        <source>The history of exports and changes, the history of links, saved views and drafts go for good: they exist nowhere else. Files you exported stay where you put them, and MyTPE keeps its own.</source>
        <translation>يزول نهائيًا تاريخ التصدير والتعديلات وتاريخ الروابط والعروض المحفوظة والمسودات: لا توجد في أي مكان آخر. تبقى الملفات المصدَّرة حيث وضعتها، ويحتفظ MyTPE بما لديه.</translation>
    </message>
    <message>
        <source>Forms that were begun and not sent go for good. No link is touched.</source>
        <translation>تزول نهائيًا النماذج التي بدأت ولم تُرسل. لا يُمس أي رابط.</translation>
    </message>
    <message>
        <source>The window opens as it came, from the next start.</source>
        <translation>تُفتح النافذة كما كانت أول مرة، بدءًا من التشغيل القادم.</translation>
    </message>
    <message>
        <source>What the program noted so far goes. It goes on noting.</source>
        <translation>يزول ما دوّنه البرنامج حتى الآن، ويواصل التدوين.</translation>
    </message>
    <message>
        <source>The program is as it came, from the next start.</source>
        <translation>يعود البرنامج كما كان أول مرة، بدءًا من التشغيل القادم.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), %1</source>
        <extracomment>A number of drafts, and how much room they take</extracomment>
        <translation>
            <numerusform>لا مسودات، %1</numerusform>
            <numerusform>مسودة واحدة، %1</numerusform>
            <numerusform>مسودتان، %1</numerusform>
            <numerusform>%n مسودات، %1</numerusform>
            <numerusform>%n مسودة، %1</numerusform>
            <numerusform>%n مسودة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>A copy of what MyTPE has: links, payments and, unless this account keeps none, payers&apos; names, mails and phones. It can be read again at any time.</source>
        <translation>نسخة مما لدى MyTPE: الروابط والدفعات، وأسماء الدافعين وبريدهم وهواتفهم إلا إذا كان هذا الحساب لا يحتفظ بها. يمكن قراءتها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>A record that checks the passphrase of the window, not the passphrase. It goes when the lock is turned off.</source>
        <translation>سجل يتحقق من عبارة مرور النافذة، لا العبارة نفسها. يزول عند إيقاف القفل.</translation>
    </message>
</context>
<context>
    <name>desk::ui::PrivacyPage</name>
    <message>
        <source>&amp;Lock when nobody touched the program for</source>
        <translation>القفل إذا لم يلمس أحد البرنامج مدة</translation>
    </message>
    <message>
        <source>&amp;Mask names, mails and telephone numbers</source>
        <translation>إخفاء الأسماء والبريد وأرقام الهاتف</translation>
    </message>
    <message>
        <source>Minutes before the window locks</source>
        <translation>الدقائق قبل قفل النافذة</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>&amp;Keep them on this computer</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>حفظ بياناتهم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Lock of the window</source>
        <translation>قفل النافذة</translation>
    </message>
    <message>
        <source>The lock guards this window. It does not encrypt what is on this computer, and the command line (paylink) asks for no passphrase.</source>
        <translation>القفل يحرس هذه النافذة. لا يشفّر ما على هذا الحاسوب، وسطر الأوامر (paylink) لا يطلب عبارة سرية.</translation>
    </message>
    <message>
        <source>Those who pay</source>
        <translation>الدافعون</translation>
    </message>
    <message>
        <source>On the screen and in what is copied, in all accounts. Searching still finds them.</source>
        <translation>على الشاشة وفي ما يُنسخ، في كل الحسابات. ويظل البحث يجدهم.</translation>
    </message>
    <message>
        <source>Without it, names, mails and telephone numbers of those who pay never reach the disk, and those that are there are erased now. MyTPE keeps its own.</source>
        <translation>من دونه لا تُكتب أسماء الدافعين وبريدهم وأرقام هواتفهم على القرص أبدًا، ويُمحى ما كان منها هناك في الحال. أما MyTPE فيحتفظ بما لديه.</translation>
    </message>
    <message>
        <source>&amp;Keep them on this computer (account %1)</source>
        <translation>حفظ بياناتهم على هذا الحاسوب (الحساب %1)</translation>
    </message>
    <message>
        <source>Set a passphrase first.</source>
        <translation>حدّد عبارة سرية أولًا.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RangeFields</name>
    <message>
        <source>%1, from</source>
        <extracomment>Accessible name of the first field of a range; %1 is what it ranges over, as &quot;Created&quot;</extracomment>
        <translation>%1، من</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>Accessible name of the second field of a range</extracomment>
        <translation>%1، إلى</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Before the first field of a range</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Before the second field of a range</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <extracomment>How a day is typed: day, month, year</extracomment>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write 8000 or 8,00.</source>
        <extracomment>%1 is what was typed, such as 8.000</extracomment>
        <translation>«%1» يُقرأ بطريقتين. اكتب 8000 أو 8,00.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 21/11/2026.</source>
        <translation>«%1» ليس تاريخًا. اكتبه هكذا: 21/11/2026.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write it as 8000 or 8000,50.</source>
        <translation>«%1» ليس مبلغًا. اكتبه هكذا: 8000 أو 8000,50.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>The second amount is smaller than the first.</source>
        <translation>المبلغ الثاني أصغر من الأول.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RecheckText</name>
    <message>
        <source>The answer was lost: the bank may have been asked all the same. Read this link again before you check once more.</source>
        <translation>ضاع الجواب: ربما سُئل البنك مع ذلك. أعد قراءة هذا الرابط قبل التحقق مرة أخرى.</translation>
    </message>
    <message>
        <source>Not checked: %1.</source>
        <extracomment>%1 says what is wrong: &quot;MyTPE cannot be reached&quot;</extracomment>
        <translation>لم يتم التحقق: %1.</translation>
    </message>
    <message>
        <source>The bank has not decided yet.</source>
        <translation>لم يحسم البنك الأمر بعد.</translation>
    </message>
    <message>
        <source>The bank says: %1.</source>
        <extracomment>%1 is a status such as &quot;Completed&quot;</extracomment>
        <translation>جواب البنك: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RefusalText</name>
    <message>
        <source>Not enough money in the account</source>
        <translation>الرصيد غير كافٍ</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <translation>انتهت صلاحية البطاقة</translation>
    </message>
    <message>
        <source>Above the card&apos;s limit</source>
        <translation>تجاوز سقف البطاقة</translation>
    </message>
    <message>
        <source>Wrong secret code</source>
        <translation>الرمز السري خاطئ</translation>
    </message>
    <message>
        <source>The payer was not recognised (3-D Secure)</source>
        <translation>لم يُتحقق من هوية الدافع (3-D Secure)</translation>
    </message>
    <message>
        <source>The payer took too long</source>
        <translation>تجاوز الدافع المهلة</translation>
    </message>
    <message>
        <source>The payer gave up</source>
        <translation>تخلى الدافع عن الدفع</translation>
    </message>
    <message>
        <source>The bank could not be reached</source>
        <translation>تعذّر الاتصال بالبنك</translation>
    </message>
    <message>
        <source>The money was given back</source>
        <translation>أُعيد المال</translation>
    </message>
    <message>
        <source>Refused by the bank, no reason given</source>
        <translation>رفضه البنك دون ذكر سبب</translation>
    </message>
    <message>
        <source>Not carried through, no reason given</source>
        <translation>لم يكتمل، دون ذكر سبب</translation>
    </message>
</context>
<context>
    <name>desk::ui::ReportDialog</name>
    <message>
        <source>Report for whoever helps</source>
        <translation>تقرير لمن يساعدك</translation>
    </message>
    <message>
        <source>This is everything that will be copied: no key, no name of a person or a shop, no title, no amount. Read it, then paste it where help was offered.</source>
        <translation>هذا كل ما سيُنسخ: لا مفتاح ولا اسم شخص أو متجر ولا عنوان ولا مبلغ. اقرأه ثم ألصقه حيث عُرضت عليك المساعدة.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>desk::ui::RestockDialog</name>
    <message>
        <source>Add to what is there</source>
        <translation>إضافة إلى الموجود</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>مجموع جديد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>إضافة أماكن</translation>
    </message>
</context>
<context>
    <name>desk::ui::RestockText</name>
    <message>
        <source>%1 of %2 places are sold.</source>
        <translation>بيع %1 من %2 من الأماكن.</translation>
    </message>
    <message>
        <source>%1 places: %2 sold, %3 to sell.</source>
        <extracomment>%1 is &quot;15 -&gt; 20&quot;</extracomment>
        <translation>%1 من الأماكن: بيع %2 وبقي %3 للبيع.</translation>
    </message>
    <message>
        <source>The same address opens again.</source>
        <translation>يُفتح العنوان نفسه من جديد.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>That changes nothing.</source>
        <translation>هذا لا يغيّر شيئًا.</translation>
    </message>
</context>
<context>
    <name>desk::ui::RuleText</name>
    <message>
        <source>A single-use link cannot be changed once it exists. Duplicate it instead.</source>
        <translation>لا يمكن تعديل رابط لمرة واحدة بعد إنشائه. انسخه بدل ذلك.</translation>
    </message>
    <message>
        <source>It is sold out. Add places first: that reopens it.</source>
        <translation>نفد. أضف أماكن أولًا: هذا يعيد فتحه.</translation>
    </message>
    <message>
        <source>It is closed for good. Duplicate it instead.</source>
        <translation>أُغلق نهائيًا. انسخه بدل ذلك.</translation>
    </message>
    <message>
        <source>It has expired for good. Duplicate it instead.</source>
        <translation>انتهى نهائيًا. انسخه بدل ذلك.</translation>
    </message>
    <message>
        <source>Only a link with a limited number of payments has places.</source>
        <translation>للروابط المحدودة وحدها عدد أماكن.</translation>
    </message>
    <message>
        <source>A reusable link never expires.</source>
        <translation>الرابط متعدد الاستعمال لا ينتهي أبدًا.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>هو موقوف أصلًا.</translation>
    </message>
    <message>
        <source>It is active already.</source>
        <translation>هو نشط أصلًا.</translation>
    </message>
    <message>
        <source>It is paused. Resume it first.</source>
        <translation>هو موقوف. استأنفه أولًا.</translation>
    </message>
    <message>
        <source>Payments were made or tried, so it stays on record. Pause it instead.</source>
        <translation>جرت عليه دفعات أو محاولات، فيبقى في السجل. أوقفه مؤقتًا بدل ذلك.</translation>
    </message>
    <message>
        <source>Its payments are not known on this computer yet. Synchronise first.</source>
        <translation>دفعاته غير معروفة بعد على هذا الحاسوب. زامِن أولًا.</translation>
    </message>
    <message>
        <source>MyTPE uses a word for its state that this version does not know.</source>
        <translation>يصف MyTPE حالته بكلمة لا يعرفها هذا الإصدار.</translation>
    </message>
    <message>
        <source>More payments than that are made already.</source>
        <translation>تمت دفعات أكثر من ذلك بالفعل.</translation>
    </message>
    <message>
        <source>A sold-out link reopens only with more places than before.</source>
        <translation>لا يُعاد فتح رابط نفد إلا بأماكن أكثر من قبل.</translation>
    </message>
    <message>
        <source>There must be at least one place.</source>
        <translation>لا بد من مكان واحد على الأقل.</translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation>بين دقيقة واحدة و365 يومًا.</translation>
    </message>
    <message>
        <source>This version of MyTPE cannot do that.</source>
        <translation>هذا الإصدار من MyTPE لا يتيح ذلك.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>desk::ui::SelectionSum</name>
    <message>
        <source>The sum is too large to show.</source>
        <translation>المجموع أكبر من أن يُعرض.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) selected, %1 collected</source>
        <extracomment>In the status line; %1 is an amount</extracomment>
        <translation>
            <numerusform>لم يُحدد رابط، حُصّل %1</numerusform>
            <numerusform>رابط واحد محدد، حُصّل %1</numerusform>
            <numerusform>رابطان محددان، حُصّل %1</numerusform>
            <numerusform>%n روابط محددة، حُصّل %1</numerusform>
            <numerusform>%n رابطًا محددًا، حُصّل %1</numerusform>
            <numerusform>%n رابط محدد، حُصّل %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) shown, %1 collected</source>
        <translation>
            <numerusform>لا روابط معروضة، حُصّل %1</numerusform>
            <numerusform>رابط واحد معروض، حُصّل %1</numerusform>
            <numerusform>رابطان معروضان، حُصّل %1</numerusform>
            <numerusform>%n روابط معروضة، حُصّل %1</numerusform>
            <numerusform>%n رابطًا معروضًا، حُصّل %1</numerusform>
            <numerusform>%n رابط معروض، حُصّل %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with nothing known</source>
        <translation>
            <numerusform>كلها معروفة</numerusform>
            <numerusform>واحد منها غير معروف المبلغ</numerusform>
            <numerusform>اثنان منها غير معروفَي المبلغ</numerusform>
            <numerusform>%n منها غير معروفة المبلغ</numerusform>
            <numerusform>%n منها غير معروف المبلغ</numerusform>
            <numerusform>%n منها غير معروف المبلغ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>desk::ui::ShopTimeoutDialog</name>
    <message>
        <source>Default expiry of an instance</source>
        <translation>مدة الانتهاء الافتراضية لمتجر</translation>
    </message>
    <message>
        <source>None: links stay open</source>
        <translation>بلا مدة: تبقى الروابط مفتوحة</translation>
    </message>
    <message>
        <source>For single-use and limited links without a time of their own. Reusable links never expire.</source>
        <translation>للروابط لمرة واحدة والمحدودة التي لا مدة خاصة لها. الروابط متعددة الاستعمال لا تنتهي.</translation>
    </message>
    <message>
        <source>Links that would expire</source>
        <translation>الروابط التي ستنتهي</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>لم يُبع بعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation>بين دقيقة واحدة و365 يومًا.</translation>
    </message>
    <message>
        <source>No link would expire because of it now.</source>
        <translation>لن ينتهي أي رابط الآن بسبب ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) would expire within five minutes, with %1 not sold yet.</source>
        <translation>
            <numerusform>لن ينتهي أي رابط خلال خمس دقائق (%1 لم يُبع بعد).</numerusform>
            <numerusform>سينتهي رابط واحد خلال خمس دقائق، وفيه %1 لم يُبع بعد.</numerusform>
            <numerusform>سينتهي رابطان خلال خمس دقائق، وفيهما %1 لم يُبع بعد.</numerusform>
            <numerusform>ستنتهي %n روابط خلال خمس دقائق، وفيها %1 لم يُبع بعد.</numerusform>
            <numerusform>سينتهي %n رابطًا خلال خمس دقائق، وفيها %1 لم يُبع بعد.</numerusform>
            <numerusform>سينتهي %n رابط خلال خمس دقائق، وفيها %1 لم يُبع بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>For some of them the sum is not known.</source>
        <translation>المبلغ غير معروف لبعضها.</translation>
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
        <translation>تقدّم المزامنة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Stop; what was read so far is kept</source>
        <translation>إيقاف؛ ما قُرئ حتى الآن محفوظ</translation>
    </message>
    <message>
        <source>Read the news from MyTPE (F5)</source>
        <translation>قراءة الجديد من MyTPE (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SyncText</name>
    <message>
        <source>Not connected yet</source>
        <translation>غير متصل بعد</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
        <source>Reading instances</source>
        <translation>قراءة المتاجر</translation>
    </message>
    <message>
        <source>Reading links</source>
        <translation>قراءة الروابط</translation>
    </message>
    <message>
        <source>Reading link details</source>
        <translation>قراءة تفاصيل الروابط</translation>
    </message>
    <message>
        <source>Reading payments</source>
        <translation>قراءة الدفعات</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>جارٍ الإنهاء…</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>Progress: &quot;Reading links, 120 of 300&quot;</extracomment>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Progress: &quot;Reading links, 120&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Never synchronised</source>
        <translation>لم تتم المزامنة قط</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <extracomment>%1 is &quot;just now&quot;, &quot;2 min ago&quot; ...</extracomment>
        <translation>حُدّثت %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) not refreshed; what was known of them is shown.</source>
        <translation>
            <numerusform>لا روابط بلا تحديث.</numerusform>
            <numerusform>لم يُحدَّث رابط واحد؛ يُعرض ما كان معروفًا عنه.</numerusform>
            <numerusform>لم يُحدَّث رابطان؛ يُعرض ما كان معروفًا عنهما.</numerusform>
            <numerusform>لم تُحدَّث %n روابط؛ يُعرض ما كان معروفًا عنها.</numerusform>
            <numerusform>لم يُحدَّث %n رابطًا؛ يُعرض ما كان معروفًا عنها.</numerusform>
            <numerusform>لم يُحدَّث %n رابط؛ يُعرض ما كان معروفًا عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) not refreshed.</source>
        <translation>
            <numerusform>لا متاجر بلا تحديث.</numerusform>
            <numerusform>لم يُحدَّث متجر واحد.</numerusform>
            <numerusform>لم يُحدَّث متجران.</numerusform>
            <numerusform>لم تُحدَّث %n متاجر.</numerusform>
            <numerusform>لم يُحدَّث %n متجرًا.</numerusform>
            <numerusform>لم يُحدَّث %n متجر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payments of %n link(s) could not be read whole.</source>
        <translation>
            <numerusform>قُرئت كل الدفعات.</numerusform>
            <numerusform>تعذّرت قراءة كل دفعات رابط واحد.</numerusform>
            <numerusform>تعذّرت قراءة كل دفعات رابطين.</numerusform>
            <numerusform>تعذّرت قراءة كل دفعات %n روابط.</numerusform>
            <numerusform>تعذّرت قراءة كل دفعات %n رابطًا.</numerusform>
            <numerusform>تعذّرت قراءة كل دفعات %n رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read and were left as they were.</source>
        <translation>
            <numerusform>لا عناصر غير مقروءة.</numerusform>
            <numerusform>تعذّرت قراءة عنصر واحد فتُرك كما كان.</numerusform>
            <numerusform>تعذّرت قراءة عنصرين فتُركا كما كانا.</numerusform>
            <numerusform>تعذّرت قراءة %n عناصر فتُركت كما كانت.</numerusform>
            <numerusform>تعذّرت قراءة %n عنصرًا فتُركت كما كانت.</numerusform>
            <numerusform>تعذّرت قراءة %n عنصر فتُركت كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list kept changing while it was read; some rows may be a little old.</source>
        <translation>ظلت القائمة تتغير أثناء القراءة؛ قد تكون بعض الأسطر قديمة قليلًا.</translation>
    </message>
    <message numerus="yes">
        <source>MyTPE no longer lists %n link(s).</source>
        <translation>
            <numerusform>كل الروابط ما زالت في MyTPE.</numerusform>
            <numerusform>لم يعد MyTPE يعرض رابطًا واحدًا.</numerusform>
            <numerusform>لم يعد MyTPE يعرض رابطين.</numerusform>
            <numerusform>لم يعد MyTPE يعرض %n روابط.</numerusform>
            <numerusform>لم يعد MyTPE يعرض %n رابطًا.</numerusform>
            <numerusform>لم يعد MyTPE يعرض %n رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payments of %n link(s) do not add up to what MyTPE says was collected.</source>
        <translation>
            <numerusform>كل المجاميع متطابقة.</numerusform>
            <numerusform>مجموع دفعات رابط واحد لا يطابق ما يقوله MyTPE.</numerusform>
            <numerusform>مجموع دفعات رابطين لا يطابق ما يقوله MyTPE.</numerusform>
            <numerusform>مجموع دفعات %n روابط لا يطابق ما يقوله MyTPE.</numerusform>
            <numerusform>مجموع دفعات %n رابطًا لا يطابق ما يقوله MyTPE.</numerusform>
            <numerusform>مجموع دفعات %n رابط لا يطابق ما يقوله MyTPE.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without payments are gone from MyTPE and were removed.</source>
        <translation>
            <numerusform>لم يُحذف أي رابط.</numerusform>
            <numerusform>اختفى رابط واحد بلا دفعات من MyTPE فحُذف.</numerusform>
            <numerusform>اختفى رابطان بلا دفعات من MyTPE فحُذفا.</numerusform>
            <numerusform>اختفت %n روابط بلا دفعات من MyTPE فحُذفت.</numerusform>
            <numerusform>اختفى %n رابطًا بلا دفعات من MyTPE فحُذفت.</numerusform>
            <numerusform>اختفى %n رابط بلا دفعات من MyTPE فحُذفت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::TimeoutDialog</name>
    <message>
        <source>When it expires</source>
        <translation>موعد انتهائه</translation>
    </message>
    <message>
        <source>Without a payment for so long, MyTPE closes the link for good. Each payment starts the time anew.</source>
        <translation>إن مرت هذه المدة بلا دفع يغلق MyTPE الرابط نهائيًا. كل دفعة تبدأ المدة من جديد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>اكتب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Between 1 minute and 365 days.</source>
        <translation>بين دقيقة واحدة و365 يومًا.</translation>
    </message>
</context>
<context>
    <name>desk::ui::TimeoutField</name>
    <message>
        <source>Other…</source>
        <translation>أخرى…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Instance default: %1</source>
        <translation>مدة المتجر: %1</translation>
    </message>
    <message>
        <source>Instance default (none is known)</source>
        <translation>مدة المتجر (غير معروفة)</translation>
    </message>
</context>
<context>
    <name>desk::ui::TimeoutText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Would never expire.</source>
        <translation>لن ينتهي أبدًا.</translation>
    </message>
    <message>
        <source>That time has passed already: it would expire within five minutes.</source>
        <translation>انقضت هذه المدة بالفعل: سينتهي خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>Would expire %1 if nobody pays before.</source>
        <extracomment>%1 is a window of five minutes: &quot;22 Nov 2026, 14:05-14:10&quot;</extracomment>
        <translation>سينتهي %1 إن لم يدفع أحد قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ViewsController</name>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>On the button of views: the view&apos;s filters were changed since it was chosen</extracomment>
        <translation>%1 (معدّل)</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>حُفظ العرض «%1»</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>حذف العرض</translation>
    </message>
    <message>
        <source>Delete the view “%1”? No link is touched.</source>
        <translation>أتحذف العرض «%1»؟ لن يُمس أي رابط.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>desk::ui::WelcomePage</name>
    <message>
        <source>Welcome to Paylink Desk</source>
        <translation>مرحبًا بك في Paylink Desk</translation>
    </message>
    <message>
        <source>Your MyTPE Pay links and payments on this computer, with or without a network.</source>
        <translation>روابطك ودفعاتك في MyTPE Pay على هذا الحاسوب، بشبكة أو بدونها.</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>ربط حسابي</translation>
    </message>
    <message>
        <source>You need the API key and the secret of your MyTPE Pay account. It takes less than a minute, and the key stays in the keychain of this computer.</source>
        <translation>تحتاج إلى مفتاح API والسر الخاصين بحسابك في MyTPE Pay. يستغرق ذلك أقل من دقيقة، ويبقى المفتاح في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>إلقاء نظرة</translation>
    </message>
    <message>
        <source>A made-up shop with links and payments, to try everything without risk. No account, no network, and nothing stays behind.</source>
        <translation>متجر وهمي بروابط ودفعات، لتجربة كل شيء بلا مخاطرة. بلا حساب ولا شبكة، ولا يبقى شيء بعده.</translation>
    </message>
</context>
<context>
    <name>desk::ui::WriteText</name>
    <message>
        <source>“%1” is online.</source>
        <translation>«%1» متاح الآن.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>“%1” has its new places.</source>
        <translation>أُضيفت الأماكن إلى «%1».</translation>
    </message>
    <message>
        <source>When “%1” expires is changed.</source>
        <translation>غُيّر موعد انتهاء «%1».</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>أُوقف «%1» مؤقتًا.</translation>
    </message>
    <message>
        <source>“%1” takes payments again.</source>
        <translation>عاد «%1» يقبل الدفع.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>The default expiry of “%1” is changed.</source>
        <translation>غُيّرت مدة الانتهاء الافتراضية لـ«%1».</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>بلا مدة خاصة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Careful: MyTPE made “%1” a reusable link. It can be paid any number of times.</source>
        <translation>انتبه: جعل MyTPE «%1» رابطًا متعدد الاستعمال. يمكن دفعه أي عدد من المرات.</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>A setting, what the server kept, what was asked for: &quot;Title: A, not B&quot;</extracomment>
        <translation>%1: %2 وليس %3</translation>
    </message>
    <message>
        <source>MyTPE answered, but kept a setting of “%1” as it was. %2.</source>
        <translation>أجاب MyTPE لكنه أبقى أحد إعدادات «%1» كما كان. %2.</translation>
    </message>
    <message>
        <source>“%1” was so already. Nothing was sent.</source>
        <translation>«%1» كان كذلك أصلًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer about “%1” was lost. Asked again, it had changed nothing: you can try again.</source>
        <translation>ضاع جواب MyTPE بشأن «%1». وبعد سؤاله مجددًا تبيّن أنه لم يغيّر شيئًا: يمكنك إعادة المحاولة.</translation>
    </message>
    <message>
        <source>“%1” was left as it is. %2</source>
        <extracomment>A link&apos;s title, then a sentence that says why</extracomment>
        <translation>تُرك «%1» كما هو. %2</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere meanwhile. Nothing was sent: look again.</source>
        <translation>عُدّل «%1» في مكان آخر في هذه الأثناء. لم يُرسل شيء: راجعه.</translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer about “%1” was lost, and MyTPE cannot be asked now. Do not do it again: what happened is found out at the next synchronisation.</source>
        <translation>ضاع جواب MyTPE بشأن «%1» ولا يمكن سؤاله الآن. لا تُعِد العملية: ستكشف المزامنة القادمة ما حدث.</translation>
    </message>
    <message>
        <source>%1 MyTPE does not show it back, so it could not be checked: %2.</source>
        <extracomment>The change was taken; what follows are names of settings</extracomment>
        <translation>%1 لا يُظهر MyTPE ذلك، فتعذّر التحقق منه: %2.</translation>
    </message>
    <message>
        <source>“%1” takes payments again, but its time had passed: it may expire within five minutes.</source>
        <translation>عاد «%1» يقبل الدفع لكن مدته كانت قد انقضت: قد ينتهي خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>MyTPE&apos;s answer was lost, but the change had arrived. %1</source>
        <translation>ضاع جواب MyTPE لكن التغيير وصل. %1</translation>
    </message>
    <message>
        <source>Nothing was changed at “%1”. %2.</source>
        <translation>لم يتغير شيء في «%1». %2.</translation>
    </message>
    <message>
        <source>MyTPE says: %1</source>
        <translation>يقول MyTPE: %1</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>ما كتبته محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>A change whose answer was lost had arrived. %1</source>
        <translation>وصل تغيير كان جوابه قد ضاع. %1</translation>
    </message>
    <message>
        <source>A change to “%1” whose answer was lost never arrived. You can do it again.</source>
        <translation>لم يصل قط تغيير على «%1» كان جوابه قد ضاع. يمكنك إعادته.</translation>
    </message>
    <message>
        <source>It is still not known what became of a change to “%1”. Do not do it again before it is.</source>
        <translation>لا يُعرف بعد مصير تغيير على «%1». لا تُعِده قبل أن يُعرف.</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>نسخ عنوانه</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
</TS>
