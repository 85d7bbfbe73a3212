// RuleText: why something may not be done to a link, as a sentence, with the way on where there is one.
#pragma once

#include "core/domain/linkrules.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

class RuleText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::RuleText)
public:
    /// Empty for Allowed.
    static QString reason(RuleReason reason);
};

} // namespace desk::ui
