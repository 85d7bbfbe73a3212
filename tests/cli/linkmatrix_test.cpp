// Every mode and state against every action: the rules, the command line and the server's own verdict agree.
#include "core/domain/inactivity.h"
#include "core/domain/linkstate.h"
#include "tests/core/change/writerworld.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <array>
#include <set>

using namespace desk;
using namespace std::chrono_literals;
using test::WriterWorld;

namespace {

enum class Stage { Active, Paused, Ended, Expired }; ///< Ended: sold out, or paid
enum class Action { Edit, Quota, Timeout, Pause, Resume, Restock, Delete };
constexpr std::array kActions{Action::Edit, Action::Quota, Action::Timeout, Action::Pause, Action::Resume,
    Action::Restock, Action::Delete};
constexpr std::array kActionNames{"edit", "quota", "timeout", "pause", "resume", "restock", "delete"};

constexpr std::int64_t kNewQuota = 9;
constexpr std::chrono::minutes kNewTimeout{600};

Verdict ruleFor(Action action, const PayLink& link, std::int64_t payments)
{
    switch (action) {
    case Action::Edit: return mayDo(LinkAction::EditText, link, payments);
    case Action::Quota: return mayChangeQuota(link, kNewQuota);
    case Action::Timeout: return mayChangeTimeout(link, kNewTimeout);
    case Action::Pause: return mayDo(LinkAction::Pause, link, payments);
    case Action::Resume: return mayDo(LinkAction::Resume, link, payments);
    case Action::Restock: return mayDo(LinkAction::Restock, link, payments);
    case Action::Delete: return mayDo(LinkAction::Delete, link, payments);
    }
    return {};
}

/// Where the rules say no although the server would do it, do something else, or ignore it without a word.
bool isStricterThanTheServer(RuleReason reason)
{
    static const std::set<RuleReason> kStricter{RuleReason::AlreadyPaused, RuleReason::AlreadyActive,
        RuleReason::PausedMustBeResumed, RuleReason::ReusableNeverExpires, RuleReason::NotLimited};
    return kStricter.contains(reason);
}

} // namespace

class LinkMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cellsAgree_data();
    void cellsAgree();
    void cleanupTestCase() { m_world.reset(); }

private:
    LinkId linkIn(LinkMode mode, Stage stage);
    int runCommand(Action action, const LinkId& id, QByteArray* output);
    bool serverAccepts(Action action, const LinkId& id);

    std::unique_ptr<WriterWorld> m_world;
    QTemporaryDir m_data;
    int m_links = 0;
};

void LinkMatrixTest::initTestCase()
{
    sandbox::SandboxOptions options;
    options.links = 3;
    options.transactions = 3;
    m_world = std::make_unique<WriterWorld>(options);
}

LinkId LinkMatrixTest::linkIn(LinkMode mode, Stage stage)
{
    api::LinkDraft draft = m_world->draft("cell-" + std::to_string(++m_links), mode);
    if (stage == Stage::Expired)
        draft.timeout = 1min;
    const LinkId id = WriterWorld::wait(m_world->direct().createLink(draft, {}))->id;
    switch (stage) {
    case Stage::Active: break;
    case Stage::Paused: static_cast<void>(WriterWorld::wait(m_world->direct().toggleLink(id, {}))); break;
    case Stage::Ended: m_world->sell(id, 5); break;
    case Stage::Expired: m_world->shop.advance(10min); break;
    }
    return id;
}

