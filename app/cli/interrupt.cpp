#include "app/cli/interrupt.h"

#include <csignal>

namespace desk::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0; // the only thing a signal handler may touch

extern "C" void onInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

void catchInterrupts()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace desk::cli
