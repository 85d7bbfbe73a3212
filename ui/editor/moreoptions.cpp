#include "ui/editor/moreoptions.h"

#include "ui/common/fieldrow.h"
#include "ui/common/foldbutton.h"
#include "ui/common/theme.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/logopicker.h"
#include "ui/editor/pairseditor.h"

#include <QCheckBox>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kMostMetadata = 20;

Qt::CheckState checkState(std::optional<bool> flag)
{
    return !flag ? Qt::PartiallyChecked : *flag ? Qt::Checked : Qt::Unchecked;
}

std::optional<bool> flagOf(const QCheckBox* box)
{
    if (box->checkState() == Qt::PartiallyChecked)
        return std::nullopt;
    return box->isChecked();
}

void setFlag(QCheckBox* box, std::optional<bool> flag)
{
    box->setTristate(!flag);
    box->setCheckState(checkState(flag));
}

} // namespace

MoreOptions::MoreOptions(const AddRow& addRow, QWidget* parent)
    : QWidget(parent)
    , m_button(new FoldButton(tr("More options"), this))
    , m_body(new QWidget(this))
    , m_metadata(new PairsEditor(
          QStringLiteral("metadata"), {tr("Name"), tr("Value"), tr("Add hidden data"), {}}, kMostMetadata))
    , m_logo(new LogoPicker)
    , m_showRetry(new QCheckBox(FieldText::label(FormField::ShowRetryButton)))
    , m_allowAnonymous(new QCheckBox(FieldText::label(FormField::AllowAnonymous)))
{
    m_button->setObjectName(QStringLiteral("moreOptions"));
    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins({});
    rows->setSpacing(metrics::kMargin);
    addRow(rows, FormField::Logo, m_logo)->setHelp(tr("JPG or PNG, at most 2 MB."));
    addRow(rows, FormField::ShowRetryButton, m_showRetry)->setLabel({});
    addRow(rows, FormField::AllowAnonymous, m_allowAnonymous)->setLabel({});
    addRow(rows, FormField::Metadata, m_metadata)
        ->setHelp(tr("For your own programs; customers do not see it."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_body);
    connectFields();
    open(false);
}

void MoreOptions::connectFields()
{
    connect(m_button, &QAbstractButton::toggled, this, &MoreOptions::open);
    connect(m_metadata, &PairsEditor::changed, this, [this] { Q_EMIT edited(FormField::Metadata); });
    connect(m_logo, &LogoPicker::changed, this, [this] { Q_EMIT edited(FormField::Logo); });
    const auto connectBox = [this](QCheckBox* box, FormField field) {
        connect(box, &QCheckBox::stateChanged, this, [this, box, field] {
            if (!m_isFilling)
                box->setTristate(false);
            Q_EMIT edited(field);
        });
    };
    connectBox(m_showRetry, FormField::ShowRetryButton);
    connectBox(m_allowAnonymous, FormField::AllowAnonymous);
}

void MoreOptions::open(bool isOpen)
{
    m_body->setVisible(isOpen);
    m_button->setChecked(isOpen);
}

void MoreOptions::setForm(const LinkForm& form)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_metadata->setPairs(form.metadata);
    m_logo->setChoice(form.logo);
    setFlag(m_showRetry, form.showRetryButton);
    setFlag(m_allowAnonymous, form.allowAnonymous);
    if (!form.metadata.empty() || !form.logo.path.isEmpty())
        open(true);
}

void MoreOptions::readInto(LinkForm* form) const
{
    form->metadata = m_metadata->pairs();
    form->logo = m_logo->choice();
    form->showRetryButton = flagOf(m_showRetry);
    form->allowAnonymous = flagOf(m_allowAnonymous);
}

QPixmap MoreOptions::logo() const
{
    return m_logo->thumbnail();
}

} // namespace desk::ui
