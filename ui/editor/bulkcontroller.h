// BulkController: one change for many links, links from a file, and runs that were cut short.
#pragma once

#include "core/session/session.h"
#include "ui/common/uilanguage.h"
#include "ui/editor/bulkdialog.h"
#include "ui/editor/editorgateway.h"

#include <QObject>

namespace desk::ui {

class ChangeNotice;

class BulkController : public QObject
{
    Q_OBJECT
public:
    /// All outlive the controller; its windows belong to `window`.
    BulkController(QWidget& window, ChangeNotice& notice, EditorGateway& gateway, session::Session& session,
        UiLanguage language, QObject* parent = nullptr);

    void run(BulkAction action, std::vector<cache::CachedLink> links);
    /// Links from a file of invoices.
    void importLinks();
    /// Says which runs of before wait to go on.
    void offerUnfinished();

Q_SIGNALS:
    void requestEnded(const std::optional<desk::Error>& error);

private:
    BulkDialog* open(BulkAction action, const std::string& runId, const QString& title);
    void start(
        BulkDialog* dialog, const std::string& runId, const QString& title, const std::vector<BulkRow>& rows);
    void goOn(const cache::BulkRunRecord& record);
    void create(const change::InvoiceFile& file, const QString& name);

    QWidget& m_window;
    ChangeNotice& m_notice;
    EditorGateway& m_gateway;
    session::Session& m_session;
    UiLanguage m_language;
};

} // namespace desk::ui
