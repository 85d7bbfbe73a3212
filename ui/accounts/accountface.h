// AccountFace: how one account looks wherever it is named: its initial on its colour, its name, test or live.
#pragma once

#include "core/profiles/profile.h"
#include "ui/common/tones.h"

#include <QCoreApplication>
#include <QIcon>
#include <QPixmap>
#include <QString>

#include <vector>

namespace desk::ui {

struct AccountFace {
    QString name;  ///< of its folder: what it is addressed by
    QString title; ///< as people call it
    QColor colour; ///< invalid: none chosen
    profiles::Environment environment = profiles::Environment::Undeclared;

    bool operator==(const AccountFace&) const = default;
};

AccountFace faceOf(const profiles::Profile& profile);

/// The first letter of the title, white or black on the colour, in a rounded square of `size`.
QPixmap facePixmap(const AccountFace& face, int size, qreal devicePixelRatio);

/// The same, also where the row it stands in is chosen.
QIcon faceIcon(const AccountFace& face, int size, qreal devicePixelRatio);

struct AccountColour {
    QString hex;  ///< `#rrggbb`
    QString name; ///< in the window's language
};

class AccountText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::AccountText)
public:
    /// `TEST`, `LIVE`; a question where nobody has said yet.
    static QString environment(profiles::Environment environment);
    static QString environmentSentence(profiles::Environment environment);
    static Tone environmentTone(profiles::Environment environment);
    /// For a screen reader and a title: `Boutique, LIVE`.
    static QString whole(const AccountFace& face);
    static std::vector<AccountColour> colours();
};

} // namespace desk::ui
