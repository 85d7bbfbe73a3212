// A report for whoever helps: it says what is needed and holds nothing of anybody.
#include "core/session/diagnostics.h"

#include "core/base/logguard.h"
#include "core/cache/draftstore.h"
#include "core/cache/journal.h"
#include "core/profiles/profilefile.h"
#include "core/profiles/profilelist.h"
#include "tests/core/report/shopcache.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace desk;

namespace {

constexpr const char* kKey = "pk_live/Planted+Key=4f&9%a";
constexpr const char* kSecret = "sk_live:Planted~Secret?77<b>";
constexpr const char* kPayer = "Karim Belkacem-Plant\u00e9";
constexpr const char* kMail = "karim.planted@example.dz";
constexpr const char* kPhone = "+213555987654";
constexpr const char* kTitle = "Robe plant\u00e9e de Le\u00efla";
constexpr const char* kShop = "Boutique Plant\u00e9e";
constexpr const char* kFolder = "chez-leila-planted";

std::vector<QByteArray> spellings(const char* planted)
{
    const QByteArray plain(planted);
    std::vector<QByteArray> all{plain, plain.toPercentEncoding(), plain.toPercentEncoding().toLower(),
        plain.toHex(), plain.toHex().toUpper()};
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        for (qsizetype skipped = 0; skipped < 3; ++skipped) {
            const QByteArray part = plain.mid(skipped);
            all.push_back(part.left(part.size() - part.size() % 3).toBase64(alphabet));
        }
    }
    const QString wide = QString::fromUtf8(plain);
    const QByteArray little(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    all.push_back(little);
    QByteArray big(little);
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    all.push_back(big);
    return all;
}

sync::SyncReport failedReport()
{
    sync::SyncReport report;
    report.links = 12;
    report.transactions = 80;
    report.requests = 9;
    report.bytes = 4567;
    report.seconds = 3.25;
    report.warnings = {{sync::SyncWarning::Kind::TotalsDisagree, 2, kTitle}};
    report.error =
        Error{ErrorKind::ServerFault, std::string("the server said ") + kPayer, 502, "PAY_LINK_NOT_FOUND"};
    return report;
}

} // namespace

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path().toStdString();
        hideInLog({Secret(kKey), Secret(kSecret)});
        plant();
    }

    void saysWhatIsNeeded()
    {
        const std::string text = report();
        for (const char* part : {"paylink-desk 9.9", "Qt 6.", "SQLite 3.",
                 "Profile 1 (this one): live, https://pay.example.dz, key stored", "3 links, 9 payments",
                 "cache.db: schema 5 of 5", "journal.db: schema", "theme: dark", "totals-disagree: 2",
                 "error: server-fault, HTTP 502, PAY_LINK_NOT_FOUND", "12 links, 80 payments", "3.3 s",
                 "journal of profile 1:", "warning paylink.cache could not read"})
            QVERIFY2(text.find(part) != std::string::npos, (std::string(part) + "\n\n" + text).c_str());
    }

    void holdsNothingOfAnybody_data()
    {
        QTest::addColumn<QByteArray>("planted");
        for (const char* planted : {kKey, kSecret, kPayer, kMail, kPhone, kTitle, kShop, kFolder,
                 "l-necklace", "ORD1", "Collier", "INV2026001"})
            QTest::newRow(planted) << QByteArray(planted);
    }
    void holdsNothingOfAnybody()
    {
        QFETCH(QByteArray, planted);
        const QByteArray text = QByteArray::fromStdString(report());
        for (const QByteArray& spelling : spellings(planted.constData()))
            QVERIFY2(spelling.size() < 4 || !text.contains(spelling), (spelling + "\n\n" + text).constData());
        for (const QByteArray& word : planted.split(' '))
            QVERIFY2(word.size() < 5 || !text.contains(word), (word + "\n\n" + text).constData());
        QVERIFY(!text.contains(QByteArray::fromStdString(m_root.string())));
    }

    void aBrokenProfileIsTold()
    {
        const auto place = cache::DataFolder::named(m_root, "zz-broken");
        QVERIFY(place->prepare());
        for (const auto& file : {place->profileFile(), place->cacheFile()}) {
            QFile broken(file);
            QVERIFY(
                broken.open(QIODevice::WriteOnly) && broken.write("this is neither of the two files") > 0);
        }
        const std::string text = report();
        QVERIFY(text.find("Profile 2: its settings cannot be read") != std::string::npos);
        QVERIFY(text.find("bytes, cannot be read") != std::string::npos);
    }

    void nothingAtAll()
    {
        const QTemporaryDir empty;
        const std::string text =
            textOf(session::diagnose(empty.path().toStdString(), "default", "paylink 9.9", {}));
        QVERIFY(text.find("Profiles\n--------\nnone") != std::string::npos);
    }

private:
    void plant()
    {
        profiles::Profile profile{.name = kFolder,
            .displayName = kShop,
            .colour = "#112233",
            .baseUrl = std::string("https://pay.example.dz/api/v2?who=") + kMail,
            .environment = profiles::Environment::Live};
        profile = valueOf(profiles::ProfileList(m_root).add(profile));
        profile.keyMark = secrets::KeyMark::Stored;
        valueOf(profiles::saveProfile(m_root, profile));
        const auto place = cache::DataFolder::named(m_root, kFolder);
        ShopCache shop(place->cacheFile());
        shop.fill();
        shop.merge(linkReading("l-planted", "shop-a", kTitle, LinkMode::Reusable));
        shop.database().handle().exec(
            "DELETE FROM links WHERE id = 'l-planted'"); // still in the file's pages
        Transaction row =
            payment("1", "l-necklace", TransactionStatus::Completed, 800'000, "2025-12-28T12:00:00Z");
        row.payerName = kPayer;
        row.payerEmail = kMail;
        row.payerPhone = kPhone;
        shop.write({row});
        const auto journal = valueOf(cache::Journal::open(place->journalFile()));
        succeed(cache::DraftStore(journal->database()).keep({"new", kTitle, {}}));
    }

    std::string report() const
    {
        const Instant now = *parseInstant("2026-11-21T10:00:00Z");
        session::Diagnostics all = session::diagnose(m_root, kFolder, "paylink-desk 9.9", now);
        all.settings = {{"theme", "dark"}, {"export folder", "/home/" + std::string(kFolder) + "/x"}};
        all.syncs = {{now, failedReport()}};
        const auto say = [&](std::string text) {
            all.log.push_back({0, now, LogLevel::Warning, "paylink.cache", std::move(text)});
        };
        say("could not read");
        say(std::string("key ") + kKey + " secret " + QByteArray(kSecret).toPercentEncoding().toStdString());
        say(std::string("paid by ") + kMail + ", " + kPhone + ", \"" + kPayer + "\" for '" + kTitle + "'");
        say(QByteArray(kMail).toPercentEncoding().toStdString());
        say(std::string("GET https://pay.example.dz/links/") + kFolder + "?t=" + kKey);
        return textOf(all);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_root;
};

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "diagnostics_test.moc"
