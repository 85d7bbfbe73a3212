#include "core/api/v2/fieldnames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace desk::api::v2 {
namespace {

constexpr std::array kNames{
    std::pair<std::string_view, std::string_view>{"mytpe_pay_id", "instance"},
    std::pair<std::string_view, std::string_view>{"amount", "price"},
    std::pair<std::string_view, std::string_view>{"type", "amountKind"},
    std::pair<std::string_view, std::string_view>{"payment_mode", "mode"},
    std::pair<std::string_view, std::string_view>{"max_payments", "quota"},
    std::pair<std::string_view, std::string_view>{"inactivity_timeout_minutes", "timeout"},
    std::pair<std::string_view, std::string_view>{"default_inactivity_timeout_minutes", "defaultTimeout"},
    std::pair<std::string_view, std::string_view>{"settings.show_retry_button", "showRetryButton"},
    std::pair<std::string_view, std::string_view>{"settings.allow_anonymous", "allowAnonymous"},
    std::pair<std::string_view, std::string_view>{"udfs", "customFields"},
};

} // namespace

std::string ourFieldName(std::string_view wireName)
{
    const auto known =
        std::find_if(kNames.begin(), kNames.end(), [&](const auto& pair) { return pair.first == wireName; });
    if (known != kNames.end())
        return std::string(known->second);
    constexpr std::string_view kCustomFields = "udfs.";
    if (wireName.starts_with(kCustomFields)) {
        const std::string_view rest = wireName.substr(kCustomFields.size());
        return "customFields." + std::string(rest.substr(0, rest.find('.')));
    }
    return std::string(wireName);
}

} // namespace desk::api::v2
