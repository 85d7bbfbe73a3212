#include "ui/help/placecard.h"

#include "ui/common/badgelabel.h"
#include "ui/common/bidi.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/momenttext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"
#include "ui/help/placetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

QString pathText(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
}

} // namespace

PlaceCard::PlaceCard(const profiles::StoredPlace& place, bool isOpenHere, Instant now, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_icon(new QLabel(this))
{
    setObjectName(QStringLiteral("place-") + toQString(profiles::wordFor(place.kind)));
    setAccessibleName(PlaceText::title(place.kind));
    m_icon->setFixedSize(metrics::kIcon, metrics::kIcon + 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, metrics::kGap, 0, metrics::kGap);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(words(now), 1);
    layout->addWidget(buttons(isOpenHere), 0, Qt::AlignTop);
    tint();
}

QWidget* PlaceCard::words(Instant now)
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::kGap);
    auto* title = new QLabel(PlaceText::title(m_place.kind), box);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    head->addWidget(title);
    if (profiles::isPrecious(m_place.kind)) {
        auto* badge = new BadgeLabel(box);
        badge->setBadge({tr("Exists nowhere else"), Tone::Caution, QStringLiteral("warning")});
        head->addWidget(badge);
    }
    head->addStretch(1);
    layout->addLayout(head);
    QLabel* content = plainLabel(box);
    content->setText(PlaceText::content(m_place.kind));
    layout->addWidget(content);
    if (m_place.kind == profiles::StoredKind::Key)
        return box;
    QLabel* facts = quietLabel(box);
    const QString age = m_place.changedAt ? MomentText::age(*m_place.changedAt, now) : tr("age unknown");
    //: The size of files, then when they changed last: `412 kB, changed 2 min ago`
    facts->setText(m_place.trouble.empty() ? tr("%1, changed %2").arg(PlaceText::size(m_place), age)
                                           : tr("It cannot be read."));
    layout->addWidget(facts);
    auto* path = new ElidedLabel(box);
    path->setForegroundRole(QPalette::PlaceholderText);
    path->setWords(isolated(pathText(m_place.path)));
    layout->addWidget(path);
    return box;
}

QWidget* PlaceCard::buttons(bool isOpenHere)
{
    auto* box = new QWidget(this);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap);
    const QString title = PlaceText::title(m_place.kind);
    if (!m_place.path.empty() && m_place.kind != profiles::StoredKind::Drafts) {
        auto* opening = new QPushButton(tr("Open folder"), box);
        opening->setObjectName(QStringLiteral("openPlace"));
        opening->setAccessibleName(tr("Open the folder of: %1").arg(title));
        connect(opening, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_place); });
        layout->addWidget(opening);
    }
    const bool isInUse = isOpenHere && m_place.kind == profiles::StoredKind::Window;
    if (!PlaceText::erasure(m_place.kind).isEmpty() && !isInUse) {
        auto* erasing = new QPushButton(tr("Erase…"), box);
        erasing->setObjectName(QStringLiteral("erasePlace"));
        erasing->setAccessibleName(tr("Erase: %1").arg(title));
        connect(erasing, &QPushButton::clicked, this, [this] { Q_EMIT eraseRequested(m_place); });
        layout->addWidget(erasing);
    }
    return box;
}

void PlaceCard::tint()
{
    m_icon->setPixmap(iconPixmap(PlaceText::icon(m_place.kind), palette().color(QPalette::PlaceholderText),
        metrics::kIcon, devicePixelRatioF()));
}

void PlaceCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
