// LinkTable: links in aligned columns, for `links` and `profiles links` alike.
#pragma once

#include "app/cli/texttable.h"
#include "core/domain/paylink.h"

namespace desk::cli {

class LinkTable
{
public:
    /// `before`: columns in front of a link's own.
    explicit LinkTable(std::vector<TextColumn> before = {});

    /// `before`: as many cells as the columns in front.
    void add(const PayLink& link, std::vector<std::string> before = {});
    /// The table, and how many links are in it.
    std::string take();

private:
    TextTable m_table;
    std::size_t m_count = 0;
};

} // namespace desk::cli
