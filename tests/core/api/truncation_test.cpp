// Every answer, cut at every byte: a typed error or correct data, never a crash and never less than the
// truth.
#include "core/api/v2/answer.h"
#include "core/api/v2/instancecodec.h"
#include "core/api/v2/linkcodec.h"
#include "core/api/v2/pagecodec.h"
#include "core/api/v2/statscodec.h"
#include "core/api/v2/transactioncodec.h"
#include "wirebodies.h"

#include <QTest>

using namespace desk;
using namespace desk::api;
using namespace desk::api::v2;
using namespace desk::test;

namespace {

/// Decodes as the API does: empty for an error of the kinds that may come of a bad body, `?` for another one,
/// else a text that stands for everything that was read.
using Decode = std::function<QByteArray(JsonValue)>;

template <class T>
Decode pageDecoder(ItemReading<T> (*readItem)(JsonValue))
{
    return [readItem](JsonValue root) {
        const auto page = readPage<T>(root, readItem);
        return page ? QByteArray::number(qsizetype(page->items.size())) + '/'
                          + QByteArray::number(page->unreadable)
                    : QByteArray();
    };
}

template <class T>
Decode itemDecoder(ItemReading<T> (*readItem)(JsonValue))
{
    return [readItem](JsonValue root) {
        const auto item = readItem(unwrapped(root));
        return item ? QByteArray::fromStdString(item->id.text()) : QByteArray();
    };
}

} // namespace

class TruncationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPrefix_data();
    void everyPrefix();
    void everyByteChanged_data() { everyPrefix_data(); }
    void everyByteChanged();
};

void TruncationTest::everyPrefix_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Decode>("decode");
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("instances") << kInstances << pageDecoder(readInstance) << QByteArray("2/0");
    QTest::newRow("links") << kLinks << pageDecoder(readLink) << QByteArray("2/0");
    QTest::newRow("link details") << kLinkDetails << itemDecoder(readLink)
                                  << QByteArray("d5bb42f0-3a50-4c78-aba6-4e66ac7750af");
    QTest::newRow("transactions") << kTransactions << pageDecoder(readTransaction) << QByteArray("2/0");
    QTest::newRow("toggled") << kToggled << itemDecoder(readLink) << QByteArray("l1");
    QTest::newRow("updated") << kUpdated << itemDecoder(readLink) << QByteArray("l1");
    QTest::newRow("checked") << kChecked << Decode([](JsonValue root) {
        const auto row = readTransaction(unwrapped(root)["transaction"]);
        return row ? QByteArray::fromStdString(row->amount->toDecimal()) : QByteArray();
    }) << QByteArray("5000.10");
    QTest::newRow("stats") << kStats << Decode([](JsonValue root) {
        const auto stats = readStats(root);
        return stats ? QByteArray::fromStdString(stats->totalAmount->toDecimal()) : QByteArray();
    }) << QByteArray("15000.10");
    QTest::newRow("statistics") << kStatistics << Decode([](JsonValue root) {
        const auto statistics = readStatistics(root);
        return statistics ? QByteArray::number(qsizetype(statistics->buckets.size())) : QByteArray();
    }) << QByteArray("1");
}

void TruncationTest::everyPrefix()
{
    QFETCH(QByteArray, body);
    QFETCH(Decode, decode);
    QFETCH(QByteArray, whole);
    JsonReader reader;
    Response response;
    response.status = 200;
    response.contentType = "application/json";
    for (qsizetype length = 0; length < body.size(); ++length) {
        response.body = body.left(length);
        const auto read = openAnswer(response, Repetition::Safe, reader);
        if (length == 0) {
            QVERIFY(read.has_value() && read->isMissing());
            QCOMPARE(decode(*read), QByteArray()); // an empty answer is no empty list
            continue;
        }
        QVERIFY2(!read, QByteArray::number(length).constData());
        QCOMPARE(read.error().error.kind, ErrorKind::BadResponse);
        QVERIFY(read.error().mayPass);
        QCOMPARE(
            openAnswer(response, Repetition::Once, reader).error().error.kind, ErrorKind::OutcomeUnknown);
    }
    response.body = body;
    const auto read = openAnswer(response, Repetition::Safe, reader);
    QVERIFY(read.has_value());
    QCOMPARE(decode(*read), whole);
}

/// A flipped byte may well leave readable data; it must only never bring anything down.
void TruncationTest::everyByteChanged()
{
    QFETCH(QByteArray, body);
    QFETCH(Decode, decode);
    JsonReader reader;
    Response response;
    response.status = 200;
    response.contentType = "application/json";
    int readable = 0;
    for (qsizetype at = 0; at < body.size(); ++at) {
        for (const char change : {'\0', '"', '{', '}', '[', ']', ',', '0', '\\', '\xff'}) {
            response.body = body;
            response.body[at] = change;
            const auto read = openAnswer(response, Repetition::Safe, reader);
            if (read && !decode(*read).isEmpty())
                ++readable;
        }
    }
    QVERIFY(readable > 0);
}

QTEST_GUILESS_MAIN(TruncationTest)
#include "truncation_test.moc"
