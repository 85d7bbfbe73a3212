// Keys from the keyboard, unseen, or from standard input. Never from arguments: every user of the machine sees those.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace desk::cli {

class Console;

/// On a terminal asks for both, without showing them; elsewhere takes the first two lines of standard input. White space
/// around them is dropped. ErrorKind::Invalid with a sentence; ErrorKind::Cancelled for Ctrl-C.
Result<KeyPair> readKeys(Console& console);

/// One answer to a question; false where nobody can be asked, and for everything but yes.
bool isConfirmed(Console& console, std::string_view question);

/// Standard input is a keyboard.
bool canAsk();

} // namespace desk::cli
