#include "app/sandbox/linkform.h"

#include <algorithm>
#include <array>
#include <limits>

namespace desk::sandbox {

namespace {

constexpr std::size_t kMaxTitleLength = 255;
constexpr std::size_t kMaxLogoBytes = std::size_t{2} * 1024 * 1024;
constexpr Centimes kMaxAmount = 999'999'999'999; // decimal(12,2)

const Json& fieldOf(const Json& fields, std::string_view name)
{
    static const Json kUnsent; // null, as an unsent field reads in PHP
    const Json* field = fields.find(name);
    return field ? *field : kUnsent;
}

/// "mytpe_pay_id" is "mytpe pay id" in a sentence.
std::string wordsOf(std::string_view name)
{
    std::string words(name);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

void complain(FieldErrors& errors, std::string_view name, std::string_view rest)
{
    errors.emplace_back(std::string(name), "The " + wordsOf(name) + " field " + std::string(rest));
}

std::size_t lengthOf(std::string_view text) // in characters
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// A text that must be there; returns whether it may be used.
bool readText(
    const Json& fields, std::string_view name, std::size_t longest, std::string& out, FieldErrors& errors)
{
    const Json& field = fieldOf(fields, name);
    if (field.isNull()) {
        complain(errors, name, "is required.");
        return false;
    }
    if (field.kind != Json::Kind::String) {
        complain(errors, name, "must be a string.");
        return false;
    }
    if (lengthOf(field.text) > longest) {
        complain(errors, name, "must not be greater than " + std::to_string(longest) + " characters.");
        return false;
    }
    out = field.text;
    return true;
}

/// One of the given words; returns its place.
template <typename Enum, std::size_t Count>
std::optional<Enum> readWord(
    const Json& fields, std::string_view name, const std::array<Enum, Count>& choices, FieldErrors& errors)
{
    const Json& field = fieldOf(fields, name);
    for (const Enum choice : choices) {
        if (field.kind == Json::Kind::String && field.text == wordOf(choice)) {
            return choice;
        }
    }
    errors.emplace_back(std::string(name), "The selected " + wordsOf(name) + " is invalid.");
    return std::nullopt;
}

bool isNumberOrText(const Json& field)
{
    return field.kind == Json::Kind::Number || field.kind == Json::Kind::String;
}

void readAmount(const Json& fields, std::optional<Centimes>& amount, FieldErrors& errors)
{
    const Json& field = fieldOf(fields, "amount");
    const auto value = isNumberOrText(field) ? centimesOf(field.text) : std::nullopt;
    if (!value) {
        complain(errors, "amount", "must be a number.");
    } else if (*value < 0) {
        complain(errors, "amount", "must be at least 0.");
    } else if (*value > kMaxAmount) {
        complain(errors, "amount", "must not be greater than 9999999999.99.");
    } else {
        amount = *value;
    }
}

void readQuota(const Json& fields, std::optional<int>& quota, FieldErrors& errors)
{
    const Json& field = fieldOf(fields, "max_payments");
    const auto value = isNumberOrText(field) ? integerOf(field.text) : std::nullopt;
    if (!value || *value > std::numeric_limits<int>::max()) {
        complain(errors, "max_payments", "must be an integer.");
    } else if (*value < 1) {
        complain(errors, "max_payments", "must be at least 1.");
    } else {
        quota = static_cast<int>(*value);
    }
}

void readType(Link& link, const Json& fields, FieldErrors& errors)
{
    if (fieldOf(fields, "type").isNull()) {
        complain(errors, "type", "is required.");
    } else if (const auto type =
                   readWord(fields, "type", std::array{LinkType::Dynamic, LinkType::Static}, errors)) {
        link.type = *type;
    }
    if (!fieldOf(fields, "amount").isNull()) {
        readAmount(fields, link.amount, errors);
    } else if (fieldOf(fields, "type").text == "dynamic") {
        complain(errors, "amount", "is required when type is dynamic.");
    }
}

void readSlug(Link& link, const Json& fields, const Shop& shop, FieldErrors& errors)
{
    if (!readText(fields, "slug", kMaxTitleLength, link.slug, errors)) {
        return;
    }
    const auto isAllowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'
            || c == '_';
    };
    if (!std::all_of(link.slug.begin(), link.slug.end(), isAllowed)) {
        complain(errors, "slug", "must only contain letters, numbers, dashes, and underscores.");
    } else if (shop.findSlug(link.slug)) {
        errors.emplace_back("slug", "The slug has already been taken.");
    }
}

void readMode(Link& link, const Json& fields, FieldErrors& errors)
{
    if (link.type == LinkType::Static || fieldOf(fields, "payment_mode").isNull()) {
        return; // reusable; for static whatever was sent goes unseen (D2)
    }
    const std::array modes{PaymentMode::Reusable, PaymentMode::OneShot, PaymentMode::Limited};
    if (const auto mode = readWord(fields, "payment_mode", modes, errors)) {
        link.mode = *mode;
    }
    if (link.mode != PaymentMode::Limited) {
        return;
    }
    if (fieldOf(fields, "max_payments").isNull()) {
        complain(errors, "max_payments", "is required when payment mode is limited.");
    } else {
        readQuota(fields, link.maxPayments, errors);
    }
}

void readMap(const Json& fields, std::string_view name, Json& out, FieldErrors& errors)
{
    const Json& field = fieldOf(fields, name);
    if (field.kind == Json::Kind::Map || field.kind == Json::Kind::List) {
        out = field;
    } else if (!field.isNull()) {
        complain(errors, name, "must be an array.");
    }
}

void readSettings(Link& link, const Json& fields, FieldErrors& errors)
{
    Json settings;
    readMap(fields, "settings", settings, errors);
    if (const Json* retry = settings.find("show_retry_button")) {
        link.showsRetryButton = isTruthyInPhp(*retry);
    }
    if (const Json* anonymous = settings.find("allow_anonymous")) {
        link.allowsAnonymous = isTruthyInPhp(*anonymous);
    }
}

void readUdfs(Link& link, const Json& fields, FieldErrors& errors)
{
    Json udfs;
    readMap(fields, "udfs", udfs, errors);
    for (const std::string& key : udfs.names) {
        const Json& value = *udfs.find(key);
        const bool isKnown = key.size() == 4 && key.starts_with("udf") && key[3] >= '1' && key[3] <= '5';
        if (!isKnown || (!value.isNull() && value.find("value") == nullptr)) {
            errors.emplace_back("udfs." + key, "The udfs." + key + " field is invalid.");
        } else {
            link.udfs.member(key) = value;
        }
    }
}

void readQuotaChange(Link& link, const Json& fields, FieldErrors& errors)
{
    if (link.mode != PaymentMode::Limited || fieldOf(fields, "max_payments").isNull()) {
        return;
    }
    const std::size_t before = errors.size();
    readQuota(fields, link.maxPayments, errors);
    if (errors.size() == before && link.maxPayments.value_or(0) < link.completedCount) {
        complain(errors, "max_payments",
            "cannot be lower than the successful payments count (" + std::to_string(link.completedCount)
                + ").");
    }
}

} // namespace

void readTimeout(const Json& fields, std::string_view name, std::optional<int>& minutes, FieldErrors& errors)
{
    const Json* field = fields.find(name);
    if (!field) {
        return;
    }
    if (field->isNull()) {
        minutes.reset();
        return;
    }
    const auto value = isNumberOrText(*field) ? integerOf(field->text) : std::nullopt;
    if (!value) {
        complain(errors, name, "must be an integer.");
    } else if (*value < 1 || *value > kMaxTimeoutMinutes) {
        complain(errors, name, "must be between 1 and 525600.");
    } else {
        minutes = static_cast<int>(*value);
    }
}

std::optional<std::string> readLogo(const RequestBody& body, std::string_view ownerId, FieldErrors& errors)
{
    const auto upload = body.uploads.find("logo");
    if (upload == body.uploads.end()) {
        return std::nullopt;
    }
    const std::string& type = upload->second.contentType;
    if (type != "image/png" && type != "image/jpeg" && type != "image/jpg") {
        complain(errors, "logo", "must be a file of type: jpg, png, jpeg.");
        return std::nullopt;
    }
    if (upload->second.bytes > kMaxLogoBytes) {
        complain(errors, "logo", "must not be greater than 2048 kilobytes.");
        return std::nullopt;
    }
    return "mytpe-pay/logos/" + std::string(ownerId) + (type == "image/png" ? ".png" : ".jpg");
}

Link newLinkOf(const RequestBody& body, const Shop& shop, FieldErrors& errors)
{
    Link link;
    const Json& fields = body.fields;
    std::string instanceId;
    if (readText(fields, "mytpe_pay_id", kMaxTitleLength, instanceId, errors)) {
        const auto instance = shop.findInstance(instanceId);
        if (!instance) {
            errors.emplace_back("mytpe_pay_id", "The selected mytpe pay id is invalid.");
        }
        link.instance = instance.value_or(0);
    }
    readText(fields, "title", kMaxTitleLength, link.title, errors);
    readText(fields, "details", std::numeric_limits<std::uint16_t>::max(), link.details, errors);
    readType(link, fields, errors);
    readSlug(link, fields, shop, errors);
    readMode(link, fields, errors);
    readTimeout(fields, "inactivity_timeout_minutes", link.timeoutMinutes, errors);
    readMap(fields, "metadata", link.metadata, errors);
    readSettings(link, fields, errors);
    readUdfs(link, fields, errors);
    return link;
}

void applyChanges(Link& link, const RequestBody& body, FieldErrors& errors)
{
    const Json& fields = body.fields;
    if (fields.find("title")) {
        readText(fields, "title", kMaxTitleLength, link.title, errors);
    }
    if (fields.find("details")) {
        readText(fields, "details", std::numeric_limits<std::uint16_t>::max(), link.details, errors);
    }
    if (fields.find("amount") && (link.type == LinkType::Dynamic || !fieldOf(fields, "amount").isNull())) {
        readAmount(fields, link.amount, errors);
    } else if (fields.find("amount")) {
        link.amount.reset();
    }
    readQuotaChange(link, fields, errors);
    readTimeout(fields, "inactivity_timeout_minutes", link.timeoutMinutes, errors);
    if (fields.find("metadata")) {
        link.metadata = Json{};
        readMap(fields, "metadata", link.metadata, errors);
    }
    readSettings(link, fields, errors);
    readUdfs(link, fields, errors);
}

} // namespace desk::sandbox
