// The built program, run once, with what it said.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace desk {

struct ProgramAnswer {
    int code = -1; ///< -2: ended by a signal
    QByteArray out;
    QByteArray err;

    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    /// One line that ends as a sentence and says what to do after a colon.
    bool saysOneSentence() const
    {
        return err.count('\n') == 1 && err.endsWith(".\n") && err.contains(": ") && !err.contains(". ");
    }
};

/// Without keys in the environment, but for those of `assignments` (`NAME=value`).
inline ProgramAnswer runProgram(
    const QString& program, const QStringList& words, const QStringList& assignments = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(QStringLiteral("PAYLINK_API_KEY"));
    variables.remove(QStringLiteral("PAYLINK_API_SECRET"));
    for (const QString& assignment : assignments)
        variables.insert(assignment.section(QLatin1Char('='), 0, 0), assignment.section(QLatin1Char('='), 1));
    process.setProcessEnvironment(variables);
    process.start(program, words);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace desk
