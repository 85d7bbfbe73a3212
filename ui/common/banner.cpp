#include "ui/common/banner.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace desk::ui {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_icon->setFixedSize(metrics::kIcon, metrics::kIcon);
    m_other->setObjectName(QStringLiteral("bannerOther"));
    m_other->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &Banner::otherTriggered);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, metrics::kGap, metrics::kMargin, metrics::kGap);
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_other);
    layout->addWidget(m_action);
    setTabOrder(m_other, m_action);
}

void Banner::setMessage(
    Tone tone, const QString& icon, const QString& text, const QString& action, const QString& other)
{
    m_tone = tone;
    m_iconName = icon;
    if (m_text->text() != text)
        m_text->setText(text);
    m_icon->setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    tint();
    show();
}

void Banner::tint()
{
    if (m_iconName.isEmpty())
        return;
    const ToneColours colours = badgeColours(m_tone, palette());
    m_icon->setPixmap(iconPixmap(m_iconName, colours.ink, metrics::kIcon, devicePixelRatioF()));
    update();
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ToneColours colours = badgeColours(m_tone, palette());
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(0, height() - 1, width(), 1, colours.outline);
}

} // namespace desk::ui
