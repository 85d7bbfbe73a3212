#include "ui/help/confirmdialog.h"

#include "ui/common/bidi.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kWidth = 440;

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation& confirmation, QWidget* parent)
    : QDialog(parent)
    , m_typed(new QLineEdit(this))
    , m_action(nullptr)
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(confirmation.title);
    setMinimumWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics::kMargin + 6, metrics::kMargin + 6, metrics::kMargin + 6, metrics::kMargin);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(headingLabel(confirmation.title, this));
    QLabel* text = plainLabel(this);
    text->setObjectName(QStringLiteral("confirmText"));
    text->setText(confirmation.text);
    layout->addWidget(text);
    m_typed->setObjectName(QStringLiteral("confirmWord"));
    m_typed->setMinimumHeight(metrics::kControlHeight);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setDefault(true); // Return must not take anything away
    m_action = box->addButton(confirmation.action, QDialogButtonBox::DestructiveRole);
    m_action->setObjectName(QStringLiteral("confirmAction"));
    m_action->setAutoDefault(false);
    if (confirmation.word.isEmpty())
        m_typed->hide();
    else
        addWord(confirmation.word);
    layout->addStretch(1);
    layout->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
}

void ConfirmDialog::addWord(const QString& word)
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    QLabel* asks = plainLabel(this);
    asks->setText(tr("Write %1 to go on:").arg(isolated(word)));
    asks->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("Write %1 to go on").arg(word));
    layout->addWidget(asks);
    layout->addWidget(m_typed);
    m_action->setEnabled(false);
    m_typed->setFocus(Qt::OtherFocusReason);
    connect(m_typed, &QLineEdit::textChanged, this,
        [this, word](const QString& typed) { m_action->setEnabled(typed.trimmed() == word); });
}

} // namespace desk::ui
