// RowsById: a table whose rows have ids, so that selection and current row stay with theirs whatever becomes of the
// order.
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <string>
#include <string_view>

namespace desk::ui {

class RowsById : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual std::string_view rowId(int row) const = 0;
    virtual int rowOf(std::string_view id) const = 0; ///< -1 where it is not shown

protected:
    /// `change` may put rows anywhere, add and remove them.
    void relayout(const std::function<void()>& change);
};

} // namespace desk::ui
