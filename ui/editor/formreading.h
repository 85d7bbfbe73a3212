// FormReading: what a LinkForm asks for, or what is wrong with it, field by field.
#pragma once

#include "core/api/linkdraft.h"
#include "ui/editor/formproblem.h"
#include "ui/editor/linkform.h"

namespace desk::ui {

struct DraftReading {
    api::LinkDraft draft;              ///< whole where there are no problems
    std::vector<FormProblem> problems; ///< one a field at most, from top to bottom
};
DraftReading readDraft(const LinkForm& form);

struct ChangeReading {
    api::LinkChange change;            ///< only what differs from the link
    std::vector<FormProblem> problems; ///< of the fields that may be changed
};
/// `link` is what the form was opened with. What linkrules does not let change is left alone, whatever stands there.
ChangeReading readChange(const LinkForm& form, const PayLink& link);

/// nullptr where the field is in order.
const FormProblem* problemOf(const std::vector<FormProblem>& problems, FormField field);

} // namespace desk::ui
