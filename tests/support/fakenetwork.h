// FakeNetwork: an access manager that sends nothing. A request nobody scripted fails the test.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <memory>

namespace desk::test {

struct FakeAnswer {
    int status = 200; ///< 0: none arrives
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QPair<QByteArray, QByteArray>> headers = {{"Content-Type", "application/json"}};
    int delayMs = 0;
    bool isHeld = false; ///< stays open until FakeNetwork::release()
};

struct FakeRequest {
    QByteArray verb;
    QByteArray target; ///< path and query
    QByteArray body;
    QNetworkRequest request;
};

class FakeReply;

class FakeNetwork : public QNetworkAccessManager
{
    Q_OBJECT
public:
    /// Answers the next request for `verb target` (path and query) that has no answer yet; answers of one
    /// route are used in the order they were given.
    void answer(const QByteArray& verb, const QByteArray& target, const FakeAnswer& answer);

    const QList<FakeRequest>& requests() const { return m_requests; }
    /// `GET /a, GET /b`, in the order of sending.
    QByteArray log() const;
    int open() const; ///< replies that have not finished
    int mostOpen() const { return m_mostOpen; }
    /// Finishes the oldest held reply.
    void release();
    /// Scripted answers that nobody asked for.
    int unused() const;

protected:
    QNetworkReply* createRequest(
        Operation operation, const QNetworkRequest& request, QIODevice* body) override;

private:
    QHash<QByteArray, QList<FakeAnswer>> m_routes;
    QList<FakeRequest> m_requests;
    QList<QPointer<FakeReply>> m_replies;
    int m_mostOpen = 0;
};

class FakeReply : public QNetworkReply
{
    Q_OBJECT
public:
    FakeReply(const QNetworkRequest& request, FakeAnswer answer, QObject* parent);
    void abort() override;
    qint64 bytesAvailable() const override;
    bool isHeld() const { return m_answer.isHeld && !isFinished(); }
    void deliver();

protected:
    qint64 readData(char* target, qint64 maxSize) override;

private:
    FakeAnswer m_answer;
    qint64 m_position = 0;
    bool m_isDelivered = false;
};

} // namespace desk::test
