// ConflictRows: where a form and the server's link went different ways, field by field.
#pragma once

#include "ui/editor/formproblem.h"
#include "ui/editor/linkform.h"

namespace desk::ui {

struct ConflictRow {
    FormField field = FormField::Title;
    QString mine;       ///< as it stands in the form
    QString theirs;     ///< as the server has it now
    bool isMine = true; ///< what is chosen: mine where it was edited, else theirs

    bool operator==(const ConflictRow&) const = default;
};

/// Of the fields that an edit may change: those that `now` has otherwise than `seen` and than `form`. Values are as
/// people read them.
std::vector<ConflictRow> conflictsOf(
    const LinkForm& form, const PayLink& seen, const PayLink& now, UiLanguage language);

/// `form` on the ground of `now`: what is chosen to be theirs is taken over, and so is what nobody edited.
LinkForm resolved(const LinkForm& form, const PayLink& seen, const PayLink& now,
    const std::vector<ConflictRow>& choices, UiLanguage language);

} // namespace desk::ui
