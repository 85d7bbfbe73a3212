// What the command line tells, and keeps, of those who paid: a payer is planted in a cache and searched for.
#include "core/cache/datafolder.h"
#include "core/cache/schema.h"
#include "core/cache/transactionstore.h"
#include "core/profiles/profilefile.h"
#include "tests/core/report/shopcache.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace desk;

namespace {

const QByteArrayList kPlanted{"Karim", "karim.h@postale.example", "postale", "661987612"};

struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

bool tells(const QByteArray& bytes)
{
    return std::any_of(
        kPlanted.begin(), kPlanted.end(), [&](const QByteArray& planted) { return bytes.contains(planted); });
}

} // namespace

class PayerOptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void maskedInJson();
    void theTableAndTheReportTellNobody();
    void droppedFromEveryFile();
    void saysWhatItDoes();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();

private:
    Answer run(const char* line) const;
    QStringList filesThatTell() const;
    cache::DataFolder folder() const
    {
        return *cache::DataFolder::named(m_data->path().toStdString(), "default");
    }

    std::unique_ptr<QTemporaryDir> m_data;
};

void PayerOptionsTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    succeed(folder().prepare());
    ShopCache(folder().cacheFile()).fill();
    auto database =
        valueOf(cache::Database::open(folder().cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps()));
    Transaction row = *valueOf(cache::TransactionStore(*database).find(TransactionId("8")));
    row.payerEmail = "karim.h@postale.example";
    row.payerPhone = "+213661987612";
    valueOf(cache::TransactionStore(*database).write(std::span(&row, 1), LinkId("l-invoice")));
}

Answer PayerOptionsTest::run(const char* line) const
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(QStringLiteral("PAYLINK_API_KEY"));
    variables.remove(QStringLiteral("PAYLINK_API_SECRET"));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_data->path());
    process.start(
        QStringLiteral(PAYLINK_PROGRAM), QStringList{QStringLiteral("--data-dir"), m_data->path()}
                                             + QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList PayerOptionsTest::filesThatTell() const
{
    QStringList found;
    QDirIterator files(m_data->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && tells(file.readAll()))
            found.append(files.fileName());
    }
    return found;
}

void PayerOptionsTest::maskedInJson()
{
    QVERIFY(tells(run("transactions --json").out)); // the search itself must be able to find
    const Answer masked = run("transactions --json --mask");
    QCOMPARE(masked.code, 0);
    QVERIFY(!tells(masked.out));
    QVERIFY2(masked.out.contains(
                 R"("payerName":"*** K***","payerEmail":"k***@***","payerPhone":"+213 ** ** ** 12")"),
        masked.out.constData());
    QVERIFY(masked.out.contains(R"("payerName":null,"payerEmail":null,"payerPhone":null)"));
    QVERIFY(masked.out.contains(R"("approvalCode":"007123")"));
}

void PayerOptionsTest::theTableAndTheReportTellNobody()
{
    for (const char* const line : {"transactions", "transactions --mask", "export transactions --output -",
             "export links --output -"}) {
        const Answer answer = run(line);
        QCOMPARE(answer.code, 0);
        QVERIFY(!answer.out.isEmpty());
        QVERIFY2(!tells(answer.out), line);
    }
}

void PayerOptionsTest::droppedFromEveryFile()
{
    QVERIFY(!filesThatTell().isEmpty());
    const Answer dropped = run("profiles set default --payer-data drop");
    QCOMPARE(dropped.code, 0);
    QVERIFY2(dropped.err.contains("from 1 payment."), dropped.err.constData());
    QCOMPARE(filesThatTell(), QStringList());
    QVERIFY(!valueOf(profiles::loadProfile(folder().root(), "default")).storesPayerData);
    QVERIFY(run("profiles --json").out.contains(R"("payerData":"drop")"));
    QVERIFY(run("transactions --json").out.contains(R"("approvalCode":"007123")"));
}

void PayerOptionsTest::saysWhatItDoes()
{
    QCOMPARE(run("profiles set default --payer-data drop").code, 0);
    QVERIFY(run("profiles set default --payer-data drop").err.contains("from 0 payments."));
    const Answer kept = run("profiles set default --payer-data keep");
    QCOMPARE(kept.code, 0);
    QVERIFY(kept.err.contains("`paylink sync --full`"));
    QVERIFY(valueOf(profiles::loadProfile(folder().root(), "default")).storesPayerData);
}

void PayerOptionsTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no choice") << QByteArray("profiles set default");
    QTest::newRow("another word") << QByteArray("profiles set default --payer-data maybe");
    QTest::newRow("no name") << QByteArray("profiles set --payer-data drop");
    QTest::newRow("nobody's") << QByteArray("profiles set nobody --payer-data drop");
}

void PayerOptionsTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, line);
    const Answer answer = run(line.constData());
    QVERIFY(answer.code != 0);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(valueOf(profiles::loadProfile(folder().root(), "default")).storesPayerData);
    QVERIFY(!filesThatTell().isEmpty());
}

QTEST_GUILESS_MAIN(PayerOptionsTest)
#include "payeroptions_test.moc"
