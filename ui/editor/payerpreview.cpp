#include "ui/editor/payerpreview.h"

#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kCardMargin = 20;

/// A card and its button are drawn in the palette's colours, whatever the system's style.
class Card : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }
};

class PayButton : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Link));
        painter.drawRoundedRect(rect(), metrics::kRadius, metrics::kRadius);
        painter.setPen(palette().color(QPalette::Base));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

QLabel* label(QWidget* parent, const char* name, double scale, QFont::Weight weight)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    label->setFont(font);
    return label;
}

} // namespace

PayerPreview::PayerPreview(QWidget* parent)
    : QWidget(parent)
    , m_heading(label(this, "previewHeading", 1.0, QFont::DemiBold))
    , m_card(new Card(this))
    , m_logo(new QLabel(m_card))
    , m_shop(label(m_card, "previewShop", 0.95, QFont::Normal))
    , m_title(label(m_card, "previewTitle", 1.35, QFont::DemiBold))
    , m_details(label(m_card, "previewDetails", 1.0, QFont::Normal))
    , m_amount(label(m_card, "previewAmount", 1.6, QFont::DemiBold))
    , m_pay(new PayButton(m_card))
    , m_note(label(this, "previewNote", 0.95, QFont::Normal))
{
    setObjectName(QStringLiteral("payerPreview"));
    m_heading->setText(tr("What customers see"));
    m_pay->setText(tr("Pay by card"));
    m_pay->setMinimumHeight(metrics::kControlHeight + 6);
    QFont font = m_pay->font();
    font.setWeight(QFont::DemiBold);
    m_pay->setFont(font);
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(kCardMargin, kCardMargin, kCardMargin, kCardMargin);
    card->setSpacing(metrics::kGap);
    card->addWidget(m_logo);
    card->addWidget(m_shop);
    card->addWidget(m_title);
    card->addWidget(m_details);
    card->addSpacing(metrics::kGap);
    card->addWidget(m_amount);
    card->addSpacing(metrics::kGap);
    card->addWidget(m_pay);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_heading);
    layout->addWidget(m_card);
    layout->addWidget(m_note);
    layout->addStretch(1);
    tint();
}

void PayerPreview::show(const PayerView& view)
{
    m_logo->setPixmap(view.logo);
    m_logo->setVisible(!view.logo.isNull());
    m_shop->setText(view.shop);
    m_shop->setVisible(!view.shop.isEmpty());
    const bool hasTitle = !view.title.trimmed().isEmpty();
    m_title->setText(hasTitle ? view.title : tr("Title"));
    m_title->setForegroundRole(hasTitle ? QPalette::WindowText : QPalette::PlaceholderText);
    m_details->setText(view.details);
    m_details->setVisible(!view.details.trimmed().isEmpty());
    m_amount->setText(
        view.amount.isEmpty() ? (view.isFree ? tr("You choose the amount") : tr("Price")) : view.amount);
    m_amount->setForegroundRole(
        view.amount.isEmpty() && !view.isFree ? QPalette::PlaceholderText : QPalette::WindowText);
    m_note->setText(view.note);
    m_note->setVisible(!view.note.isEmpty());
    const QString spoken = tr("Preview: %1, %2").arg(m_title->text(), m_amount->text());
    setAccessibleName(spoken);
}

void PayerPreview::tint()
{
    m_shop->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
}

void PayerPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
