#include "ui/common/noticepanel.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kIconSize = 40;
constexpr int kTextWidth = 440;

} // namespace

NoticePanel::NoticePanel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(QStringLiteral("notice"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setFixedWidth(kTextWidth);
    }
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setFixedSize(kIconSize, kIconSize);
    m_other->setObjectName(QStringLiteral("noticeOther"));
    for (QPushButton* button : {m_action, m_other})
        button->setMinimumHeight(metrics::kControlHeight);
    connect(m_action, &QPushButton::clicked, this, &NoticePanel::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &NoticePanel::otherTriggered);

    // A column of fixed width in the middle: only so do wrapped words get the height they need.
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::kGap);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::kGap / 2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(metrics::kGap);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_other, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column);
    layout->addStretch(1);
    setFocusProxy(m_action);
}

void NoticePanel::setNotice(const Notice& notice)
{
    m_iconName = notice.icon;
    m_title->setText(notice.title);
    m_text->setText(notice.text);
    m_icon->setAccessibleName(notice.title);
    m_text->setVisible(!notice.text.isEmpty());
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    m_other->setText(notice.other);
    m_other->setVisible(!notice.other.isEmpty());
    tint();
}

void NoticePanel::tint()
{
    if (m_iconName.isEmpty())
        return;
    const QColor ink = mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.45);
    m_icon->setPixmap(iconPixmap(m_iconName, ink, kIconSize, devicePixelRatioF()));
}

void NoticePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
