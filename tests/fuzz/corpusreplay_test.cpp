// Replays the kept corpus through the fuzzers' own functions; what a fuzzer once found stays found.
#include "tests/fuzz/fuzztargets.h"

#include <QDir>
#include <QFile>
#include <QTest>

class CorpusReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replays_data();
    void replays();
};

void CorpusReplayTest::replays_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("file");
    for (int target = 0; target < static_cast<int>(desk::fuzz::kTargets.size()); ++target) {
        const std::string_view name = desk::fuzz::kTargets[static_cast<std::size_t>(target)].name;
        const QDir folder(
            QStringLiteral(DESK_FUZZ_CORPUS "/") + QString::fromUtf8(name.data(), qsizetype(name.size())));
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), name.data());
        for (const QString& file : files)
            QTest::addRow("%s/%s", name.data(), qPrintable(file)) << target << folder.filePath(file);
    }
}

void CorpusReplayTest::replays()
{
    QFETCH(int, target);
    QFETCH(QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const QByteArray bytes = input.readAll();
    const auto& fuzz = desk::fuzz::kTargets[static_cast<std::size_t>(target)];
    fuzz.run({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    for (qsizetype length = 0; length < bytes.size(); ++length) // and every beginning of it
        fuzz.run({bytes.constData(), static_cast<std::size_t>(length)});
}

QTEST_GUILESS_MAIN(CorpusReplayTest)
#include "corpusreplay_test.moc"
