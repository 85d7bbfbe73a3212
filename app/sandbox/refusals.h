// Every answer that says no, in one place.
//
// The contract gives two shapes for v2: 401 {message} and 404 {success:false, message:CODE, code} (A.9). The
// others are choices, spread over the shapes seen in this product family so that a client meets them all:
//
//   401  missing or wrong keys                  {message}
//   404  unknown link, instance                 {success:false, message:CODE, code}
//   404  unknown order number                   {error:"text"}
//   404  unknown route, 405 wrong method        {message}                        (405 with an Allow header)
//   422  validation                             {message, errors:{field:[...]}}  "(and N more errors)"
//   422  quota below the paid count, quota not raised on a closed link: validation shape, on max_payments
//   403  create on an inactive instance         {error:"CODE|text"}
//   422  update of a one-shot link              {success:false, message:CODE, code}
//   403  update of an expired link              {data:null, message:French}
//   422  update of a closed reusable link       {error:"text"}
//   422  toggle of a closed link                {success:false, message:CODE, code}
//   419  toggle of an expired link              {data:null, message:French}
//   500  delete of a link with transactions     {error:"CODE|text"}
#pragma once

#include "app/sandbox/apicall.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace desk::sandbox {

/// Field and sentence, in the order of Laravel's rules; one field may come several times.
using FieldErrors = std::vector<std::pair<std::string, std::string>>;

ApiReply refusedAsMessage(int status, std::string_view message); // {message}
ApiReply refusedAsCode(int status, std::string_view code);       // {success:false, message, code}
ApiReply refusedAsError(int status, std::string_view error);     // {error}
ApiReply refusedAsNoData(int status, std::string_view message);  // {data:null, message}
ApiReply refusedAsInvalid(const FieldErrors& errors);            // 422 {message, errors}

ApiReply unauthenticated();
ApiReply linkNotFound();
ApiReply instanceNotFound();

} // namespace desk::sandbox
