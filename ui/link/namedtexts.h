// NamedTexts: custom fields and metadata as a form to read and to copy from.
#pragma once

#include "ui/link/linksheet.h"

#include <QWidget>

class QFormLayout;

namespace desk::ui {

class NamedTexts : public QWidget
{
    Q_OBJECT
public:
    explicit NamedTexts(QWidget* parent = nullptr);

    /// Custom fields first, by their label, else their key.
    void setSheet(const LinkSheet& sheet);
    bool isEmpty() const { return m_shown.empty(); }

private:
    QFormLayout* m_form;
    std::vector<NamedText> m_shown;
};

} // namespace desk::ui
