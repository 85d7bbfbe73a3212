// PaymentsView: the table of payments. Embed it anywhere: it needs its model alone.
#pragma once

#include "ui/common/desktable.h"
#include "ui/payments/paymentlines.h"
#include "ui/payments/paymenttablemodel.h"

namespace desk::ui {

class PaymentsView : public DeskTable
{
    Q_OBJECT
public:
    explicit PaymentsView(UiLanguage language, QWidget* parent = nullptr);

    /// The model outlives the view.
    void setPayments(PaymentTableModel* model);
    PaymentTableModel* payments() const { return m_payments; }

    /// Few columns for a narrow place beside one link, whose name needs no column.
    void showColumnsOfOneLink();

    std::int64_t selectedCount() const; ///< without listing rows
    PaymentKeys selectedKeys() const;   ///< in the order of the rows
    /// The current row's link; empty while it is not read, or there is none.
    LinkId currentLink() const;

    /// Puts the selected rows on the clipboard as soon as they are read.
    void copySelection(LineShape shape);

Q_SIGNALS:
    /// Rows are on the clipboard.
    void copied(int rows);
    /// The person wants to see the current row's link.
    void linkRequested(const desk::LinkId& link);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Anchor {
        std::int64_t key = 0;
        int offset = 0; ///< pixels of that row above the edge
    };

    void addActions();
    void keepPlace();
    void restorePlace();
    void prefetch();
    void sortBy(int section);

    UiLanguage m_language;
    PaymentTableModel* m_payments = nullptr;
    std::optional<Anchor> m_anchor; ///< while rows change
    cache::PaymentQuery m_shown;
};

} // namespace desk::ui
