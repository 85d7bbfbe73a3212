// The sentences of warnings hold for every run that can say them.
#include "core/sync/syncreport.h"

#include <QtTest/QTest>

using namespace desk;
using namespace desk::sync;

class SyncReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A full run says it again of a link that it keeps because it has payments.
    void aVanishedLinkWithPaymentsIsPromisedNoEnd()
    {
        for (const std::int64_t count : {std::int64_t{1}, std::int64_t{3}}) {
            const QString sentence =
                QString::fromStdString(sentenceFor({SyncWarning::Kind::LinksMissing, count, {}}));
            QVERIFY2(sentence.startsWith(QString::number(count)), qPrintable(sentence));
            QVERIFY2(
                sentence.contains(QStringLiteral("with payments is kept for good")), qPrintable(sentence));
        }
    }
};

QTEST_GUILESS_MAIN(SyncReportTest)
#include "syncreport_test.moc"
