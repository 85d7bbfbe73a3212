#include "ui/charts/chartkey.h"

#include "ui/charts/barsview.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace desk::ui {
namespace {

constexpr int kBar = 9;
constexpr int kDot = 7;
constexpr int kBetween = 6;
constexpr int kApart = 16;

} // namespace

ChartKey::ChartKey(const QString& bars, const QString& dots, QWidget* parent)
    : QWidget(parent)
    , m_bars(bars)
    , m_dots(dots)
{
    //: Read aloud; what a chart's bars and its dots show
    setAccessibleName(tr("Bars: %1. Dots: %2.").arg(bars, dots));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ChartKey::sizeHint() const
{
    const QFontMetrics words = fontMetrics();
    return {kBar + kBetween + words.horizontalAdvance(m_bars) + kApart + kDot + kBetween
                + words.horizontalAdvance(m_dots),
        words.height() + 2};
}

void ChartKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int middle = height() / 2;
    int at = 0;
    const auto place = [this](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const auto write = [&](const QString& text) {
        const int wide = fontMetrics().horizontalAdvance(text);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(place({at, 0, wide + 1, height()}), Qt::AlignCenter | Qt::TextSingleLine, text);
        at += wide;
    };
    painter.fillRect(place({at, middle - kBar / 2, kBar, kBar}), BarsView::barColour(palette(), true));
    at += kBar + kBetween;
    write(m_bars);
    at += kApart;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(BarsView::dotColour(palette()));
    painter.drawEllipse(place({at, middle - kDot / 2, kDot, kDot}));
    at += kDot + kBetween;
    write(m_dots);
}

} // namespace desk::ui
