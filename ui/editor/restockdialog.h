// RestockDialog: more places for a limited link: how many, and what that makes.
#pragma once

#include "core/change/linkwriter.h"
#include "ui/editor/restockreading.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk::ui {

class ChoiceField;
class FieldRow;

/// Open it with open(): the number is typed at once, Return sends it.
class RestockDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RestockDialog(const PayLink& link, QWidget* parent = nullptr);
    const PayLink& link() const { return m_link; }

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void restockRequested(const desk::PayLink& link, const desk::change::Restock& restock);

private:
    RestockReading reading() const;
    void showReading();

    PayLink m_link;
    ChoiceField* m_kind;
    QLineEdit* m_number;
    FieldRow* m_row;
    QLabel* m_arithmetic;
    QPushButton* m_send;
};

} // namespace desk::ui
