// LedgerBadge: what an account is, live or test, as a word, a meaning and a picture.
#pragma once

#include "core/report/officeaccount.h"
#include "ui/common/badgespec.h"

#include <QCoreApplication>

namespace desk::ui {

class LedgerBadge
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::LedgerBadge)
public:
    static BadgeSpec badgeFor(report::Ledger ledger);
};

} // namespace desk::ui
