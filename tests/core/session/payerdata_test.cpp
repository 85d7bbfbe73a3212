// An account that keeps nothing of those who paid: no byte of a payer in any file of its folder.
#include "sandboxsession.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>

#include <optional>

using namespace desk;

namespace {

/// The ends of the shop's payers' addresses. (Their names stand in titles of links too.)
const QByteArrayList kHosts{"@example.dz", "@example.com", "@courrier.example", "@boite.example.org"};

/// Telephone numbers of what is cached now.
QByteArrayList phonesIn(const test::SandboxSession& world)
{
    QByteArrayList phones;
    const auto database = world.reader();
    const Outcome read =
        cache::TransactionStore(*database).forEach({}, [&](const cache::TransactionRow& row) {
            if (!row.transaction.payerPhone.empty())
                phones.append(QByteArray::fromStdString(row.transaction.payerPhone));
            return true;
        });
    return read ? phones : QByteArrayList();
}

QStringList filesThatTell(const cache::DataFolder& folder, const QByteArrayList& payers = kHosts)
{
    QStringList found;
    QDirIterator files(QString::fromStdString(folder.path().string()), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray& payer : payers) {
            if (bytes.contains(payer))
                found.append(files.fileName() + u' ' + QString::fromUtf8(payer));
        }
    }
    return found;
}

std::int64_t named(const test::SandboxSession& world)
{
    std::int64_t count = 0;
    const auto database = world.reader();
    const Outcome read =
        cache::TransactionStore(*database).forEach({}, [&](const cache::TransactionRow& row) {
            count += row.transaction.payerName.empty() ? 0 : 1;
            return true;
        });
    return read ? count : -1;
}

} // namespace

class PayerDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverReachesADisk()
    {
        test::SandboxSession world({});
        world.settings.storesPayerData = false;
        world.open();
        QVERIFY(world.synchronise().complete);
        QVERIFY(world.cachedTotals().transactions > 100);
        QCOMPARE(named(world), 0);
        QCOMPARE(filesThatTell(world.settings.folder), QStringList());
        world.session.reset();
        QCOMPARE(filesThatTell(world.settings.folder), QStringList());
    }

    void isErasedWhenAsked()
    {
        test::SandboxSession world({});
        session::Session& session = world.open();
        QVERIFY(world.synchronise().complete);
        const std::int64_t before = named(world);
        const QByteArrayList phones = phonesIn(world);
        QVERIFY(!filesThatTell(world.settings.folder, phones).isEmpty());
        QVERIFY(before > 100);
        QVERIFY(!filesThatTell(world.settings.folder).isEmpty()); // the search itself must be able to find
        QSignalSpy changed(&session, &session::Session::cacheChanged);
        const auto erased = test::SandboxSession::wait(session.setStoresPayerData(false));
        QVERIFY2(erased, erased ? "" : erased.error().detail.c_str());
        QCOMPARE(erased->payments, before);
        QTRY_VERIFY(changed.count() > 0);
        QCOMPARE(filesThatTell(world.settings.folder), QStringList());
        QCOMPARE(filesThatTell(world.settings.folder, phones), QStringList());
        QVERIFY(world.synchronise(true).complete); // every payment is read again
        QCOMPARE(named(world), 0);
        QCOMPARE(filesThatTell(world.settings.folder), QStringList());
        QCOMPARE(filesThatTell(world.settings.folder, phones), QStringList());
        QCOMPARE(world.cachedTotals().completedCentimes, world.shop.totals().completedCentimes);
        QVERIFY(world.isSound());

        QVERIFY(test::SandboxSession::wait(session.setStoresPayerData(true)));
        QVERIFY(world.synchronise(true).complete);
        QCOMPARE(named(world), before);
    }

    void isErasedWhileARunIsOn()
    {
        sandbox::SandboxOptions options;
        options.links = 200;
        options.transactions = 5'000;
        test::SandboxSession world(options);
        session::Session& session = world.open();
        // The first word of the run that comes: how many there are depends on the machine.
        std::optional<QFuture<Result<cache::PayerErasure>>> erasure;
        QObject::connect(&session, &session::Session::syncProgressed, &session, [&] {
            if (!erasure && session.isSyncing())
                erasure = session.setStoresPayerData(false);
        });
        const auto run = session.synchronise();
        QTRY_VERIFY(erasure);
        QVERIFY(test::SandboxSession::wait(*erasure));
        QVERIFY(test::SandboxSession::wait(run));
        QCOMPARE(named(world), 0);
        world.session.reset();
        QCOMPARE(filesThatTell(world.settings.folder), QStringList());
        QVERIFY(world.isSound());
    }

    void aStartGoesOnWithIt()
    {
        test::SandboxSession world({});
        world.open();
        QVERIFY(world.synchronise().complete);
        world.session.reset(); // the choice was kept in the profile, and the program ended
        world.settings.storesPayerData = false;
        world.open();
        QCOMPARE(named(world), 0);
        QCOMPARE(filesThatTell(world.settings.folder), QStringList());
    }
};

QTEST_GUILESS_MAIN(PayerDataTest)
#include "payerdata_test.moc"
