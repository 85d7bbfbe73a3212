#include "core/base/filelimit.h"

#include <csignal>

namespace desk {

void letFileLimitFail()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace desk
