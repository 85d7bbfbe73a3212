#include "ui/editor/restockdialog.h"

#include "ui/common/choicefield.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"
#include "ui/editor/dialogbuttons.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kWidth = 440;

} // namespace

RestockDialog::RestockDialog(const PayLink& link, QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_kind(new ChoiceField({{QStringLiteral("restock-add"), tr("Add to what is there"), {}},
                                 {QStringLiteral("restock-total"), tr("New total"), {}}},
          Qt::Horizontal))
    , m_number(new QLineEdit)
    , m_row(new FieldRow(QStringLiteral("restockNumber"), tr("Places"), m_number))
    , m_arithmetic(new QLabel(this))
    , m_send(nullptr)
{
    setObjectName(QStringLiteral("restockDialog"));
    setWindowTitle(tr("Add places"));
    setMinimumWidth(kWidth);
    m_number->setMinimumHeight(metrics::kControlHeight);
    m_arithmetic->setObjectName(QStringLiteral("restockArithmetic"));
    m_arithmetic->setTextFormat(Qt::PlainText);
    m_arithmetic->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics::kMargin + 6, metrics::kMargin, metrics::kMargin + 6, metrics::kMargin);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(dialogHeading(QString::fromStdString(link.title), this));
    layout->addWidget(m_kind);
    layout->addWidget(m_row);
    layout->addWidget(m_arithmetic);
    layout->addStretch(1);
    m_send = addDialogButtons(layout, this, QStringLiteral("restock"), tr("Add places"));
    connect(m_number, &QLineEdit::textChanged, this, &RestockDialog::showReading);
    connect(m_kind, &ChoiceField::changed, this, [this] {
        m_number->setFocus(Qt::OtherFocusReason);
        m_number->selectAll();
        showReading();
    });
    m_number->setFocus(Qt::OtherFocusReason);
    showReading();
}

RestockReading RestockDialog::reading() const
{
    return readRestock(m_link, {m_kind->chosen() == 1, m_number->text()});
}

void RestockDialog::showReading()
{
    const RestockReading now = reading();
    m_row->setProblem(RestockText::problem(now));
    const QString sums = RestockText::arithmetic(now);
    m_arithmetic->setText(
        sums.isEmpty() ? RestockText::tr("%1 of %2 places are sold.").arg(now.sold).arg(now.before) : sums);
    m_number->setAccessibleDescription(now.isSound() ? sums : RestockText::problem(now));
    m_send->setEnabled(now.isSound());
}

void RestockDialog::accept()
{
    const RestockReading now = reading();
    if (!now.isSound())
        return;
    change::Restock restock;
    if (m_kind->chosen() == 1)
        restock.total = now.total;
    else
        restock.add = now.total - now.before;
    restock.seenQuota = m_link.maxPayments;
    QDialog::accept();
    Q_EMIT restockRequested(m_link, restock);
}

} // namespace desk::ui
