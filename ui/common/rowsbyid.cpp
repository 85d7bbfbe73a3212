#include "ui/common/rowsbyid.h"

#include <vector>

namespace desk::ui {

void RowsById::relayout(const std::function<void()>& change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::string> ids;
    ids.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& old : before)
        ids.emplace_back(rowId(old.row()));
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype at = 0; at < before.size(); ++at) {
        const int row = rowOf(ids[static_cast<std::size_t>(at)]);
        after.append(row < 0 ? QModelIndex() : index(row, before[at].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace desk::ui
