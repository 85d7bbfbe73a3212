#include "core/api/v2/answer.h"

#include "core/api/v2/errorcodec.h"

namespace desk::api::v2 {
namespace {

bool isGood(int status)
{
    return status >= 200 && status < 300;
}

/// The content type says so, or the text looks like it: servers mislabel JSON as text, never a page as JSON.
bool looksLikeJson(const Response& response)
{
    const QByteArray start = response.body.left(16).trimmed();
    return response.contentType.toLower().contains("json") || start.startsWith('{') || start.startsWith('[')
        || start.startsWith("\xEF\xBB\xBF");
}

/// A refusal from this status on a write comes from a machine that does not know what the next one did.
bool leavesOutcomeOpen(int status, bool isPage)
{
    return status == 502 || status == 504 || (status >= 500 && status != 503 && isPage);
}

tl::unexpected<CallFailure> refusal(const Response& response, JsonValue root, Repetition repetition)
{
    CallFailure failure{errorFrom(response, root), false};
    failure.mayPass = failure.error.kind == ErrorKind::Timeout
                   || (failure.error.kind == ErrorKind::ServerFault && response.status >= 500);
    if (repetition == Repetition::Once && leavesOutcomeOpen(response.status, root.isMissing())) {
        failure.error.kind = ErrorKind::OutcomeUnknown;
        failure.error.detail = "sent, but the answer was lost (" + failure.error.detail + ")";
    }
    return tl::unexpected<CallFailure>(std::move(failure));
}

} // namespace

CallFailure undecodable(Error error, const Response& response, Repetition repetition)
{
    error.httpStatus = response.status;
    if (repetition == Repetition::Once && isGood(response.status)) {
        error.kind = ErrorKind::OutcomeUnknown;
        error.detail = "done, but the answer cannot be read (" + error.detail + ")";
    }
    return {std::move(error), false};
}

OpenedAnswer openAnswer(const Response& response, Repetition repetition, JsonReader& reader)
{
    if (response.body.trimmed().isEmpty())
        return isGood(response.status) ? OpenedAnswer(JsonValue()) : refusal(response, {}, repetition);
    if (!looksLikeJson(response)) {
        if (!isGood(response.status))
            return refusal(response, {}, repetition);
        return tl::unexpected<CallFailure>(undecodable(errorFrom(response, {}), response, repetition));
    }
    const auto root =
        reader.read({response.body.constData(), static_cast<std::size_t>(response.body.size())});
    if (!isGood(response.status))
        return refusal(response, root.value_or(JsonValue()), repetition);
    if (!root) {
        CallFailure failure = undecodable(root.error(), response, repetition);
        failure.mayPass = true; // cut where neither length nor chunks told
        return tl::unexpected<CallFailure>(std::move(failure));
    }
    if (saysFailure(*root))
        return refusal(response, *root, repetition);
    return *root;
}

} // namespace desk::api::v2
