#include "core/base/coredump.h"

#ifndef _WIN32
#include <sys/resource.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace desk {

void keepMemoryPrivate(bool isInspectable)
{
#ifndef _WIN32
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // may only fail for raising it
#endif
    // The leak checker of the address sanitizer has to look at its own process.
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
    if (!isInspectable)
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#else
    static_cast<void>(isInspectable);
#endif
}

} // namespace desk
