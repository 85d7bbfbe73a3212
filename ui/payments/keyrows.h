// KeyRows: which key stands in which row, also in the middle of a change that is told block by block.
#pragma once

#include "ui/payments/paymentgateway.h"

namespace desk::ui {

/// Follows a PaymentDiff without copying a list: above `m_split` the rows are still the old ones, below already
/// the new ones.
class KeyRows
{
public:
    int count() const { return m_count; }
    std::int64_t keyAt(int row) const
    {
        if (row < m_split)
            return (*m_above)[static_cast<std::size_t>(row)];
        const int below = row + m_shift;
        return (*m_below)[static_cast<std::size_t>(below)];
    }

    /// All rows at once. `keys` lives as long as they are shown.
    void set(const PaymentKeys& keys);

    /// The steps from one list to another, from the last row up. `shift` counts the rows that are still to be removed or
    /// inserted above the block.
    void removeBlock(const PaymentKeys& before, const PaymentKeys& after, cache::RowBlock block, int shift);
    void insertBlock(const PaymentKeys& before, const PaymentKeys& after, int row, int count, int shift);

private:
    const PaymentKeys* m_above = nullptr;
    const PaymentKeys* m_below = nullptr;
    int m_split = 0;
    int m_shift = 0;
    int m_count = 0;
};

} // namespace desk::ui
