// LinkForm: what stands in the form of a link: text as it is typed, and choices. A value; nothing here is checked.
#pragma once

#include "core/domain/paylink.h"
#include "ui/common/uilanguage.h"
#include "ui/editor/timeoutentry.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace desk::ui {

/// One row of the custom fields (`name` is its label) or of the metadata.
struct TypedPair {
    QString name;
    QString text;

    bool operator==(const TypedPair&) const = default;
};

struct LogoChoice {
    QString path;     ///< where it was chosen; empty: none
    QByteArray bytes; ///< empty where the file could not be read, or is larger than what is taken
    qint64 size = 0;  ///< of the file
    bool isReadable = true;

    bool operator==(const LogoChoice&) const = default;
};

struct LinkForm {
    QString instanceId;
    QString title;
    QString details;
    AmountKind amountKind = AmountKind::Fixed;
    QString price;
    LinkMode mode = LinkMode::Reusable; ///< what is chosen for a fixed amount; see modeOf()
    QString quota;
    TimeoutEntry timeout;
    QString slug;
    bool slugIsTyped = false; ///< else it follows the title
    std::vector<TypedPair> customFields;
    std::vector<TypedPair> metadata;
    LogoChoice logo;
    std::optional<bool> showRetryButton = true; ///< nullopt: of a link whose setting the server never told
    std::optional<bool> allowAnonymous = false;

    bool operator==(const LinkForm&) const = default;
};

/// A link with a free amount is always reusable; the mode chosen before is kept for when the amount is fixed again.
LinkMode modeOf(const LinkForm& form);

/// What an edit begins with.
LinkForm formOf(const PayLink& link, UiLanguage language);
/// The same as a template: everything but the address.
LinkForm templateOf(const PayLink& link, UiLanguage language);

/// `8000`, or `8000,50` with the language's decimal mark: read back as what it was, in any language.
QString typedAmount(Money amount, UiLanguage language);

/// The fields of a JSON object; what is no text stands as compact JSON. Empty for anything else.
std::vector<TypedPair> metadataRows(const std::string& json);

/// From the title; where it has no Latin letter or digit, `pay-` and `fallback`.
QString slugFor(const QString& title, const QString& fallback);

} // namespace desk::ui
