#include "ui/accounts/accountswitcher.h"

#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace desk::ui {
namespace {

constexpr int kFace = 32;
constexpr int kMenuFace = 20;
constexpr int kWidth = 76;
constexpr int kGap = 4;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.78);
    small.setWeight(QFont::DemiBold);
    return small;
}

} // namespace

AccountSwitcher::AccountSwitcher(QWidget* parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
    , m_add(new QAction(tr("Add an account…"), this))
    , m_manage(new QAction(tr("Manage accounts…"), this))
{
    setObjectName(QStringLiteral("accountSwitcher"));
    m_menu->setObjectName(QStringLiteral("accountMenu"));
    m_add->setObjectName(QStringLiteral("accountAdd"));
    m_manage->setObjectName(QStringLiteral("accountManage"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    // Not setMenu(): a tool button waits for its menu in an event loop of its own.
    connect(this, &QToolButton::clicked, this, &AccountSwitcher::open);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
    connect(m_add, &QAction::triggered, this, &AccountSwitcher::addRequested);
    connect(m_manage, &QAction::triggered, this, &AccountSwitcher::manageRequested);
    fill();
}

void AccountSwitcher::setCurrent(const AccountFace& face)
{
    m_current = face;
    setAccessibleName(tr("Account: %1").arg(AccountText::whole(face)));
    setToolTip(QStringLiteral("%1\n%2\n(%3)")
                   .arg(face.title, AccountText::environmentSentence(face.environment),
                       shortcut().toString(QKeySequence::NativeText))
                   .toHtmlEscaped()
                   .replace(QLatin1Char('\n'), QLatin1String("<br>")));
    fill();
    update();
}

void AccountSwitcher::setAccounts(const std::vector<AccountFace>& faces)
{
    m_faces = faces;
    fill();
}

/// Beside the rail, whichever side it is on.
void AccountSwitcher::open()
{
    setDown(true); // seen, and read aloud, for as long as the menu is open
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = mapToGlobal(isMirrored ? rect().topLeft() : rect().topRight());
    m_menu->popup(isMirrored ? corner - QPoint(m_menu->sizeHint().width(), 0) : corner);
}

void AccountSwitcher::fill()
{
    for (QAction* action : m_menu->actions()) {
        m_menu->removeAction(action);
        if (action->parent() == m_menu)
            action->deleteLater(); // it may be the one that was just chosen
    }
    for (const AccountFace& face : m_faces) {
        // An ampersand of a name is no key.
        QString text = AccountText::whole(face);
        auto* action = m_menu->addAction(faceIcon(face, kMenuFace, devicePixelRatioF()),
            text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setObjectName(QStringLiteral("account-") + face.name);
        action->setCheckable(true);
        action->setChecked(face.name == m_current.name);
        action->setIconVisibleInMenu(true);
        connect(action, &QAction::triggered, this, [this, name = face.name] {
            if (name != m_current.name)
                Q_EMIT accountChosen(name);
            else
                fill(); // a click has taken its mark away
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(m_add);
    m_menu->addAction(m_manage);
}

QSize AccountSwitcher::sizeHint() const
{
    const int small = QFontMetrics(smallFont(font())).height();
    return {kWidth, kFace + fontMetrics().height() + small + 4 * kGap + 2};
}

void AccountSwitcher::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

void AccountSwitcher::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Window);
    const QRectF body = QRectF(rect()).adjusted(4, 2, -4, -2);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(palette().color(QPalette::Text), ground, 0.06));
        painter.drawRoundedRect(body, metrics::kRadius, metrics::kRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), metrics::kRadius, metrics::kRadius);
    }
    int top = kGap;
    painter.drawPixmap((width() - kFace) / 2, top, facePixmap(m_current, kFace, devicePixelRatioF()));
    top += kFace + kGap / 2;
    painter.setPen(palette().color(QPalette::WindowText));
    const int line = fontMetrics().height();
    painter.drawText(QRect(6, top, width() - 12, line), Qt::AlignCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(m_current.title, Qt::ElideRight, width() - 12));
    top += line + kGap / 2;

    const QFont small = smallFont(font());
    const QFontMetrics metrics(small);
    const QString word = AccountText::environment(m_current.environment);
    const ToneColours colours = badgeColours(AccountText::environmentTone(m_current.environment), palette());
    const int wide = std::min(width() - 8, metrics.horizontalAdvance(word) + 3 * kGap);
    const QRectF badge((width() - wide) / 2.0, top, wide, metrics.height() + 2);
    painter.setPen(colours.outline);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    painter.setFont(small);
    painter.setPen(colours.ink);
    painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, word);
}

} // namespace desk::ui
