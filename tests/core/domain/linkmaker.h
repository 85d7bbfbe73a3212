// Short ways to write a link in a table of tests.
#pragma once

#include "core/domain/paylink.h"

namespace desk {

struct LinkMaker {
    std::optional<LinkMode> mode;
    std::optional<LinkStatus> status;
    std::optional<PaymentStatus> paymentStatus;
    std::optional<std::int64_t> maxPayments;
    std::optional<std::int64_t> paidCount;
    std::optional<std::int64_t> remaining;
};

/// nullopt is a field the server did not send.
inline PayLink made(const LinkMaker& maker)
{
    PayLink link;
    link.id = LinkId("l1");
    if (maker.mode)
        link.mode = OpenEnum(*maker.mode, "m");
    if (maker.status)
        link.status = OpenEnum(*maker.status, "s");
    if (maker.paymentStatus)
        link.paymentStatus = OpenEnum(*maker.paymentStatus, "p");
    link.maxPayments = maker.maxPayments;
    link.paidCount = maker.paidCount;
    link.remaining = maker.remaining;
    return link;
}

} // namespace desk
