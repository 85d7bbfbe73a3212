#include "ui/editor/columnmappingpanel.h"

#include "ui/common/fieldrow.h"
#include "ui/common/foldbutton.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"
#include "ui/editor/fieldtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

using change::InvoiceField;

constexpr int kColumns = 3;        // of the grid
constexpr int kLongestSample = 24; // characters of a cell beside its title

QString nameOf(InvoiceField field)
{
    const std::string_view word = wordFor(field);
    return QStringLiteral("column-") + QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QString shortened(const QString& text)
{
    return text.size() <= kLongestSample ? text : text.left(kLongestSample - 1) + QChar(0x2026);
}

} // namespace

QString ColumnText::field(InvoiceField field)
{
    switch (field) {
    case InvoiceField::Title: return FieldText::label(FormField::Title);
    case InvoiceField::Details: return FieldText::label(FormField::Details);
    case InvoiceField::Amount: return FieldText::label(FormField::Price);
    case InvoiceField::Mode: return tr("Mode");
    case InvoiceField::Places: return FieldText::label(FormField::Quota);
    case InvoiceField::Timeout: return tr("Expires after (minutes)");
    case InvoiceField::Slug: return FieldText::label(FormField::Slug);
    case InvoiceField::Invoice: return tr("Invoice number");
    case InvoiceField::Instance: return FieldText::label(FormField::Instance);
    }
    return {};
}

QString ColumnText::column(const change::InvoiceSheet& sheet, int column)
{
    const auto at = static_cast<std::size_t>(column);
    const QString title = sheet.columns.hasTitles ? shortened(oneLine(sheet.firstRow[at])) : QString();
    //: A column of a file that has no titles, by its place
    const QString name = title.isEmpty() ? tr("Column %1").arg(column + 1) : title;
    const QString sample = shortened(oneLine(sheet.samples[at]));
    //: A column of a file, and what stands in it first: "Tarif (8 000,50)"
    return sample.isEmpty() ? name : tr("%1 (%2)").arg(name, sample);
}

ColumnMappingPanel::ColumnMappingPanel(QWidget* parent)
    : QWidget(parent)
    , m_fold(new FoldButton({}, this))
    , m_body(new QWidget(this))
    , m_hasTitles(new QCheckBox(tr("The first row holds titles"), this))
{
    m_fold->setObjectName(QStringLiteral("columnsFold"));
    m_fold->setToolTip(tr("Choose which column of the file holds what"));
    connect(m_fold, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
    m_hasTitles->setObjectName(QStringLiteral("columnsTitles"));
    connect(m_hasTitles, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_columns.hasTitles == isOn)
            return;
        m_columns.hasTitles = isOn;
        Q_EMIT changed(m_columns);
    });
    addFields();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    layout->addWidget(m_body);
    m_body->hide();
}

void ColumnMappingPanel::addFields()
{
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::kMargin);
    grid->setVerticalSpacing(metrics::kGap);
    grid->addWidget(m_hasTitles, 0, 0, 1, kColumns);
    int at = 0;
    for (const InvoiceField field : change::kInvoiceFields) {
        auto* box = new QComboBox;
        box->setMinimumHeight(metrics::kControlHeight - 4);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::currentIndexChanged, this,
            [this, field, box](int) { choose(field, box->currentData().toInt()); });
        auto* row = new FieldRow(nameOf(field), ColumnText::field(field), box, m_body);
        grid->addWidget(row, 1 + at / kColumns, at % kColumns, Qt::AlignTop);
        grid->setColumnStretch(at % kColumns, 1);
        m_boxes[field] = box;
        m_rows[field] = row;
        ++at;
    }
}

/// Also by what reads the screen aloud, which chooses without a click.
void ColumnMappingPanel::choose(InvoiceField field, int column)
{
    const std::optional<int> wanted = column < 0 ? std::nullopt : std::optional(column);
    if (m_columns.of(field) == wanted)
        return;
    m_columns.set(field, wanted);
    sumUp();
    Q_EMIT changed(m_columns);
}

void ColumnMappingPanel::fill(QComboBox* box, const change::InvoiceSheet& sheet, InvoiceField field)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("Not in the file"), -1);
    for (int column = 0; column < static_cast<int>(sheet.firstRow.size()); ++column)
        box->addItem(ColumnText::column(sheet, column), column);
    const int at = box->findData(sheet.columns.of(field).value_or(-1));
    box->setCurrentIndex(std::max(0, at));
}

void ColumnMappingPanel::setSheet(const change::InvoiceSheet& sheet, bool isNewFile)
{
    m_columns = sheet.columns;
    m_recognised = sheet.recognised;
    for (const auto& [field, box] : m_boxes)
        fill(box, sheet, field);
    const QSignalBlocker quiet(m_hasTitles);
    m_hasTitles->setChecked(m_columns.hasTitles);
    sumUp();
    if (isNewFile)
        m_fold->setChecked(!m_columns.isEnough());
}

bool ColumnMappingPanel::isOpen() const
{
    return m_fold->isChecked();
}

void ColumnMappingPanel::sumUp()
{
    const int count = static_cast<int>(m_columns.columns.size());
    m_fold->setText(m_columns == m_recognised ? tr("Columns: %n recognised", nullptr, count)
                                              //: A person chose them
                                              : tr("Columns: %n chosen", nullptr, count));
    m_fold->updateGeometry();
    for (const auto& [field, row] : m_rows) {
        const bool isMissing = change::isNeeded(field) && !m_columns.of(field);
        row->setProblem(isMissing ? tr("Choose its column.") : QString());
    }
}

} // namespace desk::ui
