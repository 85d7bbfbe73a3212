#include "ui/editor/importdialog.h"

#include "ui/common/celldelegate.h"
#include "ui/common/fieldrow.h"
#include "ui/common/moneytext.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"
#include "ui/editor/bulktext.h"
#include "ui/editor/columnmappingpanel.h"
#include "ui/editor/dialogbuttons.h"
#include "ui/editor/fieldtext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr QSize kSize{860, 690};
constexpr int kToneRole = Qt::UserRole;
constexpr int kVerdictColumn = 4;

} // namespace

ImportDialog::ImportDialog(const std::vector<Instance>& instances, UiLanguage language, QWidget* parent)
    : QDialog(parent)
    , m_language(language)
    , m_instance(new QComboBox)
    , m_choose(new QPushButton(tr("Choose a CSV file…"), this))
    , m_mapping(new ColumnMappingPanel(this))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(BulkText::title(BulkAction::Create));
    resize(kSize);
    for (const Instance& instance : instances) {
        if (instance.status.is(InstanceStatus::Active))
            m_instance->addItem(
                QString::fromStdString(instance.name), QString::fromStdString(instance.id.text()));
    }
    addLayout();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::ask);
    connect(m_instance, &QComboBox::activated, this, &ImportDialog::readAgain);
    connect(m_mapping, &ColumnMappingPanel::changed, this, [this](const change::InvoiceColumns& columns) {
        m_columns = columns;
        readAgain();
    });
}

void ImportDialog::addLayout()
{
    m_instance->setMinimumHeight(metrics::kControlHeight);
    m_choose->setObjectName(QStringLiteral("importChoose"));
    m_choose->setAutoDefault(false);
    m_mapping->setObjectName(QStringLiteral("importColumns"));
    m_mapping->hide();
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setText(
        tr("A first line of titles such as title, details, amount, mode, places, timeout, slug and "
           "invoice is understood by itself; other columns you choose here. Amounts may be written as 8000 "
           "or 8 000,50; “free” lets customers choose."));
    m_list->setObjectName(QStringLiteral("importList"));
    m_list->setAccessibleName(tr("Rows of the file"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new CellDelegate(kToneRole, m_list));
    m_list->setHeaderLabels({tr("Row"), FieldText::label(FormField::Title),
        FieldText::label(FormField::Price), tr("Mode"), tr("What happens")});
    m_list->header()->resizeSection(0, 60);
    m_list->header()->resizeSection(1, 220);
    m_list->header()->resizeSection(2, 140);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics::kMargin + 6, metrics::kMargin, metrics::kMargin + 6, metrics::kMargin);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(
        new FieldRow(QStringLiteral("importInstance"), FieldText::label(FormField::Instance), m_instance));
    layout->addWidget(m_choose, 0, Qt::AlignLeading);
    layout->addWidget(m_mapping);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    m_send = addDialogButtons(layout, this, QStringLiteral("import"), BulkText::start(BulkAction::Create, 0));
    m_send->setEnabled(false);
}

void ImportDialog::ask()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file of invoices"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::choose);
    dialog->open();
}

void ImportDialog::choose(const QString& path)
{
    m_path = path;
    m_columns.reset();
    readAgain();
}

void ImportDialog::readAgain()
{
    m_file.reset();
    m_send->setEnabled(false);
    ++m_question;
    if (!m_path.isEmpty() && m_instance->currentIndex() >= 0)
        Q_EMIT sheetWanted(
            m_question, m_path, InstanceId(m_instance->currentData().toString().toStdString()), m_columns);
}

QString ImportDialog::verdict(const change::InvoiceRow& row) const
{
    const auto named = [](const std::string& field) {
        const auto known = formFieldNamed(field);
        return known ? FieldText::label(*known) : QString::fromStdString(field);
    };
    QStringList sentences;
    for (const std::string& field : row.unreadable)
        sentences.append(tr("%1: cannot be read, or can be read in two ways.").arg(named(field)));
    for (const change::DraftProblem& problem : row.problems) {
        FormProblem found{formFieldNamed(problem.field).value_or(FormField::Title), faultFor(problem.fault)};
        //: A field's name and what is wrong with it
        sentences.append(tr("%1: %2").arg(named(problem.field), FieldText::problem(found, m_language)));
    }
    if (row.isDouble)
        sentences.append(tr("Another row of the file has this address."));
    return sentences.isEmpty() ? tr("Will be created") : sentences.join(u' ');
}

void ImportDialog::showSheet(int question, const Result<change::InvoiceSheet>& sheet)
{
    if (question != m_question)
        return;
    m_list->clear();
    m_file.reset();
    m_send->setEnabled(false);
    m_mapping->setVisible(sheet.has_value());
    if (!sheet) {
        m_summary->setText(
            tr("%1 cannot be used: it is no table of values divided by commas, semicolons or tabs.")
                .arg(QFileInfo(m_path).fileName()));
        return;
    }
    m_mapping->setSheet(*sheet, !m_columns);
    const change::InvoiceFile& file = sheet->file;
    listRows(file);
    const int usable = static_cast<int>(std::count_if(
        file.rows.begin(), file.rows.end(), [](const change::InvoiceRow& row) { return row.isUsable(); }));
    m_summary->setText(summaryOf(file, usable));
    m_send->setText(BulkText::start(BulkAction::Create, usable));
    m_send->setEnabled(file.isUsable() && !file.rows.empty());
    m_file = file;
}

void ImportDialog::listRows(const change::InvoiceFile& file)
{
    QList<QTreeWidgetItem*> items;
    for (const change::InvoiceRow& row : file.rows) {
        const QString price = row.draft.amountKind == AmountKind::Free ? tr("Free amount")
                            : row.draft.price ? moneyText(*row.draft.price, m_language)
                                              : QString();
        auto* item =
            new QTreeWidgetItem({QString::number(row.number), QString::fromStdString(row.draft.title), price,
                FieldText::modeName(row.draft.mode), verdict(row)});
        item->setData(
            kVerdictColumn, kToneRole, static_cast<int>(row.isUsable() ? Tone::Neutral : Tone::Alarm));
        item->setToolTip(kVerdictColumn, item->text(kVerdictColumn).toHtmlEscaped());
        for (int column = 0; column <= kVerdictColumn; ++column)
            item->setTextAlignment(column, Qt::AlignLeading | Qt::AlignVCenter);
        items.append(item);
    }
    m_list->addTopLevelItems(items);
}

QString ImportDialog::summaryOf(const change::InvoiceFile& file, int usable) const
{
    const int all = static_cast<int>(file.rows.size());
    //: %1 is a file's name
    QString text = tr("%1: %n row(s).", nullptr, all).arg(QFileInfo(m_path).fileName());
    if (!m_mapping->columns().isEnough())
        text += u' ' + tr("Choose which columns hold the title and the price.");
    else if (usable < all)
        text +=
            u' '
            + tr("%n of them cannot be used: correct the file, then choose it again.", nullptr, all - usable);
    QStringList unknown;
    for (const std::string& title : file.unknownColumns)
        unknown.append(QString::fromStdString(title));
    if (!unknown.isEmpty())
        text += u' ' + tr("Columns that are not used: %1.").arg(unknown.join(QStringLiteral(", ")));
    return text;
}

void ImportDialog::accept()
{
    if (!m_file || !m_file->isUsable())
        return;
    QDialog::accept();
    Q_EMIT importRequested(*m_file, QFileInfo(m_path).fileName());
}

} // namespace desk::ui
