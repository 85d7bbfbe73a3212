// RefusalText: why a payment did not go through, in words.
#pragma once

#include "core/domain/transaction.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

class RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::RefusalText)
public:
    /// The reasons banks give most, in the window's language; any other one as the bank wrote it. Where none was given, a
    /// failed or refused payment says so; empty where there is nothing to explain.
    static QString reasonFor(const Transaction& payment);
};

} // namespace desk::ui
