// The commands of a link against a real shop on loopback: made, sold out, restocked, its window set and cleared, a
// field refused by the server, no network, a draft that comes back.
#include "core/cache/instancestore.h"
#include "core/domain/linkstate.h"
#include "core/session/linkchanges.h"
#include "editorfixture.h"
#include "tests/core/session/sandboxsession.h"
#include "ui/editor/bulkdialog.h"
#include "ui/editor/changenotice.h"
#include "ui/editor/changescontroller.h"
#include "ui/editor/importdialog.h"
#include "ui/editor/linkactions.h"
#include "ui/editor/linkeditor.h"
#include "ui/editor/restockdialog.h"
#include "ui/editor/shoptimeoutdialog.h"
#include "ui/editor/timeoutdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace desk;
using namespace desk::ui;
using namespace desk::ui::testing;

namespace {

constexpr int kPatience = 20'000;

/// A shop, a session, and a window with the commands; what a merchant has before him.
class Desk
{
public:
    explicit Desk(sandbox::SandboxOptions options = {}) : world(std::move(options))
    {
        world.open();
        synchronise();
        build();
    }

    void build()
    {
        controller.reset();
        delete actions;
        actions = new LinkActions(&window);
        delete notice;
        notice = new ChangeNotice(&window);
        controller = std::make_unique<ChangesController>(
            window, *actions, *notice, *world.session, UiLanguage::English);
        window.show();
        controller->sessionOpened();
    }
    ~Desk() { controller.reset(); }

    void synchronise()
    {
        if (!world.synchronise().complete)
            qFatal("no sync");
    }
    cache::CachedLink link(const std::string& idOrSlug) const
    {
        const auto database = world.reader();
        const auto found = cache::LinkStore(*database).find(idOrSlug);
        if (!found || !*found)
            qFatal("no link %s", idOrSlug.c_str());
        return **found;
    }
    bool has(const std::string& idOrSlug) const
    {
        const auto database = world.reader();
        const auto found = cache::LinkStore(*database).find(idOrSlug);
        return found && *found;
    }
    QString said() const
    {
        const auto* text = notice->findChild<QLabel*>(QStringLiteral("bannerText"));
        return notice->isVisible() ? text->text() : QString();
    }
    void close() { child<QToolButton>(*notice, "changeClose")->click(); }
    bool isOffered(LinkCommand command) const { return actions->action(command)->isEnabled(); }

    template <class Window>
    Window* opened() const
    {
        for (Window* found : window.findChildren<Window*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }

    test::SandboxSession world;
    QWidget window;
    LinkActions* actions = nullptr;
    ChangeNotice* notice = nullptr;
    std::unique_ptr<ChangesController> controller;
};

void fill(LinkEditor& editor, const QString& title)
{
    QTest::keyClicks(child<QLineEdit>(editor, "title"), title);
    child<QPlainTextEdit>(editor, "details")->setPlainText(QStringLiteral("Une place"));
    QTest::keyClicks(child<QLineEdit>(editor, "price"), QStringLiteral("8000"));
    child<QComboBox>(editor, "instance")->setCurrentIndex(0);
}

void choose(QWidget& parent, const char* name, int index)
{
    auto* box = child<QComboBox>(parent, name);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesSellsRestocksAndLimits();
    void theServersComplaintStandsAtItsField();
    void offlineKeepsTheForm();
    void aDraftComesBack();
    void editsOnlyWhatChanged();
    void meetsAnotherEdit();
    void pausesResumesDeletes();
    void changesTheShopsRule();
    void pausesMany();
    void makesLinksFromAFile();
};

void ChangesTest::makesSellsRestocksAndLimits()
{
    Desk desk;
    QSignalSpy created(desk.controller.get(), &ChangesController::linkCreated);
    desk.actions->newLink()->trigger();
    QTRY_VERIFY(desk.opened<LinkEditor>());
    LinkEditor& editor = *desk.opened<LinkEditor>();
    fill(editor, QStringLiteral("Cours de cuisine"));
    child<QRadioButton>(editor, "mode-limited")->click();
    QTest::keyClicks(child<QLineEdit>(editor, "quota"), QStringLiteral("2"));
    QTest::keyClick(&editor, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("is online")), kPatience);
    QTRY_VERIFY(!desk.opened<LinkEditor>());
    QCOMPARE(created.count(), 1);
    QVERIFY(desk.has("cours-de-cuisine"));
    const LinkId id = desk.link("cours-de-cuisine").link.id;
    QCOMPARE(desk.link(id.text()).link.maxPayments.value(), 2);
    desk.close();

