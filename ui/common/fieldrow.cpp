#include "ui/common/fieldrow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kTight = 4;

QLabel* plainLabel(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FieldRow::FieldRow(const QString& name, const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_label(plainLabel(this, name + QStringLiteral("Label")))
    , m_control(control)
    , m_help(plainLabel(this, name + QStringLiteral("Help")))
    , m_problemLine(new QWidget(this))
    , m_problemIcon(new QLabel(m_problemLine))
    , m_problemText(plainLabel(m_problemLine, name + QStringLiteral("Problem")))
    , m_ways(new QHBoxLayout)
{
    setObjectName(name + QStringLiteral("Row"));
    control->setObjectName(name);
    QFont font = m_label->font();
    font.setWeight(QFont::DemiBold);
    m_label->setFont(font);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_problemIcon->setFixedSize(metrics::kIcon, metrics::kIcon);
    auto* problem = new QHBoxLayout(m_problemLine);
    problem->setContentsMargins({});
    problem->setSpacing(kTight + 2);
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problemText, 1);
    m_ways->setContentsMargins({});
    m_ways->setSpacing(kTight + 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(kTight);
    layout->addWidget(m_label);
    layout->addWidget(control);
    layout->addWidget(m_problemLine);
    layout->addLayout(m_ways);
    layout->addWidget(m_help);
    setLabel(label);
    setHelp({});
    setProblem({});
    tint();
}

QWidget* FieldRow::named() const
{
    QWidget* inner = m_control->focusProxy();
    // A button says itself what it is.
    return inner && !qobject_cast<QAbstractButton*>(inner) ? inner : m_control;
}

void FieldRow::setLabel(const QString& label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_label->setBuddy(m_control);
    if (!label.isEmpty())
        named()->setAccessibleName(label);
}

void FieldRow::setHelp(const QString& help)
{
    m_helpText = help;
    const QString shown = m_reason.isEmpty() ? help : m_reason;
    m_help->setText(shown);
    m_help->setVisible(!shown.isEmpty());
    describe(m_problem.isEmpty() ? shown : m_problem);
}

/// On Linux Qt tells what is chosen in a box as its name, so its label goes into the description.
void FieldRow::describe(const QString& text)
{
    const bool isBox = qobject_cast<QComboBox*>(named());
    named()->setAccessibleDescription(
        isBox ? QStringList{m_label->text(), text}.join(QLatin1String(". ")) : text);
}

void FieldRow::setFixed(const QString& reason)
{
    m_reason = reason;
    m_control->setEnabled(reason.isEmpty());
    setHelp(m_helpText);
}

void FieldRow::setProblem(const QString& problem, const QStringList& ways)
{
    m_problem = problem;
    m_problemText->setText(problem);
    m_problemIcon->setAccessibleName(problem);
    m_problemLine->setVisible(!problem.isEmpty());
    setWays(ways);
    setHelp(m_helpText);
}

void FieldRow::setWays(const QStringList& ways)
{
    while (QLayoutItem* item = m_ways->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the one that was just pressed
        }
        delete item;
    }
    for (int number = 0; number < ways.size(); ++number) {
        auto* button = new QPushButton(ways[number], this);
        button->setObjectName(m_control->objectName() + QStringLiteral("Way%1").arg(number));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, number] { Q_EMIT wayTaken(number); });
        m_ways->addWidget(button);
    }
    if (!ways.isEmpty())
        m_ways->addStretch(1);
}

void FieldRow::tint()
{
    const QColor ink = inkOn(Tone::Alarm, palette(), false);
    m_problemIcon->setPixmap(iconPixmap(QStringLiteral("warning"), ink, metrics::kIcon, devicePixelRatioF()));
    if (m_problemText->palette().color(QPalette::WindowText) == ink)
        return;
    QPalette alarm = m_problemText->palette();
    alarm.setColor(QPalette::WindowText, ink);
    m_problemText->setPalette(alarm);
}

void FieldRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
