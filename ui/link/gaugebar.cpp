#include "ui/link/gaugebar.h"

#include "ui/common/plainlabel.h"
#include "ui/link/sharebar.h"

#include <QEvent>
#include <QGridLayout>

namespace desk::ui {

GaugeBar::GaugeBar(QWidget* parent)
    : QWidget(parent)
    , m_caption(plainLabel(this))
    , m_value(plainLabel(this))
    , m_detail(quietLabel(this))
    , m_bar(new ShareBar(this))
{
    m_caption->setWordWrap(false);
    m_value->setAlignment(trailingEdge(this) | Qt::AlignVCenter);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(4);
    layout->addWidget(m_caption, 0, 0);
    layout->addWidget(m_value, 0, 1);
    layout->addWidget(m_bar, 1, 0, 1, 2);
    layout->addWidget(m_detail, 2, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    hide();
}

void GaugeBar::setGauge(const std::optional<Gauge>& gauge)
{
    setVisible(gauge.has_value());
    if (!gauge || *gauge == m_gauge)
        return;
    m_gauge = *gauge;
    m_caption->setText(gauge->caption);
    m_value->setText(gauge->value);
    m_detail->setText(gauge->detail);
    m_detail->setVisible(!gauge->detail.isEmpty());
    m_bar->setShare(gauge->permille, gauge->tone);
    setAccessibleName(gauge->caption);
    setAccessibleDescription(gauge->value + (gauge->detail.isEmpty() ? QString() : u'\n' + gauge->detail));
    tint();
}

void GaugeBar::tint()
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText,
        inkOn(m_gauge.tone == Tone::Accent ? Tone::Neutral : m_gauge.tone, palette(), false));
    m_value->setPalette(ink);
}

void GaugeBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