    // Sold out, then five more: two keystrokes after the command.
    QVERIFY(desk.world.shop.pay(id.text()) && desk.world.shop.pay(id.text()));
    desk.synchronise();
    QVERIFY(stateOf(desk.link(id.text()).link).state == LinkState::SoldOut);
    desk.controller->setSelection({id});
    QTRY_VERIFY(desk.isOffered(LinkCommand::Restock));
    QVERIFY(!desk.isOffered(LinkCommand::Pause));
    desk.actions->action(LinkCommand::Restock)->trigger();
    QTRY_VERIFY(desk.opened<RestockDialog>());
    QTest::keyClicks(child<QLineEdit>(*desk.opened<RestockDialog>(), "restockNumber"), QStringLiteral("5\r"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("new places")), kPatience);
    QCOMPARE(desk.link(id.text()).link.maxPayments.value(), 7);
    QVERIFY(stateOf(desk.link(id.text()).link).state == LinkState::Active);

    // A window of its own, and back to the shop's rule.
    QTRY_VERIFY(desk.isOffered(LinkCommand::Timeout));
    desk.actions->action(LinkCommand::Timeout)->trigger();
    QTRY_VERIFY(desk.opened<TimeoutDialog>());
    choose(*desk.opened<TimeoutDialog>(), "timeoutChoice", 2);
    child<QPushButton>(*desk.opened<TimeoutDialog>(), "timeoutSend")->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("expires is changed")), kPatience);
    QVERIFY(desk.link(id.text()).link.timeoutOverride == std::chrono::hours(12));
    desk.close();
    QTRY_VERIFY(!desk.opened<TimeoutDialog>());
    desk.actions->action(LinkCommand::Timeout)->trigger();
    QTRY_VERIFY(desk.opened<TimeoutDialog>());
    choose(*desk.opened<TimeoutDialog>(), "timeoutChoice", 0);
    child<QPushButton>(*desk.opened<TimeoutDialog>(), "timeoutSend")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.said().isEmpty(), kPatience);
    QVERIFY2(!desk.link(id.text()).link.timeoutOverride, qPrintable(desk.said()));
}

