#include "app/cli/writevalues.h"

#include "app/cli/console.h"
#include "app/cli/readcache.h"
#include "app/cli/verdicttext.h"
#include "core/async/onready.h"
#include "core/domain/typedmoney.h"

#include <charconv>

namespace desk::cli {
namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

Result<Money> moneyFrom(const std::string& text, std::string_view what)
{
    const TypedMoney typed = readTypedMoney(text);
    if (typed.isClear())
        return *typed.amount;
    if (typed.fault == TypedMoney::Fault::Ambiguous) {
        return failure(ErrorKind::Invalid, "`" + text + "` can mean " + typed.amount->toDecimal() + " or "
                                               + typed.other->toDecimal() + ": write one of these for "
                                               + std::string(what) + ".");
    }
    return failure(ErrorKind::Invalid,
        "`" + text + "` is not an amount of dinars: write " + std::string(what) + " as 8000 or 8000.50.");
}

Result<std::optional<Money>> moneyOption(const Arguments& arguments, std::string_view option)
{
    const auto text = arguments.value(option);
    if (!text)
        return std::optional<Money>();
    const auto money = moneyFrom(*text, option);
    if (!money)
        return failure(money.error());
    return std::optional(*money);
}

Result<std::optional<std::int64_t>> numberOption(const Arguments& arguments, std::string_view option)
{
    const auto text = arguments.value(option);
    if (!text)
        return std::optional<std::int64_t>();
    const auto number = wholeNumber(*text);
    if (!number) {
        return failure(ErrorKind::Invalid,
            "`" + *text + "` is not a whole number: write `" + std::string(option) + "` as 20.");
    }
    return number;
}

Result<Field<std::chrono::minutes>> minutesFrom(
    const std::string& text, std::string_view what, std::string_view clearWord)
{
    if (!clearWord.empty() && text == clearWord)
        return Field<std::chrono::minutes>::null();
    const auto number = wholeNumber(text);
    if (!number) {
        return failure(ErrorKind::Invalid,
            "`" + text + "` is not a number of minutes: write " + std::string(what) + " as 2880"
                + (clearWord.empty() ? "" : " or " + std::string(clearWord)) + ".");
    }
    // Beyond what the clock counts it is out of range all the same.
    return Field<std::chrono::minutes>(std::chrono::minutes{std::min<std::int64_t>(*number, 1'000'000'000)});
}

ExitCode runChange(const Arguments& arguments, Console& console, const Change& change)
{
    return runOnline(arguments, console, [&](session::Session& session, QObject* context, const End& end) {
        QObject::connect(&session, &session::Session::writesSettled, context,
            [&console](const std::vector<change::WriteVerdict>& verdicts) { saySettled(verdicts, console); });
        session::LinkChanges& changes = session.changes();
        onReady(changes.settleOpenWrites(), context,
            [&, context, end](const Result<std::vector<change::WriteVerdict>>&) {
                // Where nothing could be found out, the change itself says why.
                onReady(change(changes), context, [&, end](const Result<change::WriteVerdict>& verdict) {
                    end(finish(verdict, arguments, console));
                });
            });
    });
}

ExitCode runLinkChange(const Arguments& arguments, Console& console, const LinkChange& change)
{
    const std::string& name = arguments.operands().front();
    if (name.empty()) {
        console.say("The link has no name: write its id or slug.");
        return ExitCode::Usage;
    }
    return runOnline(
        arguments, console, [&, name](session::Session& session, QObject* context, const End& end) {
            QObject::connect(&session, &session::Session::writesSettled, context,
                [&console](
                    const std::vector<change::WriteVerdict>& verdicts) { saySettled(verdicts, console); });
            session::LinkChanges& changes = session.changes();
            const auto make = [&, context, end](const Result<LinkId>& id) {
                if (!id) {
                    end(finish(failure(id.error()), arguments, console));
                    return;
                }
                onReady(change(changes, *id), context, [&, end](const Result<change::WriteVerdict>& verdict) {
                    end(finish(verdict, arguments, console));
                });
            };
            onReady(changes.settleOpenWrites(), context,
                [&, context, name, make](const Result<std::vector<change::WriteVerdict>>&) {
                    onReady(changes.findLink(name), context, make);
                });
        });
}

} // namespace desk::cli
