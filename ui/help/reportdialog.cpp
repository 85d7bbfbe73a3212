#include "ui/help/reportdialog.h"

#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr QSize kSize{760, 560};

} // namespace

ReportDialog::ReportDialog(const QString& report, QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(report, this))
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report for whoever helps"));
    auto* promise = plainLabel(this);
    promise->setText(
        tr("This is everything that will be copied: no key, no name of a person or a shop, no title, no "
           "amount. Read it, then paste it where help was offered."));
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setAccessibleName(tr("The report"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // it is English
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton* copying = box->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copying->setObjectName(QStringLiteral("copyReport"));
    copying->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin, metrics::kMargin);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(promise);
    layout->addWidget(m_text, 1);
    layout->addWidget(box);
    resize(kSize);
    connect(copying, &QPushButton::clicked, this, [this, copying] {
        copy();
        copying->setText(tr("Copied"));
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    Q_EMIT copied();
}

} // namespace desk::ui