void ChangesTest::theServersComplaintStandsAtItsField()
{
    Desk desk;
    desk.controller->newLink();
    QTRY_VERIFY(desk.opened<LinkEditor>());
    LinkEditor& editor = *desk.opened<LinkEditor>();
    fill(editor, QStringLiteral("Un roman"));
    child<QPlainTextEdit>(editor, "details")->setPlainText(QString(70'000, u'x')); // this server takes 65,535
    QTest::keyClick(child<QLineEdit>(editor, "title"), Qt::Key_Return);
    auto* problem = child<QLabel>(editor, "detailsProblem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatience);
    QVERIFY2(problem->text().contains(QStringLiteral("65535")), qPrintable(problem->text()));
    QVERIFY(!editor.isBusy());
    QVERIFY(!desk.has("un-roman"));
    child<QPlainTextEdit>(editor, "details")->setPlainText(QStringLiteral("court"));
    QVERIFY(!problem->isVisible());
    QTest::keyClick(child<QLineEdit>(editor, "title"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("is online")), kPatience);
}

void ChangesTest::offlineKeepsTheForm()
{
    Desk desk;
    QSignalSpy ended(desk.controller.get(), &ChangesController::requestEnded);
    desk.controller->newLink();
    QTRY_VERIFY(desk.opened<LinkEditor>());
    LinkEditor& editor = *desk.opened<LinkEditor>();
    fill(editor, QStringLiteral("Hors ligne"));
    desk.world.shop.stop();
    QTest::keyClick(child<QLineEdit>(editor, "title"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1, kPatience);
    QVERIFY(editor.isVisible() && !editor.isBusy());
    QCOMPARE(child<QLineEdit>(editor, "title")->text(), QStringLiteral("Hors ligne"));
    QVERIFY(child<QLabel>(editor, "bannerText")->isVisible());
    std::string error;
    QVERIFY(desk.world.shop.start(&error));
}

void ChangesTest::aDraftComesBack()
{
    Desk desk;
    desk.controller->newLink();
    QTRY_VERIFY(desk.opened<LinkEditor>());
    fill(*desk.opened<LinkEditor>(), QStringLiteral("Brouillon"));
    desk.opened<LinkEditor>()->reject();
    child<QPushButton>(*desk.opened<LinkEditor>(), "draftKeep")->click();
    QTRY_VERIFY(!desk.opened<LinkEditor>());

    desk.build(); // the program starts again
    QTRY_VERIFY(desk.said().contains(QStringLiteral("Brouillon")));
    auto* goOn = child<QPushButton>(*desk.notice, "bannerAction");
    goOn->click();
    QTRY_VERIFY(desk.opened<LinkEditor>());
    LinkEditor& editor = *desk.opened<LinkEditor>();
    QTRY_COMPARE(child<QLineEdit>(editor, "title")->text(), QStringLiteral("Brouillon"));
    QTest::keyClick(child<QLineEdit>(editor, "title"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("is online")), kPatience);
    QTRY_VERIFY(!desk.opened<LinkEditor>());
    desk.controller->newLink(); // sent: the next one begins empty
    QTRY_VERIFY(desk.opened<LinkEditor>());
    QCOMPARE(child<QLineEdit>(*desk.opened<LinkEditor>(), "title")->text(), QString());
}

namespace {

LinkId anyLink(const Desk& desk, LinkMode mode, LinkStatus status, bool withPayments)
{
    const auto database = desk.world.reader();
    const auto all = cache::LinkStore(*database).all();
    for (const cache::CachedLink& link : *all) {
        if (link.link.mode.is(mode) && link.link.status.is(status)
            && (link.link.paidCount.value_or(0) > 0 || link.transactionCount > 0) == withPayments)
            return link.link.id;
    }
    return {};
}

} // namespace

void ChangesTest::editsOnlyWhatChanged()
{
    Desk desk;
    const LinkId id = anyLink(desk, LinkMode::Reusable, LinkStatus::Active, true);
    QVERIFY(!id.isEmpty());
    const std::string details = desk.link(id.text()).link.details;
    desk.controller->run(LinkCommand::Edit, id);
    QTRY_VERIFY(desk.opened<LinkEditor>());
    LinkEditor& editor = *desk.opened<LinkEditor>();
    auto* title = child<QLineEdit>(editor, "title");
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Nouveau titre\r"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("is saved")), kPatience);
    QCOMPARE(desk.link(id.text()).link.title, std::string("Nouveau titre"));
    QCOMPARE(desk.link(id.text()).link.details, details);
}

void ChangesTest::meetsAnotherEdit()
{
    Desk desk;
    const LinkId id = anyLink(desk, LinkMode::Reusable, LinkStatus::Active, true);
    desk.controller->run(LinkCommand::Edit, id);
    QTRY_VERIFY(desk.opened<LinkEditor>());
    LinkEditor& editor = *desk.opened<LinkEditor>();
    auto* title = child<QLineEdit>(editor, "title");
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Le mien"));
    // Somebody else, on another desk.
    test::SandboxSession other({});
    other.settings.baseUrl = desk.world.settings.baseUrl;
    other.settings.keys = desk.world.settings.keys;
    other.open();
    api::LinkChange theirs;
    theirs.title = "Le leur";
    const auto changed =
        test::SandboxSession::wait(other.session->changes().changeLink(id, std::nullopt, theirs));
    QVERIFY(changed && changed->end == change::WriteEnd::Done);

    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(editor, "conflict")->isVisible(), kPatience);
    QVERIFY(child<QRadioButton>(editor, "conflict-title-mine")->isChecked());
    child<QPushButton>(editor, "conflictApply")->click();
    child<QPushButton>(editor, "editorSend")->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("is saved")), kPatience);
    QCOMPARE(desk.link(id.text()).link.title, std::string("Le mien"));
}

void ChangesTest::pausesResumesDeletes()
{
    Desk desk;
    desk.controller->newLink();
    QTRY_VERIFY(desk.opened<LinkEditor>());
    fill(*desk.opened<LinkEditor>(), QStringLiteral("Pour peu de temps"));
    QTest::keyClick(child<QLineEdit>(*desk.opened<LinkEditor>(), "title"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("is online")), kPatience);
    desk.synchronise();
    const LinkId id = desk.link("pour-peu-de-temps").link.id;
    desk.controller->setSelection({id});
    QTRY_VERIFY(desk.isOffered(LinkCommand::Pause));
    desk.actions->action(LinkCommand::Pause)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("is paused")), kPatience);
    QTRY_VERIFY(desk.isOffered(LinkCommand::Resume));
    desk.actions->action(LinkCommand::Resume)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("takes payments again")), kPatience);
    desk.synchronise();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isOffered(LinkCommand::Delete), kPatience);
    desk.actions->action(LinkCommand::Delete)->trigger();
    QTRY_VERIFY(desk.opened<QMessageBox>());
    child<QPushButton>(*desk.opened<QMessageBox>(), "deleteLinkYes")->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("is deleted")), kPatience);
    QVERIFY(!desk.has(id.text()) || desk.link(id.text()).missingSince);
}

