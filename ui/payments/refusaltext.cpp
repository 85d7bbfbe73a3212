#include "ui/payments/refusaltext.h"

#include "core/domain/searchtext.h"
#include "ui/common/utf8.h"

#include <array>

namespace desk::ui {
namespace {

struct KnownReason {
    const char* mark; ///< stands in the folded message
    const char* text; ///< untranslated
};

/// Gateways write French, sometimes with Arabic behind it. The first that fits is taken.
constexpr std::array kReasons{
    KnownReason{
        "solde insuffisant", QT_TRANSLATE_NOOP("desk::ui::RefusalText", "Not enough money in the account")},
    KnownReason{"provision insuffisante",
        QT_TRANSLATE_NOOP("desk::ui::RefusalText", "Not enough money in the account")},
    KnownReason{"carte expiree", QT_TRANSLATE_NOOP("desk::ui::RefusalText", "The card has expired")},
    KnownReason{"plafond", QT_TRANSLATE_NOOP("desk::ui::RefusalText", "Above the card's limit")},
    KnownReason{"code confidentiel", QT_TRANSLATE_NOOP("desk::ui::RefusalText", "Wrong secret code")},
    KnownReason{"3-d secure",
        QT_TRANSLATE_NOOP("desk::ui::RefusalText", "The payer was not recognised (3-D Secure)")},
    KnownReason{
        "3d secure", QT_TRANSLATE_NOOP("desk::ui::RefusalText", "The payer was not recognised (3-D Secure)")},
    KnownReason{"delai de paiement", QT_TRANSLATE_NOOP("desk::ui::RefusalText", "The payer took too long")},
    KnownReason{"abandonnee", QT_TRANSLATE_NOOP("desk::ui::RefusalText", "The payer gave up")},
    KnownReason{"communication avec la banque",
        QT_TRANSLATE_NOOP("desk::ui::RefusalText", "The bank could not be reached")},
    KnownReason{"rembours", QT_TRANSLATE_NOOP("desk::ui::RefusalText", "The money was given back")},
    KnownReason{"transaction a ete rejetee",
        QT_TRANSLATE_NOOP("desk::ui::RefusalText", "Refused by the bank, no reason given")},
};

} // namespace

QString RefusalText::reasonFor(const Transaction& payment)
{
    const auto status = payment.status.known();
    const bool isRefused = status == TransactionStatus::Refused;
    const bool isFailed = status == TransactionStatus::Failed;
    if (status && !isRefused && !isFailed && status != TransactionStatus::Refunded)
        return {};
    if (payment.gatewayMessage.empty()) {
        if (isRefused)
            return tr("Refused by the bank, no reason given");
        return isFailed ? tr("Not carried through, no reason given") : QString();
    }
    const std::string message = folded(payment.gatewayMessage);
    for (const KnownReason& reason : kReasons) {
        if (message.find(reason.mark) != std::string::npos)
            return QCoreApplication::translate("desk::ui::RefusalText", reason.text);
    }
    return oneLine(payment.gatewayMessage);
}

} // namespace desk::ui
