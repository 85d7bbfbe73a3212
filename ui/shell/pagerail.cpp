#include "ui/shell/pagerail.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kIcon = 20;
constexpr int kWidth = 76;
constexpr int kHeight = 58;

/// One page's button: the picture above the name; the page in front stands on a lit body.
class RailButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        return {std::max(kWidth, fontMetrics().horizontalAdvance(text()) + 2 * metrics::kGap),
            std::max(kHeight, kIcon + fontMetrics().height() + 3 * metrics::kGap)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ground = palette().color(QPalette::Window);
        const QColor accent = palette().color(QPalette::Link);
        const QRectF body = QRectF(rect()).adjusted(4, 2, -4, -2);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? mixed(accent, ground, 0.13)
                                         : mixed(palette().color(QPalette::Text), ground, 0.06));
            painter.drawRoundedRect(body, metrics::kRadius, metrics::kRadius);
        }
        if (hasFocus()) {
            painter.setPen(QPen(accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), metrics::kRadius, metrics::kRadius);
        }
        const int text = fontMetrics().height();
        const int top = (height() - kIcon - text - 4) / 2;
        painter.drawPixmap(
            (width() - kIcon) / 2, top, icon().pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top + kIcon + 4, width(), text), Qt::AlignCenter | Qt::TextSingleLine,
            QToolButton::text());
    }
};

} // namespace

PageRail::PageRail(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("pageRail"));
    setProperty("frameless", true);
    m_layout->setContentsMargins(0, metrics::kGap, 1, metrics::kGap);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
}

void PageRail::addPage(const QString& icon, const QString& title)
{
    auto* button = new RailButton(this);
    button->setText(title);
    button->setAccessibleName(title);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Not clicked(): a screen reader toggles.
    connect(button, &QToolButton::toggled, this, [this, button](bool isOn) {
        const auto entry = std::find_if(
            m_entries.begin(), m_entries.end(), [button](const Entry& one) { return one.button == button; });
        const int page = static_cast<int>(entry - m_entries.begin());
        if (isOn && entry != m_entries.end() && page != m_current)
            Q_EMIT pageChosen(page);
    });
    m_layout->insertWidget(static_cast<int>(m_entries.size()) + (m_header ? 1 : 0), button);
    m_entries.push_back({icon, button});
    number();
    if (m_current < 0)
        setCurrent(0);
    tint();
}

void PageRail::addCommand(QAction* command, const QString& icon)
{
    auto* button = new RailButton(this);
    button->setObjectName(command->objectName() + QStringLiteral("Button"));
    button->setText(command->iconText());
    button->setAccessibleName(command->iconText());
    button->setCheckable(command->isCheckable());
    button->setChecked(command->isChecked());
    button->setFocusPolicy(Qt::TabFocus);
    const QString keys = command->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(
        (keys.isEmpty() ? command->iconText() : QStringLiteral("%1 (%2)").arg(command->iconText(), keys))
            .toHtmlEscaped());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (command->isCheckable()) {
        connect(button, &QToolButton::toggled, command, &QAction::setChecked);
        connect(command, &QAction::toggled, button, &QToolButton::setChecked);
    } else {
        connect(button, &QToolButton::clicked, command, &QAction::trigger);
    }
    m_layout->addWidget(button);
    m_commands.push_back({icon, button});
    connect(command, &QObject::destroyed, button, [this, button] {
        std::erase_if(m_commands, [button](const Entry& one) { return one.button == button; });
        button->hide();
        button->deleteLater();
    });
    tint();
}

void PageRail::setHeader(QWidget* header)
{
    m_header = header;
    m_layout->insertWidget(0, header);
}

void PageRail::removePage(int page)
{
    const auto entry = m_entries.begin() + page;
    QToolButton* button = entry->button;
    m_entries.erase(entry);
    delete button;
    number();
    if (m_current >= page)
        m_current = m_entries.empty() ? -1 : std::max(0, m_current - 1);
    if (m_current >= 0)
        setCurrent(m_current);
}

/// Ctrl and the place of a page in the rail.
void PageRail::number()
{
    for (std::size_t page = 0; page < m_entries.size(); ++page) {
        QToolButton* button = m_entries[page].button;
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)));
        button->setObjectName(QStringLiteral("showPage%1").arg(page + 1));
        button->setShortcut(keys);
        button->setToolTip(QStringLiteral("%1 (%2)")
                               .arg(button->text(), keys.toString(QKeySequence::NativeText))
                               .toHtmlEscaped());
    }
}

void PageRail::setCurrent(int page)
{
    m_current = page;
    m_entries[static_cast<std::size_t>(page)].button->setChecked(true);
    tint();
}

void PageRail::tint()
{
    for (std::size_t page = 0; page < m_entries.size(); ++page) {
        const bool isCurrent = static_cast<int>(page) == m_current;
        const QColor ink = palette().color(isCurrent ? QPalette::Link : QPalette::WindowText);
        m_entries[page].button->setIcon(tintedIcon(m_entries[page].icon, ink));
    }
    for (const Entry& command : m_commands)
        command.button->setIcon(tintedIcon(command.icon, palette().color(QPalette::WindowText)));
}

void PageRail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void PageRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    const QColor line = mixed(palette().color(QPalette::Text), palette().color(QPalette::Window), 0.12);
    painter.fillRect(x, 0, 1, height(), line);
}

} // namespace desk::ui
