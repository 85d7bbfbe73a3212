// Interrupt: Ctrl-C and a polite request to end, as a question that long work asks.
#pragma once

namespace desk::cli {

/// From now on the first SIGINT or SIGTERM is only remembered; a second one ends the program.
void catchInterrupts();
bool wasInterrupted();

} // namespace desk::cli
