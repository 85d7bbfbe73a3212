// FieldText: the names of a form's fields, and what is wrong with one, in words and with what is allowed.
#pragma once

#include "ui/common/uilanguage.h"
#include "ui/editor/formproblem.h"

#include <QCoreApplication>

namespace desk::ui {

class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::FieldText)
public:
    static QString label(FormField field);
    static QString problem(const FormProblem& problem, UiLanguage language);
    /// Why a link that exists keeps this field as it is; empty for the fields that linkrules speaks of.
    static QString whyFixed(FormField field);
    /// One line each, for the choice of a mode.
    static QString modeName(LinkMode mode);
    static QString modeUse(LinkMode mode);

private:
    static QString missing(FormField field);
    static QString outOfRange(FormField field);
    static QString notANumber(FormField field);
};

} // namespace desk::ui
