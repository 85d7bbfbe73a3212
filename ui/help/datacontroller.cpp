#include "ui/help/datacontroller.h"

#include "core/async/onready.h"
#include "ui/help/confirmdialog.h"
#include "ui/help/placetext.h"

#include <QDesktopServices>
#include <QUrl>

namespace desk::ui {
namespace {

QUrl folderOf(const profiles::StoredPlace& place)
{
    return QUrl::fromLocalFile(QString::fromStdU16String(place.path.parent_path().u16string()));
}

} // namespace

DataController::DataController(DataPage& page, HelpGateway& gateway, LogTableModel& log, const Clock& clock)
    : m_page(page)
    , m_gateway(gateway)
    , m_log(log)
    , m_clock(clock)
{
    connect(&page, &DataPage::shown, this, &DataController::read);
    connect(&page, &DataPage::eraseRequested, this, &DataController::askToErase);
    connect(&page, &DataPage::openRequested, this, [this](const profiles::StoredPlace& place) {
        if (!QDesktopServices::openUrl(folderOf(place)))
            m_page.setOutcome(
                Tone::Caution, tr("No program here opens folders; the path stands in the list."));
    });
}

void DataController::read()
{
    onReady(m_gateway.places(), this, [this](const Result<StoredList>& list) {
        if (list)
            m_page.setPlaces(*list, m_gateway.profileName(), m_clock.now());
        else
            m_page.setOutcome(Tone::Alarm, tr("The data folder cannot be listed."));
    });
}

void DataController::askToErase(const profiles::StoredPlace& place)
{
    m_page.setOutcome(Tone::Neutral, {});
    const bool isOpenCache =
        place.kind == profiles::StoredKind::Cache && place.profile == m_gateway.profileName();
    Confirmation confirmation{
        tr("Erase: %1").arg(PlaceText::title(place.kind)), PlaceText::erasure(place.kind), tr("Erase"), {}};
    if (isOpenCache) {
        confirmation.text =
            tr("This account is open in the window, so its copy is not left empty: MyTPE is asked, "
               "the copy is dropped and read anew. Drafts, saved views and the history of exports "
               "stay.");
        confirmation.action = tr("Read anew");
    }
    if (place.kind == profiles::StoredKind::Journal)
        //: Typed by a person who really wants to erase the journal; in capitals, one word
        confirmation.word = tr("ERASE");
    auto* dialog = new ConfirmDialog(confirmation, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, place, isOpenCache] {
        if (isOpenCache)
            Q_EMIT rebuildRequested();
        else
            erase(place);
    });
    dialog->open();
}

void DataController::erase(const profiles::StoredPlace& place)
{
    onReady(m_gateway.erase(place), this,
        [this, place](const Result<void>& erased) { showOutcome(place, erased); });
}

void DataController::showOutcome(const profiles::StoredPlace& place, const Result<void>& erased)
{
    const QString title = PlaceText::title(place.kind);
    if (erased) {
        if (place.kind == profiles::StoredKind::Log)
            m_log.clear();
        m_page.setOutcome(Tone::Good, tr("Erased: %1").arg(title));
    } else if (erased.error().kind == ErrorKind::Refused && place.kind == profiles::StoredKind::Journal
               && place.profile == m_gateway.profileName()) {
        m_page.setOutcome(
            Tone::Caution, tr("The journal stays: what became of a change at MyTPE is not known yet, and "
                              "only the journal keeps it from being made twice. Synchronise first."));
    } else if (erased.error().kind == ErrorKind::Refused) {
        m_page.setOutcome(Tone::Caution, tr("Nothing was erased: the account is in use by another program, "
                                            "or the outcome of a change is not known "
                                            "yet. Close its window first."));
    } else {
        m_page.setOutcome(Tone::Alarm, tr("Not erased, because the disk refuses: %1").arg(title));
    }
    read();
}

} // namespace desk::ui
