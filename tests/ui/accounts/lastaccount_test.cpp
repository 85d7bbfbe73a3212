// Which account the window shows when nobody asks for one.
#include "app/desktop/lastaccount.h"

#include "accountfixture.h"

#include <QTest>

using namespace desk;
using desktop::accountToShow;
using desktop::AccountWish;

Q_DECLARE_METATYPE(desk::desktop::AccountWish)

class LastAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichOne_data()
    {
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QString>("last");
        QTest::addColumn<AccountWish>("wish");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const QStringList& known, const char* last,
                             const AccountWish& wish, const char* shown) {
            QTest::newRow(name) << known << QString::fromLatin1(last) << wish << QString::fromLatin1(shown);
        };
        const QStringList two{QStringLiteral("default"), QStringLiteral("shop")};
        const QStringList others{QStringLiteral("a"), QStringLiteral("shop")};
        row("nothing yet", {}, "", {}, "");
        row("nothing, but keys", {}, "", {{}, true}, "default");
        row("keys for a name", {}, "", {"shop", true}, "shop");
        row("default", two, "", {}, "default");
        row("the last one", two, "shop", {}, "shop");
        row("no default", others, "", {}, "a");
        row("by name", two, "shop", {"default", false}, "default");
        row("by a name that is not there", two, "shop", {"new", false}, "");
        row("keys go before the last one", two, "shop", {{}, true}, "default");
    }
    void whichOne()
    {
        QFETCH(QStringList, known);
        QFETCH(QString, last);
        QFETCH(AccountWish, wish);
        QFETCH(QString, shown);
        test::Accounts accounts;
        for (const QString& name : known) {
            const auto profile =
                test::take(profiles::ProfileList(accounts.root()).add({.name = name.toStdString()}));
            if (name == last)
                desktop::rememberAccount(accounts.root(), profile);
        }
        QCOMPARE(QString::fromStdString(accountToShow(accounts.root(), wish).value_or("")), shown);
    }

    void oneThatWentIsForgotten()
    {
        test::Accounts accounts;
        const profiles::ProfileList list(accounts.root());
        test::take(list.add({.name = "a"}));
        desktop::rememberAccount(accounts.root(), test::take(list.add({.name = "b"})));
        QCOMPARE(accountToShow(accounts.root(), {}).value(), std::string("b"));
        test::take(list.remove("b", false));
        QCOMPARE(accountToShow(accounts.root(), {}).value(), std::string("a"));
    }
};

QTEST_GUILESS_MAIN(LastAccountTest)
#include "lastaccount_test.moc"
