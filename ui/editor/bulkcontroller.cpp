#include "ui/editor/bulkcontroller.h"

#include "core/async/onready.h"
#include "core/session/linkchanges.h"
#include "ui/editor/bulktext.h"
#include "ui/editor/changenotice.h"
#include "ui/editor/importdialog.h"

#include <QPointer>
#include <QUuid>

#include <memory>

namespace desk::ui {

BulkController::BulkController(QWidget& window, ChangeNotice& notice, EditorGateway& gateway,
    session::Session& session, UiLanguage language, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_notice(notice)
    , m_gateway(gateway)
    , m_session(session)
    , m_language(language)
{}

void BulkController::run(BulkAction action, std::vector<cache::CachedLink> links)
{
    const QString title = BulkText::title(action);
    BulkDialog* dialog =
        open(action, QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(), title);
    dialog->propose(std::move(links));
    dialog->open();
}

BulkDialog* BulkController::open(BulkAction action, const std::string& runId, const QString& title)
{
    auto* dialog = new BulkDialog(action, m_session.serverClock(), m_language, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::startRequested, this,
        [this, dialog, runId, title](
            const std::vector<BulkRow>& rows) { start(dialog, runId, title, rows); });
    return dialog;
}

void BulkController::start(
    BulkDialog* dialog, const std::string& runId, const QString& title, const std::vector<BulkRow>& rows)
{
    const auto cancel = std::make_shared<CancelScope>();
    connect(dialog, &BulkDialog::stopRequested, dialog, [cancel] { cancel->cancel(); });
    session::BulkRequest request;
    request.runId = runId;
    request.title = title.toStdString();
    request.rows = rows;
    request.cancel = cancel->token();
    // Called on the worker's thread; the session outlives it.
    request.onRow = [session = &m_session, shown = QPointer(dialog)](const BulkRow& row) {
        QMetaObject::invokeMethod(
            session,
            [shown, row] {
                if (shown)
                    shown->showRow(row);
            },
            Qt::QueuedConnection);
    };
    onReady(m_session.changes().runBulk(std::move(request)), this,
        [this, cancel, shown = QPointer(dialog)](const Result<change::BulkReport>& report) {
            if (!report || report->stoppedBy)
                Q_EMIT requestEnded(report ? report->stoppedBy : std::optional(report.error()));
            if (shown)
                shown->showEnd(report);
        });
}

void BulkController::offerUnfinished()
{
    onReady(m_session.changes().unfinishedBulkRuns(), this,
        [this](const Result<std::vector<cache::BulkRunRecord>>& records) {
            if (!records)
                return;
            for (auto record = records->rbegin(); record != records->rend(); ++record) {
                m_notice.say(
                    Tone::Caution,
                    tr("“%1” was cut short: %n of its links wait.", nullptr, record->waiting)
                        .arg(QString::fromStdString(record->title)),
                    tr("Go on with it"), [this, kept = *record] { goOn(kept); }, true);
            }
        });
}

/// Its rows are in the journal: the run knows what is still to do.
void BulkController::goOn(const cache::BulkRunRecord& record)
{
    onReady(m_gateway.bulkRows(record.id), this, [this, record](const Result<std::vector<BulkRow>>& rows) {
        if (!rows || rows->empty())
            return;
        std::vector<LinkId> ids;
        for (const BulkRow& row : *rows)
            ids.emplace_back(row.target);
        onReady(m_gateway.links(ids), this,
            [this, record, rows = *rows](const Result<std::vector<cache::CachedLink>>& links) {
                std::map<std::string, QString> names;
                for (const cache::CachedLink& link : links.value_or(std::vector<cache::CachedLink>()))
                    names[link.link.id.text()] = QString::fromStdString(link.link.title);
                BulkDialog* dialog =
                    open(rows.front().action, record.id, QString::fromStdString(record.title));
                dialog->propose(rows, std::move(names));
                dialog->open();
            });
    });
}

void BulkController::importLinks()
{
    onReady(m_gateway.instances(), this, [this](const Result<std::vector<Instance>>& all) {
        auto* dialog = new ImportDialog(all.value_or(std::vector<Instance>()), m_language, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ImportDialog::sheetWanted, this,
            [this, dialog](int question, const QString& path, const InstanceId& instance,
                const std::optional<change::InvoiceColumns>& columns) {
                onReady(m_gateway.invoices(path, instance, columns), dialog,
                    [dialog, question](
                        const Result<change::InvoiceSheet>& sheet) { dialog->showSheet(question, sheet); });
            });
        connect(dialog, &ImportDialog::importRequested, this, &BulkController::create);
        dialog->open();
    });
}

void BulkController::create(const change::InvoiceFile& file, const QString& name)
{
    std::map<std::string, QString> names;
    for (const change::InvoiceRow& row : file.rows)
        names[row.draft.slug] = QString::fromStdString(row.draft.title);
    BulkDialog* dialog = open(BulkAction::Create, file.runId, name);
    dialog->propose(file.bulkRows(), std::move(names));
    dialog->open();
    dialog->accept(); // its rows were looked at before
}

} // namespace desk::ui
