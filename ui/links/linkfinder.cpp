#include "ui/links/linkfinder.h"

#include "core/domain/searchtext.h"
#include "ui/common/bidi.h"
#include "ui/common/utf8.h"
#include "ui/links/linkquery.h"

#include <algorithm>
#include <tuple>

namespace desk::ui {
namespace {

using cache::LinkList;

/// Smaller is better.
int distance(std::string_view title, const std::string& text)
{
    if (title.starts_with(text))
        return 0;
    return title.find(text) != std::string_view::npos ? 1 : 2;
}

LinkChoice choiceFrom(const LinkList& list, LinkList::Slot slot)
{
    QStringList notes{isolated(oneLine(list.slug(slot)))};
    if (!list.invoice(slot).empty())
        notes.append(isolated(oneLine(list.invoice(slot))));
    if (const auto shop = list.instanceName(list.row(slot).instanceKey); !shop.empty())
        notes.append(isolated(oneLine(shop)));
    return {LinkId(std::string(list.id(slot))),
        oneLine(list.title(slot).empty() ? list.slug(slot) : list.title(slot)),
        notes.join(QStringLiteral(" · "))};
}

} // namespace

FoundLinks findLinks(const LinkList& list, const QString& text, int most)
{
    const SearchTerms terms(text);
    const std::vector<char> hits = matchingSlots(list, terms);
    const std::string whole = folded(text.trimmed().toStdString());
    using Found = std::tuple<int, std::int64_t, LinkList::Slot>;
    std::vector<Found> found;
    for (LinkList::Slot slot = 0; slot < list.slotCount(); ++slot) {
        if (hits[slot] && list.isLive(slot)) {
            const int far = terms.isEmpty() ? 0 : distance(list.foldedTitle(slot), whole);
            found.emplace_back(far, ~list.row(slot).lastPaidAt, slot); // ~: the latest first, the absent last
        }
    }
    FoundLinks best;
    best.total = static_cast<int>(found.size());
    const auto count = std::min(found.size(), static_cast<std::size_t>(std::max(0, most)));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end());
    for (std::size_t at = 0; at < count; ++at)
        best.links.push_back(choiceFrom(list, std::get<2>(found[at])));
    return best;
}

} // namespace desk::ui
