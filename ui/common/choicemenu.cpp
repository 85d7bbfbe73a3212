#include "ui/common/choicemenu.h"

#include "ui/common/bidi.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kArrow = 7;
constexpr int kPadding = 11;

/// Choosing in it leaves it open unless `closes`: several choices are the rule.
class StayingMenu : public QMenu
{
public:
    StayingMenu(const bool& closes, QWidget* parent) : QMenu(parent), m_closes(closes) {}

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = actionAt(event->position().toPoint());
        if (!m_closes && action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const int key = event->key();
        const bool chooses = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (!m_closes && chooses && activeAction() && activeAction()->isCheckable()
            && activeAction()->isEnabled())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }

private:
    const bool& m_closes;
};

/// An ampersand is a letter here, not a shortcut.
QString literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&")).replace(u'\t', u' ');
}

bool sameShape(const std::vector<Choice>& a, const std::vector<Choice>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const Choice& x, const Choice& y) { return x.id == y.id && x.section == y.section; });
}

} // namespace

ChoiceMenu::ChoiceMenu(const QString& title, QWidget* parent)
    : QPushButton(parent)
    , m_title(title)
    , m_group(new QActionGroup(this))
    , m_menu(new StayingMenu(m_isExclusive, this))
{
    setMinimumHeight(metrics::kControlHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_menu->setAccessibleName(title);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ChoiceMenu::opening);
    showTitle();
}

void ChoiceMenu::setChoices(std::vector<Choice> choices)
{
    const bool isSame = sameShape(m_choices, choices) && !m_actions.empty();
    m_choices = std::move(choices);
    if (isSame)
        refresh();
    else
        rebuild();
    showTitle();
}

void ChoiceMenu::rebuild()
{
    for (QAction* action : m_menu->actions()) {
        m_menu->removeAction(action);
        if (!m_commands.contains(action))
            action->deleteLater();
    }
    m_actions.clear();
    QString section;
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        const Choice& choice = m_choices[at];
        if (choice.section != section) {
            section = choice.section;
            if (!m_menu->isEmpty())
                m_menu->addSeparator();
            QAction* heading = m_menu->addAction(literal(section));
            heading->setEnabled(false);
        }
        QAction* action = m_menu->addAction(QString());
        action->setObjectName(choice.id);
        action->setCheckable(true);
        action->setActionGroup(m_isExclusive ? m_group : nullptr);
        connect(action, &QAction::triggered, this, [this, at](bool isChosen) { choose(at, isChosen); });
        m_actions.push_back(action);
    }
    if (!m_commands.isEmpty())
        m_menu->addSeparator();
    m_menu->addActions(m_commands);
    refresh();
}

void ChoiceMenu::choose(std::size_t at, bool isChosen)
{
    if (m_isExclusive) {
        for (Choice& choice : m_choices)
            choice.isChosen = false;
        isChosen = true; // what is chosen stays so
    }
    m_choices[at].isChosen = isChosen;
    if (m_isExclusive)
        refresh();
    showTitle();
    Q_EMIT choiceToggled(m_choices[at].id, isChosen);
}

void ChoiceMenu::setExclusive(bool isExclusive)
{
    m_isExclusive = isExclusive;
}

void ChoiceMenu::setCommands(const QList<QAction*>& commands)
{
    m_commands = commands;
    rebuild();
}

void ChoiceMenu::refresh()
{
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        const Choice& choice = m_choices[at];
        const QSignalBlocker quiet(m_actions[at]);
        QString text = literal(choice.text);
        if (choice.count)
            text += u'\t' + isolated(locale().toString(static_cast<qlonglong>(*choice.count)));
        if (m_actions[at]->text() != text)
            m_actions[at]->setText(text);
        m_actions[at]->setChecked(choice.isChosen);
    }
    m_menu->update();
}

QStringList ChoiceMenu::chosen() const
{
    QStringList ids;
    for (const Choice& choice : m_choices) {
        if (choice.isChosen)
            ids.append(choice.id);
    }
    return ids;
}

void ChoiceMenu::setChosen(const QStringList& ids)
{
    for (Choice& choice : m_choices)
        choice.isChosen = ids.contains(choice.id);
    refresh();
    showTitle();
}

void ChoiceMenu::setCaption(const QString& caption)
{
    m_caption = caption;
    showTitle();
}

void ChoiceMenu::showTitle()
{
    const auto count = chosen().size();
    QString words = m_caption;
    if (words.isEmpty()) {
        //: On a filter's button: its name and how many choices are made, as "State (2)"
        words = count == 0 ? m_title : tr("%1 (%2)").arg(m_title, isolated(locale().toString(count)));
    }
    m_words = words;
    setText(literal(words));
    setAccessibleName(m_caption.isEmpty() ? words : m_title + QStringLiteral(": ") + m_caption);
    updateGeometry();
}

QSize ChoiceMenu::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(m_words);
    return {
        words + 3 * kPadding + kArrow + 3, std::max(metrics::kControlHeight, fontMetrics().height() + 12)};
}

QSize ChoiceMenu::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 76), sizeHint().height()};
}

void ChoiceMenu::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option);
    const QRect content = rect().adjusted(kPadding, 0, -kPadding, 0);
    const QRect arrow(content.right() - kArrow + 1, content.center().y() - kArrow / 2 + 1, kArrow, kArrow);
    QStyleOption mark;
    mark.initFrom(this);
    mark.rect = QStyle::visualRect(layoutDirection(), content, arrow);
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, mark);
    const QRect words = content.adjusted(0, 0, -kArrow - kPadding, 0);
    const QString shown = fontMetrics().elidedText(m_words, Qt::ElideRight, words.width());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    const Qt::Alignment side =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(layoutDirection(), content, words),
        static_cast<int>(side | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
}

} // namespace desk::ui
