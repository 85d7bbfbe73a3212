// What the card network adds to a payment. Pure functions of the payment's index and the seed, so that
// a million payments need no stored texts.
#pragma once

#include "app/sandbox/records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace desk::sandbox {

struct Payer {
    std::string name, email, phone; // all invented
};

Payer payerOf(std::uint32_t persona);

class Gateway
{
public:
    explicit Gateway(std::uint64_t seed) : m_seed(seed) {}

    /// How a pending payment ends, and how long after it began (at most ten minutes; A.10 names the timeout).
    struct Outcome {
        TransactionStatus status;
        UtcMs after;
    };

    /// One to ten letters and digits, unique (A.8).
    std::string orderNumberOf(TransactionIndex index) const;
    /// The inverse; the caller checks that the index exists.
    std::optional<TransactionIndex> indexOf(std::string_view orderNumber) const;
    /// The network's own id.
    std::string orderIdOf(TransactionIndex index) const;
    /// Six digits for money that moved, else nothing.
    std::optional<std::string> approvalCodeOf(TransactionIndex index, TransactionStatus status) const;
    std::optional<std::string> messageOf(TransactionIndex index, TransactionStatus status) const;
    Outcome outcomeOf(TransactionIndex index) const;
    /// A failure the network later reports as paid when asked again (D12).
    bool completesLate(TransactionIndex index) const;

private:
    std::uint64_t hash(TransactionIndex index, std::uint64_t purpose) const;

    std::uint64_t m_seed;
};

} // namespace desk::sandbox
