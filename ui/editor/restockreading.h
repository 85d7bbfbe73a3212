// RestockReading: what "add 5" or "20 in all" means for a link: arithmetic before anything is sent.
#pragma once

#include "core/domain/linkrules.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace desk::ui {

struct RestockEntry {
    bool isTotal = false; ///< else places to add
    QString number;       ///< as typed
};

struct RestockReading {
    enum class Fault { None, Empty, NotANumber, Nothing, AgainstRule };

    Fault fault = Fault::Empty;
    RuleReason rule = RuleReason::Allowed;
    std::int64_t before = 0;
    std::int64_t total = 0; ///< with no fault
    std::int64_t sold = 0;
    bool reopens = false;

    bool isSound() const { return fault == Fault::None; }
    std::int64_t toSell() const { return total > sold ? total - sold : 0; }
    bool operator==(const RestockReading&) const = default;
};

RestockReading readRestock(const PayLink& link, const RestockEntry& entry);

class RestockText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::RestockText)
public:
    /// `15 -> 20 places. 15 sold, 5 to sell. The same address opens again.`
    static QString arithmetic(const RestockReading& reading);
    /// Empty where there is nothing wrong.
    static QString problem(const RestockReading& reading);
};

} // namespace desk::ui
