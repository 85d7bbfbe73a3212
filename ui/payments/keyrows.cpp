#include "ui/payments/keyrows.h"

namespace desk::ui {

void KeyRows::set(const PaymentKeys& keys)
{
    m_above = m_below = &keys;
    m_shift = 0;
    m_count = m_split = static_cast<int>(keys.size());
}

void KeyRows::removeBlock(
    const PaymentKeys& before, const PaymentKeys& after, cache::RowBlock block, int shift)
{
    m_above = &before;
    m_below = &after;
    m_split = block.first;
    m_shift = -shift;
    m_count -= block.count;
}

void KeyRows::insertBlock(const PaymentKeys& before, const PaymentKeys& after, int row, int count, int shift)
{
    m_above = &before;
    m_below = &after;
    m_split = row;
    m_shift = shift;
    m_count += count;
}

} // namespace desk::ui
