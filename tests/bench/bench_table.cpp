// The links table at 100,000 rows, against repainting its visible rows in the same run (performance goals P4 to P7).
//   bench_table [LINKS=100000] [ROUNDS=40]
// Prints `name ours limit ratio`: milliseconds, 95th percentile for a keystroke, medians else; the limit is the
// repaint floor times the goal.
#include "tests/bench/benchline.h"
#include "tests/ui/linkfixture.h"
#include "ui/common/theme.h"
#include "ui/links/expiring.h"
#include "ui/links/linkfilterwords.h"
#include "ui/links/linksview.h"
#include "ui/links/selectionsum.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(
        values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

void print(const char* name, double ours, double limit)
{
    bench::printLine(name, ours, limit);
}

class Bench
{
public:
    Bench(int links, int rounds) : m_model(m_clock, UiLanguage::English), m_rounds(rounds)
    {
        cache::LinkList list = randomList(links, 1);
        TextOrder titles(list);
        m_view.setLinks(&m_model);
        m_view.resize(1280, 1200); // 30 rows and more
        m_model.load(std::move(list), std::move(titles));
        m_view.show();
        paint();
    }

    /// What the event loop would do until the frame stands: repaint() of a dirty viewport is one frame.
    void paint() { m_view.viewport()->repaint(); }

    std::vector<double> times(const std::function<void(int)>& work)
    {
        std::vector<double> found;
        for (int round = 0; round < m_rounds; ++round) {
            found.push_back(milliseconds([&] {
                work(round);
                paint();
            }));
        }
        return found;
    }

    double floor()
    {
        return percentile(times([](int) {}), 0.5);
    }

    std::vector<double> keystrokes()
    {
        std::vector<double> found;
        for (const char* word :
            {"robe", "poterie 7", "inv2026", "evenement", "s-1", "livraison don", "miel 33"}) {
            const QString whole = QString::fromUtf8(word);
            for (qsizetype length = 1; length <= whole.size(); ++length) {
                found.push_back(milliseconds([&] {
                    m_model.setQuery({whole.left(length), LinkColumn::Created, true});
                    m_view.showCurrentOrTop();
                    paint();
                }));
            }
            m_model.setQuery({{}, LinkColumn::Created, true});
            paint();
        }
        return found;
    }

