#include "ui/editor/bulkdialog.h"

#include "ui/common/celldelegate.h"
#include "ui/common/errortext.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"
#include "ui/editor/bulktext.h"
#include "ui/editor/dialogbuttons.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/linkcommand.h"
#include "ui/editor/timeoutfield.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr QSize kSize{680, 560};
constexpr int kToneRole = Qt::UserRole;
constexpr int kNameColumn = 0;
constexpr int kVerdictColumn = 1;

} // namespace

BulkDialog::BulkDialog(BulkAction action, const Clock& clock, UiLanguage language, QWidget* parent)
    : QDialog(parent)
    , m_action(action)
    , m_clock(clock)
    , m_language(language)
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("bulkDialog"));
    setWindowTitle(BulkText::title(action));
    resize(kSize);
    addLayout();
}

void BulkDialog::addLayout()
{
    m_summary->setObjectName(QStringLiteral("bulkSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("bulkList"));
    m_list->setAccessibleName(tr("Links and what happens to each"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new CellDelegate(kToneRole, m_list));
    m_list->setHeaderLabels({tr("Link"), tr("What happens")});
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(kNameColumn, kSize.width() / 2 - 2 * metrics::kMargin);
    m_progress->setObjectName(QStringLiteral("bulkProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics::kMargin + 6, metrics::kMargin, metrics::kMargin + 6, metrics::kMargin);
    layout->setSpacing(metrics::kMargin);
    addInput(layout);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_progress);
    m_send = addDialogButtons(layout, this, QStringLiteral("bulk"), QString());
}

void BulkDialog::addInput(QVBoxLayout* layout)
{
    if (m_action == BulkAction::AddPlaces) {
        m_number = new QLineEdit;
        m_number->setMinimumHeight(metrics::kControlHeight);
        m_input = new FieldRow(QStringLiteral("bulkNumber"), tr("Places to add to each"), m_number);
        connect(m_number, &QLineEdit::textChanged, this, &BulkDialog::plan);
    } else if (m_action == BulkAction::SetTimeout) {
        m_timeout = new TimeoutField(m_clock, m_language);
        m_timeout->setInheritText(tr("Instance default"));
        m_timeout->setForecastShown(false);
        m_input =
            new FieldRow(QStringLiteral("bulkTimeout"), FieldText::label(FormField::Timeout), m_timeout);
        connect(m_timeout, &TimeoutField::changed, this, &BulkDialog::plan);
    }
    if (m_input)
        layout->addWidget(m_input);
}

/// What goes with each row; nullopt while it cannot be read.
std::optional<std::string> BulkDialog::body() const
{
    if (m_number) {
        const auto number = readWholeNumber(m_number->text());
        return number && *number > 0 ? std::optional(std::to_string(*number)) : std::nullopt;
    }
    if (m_timeout) {
        const TimeoutReading reading = readTimeout(m_timeout->entry());
        if (reading.fault != TimeoutReading::Fault::None)
            return std::nullopt;
        return reading.timeout ? std::to_string(reading.timeout->count()) : std::string();
    }
    return std::string();
}

void BulkDialog::propose(std::vector<cache::CachedLink> links)
{
    m_links = std::move(links);
    plan();
}

void BulkDialog::propose(std::vector<BulkRow> rows, std::map<std::string, QString> names)
{
    m_rows = std::move(rows);
    m_list->clear();
    m_lines.clear();
    for (const BulkRow& row : m_rows) {
        const auto name = names.find(row.target);
        addLine(row.target, name == names.end() ? QString::fromStdString(row.target) : name->second,
            BulkText::after(row), BulkText::tone(row.state));
    }
    const int count = static_cast<int>(m_rows.size());
    m_summary->setText(BulkText::plan(count, count));
    m_send->setText(BulkText::start(m_action, count));
    m_send->setEnabled(count > 0);
}

void BulkDialog::plan()
{
    const auto each = body();
    m_rows.clear();
    m_list->clear();
    m_lines.clear();
    for (const cache::CachedLink& link : m_links) {
        BulkRow row;
        row.number = static_cast<int>(m_rows.size()) + 1;
        row.action = m_action;
        row.target = link.link.id.text();
        row.body = each.value_or(std::string());
        const Verdict verdict = change::mayDo(row, link.link, knownPayments(link));
        addLine(row.target, QString::fromStdString(link.link.title), BulkText::before(verdict),
            verdict.isAllowed() ? Tone::Neutral : Tone::Quiet);
        if (verdict.isAllowed())
            m_rows.push_back(std::move(row));
    }
    const int count = static_cast<int>(m_rows.size());
    m_summary->setText(BulkText::plan(count, static_cast<int>(m_links.size())));
    m_send->setText(BulkText::start(m_action, count));
    m_send->setEnabled(count > 0 && each.has_value());
}

void BulkDialog::addLine(const std::string& target, const QString& name, const QString& text, Tone tone)
{
    auto* item = new QTreeWidgetItem({name, QString()});
    for (const int column : {kNameColumn, kVerdictColumn})
        item->setTextAlignment(column, Qt::AlignLeading | Qt::AlignVCenter);
    m_list->addTopLevelItem(item);
    m_lines[target] = item;
    setLine(item, text, tone);
}

void BulkDialog::setLine(QTreeWidgetItem* item, const QString& text, Tone tone)
{
    item->setText(kVerdictColumn, text);
    item->setToolTip(kVerdictColumn, text.toHtmlEscaped());
    item->setData(kVerdictColumn, kToneRole, static_cast<int>(tone));
}

void BulkDialog::accept()
{
    if (m_isOver) {
        QDialog::accept();
        return;
    }
    if (m_isRunning || m_rows.empty())
        return;
    m_isRunning = true;
    if (m_input)
        m_input->setEnabled(false);
    m_send->setEnabled(false);
    m_progress->setRange(0, static_cast<int>(m_rows.size()));
    m_progress->setValue(0);
    m_progress->show();
    Q_EMIT startRequested(m_rows);
}

void BulkDialog::showRow(const BulkRow& row)
{
    if (const auto line = m_lines.find(row.target); line != m_lines.end()) {
        setLine(line->second, BulkText::after(row), BulkText::tone(row.state));
        m_list->scrollToItem(line->second);
    }
    m_progress->setValue(m_progress->value() + 1);
}

void BulkDialog::showEnd(const Result<change::BulkReport>& report)
{
    m_isRunning = false;
    m_progress->hide();
    if (!report) {
        m_summary->setText(
            ErrorText::headline(report.error()) + QStringLiteral(". ") + ErrorText::advice(report.error()));
        m_send->setEnabled(true);
        return;
    }
    for (const BulkRow& row : report->rows) {
        if (const auto line = m_lines.find(row.target); line != m_lines.end())
            setLine(line->second, BulkText::after(row), BulkText::tone(row.state));
    }
    m_summary->setText(BulkText::summary(*report));
    m_isOver = report->isComplete();
    m_send->setText(m_isOver ? tr("Close") : tr("Go on"));
    m_send->setEnabled(true);
    if (auto* cancel = findChild<QPushButton*>(QStringLiteral("bulkCancel")))
        cancel->setVisible(!m_isOver);
}

void BulkDialog::reject()
{
    if (m_isRunning)
        Q_EMIT stopRequested(); // the row it is at is finished; the rest waits
    else
        QDialog::reject();
}

} // namespace desk::ui
