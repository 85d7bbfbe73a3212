// PaymentBadge: the word, the meaning and the picture that stand for a payment's status.
#pragma once

#include "core/domain/transaction.h"
#include "ui/common/badgespec.h"

#include <QCoreApplication>

namespace desk::ui {

class PaymentBadge
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PaymentBadge)
public:
    static BadgeSpec badgeFor(TransactionStatus status);
    /// A word this version does not know is shown as the server wrote it.
    static BadgeSpec badgeFor(const OpenEnum<TransactionStatus>& status);
    /// For the filter's choices: all words this version does not know.
    static QString otherWord();
};

} // namespace desk::ui