namespace {

/// A few links of the instance of that name that are not known to have a time of their own.
std::vector<LinkId> linksInheritingIn(const Desk& desk, const QString& instanceName)
{
    const auto database = desk.world.reader();
    const auto instances = cache::InstanceStore(*database).all();
    const auto links = cache::LinkStore(*database).all();
    std::vector<LinkId> ids;
    for (const cache::CachedInstance& instance : *instances) {
        if (QString::fromStdString(instance.instance.name) != instanceName)
            continue;
        for (const cache::CachedLink& link : *links) {
            if (link.link.instanceId == instance.instance.id && !link.link.timeoutOverride && ids.size() < 8)
                ids.push_back(link.link.id);
        }
    }
    return ids;
}

} // namespace

void ChangesTest::changesTheShopsRule()
{
    Desk desk;
    desk.actions->shopTimeout()->trigger();
    QTRY_VERIFY(desk.opened<ShopTimeoutDialog>());
    ShopTimeoutDialog& dialog = *desk.opened<ShopTimeoutDialog>();
    choose(dialog, "timeoutChoice", 1);
    QTRY_VERIFY(!child<QLabel>(dialog, "whatIfSummary")->text().isEmpty());
    const QString name = child<QComboBox>(dialog, "shop")->currentText();
    child<QPushButton>(dialog, "shopTimeoutSend")->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(name), kPatience);
    // This server tells it of the links that inherit it alone.
    int inheriting = 0;
    for (const LinkId& id : linksInheritingIn(desk, name)) {
        QVERIFY(test::SandboxSession::wait(desk.world.session->refreshLink(id)));
        const PayLink link = desk.link(id.text()).link;
        if (!link.timeoutSource.is(TimeoutSource::Instance))
            continue;
        QVERIFY2(link.effectiveTimeout == std::chrono::minutes(30), qPrintable(desk.said()));
        ++inheriting;
    }
    QVERIFY(inheriting > 0);
}

void ChangesTest::pausesMany()
{
    Desk desk;
    std::vector<LinkId> ids;
    {
        const auto database = desk.world.reader();
        const auto all = cache::LinkStore(*database).all();
        for (const cache::CachedLink& link : *all) {
            if (link.link.status.is(LinkStatus::Active) && ids.size() < 4)
                ids.push_back(link.link.id);
        }
    }
    desk.controller->setSelection(ids);
    QTRY_VERIFY(desk.isOffered(LinkCommand::Pause));
    QVERIFY(!desk.isOffered(LinkCommand::Edit));
    desk.actions->action(LinkCommand::Pause)->trigger();
    QTRY_VERIFY(desk.opened<BulkDialog>());
    BulkDialog& dialog = *desk.opened<BulkDialog>();
    QTest::keyClick(&dialog, Qt::Key_Return);
    auto* summary = child<QLabel>(dialog, "bulkSummary");
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("4 done")), kPatience);
    for (const LinkId& id : ids)
        QVERIFY(desk.link(id.text()).link.status.is(LinkStatus::Paused));
    dialog.accept();
    QTRY_VERIFY(!desk.opened<BulkDialog>());
}

void ChangesTest::makesLinksFromAFile()
{
    Desk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("factures.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("titre;details;montant;facture\nRobe;Taille M;8 000,50;FAC-1\nTapis;Laine;12000;FAC-2\n");
    file.close();
    desk.actions->importLinks()->trigger();
    QTRY_VERIFY(desk.opened<ImportDialog>());
    ImportDialog& dialog = *desk.opened<ImportDialog>();
    dialog.choose(path);
    QTRY_VERIFY(child<QPushButton>(dialog, "importSend")->isEnabled());
    child<QPushButton>(dialog, "importSend")->click();
    QTRY_VERIFY(desk.opened<BulkDialog>());
    auto* summary = child<QLabel>(*desk.opened<BulkDialog>(), "bulkSummary");
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("2 done")), kPatience);
}

QTEST_MAIN(ChangesTest)
#include "changes_test.moc"
