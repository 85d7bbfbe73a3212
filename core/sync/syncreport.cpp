#include "core/sync/syncreport.h"

namespace desk::sync {
namespace {

std::string counted(std::int64_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

} // namespace

std::string_view wordFor(SyncWarning::Kind kind)
{
    switch (kind) {
    case SyncWarning::Kind::LinksNotRefreshed: return "links-not-refreshed";
    case SyncWarning::Kind::InstancesNotRefreshed: return "instances-not-refreshed";
    case SyncWarning::Kind::TransactionsNotRefreshed: return "transactions-not-refreshed";
    case SyncWarning::Kind::UnreadableItems: return "unreadable-items";
    case SyncWarning::Kind::ListKeptMoving: return "list-kept-moving";
    case SyncWarning::Kind::LinksMissing: return "links-missing";
    case SyncWarning::Kind::TotalsDisagree: return "totals-disagree";
    case SyncWarning::Kind::LinksDropped: return "links-dropped";
    }
    return {};
}

std::string sentenceFor(const SyncWarning& warning)
{
    const std::int64_t n = warning.count;
    std::string sentence;
    switch (warning.kind) {
    case SyncWarning::Kind::LinksNotRefreshed:
        sentence = counted(n, "link", "links") + " not refreshed; what was known before is kept";
        break;
    case SyncWarning::Kind::InstancesNotRefreshed:
        sentence = counted(n, "instance", "instances") + " not refreshed; what was known before is kept";
        break;
    case SyncWarning::Kind::TransactionsNotRefreshed:
        sentence = "payments of " + counted(n, "link", "links") + " not read whole";
        break;
    case SyncWarning::Kind::UnreadableItems:
        sentence =
            counted(n, "item", "items") + " of the server's answers could not be read and were left out";
        break;
    case SyncWarning::Kind::ListKeptMoving:
        sentence = "the list kept changing while it was read; some rows may be as of the last sync";
        break;
    case SyncWarning::Kind::LinksMissing:
        sentence =
            counted(n, "link is", "links are")
            + " no longer in the server's list; a link with payments is kept for good, another until a full "
              "sync confirms that it is gone";
        break;
    case SyncWarning::Kind::TotalsDisagree:
        sentence = "payments of " + counted(n, "link do", "links do")
                 + " not add up to what the server says was collected";
        break;
    case SyncWarning::Kind::LinksDropped:
        sentence = counted(n, "link", "links") + " deleted on the server removed here";
        break;
    }
    return warning.detail.empty() ? sentence : sentence + " (" + warning.detail + ")";
}

} // namespace desk::sync
