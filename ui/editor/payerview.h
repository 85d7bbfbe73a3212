// What a form lets a customer see.
#pragma once

#include "ui/editor/linkform.h"
#include "ui/editor/payerpreview.h"

#include <QCoreApplication>

namespace desk::ui {

/// What follows from the mode, for whoever makes the link; empty where nothing does.
class PayerText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PayerText)
public:
    static QString note(const LinkForm& form);
};

/// Without the shop's name and the logo, which a form only points at.
PayerView payerViewOf(const LinkForm& form, UiLanguage language);

} // namespace desk::ui
