// WriteText: what became of a change, in words: never more than is known.
#pragma once

#include "core/change/writeverdict.h"
#include "ui/common/tones.h"
#include "ui/common/uilanguage.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

/// What was meant, where a verdict alone does not tell it.
enum class ChangeKind { Create, Edit, Restock, Timeout, Pause, Resume, Delete, ShopTimeout };

/// The one next step that goes with a message.
enum class ChangeStep { None, CopyUrl, Pause, Duplicate, TryAgain };

struct ChangeMessage {
    Tone tone = Tone::Neutral;
    QString text;
    ChangeStep step = ChangeStep::None;
    bool stays = true; ///< until it is closed; else for a few seconds

    bool operator==(const ChangeMessage&) const = default;
};

class WriteText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::WriteText)
public:
    /// `title`: of the link, or the shop's name.
    static ChangeMessage message(ChangeKind kind, const change::WriteVerdict& verdict, const QString& title);
    /// Nothing was changed. `keptDraft`: what was typed is in the journal.
    static ChangeMessage failed(const Error& error, const QString& title, bool keptDraft);
    /// Of a change from before, found out about only now.
    static ChangeMessage settled(const change::WriteVerdict& verdict);
    static QString step(ChangeStep step);

private:
    static QString done(ChangeKind kind, const QString& title);
    static QString kept(const change::WriteVerdict& verdict, const QString& title);
    static QString fieldName(change::LinkField field);
    static QString valueText(const change::FieldDifference& difference, const std::string& value);
};

} // namespace desk::ui
