#include "ui/editor/timeoutdialog.h"

#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"
#include "ui/editor/dialogbuttons.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/timeoutfield.h"
#include "ui/editor/timeouttext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kWidth = 460;

} // namespace

TimeoutDialog::TimeoutDialog(const PayLink& link, std::optional<std::chrono::minutes> inherited,
    const Clock& clock, UiLanguage language, QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_field(new TimeoutField(clock, language))
    , m_row(new FieldRow(QStringLiteral("linkTimeout"), FieldText::label(FormField::Timeout), m_field))
    , m_send(nullptr)
{
    setObjectName(QStringLiteral("timeoutDialog"));
    setWindowTitle(tr("When it expires"));
    setMinimumWidth(kWidth);
    m_field->setInherited(inherited);
    m_field->setSince(link.lastActivityAt ? link.lastActivityAt : link.createdAt);
    m_field->setEntry(entryFor(link.timeoutOverride));
    m_row->setHelp(tr(
        "Without a payment for so long, MyTPE closes the link for good. Each payment starts the time anew."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics::kMargin + 6, metrics::kMargin, metrics::kMargin + 6, metrics::kMargin);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(dialogHeading(QString::fromStdString(link.title), this));
    layout->addWidget(m_row);
    layout->addStretch(1);
    m_send = addDialogButtons(layout, this, QStringLiteral("timeout"), tr("Save"));
    connect(m_field, &TimeoutField::changed, this, &TimeoutDialog::check);
    m_field->setFocus(Qt::OtherFocusReason);
    check();
}

void TimeoutDialog::check()
{
    const TimeoutReading reading = readTimeout(m_field->entry());
    const bool isSound = reading.fault == TimeoutReading::Fault::None;
    m_row->setProblem(reading.fault == TimeoutReading::Fault::NotANumber ? tr("Write a whole number.")
                      : reading.fault == TimeoutReading::Fault::OutOfRange
                          ? tr("Between 1 minute and 365 days.")
                          : QString());
    m_send->setEnabled(isSound && reading.timeout != m_link.timeoutOverride);
}

void TimeoutDialog::accept()
{
    const TimeoutReading reading = readTimeout(m_field->entry());
    if (reading.fault != TimeoutReading::Fault::None || reading.timeout == m_link.timeoutOverride)
        return;
    api::LinkChange change;
    change.timeout = reading.timeout ? Field(*reading.timeout) : Field<std::chrono::minutes>::null();
    QDialog::accept();
    Q_EMIT timeoutRequested(m_link, change);
}

} // namespace desk::ui
