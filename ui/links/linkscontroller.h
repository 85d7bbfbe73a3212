// LinksController: joins the links page, its model and a session.
#pragma once

#include "core/session/session.h"
#include "ui/links/countdownticker.h"
#include "ui/links/flips.h"
#include "ui/links/linkcommands.h"
#include "ui/links/linklistgateway.h"
#include "ui/links/linkspage.h"
#include "ui/links/viewscontroller.h"

#include <QObject>
#include <QTimer>

class QSettings;

namespace desk::ui {

class LinksController : public QObject
{
    Q_OBJECT
public:
    /// All three outlive the controller.
    LinksController(
        LinksPage& page, LinkTableModel& model, session::Session& session, QObject* parent = nullptr);

    /// Reads the cache: the first screenful, then the rest. Call at once, before the session is open.
    void start();
    /// The session is open: the file is there, and may be another than before.
    void sessionOpened();
    void sessionFailed(const Error& error);
    void setSyncStatus(const SyncStatus& status);
    /// What the page shows, kept from one run to the next: columns, sorting, filters, view. Restore before start().
    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);
    /// Makes the link current, and takes away the search and filters that hide it; false where it is not among the links.
    bool showLink(const LinkId& id);
    /// Every row is in the model.
    bool isWhole() const { return m_isWhole; }
    /// The page is the one on the screen.
    bool isInFront() const { return m_page.isVisible(); }

Q_SIGNALS:
    void synchroniseRequested();
    /// What the cache says about its own age.
    void lastSyncKnown(std::optional<desk::Instant> at);
    /// How a single request ended; nullopt for well.
    void requestEnded(const std::optional<desk::Error>& error);
    /// Every row is in the table for the first time, or again after the file was another.
    void wholeListShown();
    /// All changes up to now are in the table, and what payments say of the links.
    void upToDate();

private:
    void takeFirst(const Result<LoadedLinksPtr>& loaded);
    void takeAll(const Result<LoadedLinksPtr>& loaded);
    void takeChanges(const Result<LoadedLinksPtr>& loaded);
    void readAll();
    void readChanges();
    void connectPage();
    void search(const QString& text);
    void filter(const LinkFilters& filters);
    void clearFilters();
    void showView(const LinkView& view);
    void show(const LinkQuery& query);
    void showFilterFacts();
    void showStatus();
    void showExpiring();
    void passTime();
    void searchOrders();
    void showFacts();
    void noteVisible();
    void scheduleFlip();
    void flip();

    LinksPage& m_page;
    LinkTableModel& m_model;
    session::Session& m_session;
    LinkListGateway m_gateway;
    CountdownTicker m_ticker;
    LinkCommands m_commands;
    ViewsController m_views;
    SyncStatus m_sync;
    std::optional<Error> m_readError;
    std::int64_t m_revision = 0;
    cache::PaymentsMark m_payments;
    std::int64_t m_total = 0;
    std::size_t m_instanceCount = 0; ///< as the filters know them
    bool m_isOpen = false;           ///< the session is
    bool m_isLoaded = false;         ///< there is an answer to what the cache holds
    bool m_isWhole = false;
    bool m_isReading = false;
    bool m_readAgain = false;
    bool m_settleNext = false;
    int m_orderSearches = 0; ///< the newest one's number
    std::string m_wantedId;  ///< the current row before a search hid it
    QTimer m_flipTimer;
    QTimer m_ageTimer;
    QTimer m_statusTimer;
    QTimer m_factsTimer;
    std::optional<Flip> m_flip;
    Instant m_flippedUntil{};
};

} // namespace desk::ui
