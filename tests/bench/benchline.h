// One line of a benchmark's table, the same in all of them: `./dev bench` gathers them by their form.
#pragma once

#include <cstdio>

namespace desk::bench {

/// `ours` and `limit` in the same unit, which the name says where it is not seconds; `goal` is the largest ratio that
/// performance.md allows.
inline void printLine(const char* name, double ours, double limit, double goal = 1.0)
{
    std::printf("%-40s ours %10.4f  limit %10.4f  ratio %6.3f  goal <= %4.2f  %s\n", name, ours, limit,
        ours / limit, goal, ours / limit <= goal ? "ok" : "MISSED");
    std::fflush(stdout);
}

} // namespace desk::bench
