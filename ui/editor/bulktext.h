// BulkText: a change to many links in words: what it will do, row by row, and what became of it.
#pragma once

#include "core/change/bulkrun.h"
#include "ui/common/tones.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace desk::ui {

class BulkText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::BulkText)
public:
    static QString title(BulkAction action);
    /// The button: "Pause 9 links".
    static QString start(BulkAction action, int count);
    /// "9 of 12 links will be changed."
    static QString plan(int count, int all);
    static QString before(Verdict verdict);
    static QString after(const BulkRow& row);
    static Tone tone(BulkRowState state);
    /// How many ended how, and what stopped the rest.
    static QString summary(const change::BulkReport& report);

private:
    static QString detail(const BulkRow& row);
};

} // namespace desk::ui
