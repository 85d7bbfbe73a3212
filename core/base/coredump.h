// What is left of a program that crashes: no picture of its memory, which held the keys.
#pragma once

namespace desk {

/// First in main(). The system writes no core file of this process. `isInspectable`: a desktop's services may look at
/// the process (a window needs them to); where nobody has to, not even a crash collector gets its memory.
void keepMemoryPrivate(bool isInspectable);

} // namespace desk