    double sort(LinkColumn column)
    {
        return percentile(times([&](int round) {
            m_model.sort(static_cast<int>(column), round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        }),
            0.5);
    }

    /// Filters that combine, chosen and taken away again.
    std::vector<double> filters()
    {
        std::vector<double> found;
        LinkFilters chosen;
        for (int round = 0; round < m_rounds; ++round) {
            const auto& all = filterChoices();
            const QString& id = all[static_cast<std::size_t>(round * 7) % all.size()].first;
            chosen = round % 4 == 3 ? LinkFilters() : withChoice(chosen, id, true);
            found.push_back(milliseconds([&] {
                m_model.setQuery({{}, LinkColumn::Created, true, chosen});
                m_view.showCurrentOrTop();
                paint();
            }));
        }
        m_model.setQuery({{}, LinkColumn::Created, true});
        paint();
        return found;
    }

    /// The counts of every choice of every filter.
    double facets(const LinkFilters& filters)
    {
        m_model.setQuery({{}, LinkColumn::Created, true, filters});
        std::vector<double> found;
        std::int64_t sum = 0;
        for (int round = 0; round < m_rounds; ++round)
            found.push_back(milliseconds([&] { sum += m_model.facets().passing; }));
        m_model.setQuery({{}, LinkColumn::Created, true});
        paint();
        return sum < 0 ? 0 : percentile(found, 0.5);
    }

    double firstSort(LinkColumn column)
    {
        return milliseconds([&] {
            m_model.sort(static_cast<int>(column));
            paint();
        });
    }

    /// Adding up what every shown link collected, and finding the next deadlines.
    double sums()
    {
        std::vector<double> found;
        std::int64_t kept = 0;
        for (int round = 0; round < m_rounds; ++round)
            found.push_back(milliseconds([&] { kept += SelectionSum::ofAllShown(m_model).rows; }));
        return kept < 0 ? 0 : percentile(found, 0.5);
    }

    double expiring()
    {
        std::vector<double> found;
        std::size_t kept = 0;
        for (int round = 0; round < m_rounds; ++round)
            found.push_back(
                milliseconds([&] { kept += nextExpiring(m_model.links(), m_clock.now(), 12).size(); }));
        return kept == 0 ? 0 : percentile(found, 0.5);
    }

    /// The strip alone: that is what its repaint costs.
    double tick()
    {
        std::vector<double> found;
        for (int round = 0; round < m_rounds; ++round) {
            const int section = static_cast<int>(LinkColumn::Deadline);
            const QRect strip(m_view.columnViewportPosition(section), 0, m_view.columnWidth(section),
                m_view.viewport()->height());
            found.push_back(milliseconds([&] { m_view.viewport()->repaint(strip); }));
        }
        return percentile(found, 0.5);
    }

    double scroll()
    {
        return percentile(times([&](int round) {
            QScrollBar* bar = m_view.verticalScrollBar();
            bar->setValue(static_cast<int>((static_cast<qint64>(round) * 7919 * 36) % (bar->maximum() + 1)));
        }),
            0.5);
    }

    /// A sync's news for an open table: 200 rows of which some are new.
    double apply()
    {
        std::mt19937 random(5);
        return percentile(times([&](int) {
            cache::LinkBatch batch;
            nameInstances(batch.links);
            for (int at = 0; at < 200; ++at)
                put(batch.links, randomLink(random, "id-" + std::to_string(random() % 100'400)));
            m_model.apply(batch);
        }),
            0.5);
    }

private:
    FixedClock m_clock;
    LinkTableModel m_model;
    LinksView m_view;
    int m_rounds;
};

void run(Bench& bench, int links)
{
    const double floor = bench.floor();
    std::printf("%-28s %9s %9s %6s   (%d links; repaint floor %.3f ms)\n", "name", "ours", "limit", "ratio",
        links, floor);
    print("P4 keystroke, p95", percentile(bench.keystrokes(), 0.95), 2 * floor);
    print("P5 sort by amount", bench.sort(LinkColumn::Collected), 3 * floor);
    print("P5 sort by created", bench.sort(LinkColumn::Created), 3 * floor);
    print("P5 sort by title", bench.sort(LinkColumn::Title), 3 * floor);
    print("P5 sort by instance", bench.sort(LinkColumn::Instance), 3 * floor);
    print("P5 sort by deadline", bench.sort(LinkColumn::Deadline), 3 * floor);
    std::printf("%-28s %9.3f\n", "first sort by slug", bench.firstSort(LinkColumn::Slug));
    print("P5 sort by slug", bench.sort(LinkColumn::Slug), 3 * floor);
    print("P5 sort by URL", bench.sort(LinkColumn::Url), 3 * floor);
    std::printf("%-28s %9.3f\n", "first sort by invoice", bench.firstSort(LinkColumn::Invoice));
    print("P5 sort by invoice", bench.sort(LinkColumn::Invoice), 3 * floor);
    print("P4 filter, p95", percentile(bench.filters(), 0.95), 2 * floor);
    print("facets, no filter", bench.facets({}), 3.0);
    LinkFilters several;
    for (const char* id : {"state:active", "mode:limited", "deadline:7-days"})
        several = withChoice(several, QLatin1String(id), true);
    print("facets, three filters", bench.facets(several), 3.0);
    print("sum of all shown", bench.sums(), floor);
    print("next deadlines", bench.expiring(), floor);
    print("P6 tick", bench.tick(), 0.3 * floor);
    print("P7 scroll jump", bench.scroll(), 1.3 * floor);
    print("sync of 200 rows, painted", bench.apply(), 3 * floor);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeMode::Light);
    const int links = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 40;
    Bench bench(std::max(links, 1), std::max(rounds, 3));
    // From the event loop: only there does the window learn that it is on the screen, and paints.
    QTimer::singleShot(200, &application, [&] {
        run(bench, links);
        QCoreApplication::quit();
    });
    return QApplication::exec();
}
