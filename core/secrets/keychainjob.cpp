#include "core/secrets/keychainjob.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace desk::secrets::keychain {
namespace {

QString serviceName()
{
    return QStringLiteral("paylink-desk");
}

StepEnd endFor(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return StepEnd::Done;
    case QKeychain::EntryNotFound: return StepEnd::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry: return StepEnd::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break; // on Linux, no service at all comes as OtherError
    }
    return StepEnd::Unavailable;
}

/// The job deletes itself when it ends, which may be long after its time limit: a keychain that shows a question
/// cannot be called back.
void start(QKeychain::Job* job, const std::string& entry, QObject* context, Milliseconds limit, StepDone done,
    Secret (*textOf)(QKeychain::Job*))
{
    job->setKey(QString::fromStdString(entry));
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    auto* timer = new QTimer(context); // has the life of the waiting: gone with the end or with the context
    timer->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, timer, [timer, done, textOf](QKeychain::Job* ended) {
        timer->stop();
        timer->deleteLater();
        StepResult result;
        result.end = endFor(ended->error());
        if (result.end == StepEnd::Done)
            result.text = textOf(ended);
        else
            result.detail = ended->errorString().toStdString();
        done(result);
    });
    QObject::connect(timer, &QTimer::timeout, context, [timer, job = QPointer<QKeychain::Job>(job), done] {
        if (job)
            job->disconnect(timer);
        timer->deleteLater();
        done({StepEnd::Late, {}, "no answer within the time limit"});
    });
    timer->start(limit);
    job->start();
}

Secret nothing(QKeychain::Job*)
{
    return {};
}

} // namespace

void readEntry(QObject* context, const std::string& entry, Milliseconds limit, StepDone done)
{
    start(new QKeychain::ReadPasswordJob(serviceName()), entry, context, limit, std::move(done),
        [](QKeychain::Job* job) {
            return Secret(static_cast<QKeychain::ReadPasswordJob*>(job)->textData().toStdString());
        });
}

void writeEntry(
    QObject* context, const std::string& entry, const Secret& text, Milliseconds limit, StepDone done)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName());
    job->setTextData(QString::fromStdString(text.reveal()));
    start(job, entry, context, limit, std::move(done), nothing);
}

void deleteEntry(QObject* context, const std::string& entry, Milliseconds limit, StepDone done)
{
    start(new QKeychain::DeletePasswordJob(serviceName()), entry, context, limit, std::move(done), nothing);
}

} // namespace desk::secrets::keychain
