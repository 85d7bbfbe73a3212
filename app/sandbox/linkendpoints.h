// Rows 4 to 9 of A.2: links.
#pragma once

#include "app/sandbox/apicall.h"

namespace desk::sandbox {

ApiReply listLinks(ApiCall& call);
ApiReply createLink(ApiCall& call);
ApiReply showLink(ApiCall& call);
ApiReply updateLink(ApiCall& call);
ApiReply toggleLink(ApiCall& call);
ApiReply deleteLink(ApiCall& call);

} // namespace desk::sandbox
