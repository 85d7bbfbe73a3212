// TextTable: aligned columns for people, whatever script the cells are in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace desk::cli {

/// Columns a terminal uses for UTF-8 text: marks take none, wide characters two.
std::size_t displayWidth(std::string_view utf8);

/// Text of strangers without what a terminal would obey: control characters become spaces, direction
/// overrides go.
std::string harmless(std::string_view utf8);

/// Cuts to `width` columns with an ellipsis.
std::string shortened(std::string_view utf8, std::size_t width);

enum class Align { Left, Right };

struct TextColumn {
    std::string_view title;
    Align align = Align::Left;
    std::size_t minWidth = 0;
};

class TextTable
{
public:
    explicit TextTable(std::vector<TextColumn> columns);

    void add(std::vector<std::string> cells);
    std::size_t pending() const { return m_rows.size(); }
    /// The rows added since the last call, the titles above the first ones. Widths only grow, so a long list
    /// can be printed in parts.
    std::string take();

private:
    std::string line(const std::vector<std::string>& cells) const;

    std::vector<TextColumn> m_columns;
    std::vector<std::size_t> m_widths;
    std::vector<std::vector<std::string>> m_rows;
    bool m_hasTitles = false;
};

} // namespace desk::cli
