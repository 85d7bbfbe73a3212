// Writing the payments report, against `sqlite3 -csv` of the same columns in the same run (P10).
//   bench_csv [PAYMENTS=200000] [ROUNDS=3]
#include "core/report/exportfile.h"
#include "core/report/exportrun.h"
#include "tests/bench/payments.h"

#include <QTemporaryDir>

#include <fstream>

#ifndef _WIN32
#include <sys/resource.h>
#endif

using namespace desk;

namespace {

constexpr const char* kQuery =
    "SELECT strftime('%Y-%m-%d', t.created_at / 1000 + 3600, 'unixepoch'),"
    " strftime('%H:%M:%S', t.created_at / 1000 + 3600, 'unixepoch'), i.name, l.title, l.id, l.mode_code,"
    " t.order_number, t.gateway_order_id, t.approval_code, t.status_code, t.amount / 100.0, 'DZD', t.method,"
    " l.custom_fields, t.environment, strftime('%Y-%m-%dT%H:%M:%SZ', t.created_at / 1000, 'unixepoch')"
    " FROM transactions t JOIN links l ON l.key = t.link_key LEFT JOIN instances i ON i.key = l.instance_key"
    " ORDER BY t.created_at, t.key";

long peakMegabytes()
{
#ifndef _WIN32
    struct rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
#else
    return 0;
#endif
}

} // namespace

int main(int argc, char** argv)
{
    const std::int64_t payments = argc > 1 ? std::atoll(argv[1]) : 200'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    const QTemporaryDir folder;
    const std::string base = folder.path().toStdString();
    ShopCache shop(base + "/cache.db");
    bench::fillShop(shop, payments);
    const long before = peakMegabytes();

    std::vector<double> writes, verified, shell;
    const std::string command =
        "sqlite3 -csv '" + base + "/cache.db' \"" + kQuery + "\" > '" + base + "/theirs.csv'";
    for (int round = 0; round < rounds; ++round) {
        writes.push_back(bench::secondsOf([&] {
            auto file = valueOf(report::ExportFile::create(base + "/write.csv"));
            valueOf(
                report::writeReport({}, &shop.database(), [&](std::string_view b) { return file.write(b); }));
            succeed(file.commit());
        }));
        verified.push_back(bench::secondsOf(
            [&] { valueOf(report::exportToFile({}, &shop.database(), base + "/ours.csv")); }));
        shell.push_back(bench::secondsOf([&] {
            if (std::system(command.c_str()) != 0)
                throw std::runtime_error("sqlite3 failed");
        }));
    }
    const double limit = bench::median(shell);
    std::printf("%lld payments, %lld bytes, peak memory %ld MB over %ld MB\n",
        static_cast<long long>(payments),
        static_cast<long long>(std::filesystem::file_size(base + "/ours.csv")), peakMegabytes() - before,
        before);
    bench::print("P10 csv write", bench::median(writes), limit, 0.6);
    bench::print("P10 csv write and verify", bench::median(verified), limit, 1.0);
    return 0;
}
