// TypedValue: days and amounts as people type them, read without guessing.
#pragma once

#include "core/base/instant.h" // first: moc 6.4 can not begin with the <compare> of money.h
#include "core/domain/money.h"
#include "core/domain/period.h"

#include <QString>

#include <optional>

namespace desk::ui {

enum class TypedState {
    Empty,     ///< nothing was typed
    Read,      ///< `value` holds it
    Ambiguous, ///< `8.000` may be eight thousand or eight
    Unreadable,
};

template <class T>
struct Typed {
    TypedState state = TypedState::Empty;
    std::optional<T> value; ///< where state is Read

    bool operator==(const Typed&) const = default;
};

/// As core/domain/typedmoney.h reads it, in the states of a field; never negative.
Typed<Money> typedMoney(const QString& text);

/// `21/11/2026`, `21-11-2026`, `21.11.2026`, `21 11 2026`, `2026-11-21`; the day stands before the month.
Typed<AlgiersDay> typedDay(const QString& text);

/// `21/11/2026`, as typedDay() reads it.
QString typedText(AlgiersDay day);
/// `8000` or `8000,50`, as typedMoney() reads it.
QString typedText(Money amount);

} // namespace desk::ui
