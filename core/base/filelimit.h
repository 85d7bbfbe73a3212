// A limit on the size of files (ulimit -f) is an error like a full disk.
#pragma once

namespace desk {

/// First in main(). From now on a write beyond the limit fails, where the system would end the process.
void letFileLimitFail();

} // namespace desk
