#include "ui/editor/pairseditor.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

PairsEditor::PairsEditor(const QString& name, PairsTexts texts, int atMost, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_texts(std::move(texts))
    , m_atMost(atMost)
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(m_texts.add, this))
{
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_add->setAutoDefault(false);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(metrics::kGap - 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap - 2);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        renumber();
        m_rows.back().name->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    tint();
}

std::vector<TypedPair> PairsEditor::pairs() const
{
    std::vector<TypedPair> pairs;
    for (const Row& row : m_rows)
        pairs.push_back({row.name->text(), row.text->text()});
    return pairs;
}

void PairsEditor::setPairs(const std::vector<TypedPair>& pairs)
{
    const bool suggests = pairs.empty() && !m_texts.suggestedName.isEmpty();
    if (pairs == this->pairs() && !suggests)
        return;
    for (const Row& row : m_rows)
        delete row.line;
    m_rows.clear();
    for (const TypedPair& pair : pairs)
        addRow(pair);
    if (suggests)
        addRow({m_texts.suggestedName, {}});
    renumber();
}

void PairsEditor::addRow(const TypedPair& pair)
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr};
    row.name = new QLineEdit(pair.name, row.line);
    row.text = new QLineEdit(pair.text, row.line);
    row.remove = new QToolButton(row.line);
    row.name->setPlaceholderText(m_texts.name);
    row.text->setPlaceholderText(m_texts.text);
    for (QLineEdit* edit : {row.name, row.text}) {
        edit->setMinimumHeight(metrics::kControlHeight);
        connect(edit, &QLineEdit::textChanged, this, &PairsEditor::changed);
    }
    row.remove->setAutoRaise(true);
    auto* layout = new QHBoxLayout(row.line);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap - 2);
    layout->addWidget(row.name, 2);
    layout->addWidget(row.text, 3);
    layout->addWidget(row.remove);
    m_lines->addWidget(row.line);
    connect(row.remove, &QToolButton::clicked, this, [this, line = row.line] { removeRow(line); });
    m_rows.push_back(row);
    tint();
}

void PairsEditor::removeRow(const QWidget* line)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [line](const Row& row) { return row.line == line; });
    if (found == m_rows.end())
        return;
    found->line->hide();
    found->line->deleteLater(); // its button was just pressed
    m_rows.erase(found);
    renumber();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void PairsEditor::renumber()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const int number = static_cast<int>(at) + 1;
        const Row& row = m_rows[at];
        row.name->setObjectName(m_name + QStringLiteral("Name%1").arg(number));
        row.text->setObjectName(m_name + QStringLiteral("Text%1").arg(number));
        row.remove->setObjectName(m_name + QStringLiteral("Remove%1").arg(number));
        //: A column's name and the number of a row, for screen readers: "Value, row 2"
        row.name->setAccessibleName(tr("%1, row %2").arg(m_texts.name).arg(number));
        row.text->setAccessibleName(tr("%1, row %2").arg(m_texts.text).arg(number));
        row.remove->setAccessibleName(tr("Remove row %1").arg(number));
        row.remove->setToolTip(row.remove->accessibleName());
    }
    m_add->setEnabled(static_cast<int>(m_rows.size()) < m_atMost);
    setFocusProxy(m_rows.empty() ? static_cast<QWidget*>(m_add) : m_rows.front().text);
}

void PairsEditor::tint()
{
    for (const Row& row : m_rows)
        row.remove->setIcon(tintedIcon(QStringLiteral("cancel"), palette().color(QPalette::PlaceholderText)));
    m_add->setIcon(tintedIcon(QStringLiteral("add"), palette().color(QPalette::ButtonText)));
}

void PairsEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
