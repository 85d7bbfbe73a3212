// LinkList: many LinkRows over one arena of text, found by id, searchable in one pass.
#pragma once

#include "core/cache/linkrow.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace desk::cache {

/// Rows live in slots that never move; removed slots are used again. Copying and moving between threads is
/// safe, sharing is not.
class LinkList
{
public:
    using Slot = std::uint32_t;
    static constexpr Slot kNoSlot = 0xFFFFFFFF;

    /// Room for so many rows in all, so that filling it copies nothing twice.
    void reserve(std::size_t rows);
    /// Inserts a row, or replaces the one of the same id in its slot. The spans of `row` are set here.
    Slot put(LinkRow row, const LinkTexts& texts);
    Slot put(const LinkList& other, Slot slot);
    void remove(Slot slot);
    /// Takes in what a link's payments say; false where the row is unknown or says so already.
    bool setActivity(const LinkActivity& activity);

    Slot find(std::string_view id) const;                               ///< kNoSlot where there is none
    Slot findKey(std::int64_t key) const;                               ///< kNoSlot where there is none
    Slot slotCount() const { return static_cast<Slot>(m_rows.size()); } ///< the dead ones included
    std::size_t size() const { return m_size; }
    bool isLive(Slot slot) const { return m_rows[slot].id.size != 0; }
    std::vector<Slot> liveSlots() const; ///< ascending

    const LinkRow& row(Slot slot) const { return m_rows[slot]; }
    std::string_view id(Slot slot) const { return text(m_rows[slot].id); }
    std::string_view title(Slot slot) const { return text(m_rows[slot].title); }
    std::string_view slug(Slot slot) const { return text(m_rows[slot].slug); }
    std::string_view invoice(Slot slot) const { return text(m_rows[slot].invoice); }
    std::string url(Slot slot) const;
    std::string_view urlHead(std::uint32_t head) const { return m_urlHeads[head]; }
    std::uint32_t urlHeadCount() const { return static_cast<std::uint32_t>(m_urlHeads.size()); }
    /// The folded text of one row, without its kRowEnd; it starts with the folded title.
    std::string_view haystack(Slot slot) const;
    std::string_view foldedTitle(Slot slot) const { return foldedField(slot, 0); }
    /// The folded title (0), slug (1) or invoice number (2).
    std::string_view foldedField(Slot slot, int field) const;

    /// All folded texts one after the other, each ended by kRowEnd; replaced ones are still among them.
    std::string_view haystack() const { return m_haystack; }
    /// Where a row's text starts in haystack(), ascending. Replaced texts have kNoSlot.
    struct Segment {
        std::uint32_t offset;
        Slot slot;
    };
    const std::vector<Segment>& segments() const { return m_segments; }

    void setInstanceName(std::int64_t key, std::string name) { m_instances[key] = std::move(name); }
    std::string_view instanceName(std::int64_t key) const; ///< empty where unknown
    /// The server's own id, which outlives this cache; keys do not.
    void setInstanceId(std::int64_t key, std::string id) { m_instanceIds[key] = std::move(id); }
    std::string_view instanceId(std::int64_t key) const; ///< empty where unknown
    const std::unordered_map<std::int64_t, std::string>& instanceIds() const { return m_instanceIds; }
    const std::unordered_map<std::int64_t, std::string>& instances() const { return m_instances; }

private:
    std::string_view text(TextSpan span) const
    {
        return std::string_view(m_arena).substr(span.offset, span.size);
    }
    TextSpan keep(std::string_view text);
    TextSpan keepFolded(const LinkTexts& texts, Slot slot);
    std::uint32_t keepUrlHead(std::string_view head);
    void keepUrl(LinkRow& row, const LinkTexts& texts);
    void forgetTexts(Slot slot);
    void compactIfWasteful();
    void index(Slot slot);
    void unindex(Slot slot);
    void growIndex(std::size_t rows);
    void indexKey(std::int64_t key, Slot slot);

    std::vector<LinkRow> m_rows;
    std::vector<Slot> m_free;
    std::size_t m_size = 0;
    std::string m_arena;
    std::string m_haystack;
    std::vector<Segment> m_segments;
    std::size_t m_wasted = 0;   ///< bytes of both texts that no row uses any more
    std::vector<Slot> m_byId;   ///< open addressing, a power of two
    std::size_t m_byIdUsed = 0; ///< entries that are not free, the deleted ones included
    std::vector<Slot> m_byKey;  ///< by key, which the cache counts up from one
    std::vector<std::string> m_urlHeads;
    std::unordered_map<std::string, std::uint32_t> m_urlHeadIndex;
    std::unordered_map<std::int64_t, std::string> m_instances;
    std::unordered_map<std::int64_t, std::string> m_instanceIds;
};

} // namespace desk::cache
