#include "ui/links/expiringmodel.h"

#include "ui/common/moneytext.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"
#include "ui/links/countdown.h"
#include "ui/links/linkcells.h"

#include <QPainter>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kCardWidth = 216;
constexpr int kBetween = 8;
constexpr int kPadding = 10;

void drawLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text,
    Qt::Alignment alignment)
{
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute;
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(rect, static_cast<int>(side) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

ExpiringModel::ExpiringModel(const Clock& clock, UiLanguage language, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_language(language)
{}

void ExpiringModel::setLinks(std::vector<ExpiringLink> links)
{
    const bool sameLinks = std::equal(m_links.begin(), m_links.end(), links.begin(), links.end(),
        [](const ExpiringLink& a, const ExpiringLink& b) { return a.id == b.id; });
    if (!sameLinks) {
        beginResetModel();
        m_links = std::move(links);
        endResetModel();
    } else if (m_links != links) {
        m_links = std::move(links);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ExpiringModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_links.size());
}

QString ExpiringModel::lossText(const ExpiringLink& link) const
{
    return link.loss ? moneyText(*link.loss, m_language) : QString();
}

QVariant ExpiringModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExpiringLink& link = m_links[static_cast<std::size_t>(index.row())];
    const Instant now = m_clock.now();
    const QString title = QString::fromStdString(link.title).simplified();
    switch (role) { // an open set of numbers
    case CountdownRole: return Countdown::countdownText(link.deadline, now);
    case TitleRole: return title;
    case LossRole: return lossText(link);
    case ToneRole:
        return static_cast<int>(link.deadline <= now                          ? Tone::Alarm
                                : link.deadline - now < std::chrono::hours{1} ? Tone::Caution
                                                                              : Tone::Neutral);
    case Qt::DisplayRole: {
        const QString countdown = Countdown::countdownText(link.deadline, now);
        if (!link.loss)
            //: A card of the expiring strip, read aloud: title, then the time left
            return tr("%1, %2").arg(title, countdown);
        //: As above; %3 is the amount that could still be paid
        return tr("%1, %2, %3 not yet paid").arg(title, countdown, lossText(link));
    }
    case Qt::ToolTipRole: return title.toHtmlEscaped();
    default: return {};
    }
}

int ExpiringDelegate::cardHeight(const QFontMetrics& metrics) const
{
    return 2 * metrics.height() + 22;
}

QSize ExpiringDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {kCardWidth, cardHeight(option.fontMetrics)};
}

void ExpiringDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QRect card = option.rect.adjusted(0, 1, -kBetween, -1);
    if (option.direction == Qt::RightToLeft)
        card.translate(kBetween, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor fill = palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    if (option.state.testFlag(QStyle::State_MouseOver) && !isSelected)
        fill = mixed(palette.color(QPalette::Text), fill, 0.04);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->setBrush(fill);
    painter->setPen(QPen(palette.color(hasFocus ? QPalette::Link : QPalette::Mid), hasFocus ? 2 : 1));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
    painter->restore();

    const QRect content = card.adjusted(kPadding, 6, -kPadding, -6);
    const QRect upper(content.left(), content.top(), content.width(), content.height() / 2);
    const QRect lower(content.left(), upper.bottom() + 1, content.width(), content.height() - upper.height());
    const auto tone = static_cast<Tone>(index.data(ExpiringModel::ToneRole).toInt());
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(option.font);
    painter->setPen(inkOn(Tone::Quiet, palette, isSelected));
    const QString loss = index.data(ExpiringModel::LossRole).toString();
    const int lossWidth = std::min(upper.width() * 3 / 5, painter->fontMetrics().horizontalAdvance(loss) + 2);
    const QRect lossRect(upper.right() - lossWidth + 1, upper.top(), lossWidth, upper.height());
    drawLine(painter, option, QStyle::visualRect(option.direction, upper, lossRect), loss,
        Qt::AlignTrailing | Qt::AlignVCenter);
    painter->setFont(bold);
    painter->setPen(inkOn(tone, palette, isSelected));
    const QRect timeRect = upper.adjusted(0, 0, -lossWidth - 6, 0);
    drawLine(painter, option, QStyle::visualRect(option.direction, upper, timeRect),
        index.data(ExpiringModel::CountdownRole).toString(), Qt::AlignLeading | Qt::AlignVCenter);
    painter->setFont(option.font);
    painter->setPen(inkOn(Tone::Neutral, palette, isSelected));
    drawLine(painter, option, lower, index.data(ExpiringModel::TitleRole).toString(),
        Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace desk::ui
