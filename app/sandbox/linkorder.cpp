#include "app/sandbox/linkorder.h"

#include <algorithm>

namespace desk::sandbox {

const std::vector<LinkIndex>& LinkOrder::of(const Shop& shop, std::uint32_t instance, LinkSort sort)
{
    m_byInstance.resize(shop.instances().size());
    Sorted& sorted = m_byInstance[instance][static_cast<std::size_t>(sort)];
    if (sorted.revision == shop.revision()) {
        return sorted.links;
    }
    sorted.revision = shop.revision();
    sorted.links.clear();
    for (LinkIndex i = 0; i < shop.links().size(); ++i) {
        if (shop.link(i).instance == instance && !shop.link(i).isDeleted) {
            sorted.links.push_back(i);
        }
    }
    std::stable_sort(sorted.links.begin(), sorted.links.end(), [&](LinkIndex a, LinkIndex b) {
        return sort == LinkSort::Title ? shop.link(a).title < shop.link(b).title
                                       : shop.link(a).collected > shop.link(b).collected;
    });
    return sorted.links;
}

} // namespace desk::sandbox
