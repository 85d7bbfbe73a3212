// LinkFinder: links by a few letters of their title, address or invoice number, for who has to name one.
#pragma once

#include "core/cache/linklist.h"
#include "ui/common/linkchoice.h"

namespace desk::ui {

/// As the search of the table folds and matches. Titles that begin with the text come first, then those that hold it,
/// then the others; among equals the one that was paid last.
FoundLinks findLinks(const cache::LinkList& list, const QString& text, int most);

} // namespace desk::ui
