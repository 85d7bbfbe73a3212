// desk-fault-proxy TARGET_PORT SEED PERCENT [stalls]: prints {"port":N} once it listens, works until stdin
// ends.
#include "tests/support/faultproxy.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <string_view>

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: desk-fault-proxy TARGET_PORT SEED PERCENT [stalls]\n");
        return 2;
    }
    const QCoreApplication application(argc, argv);
    const bool withStalls = argc > 4 && std::string_view(argv[4]) == "stalls";
    const auto target = static_cast<std::uint16_t>(std::atoi(argv[1]));
    desk::test::FaultProxy proxy(
        target, desk::test::seeded(std::strtoull(argv[2], nullptr, 10), std::atoi(argv[3]), withStalls));
    std::printf("{\"port\":%d}\n", int{proxy.port()});
    std::fflush(stdout);
    while (std::getchar() != EOF) {}
    const auto counts = proxy.counts();
    std::printf("{\"connections\":%d,\"faulted\":%d}\n", counts.connections, counts.faulted);
    return 0;
}
