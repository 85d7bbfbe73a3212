#include "ui/editor/linkactions.h"

#include "ui/common/icons.h"
#include "ui/common/ruletext.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace desk::ui {

LinkActions::LinkActions(QWidget* window)
    : QObject(window)
    , m_newLink(new QAction(tr("New link…"), this))
    , m_shopTimeout(new QAction(tr("Default expiry of an instance…"), this))
    , m_import(new QAction(tr("Create links from a file…"), this))
{
    m_newLink->setObjectName(QStringLiteral("link-new"));
    m_newLink->setShortcut(QKeySequence::New);
    m_icons[m_newLink] = QStringLiteral("add");
    m_shopTimeout->setObjectName(QStringLiteral("shop-timeout"));
    m_icons[m_shopTimeout] = QStringLiteral("timeout");
    m_import->setObjectName(QStringLiteral("link-import"));
    add(LinkCommand::Edit, tr("Edit…"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2));
    action(LinkCommand::Edit)->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_E)});
    add(LinkCommand::Duplicate, tr("Duplicate…"), QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D));
    addSeparator();
    add(LinkCommand::Restock, tr("Add places…"), QStringLiteral("restock"),
        QKeySequence(Qt::CTRL | Qt::Key_R));
    add(LinkCommand::Timeout, tr("When it expires…"), QStringLiteral("timeout"),
        QKeySequence(Qt::CTRL | Qt::Key_T));
    addSeparator();
    add(LinkCommand::Pause, tr("Pause"), QStringLiteral("paused"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    add(LinkCommand::Resume, tr("Resume"), QStringLiteral("resume"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    addSeparator();
    add(LinkCommand::Delete, tr("Delete…"), QStringLiteral("delete"), QKeySequence::Delete);
    setSelection({});
    tint(window->palette().color(QPalette::Text));
    window->installEventFilter(this);
}

bool LinkActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && watched == parent())
        tint(static_cast<QWidget*>(watched)->palette().color(QPalette::Text));
    return QObject::eventFilter(watched, event);
}

QAction* LinkActions::add(
    LinkCommand command, const QString& text, const QString& icon, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    const auto word = wordFor(command);
    action->setObjectName(
        QStringLiteral("link-") + QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // a key for a link works where links are
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT triggered(command); });
    m_actions[command] = action;
    m_icons[action] = icon;
    m_ofLink.append(action);
    return action;
}

void LinkActions::addSeparator()
{
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_ofLink.append(separator);
}

void LinkActions::fill(QMenu* menu) const
{
    menu->setToolTipsVisible(true);
    menu->addAction(m_newLink);
    menu->addAction(m_import);
    menu->addSeparator();
    menu->addActions(m_ofLink);
    menu->addSeparator();
    menu->addAction(m_shopTimeout);
}

QString LinkActions::reasonFor(LinkCommand command, const std::vector<cache::CachedLink>& selection)
{
    if (selection.empty())
        return tr("Choose a link first.");
    if (selection.size() > 1 && !bulkActionOf(command))
        return tr("Choose one link.");
    const auto isAllowed = [command](const cache::CachedLink& link) {
        return verdictFor(command, link).isAllowed();
    };
    if (std::any_of(selection.begin(), selection.end(), isAllowed))
        return {};
    return RuleText::reason(verdictFor(command, selection.front()).reason);
}

void LinkActions::offer(QAction* action, const QString& reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? action->iconText() : reason);
    action->setStatusTip(reason);
}

void LinkActions::setTooManySelected(int atMost)
{
    for (const auto& [command, action] : m_actions)
        offer(action, tr("At most %n link(s) at once.", nullptr, atMost));
}

void LinkActions::setSelection(const std::vector<cache::CachedLink>& selection)
{
    for (const auto& [command, action] : m_actions)
        offer(action, reasonFor(command, selection));
}

void LinkActions::tint(const QColor& ink)
{
    for (const auto& [action, icon] : m_icons)
        action->setIcon(tintedIcon(icon, ink));
}

} // namespace desk::ui
