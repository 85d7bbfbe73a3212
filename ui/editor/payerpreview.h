// PayerPreview: what the customer will meet, as far as this form decides it.
#pragma once

#include "ui/common/uilanguage.h"

#include <QFrame>
#include <QPixmap>

#include <optional>

class QLabel;

namespace desk::ui {

struct PayerView {
    QString shop;
    QString title;
    QString details;
    QString amount; ///< as shown; empty: the customer types it
    bool isFree = false;
    QString address; ///< the end of it
    QString note;    ///< places, single use; empty for none
    QPixmap logo;
};

class PayerPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PayerPreview(QWidget* parent = nullptr);
    void show(const PayerView& view);
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    QLabel* m_heading;
    QFrame* m_card;
    QLabel* m_logo;
    QLabel* m_shop;
    QLabel* m_title;
    QLabel* m_details;
    QLabel* m_amount;
    QLabel* m_pay;
    QLabel* m_note;
};

} // namespace desk::ui
