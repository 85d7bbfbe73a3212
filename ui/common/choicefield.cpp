#include "ui/common/choicefield.h"

#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>

namespace desk::ui {
namespace {

/// Clicking the line that explains a choice chooses it.
class UseLine : public QLabel
{
public:
    UseLine(const QString& text, QRadioButton* choice, QWidget* parent)
        : QLabel(text, parent)
        , m_choice(choice)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setForegroundRole(QPalette::PlaceholderText);
    }

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            m_choice->click();
    }

private:
    QRadioButton* m_choice;
};

int indicatorWidth(const QWidget* widget)
{
    return widget->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
         + widget->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
}

} // namespace

ChoiceField::ChoiceField(const std::vector<ChoiceText>& choices, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    const bool isRow = orientation == Qt::Horizontal;
    auto* layout = new QBoxLayout(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins({});
    layout->setSpacing(isRow ? 2 * metrics::kMargin : metrics::kGap);
    for (const ChoiceText& choice : choices) {
        auto* button = new QRadioButton(choice.text, this);
        button->setObjectName(choice.name);
        button->setAccessibleDescription(choice.use);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        auto* place = new QVBoxLayout;
        place->setSpacing(1);
        place->addWidget(button);
        if (!choice.use.isEmpty()) {
            auto* use = new UseLine(choice.use, button, this);
            auto* indented = new QHBoxLayout;
            indented->addSpacing(indicatorWidth(this));
            indented->addWidget(use, 1);
            place->addLayout(indented);
        }
        layout->addLayout(place);
    }
    if (isRow)
        layout->addStretch(1);
    setChosen(0);
    // Not clicked(): what reads the screen aloud toggles a button without a click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int choice, bool isChosen) {
        if (!isChosen)
            return;
        setFocusProxy(m_group->button(choice));
        Q_EMIT changed();
    });
}

int ChoiceField::chosen() const
{
    return m_group->checkedId();
}

void ChoiceField::setChosen(int choice)
{
    const QSignalBlocker ours(m_group);
    if (QAbstractButton* button = m_group->button(choice)) {
        button->setChecked(true);
        setFocusProxy(button);
        return;
    }
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
    setFocusProxy(m_group->button(0));
}

} // namespace desk::ui
