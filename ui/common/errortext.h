// ErrorText: an Error as sentences for the person in front of the screen: what happened, and what to do.
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ErrorText)
public:
    static QString headline(const Error& error);
    /// What to do next; never the raw detail, which goes to the log.
    static QString advice(const Error& error);
    /// The icon that goes with it, a name for icons.h.
    static QString icon(const Error& error);
};

} // namespace desk::ui
