// The libFuzzer entry of one target, chosen by DESK_FUZZ_TARGET when compiled.
#include "tests/fuzz/fuzztargets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    desk::fuzz::DESK_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
