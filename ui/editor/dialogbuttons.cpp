#include "ui/editor/dialogbuttons.h"

#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace desk::ui {

QLabel* dialogHeading(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    heading->setObjectName(QStringLiteral("dialogHeading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    return heading;
}

QPushButton* addDialogButtons(QBoxLayout* layout, QDialog* dialog, const QString& name, const QString& send)
{
    auto* cancel = new QPushButton(QCoreApplication::translate("desk::ui::LinkEditor", "Cancel"), dialog);
    auto* button = new QPushButton(send, dialog);
    cancel->setObjectName(name + QStringLiteral("Cancel"));
    button->setObjectName(name + QStringLiteral("Send"));
    cancel->setAutoDefault(false);
    button->setDefault(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::kGap);
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(button);
    layout->addLayout(line);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::accept);
    return button;
}

} // namespace desk::ui
