// FaultProxy: a TCP proxy between any client and any server that breaks connections by plan.
#pragma once

#include "tests/support/faultplan.h"

#include <QObject>
#include <QThread>

namespace desk::test {

struct ProxyCounts {
    int connections = 0;
    int faulted = 0; ///< connections whose plan was not Pass
    std::int64_t requestBytes = 0;
    std::int64_t responseBytes = 0; ///< forwarded to the client
};

/// Listens on 127.0.0.1 and works on a thread of its own, so a test may block while it runs. A fault counts
/// bytes over the whole connection, so with keep-alive it may strike a later request than the first.
class FaultProxy
{
public:
    FaultProxy(std::uint16_t targetPort, FaultPlan plan);
    ~FaultProxy(); ///< closes everything and joins
    FaultProxy(const FaultProxy&) = delete;
    FaultProxy& operator=(const FaultProxy&) = delete;

    std::uint16_t port() const { return m_port; }
    /// For connections from now on; numbering goes on.
    void setPlan(FaultPlan plan);
    /// Resets every open connection now.
    void dropAll();
    ProxyCounts counts() const;

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker = nullptr; // lives on m_thread
    std::uint16_t m_port = 0;
};

} // namespace desk::test
