#include "ui/headoffice/officegateway.h"

#include "core/async/runon.h"

namespace desk::ui {

OfficeGateway::OfficeGateway(std::filesystem::path root, QObject* parent)
    : QObject(parent)
    , m_root(std::move(root))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("office-reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

OfficeGateway::~OfficeGateway()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<report::HeadOffice>> OfficeGateway::readTotals(Instant now)
{
    return runOn(m_worker, [root = m_root, now] { return session::readHeadOffice(root, now); });
}

QFuture<Result<LoadedOfficeLinksPtr>> OfficeGateway::readLinks()
{
    return runOn(m_worker, [root = m_root]() -> Result<LoadedOfficeLinksPtr> {
        auto links = session::readOfficeLinks(root);
        if (!links)
            return failure(links.error());
        auto loaded = std::make_shared<LoadedOfficeLinks>();
        loaded->links = *std::move(links);
        loaded->titles = TextOrder(loaded->links.list());
        return loaded;
    });
}

} // namespace desk::ui