int LinkMatrixTest::runCommand(Action action, const LinkId& id, QByteArray* output)
{
    const QString name = QString::fromStdString(id.text());
    QStringList words{QStringLiteral("--data-dir"), m_data.path(), QStringLiteral("--base-url"),
        QString::fromStdString(m_world->shop.baseUrl()), QStringLiteral("--json")};
    switch (action) {
    case Action::Edit:
        words << QStringLiteral("edit") << name << QStringLiteral("--title") << QStringLiteral("Changed");
        break;
    case Action::Quota: words << QStringLiteral("edit") << name << QStringLiteral("--max-payments=9"); break;
    case Action::Timeout: words << QStringLiteral("edit") << name << QStringLiteral("--timeout=600"); break;
    case Action::Pause: words << QStringLiteral("pause") << name; break;
    case Action::Resume: words << QStringLiteral("resume") << name; break;
    case Action::Restock: words << QStringLiteral("restock") << name << QStringLiteral("--add=1"); break;
    case Action::Delete: words << QStringLiteral("delete") << name << QStringLiteral("--yes"); break;
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PAYLINK_API_KEY"), QString::fromStdString(m_world->shop.key()));
    environment.insert(QStringLiteral("PAYLINK_API_SECRET"), QString::fromStdString(m_world->shop.secret()));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PAYLINK_PROGRAM), words);
    if (!process.waitForFinished(60'000))
        return -1;
    *output = process.readAllStandardOutput() + process.readAllStandardError();
    return process.exitCode();
}

/// The write as it is, with nobody asking the rules.
bool LinkMatrixTest::serverAccepts(Action action, const LinkId& id)
{
    api::PaymentApi& server = m_world->direct();
    api::LinkChange change;
    switch (action) {
    case Action::Edit: change.title = "Changed"; break;
    case Action::Quota: change.maxPayments = kNewQuota; break;
    case Action::Timeout: change.timeout = kNewTimeout; break;
    case Action::Restock: change.maxPayments = m_world->atServer(id)->maxPayments.value_or(0) + 1; break;
    case Action::Pause:
    case Action::Resume: return WriterWorld::wait(server.toggleLink(id, {})).has_value();
    case Action::Delete: return WriterWorld::wait(server.deleteLink(id, {})).has_value();
    }
    return WriterWorld::wait(server.updateLink(id, change, {})).has_value();
}

void LinkMatrixTest::cellsAgree_data()
{
    QTest::addColumn<LinkMode>("mode");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Action>("action");
    const auto rows = [](const char* name, LinkMode mode, Stage stage) {
        for (std::size_t i = 0; i < kActions.size(); ++i)
            QTest::addRow("%s, %s", name, kActionNames[i]) << mode << stage << kActions[i];
    };
    rows("reusable active", LinkMode::Reusable, Stage::Active);
    rows("reusable paused", LinkMode::Reusable, Stage::Paused);
    rows("one-shot active", LinkMode::OneShot, Stage::Active);
    rows("one-shot paused", LinkMode::OneShot, Stage::Paused);
    rows("one-shot paid", LinkMode::OneShot, Stage::Ended);
    rows("one-shot expired", LinkMode::OneShot, Stage::Expired);
    rows("limited active", LinkMode::Limited, Stage::Active);
    rows("limited paused", LinkMode::Limited, Stage::Paused);
    rows("limited sold out", LinkMode::Limited, Stage::Ended);
    rows("limited expired", LinkMode::Limited, Stage::Expired);
}

void LinkMatrixTest::cellsAgree()
{
    QFETCH(LinkMode, mode);
    QFETCH(Stage, stage);
    QFETCH(Action, action);
    const LinkId id = linkIn(mode, stage);
    const LinkId twin = linkIn(mode, stage);
    const PayLink before = *m_world->atServer(id);
    const Verdict rule = ruleFor(action, before, stage == Stage::Ended ? 1 : 0);
    const std::string reason(desk::wordFor(rule.reason));

    const bool isAccepted = serverAccepts(action, twin);
    QVERIFY2(
        rule.isAllowed() ? isAccepted : !isAccepted || isStricterThanTheServer(rule.reason), reason.c_str());

    QByteArray output;
    const int code = runCommand(action, id, &output);
    const auto after = m_world->atServer(id);
    if (rule.isAllowed()) {
        QVERIFY2(code == 0, output);
        QVERIFY2(!after || *after != before, "the server holds the change");
        QCOMPARE(!after, action == Action::Delete);
        return;
    }
    const bool isSoAlready =
        rule.reason == RuleReason::AlreadyPaused || rule.reason == RuleReason::AlreadyActive;
    QVERIFY2(code == (isSoAlready ? 0 : 5), output);
    QVERIFY2(output.contains(reason.c_str()), output);
    QVERIFY2(after && *after == before, "nothing was sent");
}

QTEST_GUILESS_MAIN(LinkMatrixTest)
#include "linkmatrix_test.moc"
