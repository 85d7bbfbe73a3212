// LinkFormCodec: a form <-> the text that is kept of it in the journal while it is not sent.
#pragma once

#include "core/base/result.h"
#include "ui/editor/linkform.h"

#include <string>
#include <string_view>

namespace desk::ui {

/// JSON with names of our own. Of a logo only its place is kept.
std::string encoded(const LinkForm& form);
/// ErrorKind::Storage for text that encoded() did not write. The logo is not read.
Result<LinkForm> linkFormFrom(std::string_view text);

} // namespace desk::ui
