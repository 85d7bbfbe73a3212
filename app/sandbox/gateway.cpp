#include "app/sandbox/gateway.h"

#include "app/sandbox/random.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace desk::sandbox {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::size_t kNumberLength = 7; // 36^7 > 2^32
constexpr std::size_t kPrefixLength = 3;
constexpr std::uint64_t kFirstPrefix = 10ULL * 36 * 36; // "A00"
constexpr std::uint64_t kPrefixes = 26ULL * 36 * 36;
constexpr std::uint32_t kFactor = 0x9E3779B1U; // odd, so multiplying can be undone

constexpr std::uint32_t inverseOf(std::uint32_t odd)
{
    std::uint32_t inverse = odd;
    for (int i = 0; i < 5; ++i) {
        inverse *= 2U - odd * inverse; // Newton's step doubles the correct bits
    }
    return inverse;
}
static_assert(kFactor * inverseOf(kFactor) == 1U);

std::uint32_t scrambled(std::uint32_t value, std::uint64_t seed)
{
    value = (value ^ static_cast<std::uint32_t>(mix(seed))) * kFactor;
    value ^= value >> 16U;
    return value * kFactor;
}

std::uint32_t unscrambled(std::uint32_t value, std::uint64_t seed)
{
    value *= inverseOf(kFactor);
    value ^= value >> 16U;
    return (value * inverseOf(kFactor)) ^ static_cast<std::uint32_t>(mix(seed));
}

std::string base36(std::uint64_t value, std::size_t width)
{
    std::string out;
    while (value != 0 || out.size() < width) {
        out += kAlphabet[value % 36];
        value /= 36;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

constexpr std::array<std::string_view, 24> kFirstNames = {"Leïla", "Karim", "Amina", "Yacine", "Nour",
    "Sofiane", "Meriem", "Rachid", "Lynda", "Bilal", "Samira", "Tarek", "Zineb", "Mehdi", "Ferroudja", "Idir",
    "أمينة", "كريم", "نور", "ياسين", "مريم", "سفيان", "ليلى", "رشيد"};
constexpr std::array<std::string_view, 24> kLastNames = {"Benali", "Haddad", "Meziane", "Ouali", "Cherif",
    "Mansouri", "Boudiaf", "Saïdi", "Hamdani", "Zerrouki", "Aït Ali", "Belaïd", "Khelif", "N'Aït Saïd",
    "Toumi", "Rahmani", "بن علي", "حداد", "مزيان", "والي", "شريف", "منصوري", "بوضياف", "سعيدي"};
constexpr std::array<std::string_view, 16> kMailNames = {"leila", "karim", "amina", "yacine", "nour",
    "sofiane", "meriem", "rachid", "lynda", "bilal", "samir", "tarek", "zineb", "mehdi", "idir", "client"};
constexpr std::array<std::string_view, 4> kMailHosts = {
    "example.dz", "example.com", "courrier.example", "boite.example.org"};

constexpr std::array<std::string_view, 4> kFailures = {"Délai de paiement dépassé",
    "Authentification 3-D Secure échouée", "Transaction abandonnée par le client",
    "Erreur de communication avec la banque"};
constexpr std::array<std::string_view, 5> kRefusals = {"Solde insuffisant", "Carte expirée",
    "Plafond de paiement dépassé", "Code confidentiel erroné",
    "Votre transaction a été rejetée / تم رفض معاملتك"};

} // namespace

Payer payerOf(std::uint32_t persona)
{
    const std::uint64_t bits = mix(persona);
    // Latin names go with Latin ones: the second third of each list is Arabic.
    const bool isArabic = bits % 4 == 0;
    const auto first = isArabic ? 16 + (bits >> 8U) % 8 : (bits >> 8U) % 16;
    const auto last = isArabic ? 16 + (bits >> 16U) % 8 : (bits >> 16U) % 16;
    std::array<char, 24> phone{};
    std::snprintf(phone.data(), phone.size(), "0%c%08u", "567"[(bits >> 24U) % 3],
        static_cast<unsigned>((bits >> 32U) % 100'000'000U));
    Payer payer;
    payer.name = std::string(kFirstNames[first]) + ' ' + std::string(kLastNames[last]);
    payer.email = std::string(kMailNames[first % 16]) + '.' + std::to_string((bits >> 40U) % 9000 + 1000)
                + '@' + std::string(kMailHosts[(bits >> 60U) % kMailHosts.size()]);
    payer.phone = phone.data();
    return payer;
}

std::uint64_t Gateway::hash(TransactionIndex index, std::uint64_t purpose) const
{
    return mix(mix(m_seed ^ (purpose << 56U)) ^ index);
}

std::string Gateway::orderNumberOf(TransactionIndex index) const
{
    const std::uint32_t number = scrambled(index, m_seed);
    const std::uint64_t look = hash(index, 1);
    if (look % 4 == 0) {
        return base36(number, 1);
    }
    return base36(kFirstPrefix + (look >> 8U) % kPrefixes, kPrefixLength) + base36(number, kNumberLength);
}

std::optional<TransactionIndex> Gateway::indexOf(std::string_view orderNumber) const
{
    const bool hasPrefix = orderNumber.size() == kPrefixLength + kNumberLength;
    std::uint64_t number = 0;
    for (const char c :
        hasPrefix ? orderNumber.substr(kPrefixLength) : orderNumber.substr(0, kNumberLength)) {
        const std::size_t digit = kAlphabet.find(c);
        if (digit == std::string_view::npos) {
            return std::nullopt;
        }
        number = number * 36 + digit;
    }
    const TransactionIndex index = unscrambled(static_cast<std::uint32_t>(number), m_seed);
    return orderNumberOf(index) == orderNumber ? std::optional(index) : std::nullopt;
}

std::string Gateway::orderIdOf(TransactionIndex index) const
{
    Random random(hash(index, 2));
    return uuidText(random);
}

std::optional<std::string> Gateway::approvalCodeOf(TransactionIndex index, TransactionStatus status) const
{
    if (status != TransactionStatus::Completed && status != TransactionStatus::Refunded) {
        return std::nullopt;
    }
    std::string code = std::to_string(hash(index, 3) % 1'000'000);
    code.insert(0, 6 - code.size(), '0');
    return code;
}

std::optional<std::string> Gateway::messageOf(TransactionIndex index, TransactionStatus status) const
{
    const std::uint64_t choice = hash(index, 4);
    switch (status) {
    case TransactionStatus::Pending:
    case TransactionStatus::Processing: return std::nullopt;
    case TransactionStatus::Completed: return "Votre paiement a été accepté";
    case TransactionStatus::Failed:
        return std::string(completesLate(index) ? kFailures[0] : kFailures[choice % kFailures.size()]);
    case TransactionStatus::Refused: return std::string(kRefusals[choice % kRefusals.size()]);
    case TransactionStatus::Refunded: break;
    }
    return "Paiement remboursé";
}

Gateway::Outcome Gateway::outcomeOf(TransactionIndex index) const
{
    const std::uint64_t bits = hash(index, 5);
    const auto seconds = static_cast<UtcMs>(20 + (bits >> 8U) % 460);
    if (bits % 100 < 68) {
        return {TransactionStatus::Completed, seconds * kSecondMs};
    }
    if (bits % 100 < 80) {
        return {TransactionStatus::Refused, seconds * kSecondMs};
    }
    return {TransactionStatus::Failed, 10 * kMinuteMs};
}

bool Gateway::completesLate(TransactionIndex index) const
{
    return hash(index, 6) % 5 == 0;
}

} // namespace desk::sandbox
