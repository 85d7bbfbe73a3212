// profile.json: what goes in comes out, and nobody else reads it.
#include "core/profiles/profilefile.h"

#include "core/cache/ownerfile.h"
#include "profilefixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace desk;
using namespace desk::profiles;
using test::take;

class ProfileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileThereIsANameAlone()
    {
        const Profile profile = take(loadProfile(m_root.path(), "shop"));
        QVERIFY((profile == Profile{.name = "shop"}));
        QVERIFY(!std::filesystem::exists(m_root.path()));
    }

    void everythingIsKept()
    {
        Profile profile{.name = "full",
            .displayName = "محل \"A\" & Fils",
            .colour = "#12aBff",
            .baseUrl = "https://host.example/api",
            .environment = Environment::Live,
            .keyMark = secrets::KeyMark::Stored,
            .isKeyRefused = true,
            .storesPayerData = false,
            .instances = {"0011", "2233"}};
        const Profile saved = take(saveProfile(m_root.path(), profile));
        QVERIFY(!saved.id.empty());
        profile.id = saved.id;
        QVERIFY(saved == profile);
        QVERIFY(take(loadProfile(m_root.path(), "full")) == profile);
        profile.displayName.clear();
        QCOMPARE(take(saveProfile(m_root.path(), profile)).id, saved.id);
        QCOMPARE(take(loadProfile(m_root.path(), "full")).shownName(), std::string("full"));
        const auto folder = take(cache::DataFolder::named(m_root.path(), "full"));
        QVERIFY(cache::isOwnerOnly(folder.profileFile()));
        QVERIFY(folder.looseEntries().empty());
    }

    void whatANewerVersionWroteStays()
    {
        Profile profile = take(saveProfile(m_root.path(), {.name = "newer"}));
        const auto file = take(cache::DataFolder::named(m_root.path(), "newer")).profileFile();
        QJsonObject object = read(file);
        object.insert(QLatin1String("appLock"), QStringLiteral("later"));
        object.insert(QLatin1String("environment"), QStringLiteral("staging"));
        take(cache::writeOwnerFile(file, QJsonDocument(object).toJson().toStdString()));
        profile = take(loadProfile(m_root.path(), "newer"));
        QVERIFY(profile.environment == Environment::Undeclared);
        take(saveProfile(m_root.path(), profile));
        QCOMPARE(read(file).value(QLatin1String("appLock")).toString(), QStringLiteral("later"));
    }

    void aDamagedFileIsAnError()
    {
        take(saveProfile(m_root.path(), {.name = "damaged"}));
        take(cache::writeOwnerFile(
            take(cache::DataFolder::named(m_root.path(), "damaged")).profileFile(), "{\"id\":"));
        const auto profile = loadProfile(m_root.path(), "damaged");
        QVERIFY(!profile && profile.error().kind == ErrorKind::Storage);
        QVERIFY(!saveProfile(m_root.path(), {.name = "damaged"}));
    }

    void namesAreFolders()
    {
        QVERIFY(loadProfile(m_root.path(), "../x").error().kind == ErrorKind::Invalid);
        QVERIFY(saveProfile(m_root.path(), {.name = ""}).error().kind == ErrorKind::Invalid);
    }

    void colours_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        for (const char* good : {"", "#000000", "#aAbBcC"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char* bad : {"red", "#fff", "#12345g", "123456#", "#1234567"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void colours()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(isColour(text.toStdString()), isOne);
    }

private:
    static QJsonObject read(const std::filesystem::path& path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    test::Root m_root;
};

QTEST_GUILESS_MAIN(ProfileFileTest)
#include "profilefile_test.moc"
