// PlaceText: in words, what is kept in a place, and what is lost when it is erased.
#pragma once

#include "core/profiles/storedplaces.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

class PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PlaceText)
public:
    static QString title(profiles::StoredKind kind);
    /// One sentence: what is in it.
    static QString content(profiles::StoredKind kind);
    /// What goes and what stays; empty where it cannot be erased here.
    static QString erasure(profiles::StoredKind kind);
    /// `412 kB`, `3 drafts, 2 kB`.
    static QString size(const profiles::StoredPlace& place);
    static QString icon(profiles::StoredKind kind); ///< a name for icons.h
};

} // namespace desk::ui
