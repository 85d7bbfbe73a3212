#include "core/domain/invoicenumber.h"

#include <algorithm>
#include <array>

namespace desk {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r\n";
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

template <std::size_t N>
bool containsAny(std::string_view text, const std::array<std::string_view, N>& words)
{
    return std::any_of(words.begin(), words.end(),
        [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Labels that name an invoice, but something else of it than its number.
bool namesInvoice(std::string_view label)
{
    constexpr std::array<std::string_view, 3> kInvoice{"invoice", "facture", "فاتور"};
    constexpr std::array<std::string_view, 10> kSomethingElse{
        "date", "due", "amount", "total", "montant", "address", "adresse", "mail", "تاريخ", "مبلغ"};
    const std::string text = lowered(label);
    return containsAny(text, kInvoice) && !containsAny(text, kSomethingElse);
}

/// `INV2026001`, `FAC-12`, `Facture n° 2026/17`: a word for invoice, no other letters, digits.
bool isShapedLikeInvoice(std::string_view value)
{
    constexpr std::array<std::string_view, 6> kPrefixes{"invoice", "inv", "facture", "fact", "fac", "fa"};
    constexpr std::size_t kLongest = 40;
    const std::string text = lowered(value);
    const auto prefix = std::find_if(kPrefixes.begin(), kPrefixes.end(),
        [&text](std::string_view candidate) { return text.starts_with(candidate); });
    if (prefix == kPrefixes.end() || text.size() > kLongest)
        return false;
    std::string rest = text.substr(prefix->size());
    for (const std::string_view sign : {"n°", "nº", "no.", "#"}) {
        if (const auto at = rest.find(sign); at != std::string::npos)
            rest.erase(at, sign.size());
    }
    const bool isNumber = rest.find_first_not_of("0123456789-/_. ") == std::string::npos;
    return isNumber && rest.find_first_of("0123456789") != std::string::npos;
}

} // namespace

std::string invoiceNumberOf(const std::vector<CustomField>& fields)
{
    for (const CustomField& field : fields) {
        if (const auto value = trimmed(field.value); !value.empty() && namesInvoice(field.label))
            return std::string(value);
    }
    for (const CustomField& field : fields) {
        if (const auto value = trimmed(field.value); isShapedLikeInvoice(value))
            return std::string(value);
    }
    return {};
}

} // namespace desk
