#include "ui/editor/linkcommand.h"

namespace desk::ui {

std::string_view wordFor(LinkCommand command)
{
    switch (command) {
    case LinkCommand::Edit: return "edit";
    case LinkCommand::Duplicate: return "duplicate";
    case LinkCommand::Restock: return "restock";
    case LinkCommand::Timeout: return "timeout";
    case LinkCommand::Pause: return "pause";
    case LinkCommand::Resume: return "resume";
    case LinkCommand::Delete: return "delete";
    }
    return {};
}

std::optional<std::int64_t> knownPayments(const cache::CachedLink& link)
{
    if (link.transactionsComplete || link.transactionCount > 0)
        return link.transactionCount;
    return std::nullopt;
}

std::optional<BulkAction> bulkActionOf(LinkCommand command)
{
    switch (command) {
    case LinkCommand::Edit:
    case LinkCommand::Duplicate: return std::nullopt;
    case LinkCommand::Restock: return BulkAction::AddPlaces;
    case LinkCommand::Timeout: return BulkAction::SetTimeout;
    case LinkCommand::Pause: return BulkAction::Pause;
    case LinkCommand::Resume: return BulkAction::Resume;
    case LinkCommand::Delete: return BulkAction::Delete;
    }
    return std::nullopt;
}

Verdict verdictFor(LinkCommand command, const cache::CachedLink& link)
{
    const auto ask = [&link](LinkAction action) { return mayDo(action, link.link, knownPayments(link)); };
    switch (command) {
    case LinkCommand::Edit: return {};
    case LinkCommand::Duplicate: return ask(LinkAction::Duplicate);
    case LinkCommand::Restock: return ask(LinkAction::Restock);
    case LinkCommand::Timeout: return ask(LinkAction::ChangeTimeout);
    case LinkCommand::Pause: return ask(LinkAction::Pause);
    case LinkCommand::Resume: return ask(LinkAction::Resume);
    case LinkCommand::Delete: return ask(LinkAction::Delete);
    }
    return {RuleReason::StateUnknown};
}

} // namespace desk::ui
