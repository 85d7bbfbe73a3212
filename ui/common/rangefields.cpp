#include "ui/common/rangefields.h"

#include "ui/common/bidi.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace desk::ui {

RangeFields::RangeFields(Kind kind, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    ,
    //: Accessible name of the first field of a range; %1 is what it ranges over, as "Created"
    m_from(makeField(QStringLiteral("from"), tr("%1, from").arg(title)))
    ,
    //: Accessible name of the second field of a range
    m_to(makeField(QStringLiteral("to"), tr("%1, to").arg(title)))
    , m_problem(new QLabel(this))
{
    auto* heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    //: Before the first field of a range
    auto* from = new QLabel(tr("From"), this);
    //: Before the second field of a range
    auto* to = new QLabel(tr("To"), this);
    from->setBuddy(m_from);
    to->setBuddy(m_to);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_problem->setMinimumHeight(2 * fontMetrics().height()); // its room is kept, so that nothing jumps
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::kGap);
    grid->setVerticalSpacing(metrics::kGap / 2 + 1);
    grid->addWidget(heading, 0, 0, 1, 4);
    grid->addWidget(from, 1, 0);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(to, 1, 2);
    grid->addWidget(m_to, 1, 3);
    grid->addWidget(m_problem, 2, 0, 1, 4);
    setTabOrder(m_from, m_to);
}

QLineEdit* RangeFields::makeField(const QString& name, const QString& accessibleName)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMinimumHeight(metrics::kControlHeight);
    field->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 28);
    //: How a day is typed: day, month, year
    field->setPlaceholderText(m_kind == Kind::Days ? tr("dd/mm/yyyy") : QStringLiteral("8000,00"));
    connect(field, &QLineEdit::textEdited, this, &RangeFields::read);
    return field;
}

QString RangeFields::problem() const
{
    return m_problem->text();
}

void RangeFields::focusFirst()
{
    m_from->setFocus(Qt::OtherFocusReason);
    m_from->selectAll();
}

void RangeFields::setDays(const DayRange& range)
{
    m_days = range;
    m_from->setText(range.from ? typedText(*range.from) : QString());
    m_to->setText(range.to ? typedText(*range.to) : QString());
    m_problem->clear();
}

void RangeFields::setAmounts(const MoneyRange& range)
{
    m_amounts = range;
    m_from->setText(range.from ? typedText(*range.from) : QString());
    m_to->setText(range.to ? typedText(*range.to) : QString());
    m_problem->clear();
}

QString RangeFields::problemOf(TypedState state, const QString& text) const
{
    const QString shown = isolated(text.trimmed());
    switch (state) {
    case TypedState::Empty:
    case TypedState::Read: return {};
    case TypedState::Ambiguous:
        //: %1 is what was typed, such as 8.000
        return tr("“%1” can be read in two ways. Write 8000 or 8,00.").arg(shown);
    case TypedState::Unreadable:
        return m_kind == Kind::Days ? tr("“%1” is not a day. Write it as 21/11/2026.").arg(shown)
                                    : tr("“%1” is not an amount. Write it as 8000 or 8000,50.").arg(shown);
    }
    return {};
}

QString RangeFields::wrongOrder() const
{
    return m_kind == Kind::Days ? tr("The last day is before the first.")
                                : tr("The second amount is smaller than the first.");
}

template <class T>
QString RangeFields::take(const Typed<T>& from, const Typed<T>& to, Range<T>& range, bool& isChanged)
{
    if (QString wrong = problemOf(from.state, m_from->text()); !wrong.isEmpty())
        return wrong;
    if (QString wrong = problemOf(to.state, m_to->text()); !wrong.isEmpty())
        return wrong;
    if (from.value && to.value && *to.value < *from.value)
        return wrongOrder();
    const Range<T> next{from.value, to.value};
    isChanged = next != range;
    range = next;
    return {};
}

void RangeFields::read()
{
    bool isChanged = false;
    const QString wrong =
        m_kind == Kind::Days
            ? take(typedDay(m_from->text()), typedDay(m_to->text()), m_days, isChanged)
            : take(typedMoney(m_from->text()), typedMoney(m_to->text()), m_amounts, isChanged);
    m_problem->setText(wrong);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, inkOn(Tone::Alarm, palette(), false));
    m_problem->setPalette(ink);
    m_from->setAccessibleDescription(wrong);
    m_to->setAccessibleDescription(wrong);
    if (isChanged)
        Q_EMIT changed();
}

} // namespace desk::ui
