// LinkChoice: a link as something to choose, and who finds it by what is typed.
#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <functional>
#include <vector>

namespace desk::ui {

struct LinkChoice {
    LinkId id;
    QString title; ///< as others wrote it, on one line
    QString note;  ///< what tells it from links of the same title: its address, its invoice number

    bool operator==(const LinkChoice&) const = default;
};

struct FoundLinks {
    std::vector<LinkChoice> links; ///< the best first, no more than were asked for
    int total = 0;                 ///< how many there are
};

/// The links that hold every word of `text`; with nothing typed, those that were paid last. Answers at once.
using LinkFinder = std::function<FoundLinks(const QString& text, int most)>;

} // namespace desk::ui
