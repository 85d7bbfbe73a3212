#include "core/cache/metastore.h"

#include "cachefixture.h"

#include <QTest>

#include <limits>

using namespace desk;
using namespace desk::cache;
using namespace desk::cache::testing;

class MetaStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersComeBack_data();
    void numbersComeBack();
    void textsComeBack_data();
    void textsComeBack();
    void whatWasNeverSetIsAbsent();
    void theOtherKindIsAbsent();
    void aReaderCannotWrite();
};

void MetaStoreTest::numbersComeBack_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << qint64{0};
    QTest::newRow("time") << qint64{1'780'000'000'123};
    QTest::newRow("negative") << qint64{-5000};
    QTest::newRow("largest") << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min();
}

void MetaStoreTest::numbersComeBack()
{
    QFETCH(const qint64, number);
    ScratchCache cache;
    MetaStore meta(cache.database());
    take(meta.setNumber(kLastSyncAt, 42));
    take(meta.setNumber(kLastSyncAt, number));
    QCOMPARE(take(meta.number(kLastSyncAt)), std::optional<std::int64_t>(number));
}

void MetaStoreTest::textsComeBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("url") << QByteArray("https://example.test/api");
    QTest::newRow("arabic") << QByteArray("رقم");
    QTest::newRow("digits stay text") << QByteArray("007");
    QTest::newRow("with a zero byte") << QByteArray("a\0b", 3);
}

void MetaStoreTest::textsComeBack()
{
    QFETCH(const QByteArray, text);
    ScratchCache cache;
    MetaStore meta(cache.database());
    take(meta.setText(kBaseUrl, "before"));
    take(meta.setText(kBaseUrl, text.toStdString()));
    QCOMPARE(take(meta.text(kBaseUrl)), std::optional(text.toStdString()));
}

void MetaStoreTest::whatWasNeverSetIsAbsent()
{
    ScratchCache cache;
    const MetaStore meta(cache.database());
    QVERIFY(!take(meta.number(kLastSyncAt)));
    QVERIFY(!take(meta.text(kBaseUrl)));
}

void MetaStoreTest::theOtherKindIsAbsent()
{
    ScratchCache cache;
    MetaStore meta(cache.database());
    take(meta.setText(kBaseUrl, "text"));
    take(meta.setNumber(kLastSyncAt, 1));
    QVERIFY(!take(meta.number(kBaseUrl)));
    QVERIFY(!take(meta.text(kLastSyncAt)));
}

void MetaStoreTest::aReaderCannotWrite()
{
    ScratchCache cache;
    const auto reader = take(Database::open(cache.folder().file(), OpenMode::ReadOnly, cacheSteps()));
    const Outcome written = MetaStore(*reader).setNumber(kLastSyncAt, 1);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(MetaStoreTest)
#include "metastore_test.moc"
