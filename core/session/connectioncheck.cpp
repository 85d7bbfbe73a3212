#include "core/session/connectioncheck.h"

#include "core/api/baseurl.h"
#include "core/api/transportloss.h"
#include "core/api/v2/v2paymentapi.h"
#include "core/async/completer.h"
#include "core/async/onready.h"
#include "core/async/runon.h"
#include "core/base/localcodes.h"

#include <QNetworkAccessManager>

namespace desk::session {
namespace {

constexpr int kInstancesAsked = 100;

/// One question, with all it needs; lives on the worker's thread until it is answered.
class Question : public QObject
{
public:
    Question(const ConnectionReport& begun, const KeyPair& keys, const api::QueueSettings& patience,
        QObject* parent)
        : QObject(parent)
        , m_report(begun)
        , m_api({begun.baseUrl, keys, patience, {}}, m_network)
    {}

    QFuture<Result<ConnectionReport>> ask()
    {
        onReady(m_api.instances({1, kInstancesAsked}, {api::Urgency::User, {}}), this,
            [this](const Result<api::Page<InstanceReading>>& page) {
                if (page) {
                    m_report.verdict = ConnectionVerdict::Good;
                    for (const InstanceReading& instance : page->items)
                        m_report.instanceIds.push_back(instance.id.text());
                } else {
                    m_report.verdict = verdictFor(page.error());
                    m_report.error = page.error();
                }
                m_answer.complete(m_report);
                deleteLater();
            });
        return m_answer.future();
    }

private:
    ConnectionReport m_report;
    QNetworkAccessManager m_network;
    api::v2::V2PaymentApi m_api;
    Completer<ConnectionReport> m_answer;
};

} // namespace

api::QueueSettings shortPatience()
{
    api::QueueSettings patience;
    patience.deadline = Milliseconds{15'000};
    patience.retry = {2, Milliseconds{500}, Milliseconds{500}};
    patience.rateLimitRepeats = 0; // a person waits: better to say so than to pause
    return patience;
}

ConnectionVerdict verdictFor(const Error& error)
{
    if (api::isInsecure(error))
        return ConnectionVerdict::Certificate;
    if (error.serverCode == kSentUnencrypted)
        return ConnectionVerdict::Unencrypted;
    if (error.serverCode == kSentElsewhere)
        return ConnectionVerdict::Elsewhere;
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout: return ConnectionVerdict::Unreachable;
    case ErrorKind::Unauthorised:
    case ErrorKind::Forbidden: return ConnectionVerdict::KeyRefused;
    case ErrorKind::RateLimited: return ConnectionVerdict::Busy;
    case ErrorKind::ServerFault: // also a page in place of an answer, whatever its status
        return error.httpStatus >= 500 ? ConnectionVerdict::Busy : ConnectionVerdict::NotThisApi;
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::Invalid:
    case ErrorKind::BadResponse:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
    case ErrorKind::Bug: break;
    }
    return ConnectionVerdict::NotThisApi;
}

ConnectionCheck::ConnectionCheck(QObject* parent) : ConnectionCheck(shortPatience(), parent) {}

ConnectionCheck::ConnectionCheck(api::QueueSettings patience, QObject* parent)
    : QObject(parent)
    , m_patience(std::move(patience))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("connection check"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ConnectionCheck::~ConnectionCheck()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<ConnectionReport>> ConnectionCheck::run(std::string_view baseUrl, const KeyPair& keys)
{
    ConnectionReport report;
    const auto base = api::parsedBaseUrl(baseUrl);
    if (!base) {
        report.verdict = ConnectionVerdict::BadAddress;
        report.error = base.error();
        return readyFuture<ConnectionReport>(std::move(report));
    }
    report.baseUrl = *base;
    return runOn(m_worker, [worker = m_worker, report, keys, patience = m_patience] {
        return (new Question(report, keys, patience, worker))->ask();
    });
}

} // namespace desk::session
