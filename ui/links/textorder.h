// TextOrder: the rank of every row's text, kept up to date, so that sorting by a text sorts numbers.
#pragma once

#include "core/cache/linklist.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace desk::ui {

/// Texts that rows are sorted by; the numbers of LinkList::foldedField().
enum class TextField { Title = 0, Slug = 1, Invoice = 2 };
inline constexpr std::array kTextFields{TextField::Title, TextField::Slug, TextField::Invoice};

/// A form of folded text whose bytes are in the order people expect: `facture 9` before `facture 10`.
std::string naturalKey(std::string_view folded);

/// By natural key, then slot. Rebuilding 100,000 takes tens of milliseconds; an update costs a fraction of one.
class TextOrder
{
public:
    TextOrder() = default;
    explicit TextOrder(const cache::LinkList& list, TextField field = TextField::Title);

    std::uint32_t rank(cache::LinkList::Slot slot) const { return m_ranks[slot]; }

    /// Call for rows whose text goes (before it does) and comes (after it did); then renumber().
    void remove(cache::LinkList::Slot slot);
    void insert(const cache::LinkList& list, cache::LinkList::Slot slot);
    void renumber(const cache::LinkList& list);

private:
    TextField m_field = TextField::Title;
    std::vector<cache::LinkList::Slot> m_sorted;
    std::vector<std::uint32_t> m_ranks; ///< by slot
    std::vector<char> m_gone;           ///< by slot
    std::vector<cache::LinkList::Slot> m_new;
    bool m_hasGone = false;
};

/// The orders of one list: titles made beforehand on the reader's thread, the others when first sorted by.
class TextOrders
{
public:
    TextOrders() = default;
    TextOrders(TextOrder titles)
    {
        m_orders[0] = std::move(titles);
    } // NOLINT: a title order is the one that is always there

    const TextOrder& of(const cache::LinkList& list, TextField field) const;
    /// The rank of the part of a URL that comes before the slug.
    std::uint32_t rankOfHead(const cache::LinkList& list, std::uint32_t head) const;

    /// Orders that were made follow: call remove() before a row changes or goes, insert() after it changed or came.
    /// `stays(field)` tells that the field's text did not change.
    template <class Stays>
    void remove(cache::LinkList::Slot slot, Stays stays)
    {
        for (const TextField field : kTextFields) {
            if (auto& order = orderOf(field); order && !stays(field))
                order->remove(slot);
        }
    }
    template <class Stays>
    void insert(const cache::LinkList& list, cache::LinkList::Slot slot, Stays stays)
    {
        for (const TextField field : kTextFields) {
            if (auto& order = orderOf(field); order && !stays(field))
                order->insert(list, slot);
        }
    }
    void renumber(const cache::LinkList& list);

private:
    std::optional<TextOrder>& orderOf(TextField field) const
    {
        return m_orders[static_cast<std::size_t>(field)];
    }

    mutable std::array<std::optional<TextOrder>, kTextFields.size()> m_orders{TextOrder()};
    mutable std::vector<std::uint32_t> m_headRanks;
};

} // namespace desk::ui
