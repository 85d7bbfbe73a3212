// RangeFields: from and to, of days or of amounts, with what is wrong said in words.
#pragma once

// clang-format off: moc 6.4 reads the standard library only behind Qt
#include <QWidget>
// clang-format on

#include "ui/common/typedvalue.h"

class QLabel;
class QLineEdit;

namespace desk::ui {

/// Both ends are included; a missing end is open.
template <class T>
struct Range {
    std::optional<T> from;
    std::optional<T> to;

    bool isOpen() const { return !from && !to; }
    bool contains(const T& value) const { return (!from || *from <= value) && (!to || value <= *to); }
    bool operator==(const Range&) const = default;
};
using DayRange = Range<AlgiersDay>;
using MoneyRange = Range<Money>;

class RangeFields : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Days, Amounts };

    /// `title` stands above the fields and in their accessible names.
    RangeFields(Kind kind, const QString& title, QWidget* parent = nullptr);

    /// What was last typed and is sound; Kind::Days and Kind::Amounts each have theirs.
    const DayRange& days() const { return m_days; }
    const MoneyRange& amounts() const { return m_amounts; }
    /// Neither emits changed().
    void setDays(const DayRange& range);
    void setAmounts(const MoneyRange& range);
    void focusFirst();
    /// What keeps the typed text from being a range; empty where nothing does.
    QString problem() const;

Q_SIGNALS:
    /// Both fields are sound, and say something else than before.
    void changed();

private:
    QLineEdit* makeField(const QString& name, const QString& accessibleName);
    void read();
    template <class T>
    QString take(const Typed<T>& from, const Typed<T>& to, Range<T>& range, bool& isChanged);
    QString wrongOrder() const;
    QString problemOf(TypedState state, const QString& text) const;

    Kind m_kind;
    DayRange m_days;
    MoneyRange m_amounts;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLabel* m_problem;
};

} // namespace desk::ui
