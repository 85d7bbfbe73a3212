// LinkPanelController: joins the panel of one link with a session.
#pragma once

#include "core/session/session.h"
#include "ui/link/linkpanel.h"
#include "ui/link/linksheetgateway.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace desk::ui {

class LinkPaymentList;
class PrivacyLens;

class LinkPanelController : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the controller.
    LinkPanelController(
        LinkPanel& panel, session::Session& session, UiLanguage language, QObject* parent = nullptr);

    /// Shows what the cache knows at once, and reads the link and its payments again behind.
    void show(const LinkId& link);
    /// Stops reading: nobody looks any more.
    void leave();
    const LinkId& link() const { return m_link; }
    /// Masks payers while it is on; it outlives this.
    void followLens(const PrivacyLens& lens);

Q_SIGNALS:
    /// How a single request ended; nullopt for well.
    void requestEnded(const std::optional<desk::Error>& error);
    /// A sheet is on the panel.
    void shown(const QString& title);

private:
    void read();
    void take(const Result<LinkSheetPtr>& sheet);
    void refresh();
    void refreshed(const Result<void>& outcome);
    void recheck(const TransactionId& payment);
    void reopen();
    void tick();
    void copyUrl();
    void openUrl();

    LinkPanel& m_panel;
    session::Session& m_session;
    UiLanguage m_language;
    LinkSheetGateway m_gateway;
    LinkPaymentList* m_payments; ///< owned by the panel
    LinkId m_link;
    LinkSheetPtr m_sheet;
    std::unique_ptr<CancelScope> m_refreshing;
    bool m_isReading = false;
    bool m_readAgain = false;
    QTimer m_ticker;
    QTimer m_pause;
    QElapsedTimer m_sinceAsked;
};

} // namespace desk::ui
