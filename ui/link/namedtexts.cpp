#include "ui/link/namedtexts.h"

#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"

#include <QFormLayout>

namespace desk::ui {
namespace {

std::vector<NamedText> textsOf(const LinkSheet& sheet)
{
    std::vector<NamedText> texts;
    if (!sheet.link().details.empty())
        texts.push_back({NamedTexts::tr("Details").toStdString(), sheet.link().details});
    for (const CustomField& field : sheet.link().customFields) {
        if (!field.value.empty())
            texts.push_back({field.label.empty() ? field.key : field.label, field.value});
    }
    texts.insert(texts.end(), sheet.metadata.begin(), sheet.metadata.end());
    return texts;
}

} // namespace

NamedTexts::NamedTexts(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(metrics::kMargin);
    m_form->setVerticalSpacing(4);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void NamedTexts::setSheet(const LinkSheet& sheet)
{
    std::vector<NamedText> texts = textsOf(sheet);
    if (texts == m_shown)
        return;
    m_shown = std::move(texts);
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const NamedText& text : m_shown) {
        QLabel* name = quietLabel(this);
        name->setText(oneLine(text.name));
        name->setWordWrap(false);
        QLabel* value = plainLabel(this);
        value->setText(toQString(text.text));
        value->setAccessibleName(name->text());
        value->setAccessibleDescription(value->text());
        m_form->addRow(name, value);
        name->show(); // a layout shows late what came after itself
        value->show();
    }
}

} // namespace desk::ui
