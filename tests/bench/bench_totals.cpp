// Totals from the roll-ups (P9) and `paylink totals` as a whole process (P14).
//   bench_totals [PAYMENTS=200000] [ROUNDS=21] [PAYLINK=path of the program]
#include "core/report/totals.h"
#include "tests/bench/payments.h"

#include <QTemporaryDir>

using namespace desk;

namespace {

void shell(const std::string& command)
{
    if (std::system((command + " > /dev/null").c_str()) != 0)
        throw std::runtime_error("failed: " + command);
}

} // namespace

int main(int argc, char** argv)
{
    const std::int64_t payments = argc > 1 ? std::atoll(argv[1]) : 200'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 21;
    const std::string program = argc > 3 ? argv[3] : PAYLINK_PROGRAM;
    const QTemporaryDir folder;
    const auto data = valueOf(cache::DataFolder::named(folder.path().toStdString(), "default"));
    succeed(data.prepare());
    ShopCache shop(data.cacheFile());
    bench::fillShop(shop, payments);

    const cache::TotalsStore store(shop.database());
    const std::string database = "'" + data.cacheFile().string() + "'";
    const std::string totals =
        "'" + program + "' --data-dir '" + folder.path().toStdString() + "' --json totals --by month";
    std::vector<double> rollUp, scan, process, floor;
    for (int round = 0; round < rounds; ++round) {
        rollUp.push_back(
            bench::secondsOf([&] { valueOf(report::totalsBy(report::TotalsBy::Month, {}, {}, store)); }));
        scan.push_back(bench::secondsOf([&] {
            shop.database()
                .handle()
                .execAndGet("SELECT sum(amount) FROM transactions WHERE status_code = 2")
                .getInt64();
        }));
        process.push_back(bench::secondsOf([&] { shell(totals); }));
        floor.push_back(bench::secondsOf([&] { shell("sqlite3 " + database + " 'select 1'"); }));
    }
    std::printf("%lld payments\n", static_cast<long long>(payments));
    bench::print("P9 totals by month (2 ms)", bench::median(rollUp), 0.002, 1.0);
    bench::print("P9 totals against a scan", bench::median(rollUp), bench::median(scan), 1.0);
    bench::print("P14 paylink totals", bench::median(process), bench::median(floor), 2.0);
    return 0;
}
