// Requests: verb, path and body of every call (contract A.2).
#pragma once

#include "core/api/httpmessages.h"
#include "core/api/multipartform.h"
#include "core/api/paymentapi.h"

namespace desk::api::v2 {

Request instancesRequest(PageRequest page);
Request activeInstancesRequest(PageRequest page);
/// Sorted by title: the default order moves with every payment (D22).
Request linksRequest(const InstanceId& instance, LinkListFilter filter, PageRequest page);
/// Of every status; the filter is part of contract A.7.
Request searchLinksRequest(const InstanceId& instance, const std::string& text, PageRequest page);
Request linkDetailsRequest(const LinkId& link);
Request linkTransactionsRequest(const LinkId& link, PageRequest page);
Request recentTransactionsRequest(PageRequest page);
Request statsRequest();
Request statisticsRequest(const LinkId& link, Aggregation aggregation);

Request createLinkRequest(const MultipartForm& form);
Request updateLinkRequest(const LinkId& link, const MultipartForm& form);
Request toggleLinkRequest(const LinkId& link);
Request deleteLinkRequest(const LinkId& link);
Request checkTransactionRequest(const std::string& orderNumber);
Request updateInstanceRequest(const MultipartForm& form);

} // namespace desk::api::v2
