#include "app/sandbox/arguments.h"
#include "app/sandbox/laraveljson.h"
#include "app/sandbox/sandbox.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using namespace desk::sandbox;

volatile std::sig_atomic_t g_isInterrupted = 0;

void interrupt(int)
{
    g_isInterrupted = 1;
}

std::string readyLine(const Sandbox& sandbox)
{
    const ShopTotals totals = sandbox.totals();
    JsonWriter writer;
    writer.open('{').key("base").text(sandbox.baseUrl());
    writer.key("key").text(sandbox.key()).key("secret").text(sandbox.secret());
    writer.key("links").number(totals.links).key("transactions").number(totals.transactions);
    writer.key("completed_count").number(totals.completedCount);
    writer.key("completed_total").money(totals.completedCentimes).close('}');
    return writer.take();
}

int run(const SandboxOptions& options)
{
    Sandbox sandbox(options);
    std::string error;
    if (!sandbox.start(&error)) {
        std::fprintf(stderr, "%s\n", error.c_str());
        return 1;
    }
    std::printf("%s\n", readyLine(sandbox).c_str());
    std::fflush(stdout);
    while (g_isInterrupted == 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string_view> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    const Arguments arguments = argumentsOf(words);
    switch (arguments.wish) {
    case Arguments::Wish::Help: std::printf("%s", std::string(helpText()).c_str()); return 0;
    case Arguments::Wish::Version: std::printf("paylink-sandbox %s\n", DESK_VERSION); return 0;
    case Arguments::Wish::Complain: std::fprintf(stderr, "%s\n", arguments.complaint.c_str()); return 2;
    case Arguments::Wish::Run: break;
    }
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    try {
        return run(arguments.options);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "The sandbox had to stop: %s\n", problem.what());
        return 1;
    }
}
