// OneShotBody: a request body that can be read once.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace desk::api {

/// QNetworkAccessManager sends a request again by itself when the server closes the connection before it
/// answered, unless it cannot rewind the body. This one cannot be rewound, not even when it is empty, so a
/// write reaches the server at most once and its reply ends as ContentReSendError.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    qint64 size() const override { return m_bytes.size(); }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

    /// Some of it was handed to the network: it may have left.
    bool wasRead() const { return m_wasRead; }

protected:
    qint64 readData(char* target, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_wasRead = false;
};

} // namespace desk::api
