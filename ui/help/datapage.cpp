#include "ui/help/datapage.h"

#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"
#include "ui/help/placecard.h"
#include "ui/help/placetext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

DataPage::DataPage(QWidget* parent)
    : QWidget(parent)
    , m_outcome(new Banner(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("dataPage"));
    m_layout->setContentsMargins(
        2 * metrics::kMargin, 2 * metrics::kMargin, 2 * metrics::kMargin, metrics::kMargin);
    m_layout->setSpacing(metrics::kMargin);
    QLabel* intro = plainLabel(this);
    intro->setText(
        tr("Everything Paylink Desk keeps is on this computer, in files only you can read, and nowhere "
           "else. Files you exported are where you put them; the program keeps no copy of them."));
    m_layout->addWidget(intro);
    m_outcome->setObjectName(QStringLiteral("dataOutcome"));
    m_outcome->hide();
    m_layout->addWidget(m_outcome);
    m_layout->addStretch(1);
}

void DataPage::setPlaces(const StoredList& list, const std::string& open, Instant now)
{
    delete m_list;
    m_list = new QWidget(this);
    m_lines = new QVBoxLayout(m_list);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    if (const auto name = list.shownNames.find(open); name != list.shownNames.end()) {
        addHeading(tr("This account: %1").arg(oneLine(name->second)));
        addPlaces(list.places, open, true, now);
    }
    for (const auto& [folder, name] : list.shownNames) {
        if (folder == open)
            continue;
        addHeading(tr("Account: %1").arg(oneLine(name)));
        addPlaces(list.places, folder, false, now);
    }
    const bool hasShared = std::any_of(list.places.begin(), list.places.end(),
        [](const profiles::StoredPlace& place) { return place.profile.empty(); });
    if (hasShared) {
        addHeading(tr("The whole program"));
        addPlaces(list.places, {}, false, now);
    }
    m_layout->insertWidget(m_layout->count() - 1, m_list);
}

void DataPage::addHeading(const QString& text)
{
    if (m_lines->count() > 0)
        m_lines->addSpacing(metrics::kMargin);
    QLabel* heading = headingLabel(text, m_list);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    heading->setFont(font);
    m_lines->addWidget(heading);
    m_lines->addSpacing(metrics::kGap / 2);
}

void DataPage::addPlaces(const std::vector<profiles::StoredPlace>& places, const std::string& profile,
    bool isOpenHere, Instant now)
{
    for (const profiles::StoredPlace& place : places) {
        if (place.profile != profile)
            continue;
        auto* card = new PlaceCard(place, isOpenHere, now, m_list);
        connect(card, &PlaceCard::openRequested, this, &DataPage::openRequested);
        connect(card, &PlaceCard::eraseRequested, this, &DataPage::eraseRequested);
        m_lines->addWidget(card);
    }
}

void DataPage::setOutcome(Tone tone, const QString& text)
{
    if (text.isEmpty()) {
        m_outcome->hide();
        return;
    }
    const QString icon = tone == Tone::Good ? QStringLiteral("paid") : QStringLiteral("warning");
    m_outcome->setMessage(tone, icon, text, {});
}

void DataPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace desk::ui
