// The links desk as a whole, off screen, over a real cache and journal: filters, views, selection, strip.
#include "app/desktop/desktop.h"
#include "core/cache/instancestore.h"
#include "core/cache/linkstore.h"
#include "core/cache/metastore.h"
#include "core/cache/schema.h"
#include "core/cache/transactionstore.h"
#include "tests/support/loopbackserver.h"
#include "ui/common/chip.h"
#include "ui/common/namedialog.h"
#include "ui/common/popuppanel.h"
#include "ui/common/theme.h"
#include "ui/editor/restockdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::ui;

namespace {

template <class T>
T take(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

PayLinkReading linkNumber(int number)
{
    static constexpr const char* kTitles[] = {"Robe kabyle brodée", "Atelier poterie, samedi",
        "Facture Sarl Bennani", "Cours d’arabe en ligne", "كتاب الطبخ الجزائري", "Stage photo à Tipaza",
        "Panier de la semaine"};
    const std::string text = std::to_string(number);
    const Instant now = SystemClock().now();
    PayLinkReading reading;
    reading.id = LinkId("link-" + text);
    reading.instanceId = InstanceId(number % 3 == 0 ? "workshop" : "shop");
    reading.title = std::string(kTitles[number % 7]) + ' ' + text;
    reading.slug = "s-" + text;
    reading.details = std::string("Retrait au magasin");
    reading.url = "https://pay.test/s-" + text;
    reading.amountKind = OpenEnum<AmountKind>(AmountKind::Fixed, "f");
    const LinkMode mode = static_cast<LinkMode>(number % 3);
    reading.mode = OpenEnum<LinkMode>(mode, "m");
    const bool isSoldOut = mode == LinkMode::Limited && number % 4 == 0;
    const bool isPaused = number % 11 == 5;
    const bool isExpired = mode != LinkMode::Reusable && number % 9 == 1;
    reading.status = OpenEnum<LinkStatus>(isExpired   ? LinkStatus::Expired
                                          : isSoldOut ? LinkStatus::Closed
                                          : isPaused  ? LinkStatus::Paused
                                                      : LinkStatus::Active,
        "s");
    reading.price = Money::fromCentimes(800'000 + number * 5'000);
    reading.collected = Money::fromCentimes(number * 800'000 + 5);
    if (mode == LinkMode::Limited) {
        reading.maxPayments = 20;
        reading.paidCount = isSoldOut ? 20 : 3 + number % 17;
    } else {
        reading.paidCount = mode == LinkMode::OneShot ? 0 : number;
    }
    reading.effectiveTimeout = std::chrono::minutes(48 + 37 * number);
    reading.timeoutSource =
        OpenEnum<TimeoutSource>(number % 2 == 0 ? TimeoutSource::Instance : TimeoutSource::Link, "i");
    reading.lastActivityAt = now - std::chrono::minutes(40);
    reading.createdAt = now - std::chrono::hours(number * 7);
    reading.updatedAt = now - std::chrono::hours(number);
    reading.customFields =
        std::vector<CustomField>{{"udf1", "Facture n°", "INV2026" + std::to_string(100 + number)}};
    reading.isComplete = true;
    return reading;
}

class Profile
{
public:
    /// With `deadline`, the first link is an invoice whose window ends then.
    explicit Profile(int links, std::optional<Instant> deadline = std::nullopt)
        : m_folder(take(cache::DataFolder::named(m_root.path().toStdString(), "default")))
    {
        take(m_folder.prepare());
        auto database = take(
            cache::Database::open(m_folder.cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps()));
        for (const auto& [id, name] :
            {std::pair("shop", "Boutique Yasmine"), std::pair("workshop", "Atelier du midi")}) {
            InstanceReading instance;
            instance.id = InstanceId(id);
            instance.name = std::string(name);
            take(cache::InstanceStore(*database).merge(instance));
        }
        cache::LinkStore store(*database);
        for (int number = 0; number < links; ++number) {
            PayLinkReading reading = linkNumber(number);
            if (number == 0 && deadline) {
                reading.mode = OpenEnum<LinkMode>(LinkMode::OneShot, "o");
                reading.effectiveTimeout = std::chrono::minutes(60);
                reading.lastActivityAt = *deadline - std::chrono::minutes(60);
            }
            take(store.merge(reading, cache::ReadingSource::Details));
        }
        Transaction payment;
        payment.id = TransactionId("1");
        payment.linkId = LinkId("link-30");
        payment.status = {TransactionStatus::Completed, "completed"};
        payment.amount = Money::fromCentimes(5);
        payment.createdAt = SystemClock().now() - std::chrono::hours(3);
        payment.orderNumber = "QX77120";
        if (links > 30)
            take(cache::TransactionStore(*database).write(std::vector{payment}, {}));
        take(cache::MetaStore(*database).setNumber(
            cache::kLastSyncAt, toMilliseconds(SystemClock().now()) - 60'000));
    }

    desktop::DesktopSettings settings(UiLanguage language = UiLanguage::English) const
    {
        desktop::DesktopSettings settings;
        settings.session.folder = m_folder;
        settings.session.baseUrl = "http://127.0.0.1:1/api/v2/mytpe-pay";
        settings.session.keys = {Secret("key"), Secret("secret")};
        settings.language = language;
        return settings;
    }

private:
    QTemporaryDir m_root;
    cache::DataFolder m_folder;
};

/// A window whose rows are all there.
struct Desk {
    explicit Desk(const desktop::DesktopSettings& settings, int links)
        : desktop(settings)
        , page(desktop.window().findChild<LinksPage*>())
        , view(page->view())
    {
        desktop.window().resize(1280, 800);
        desktop.window().show();
        isFull = QTest::qWaitFor(
            [&] {
                return static_cast<int>(view->links()->links().size()) == links && desktop.links().isWhole();
            },
            20'000);
    }

    template <class T>
    T* child(const char* name) const
    {
        return page->template findChild<T*>(
            QLatin1String(name)); // the page of payments has parts of the same names
    }
    QString text(const char* name) const
    {
        const auto* label = child<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    void choose(const char* menu, const char* id) const
    {
        auto* button = child<ChoiceMenu>(menu);
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
        for (QAction* action : button->menu()->actions()) {
            if (action->objectName() == QString::fromUtf8(id))
                action->trigger();
        }
        button->menu()->close();
    }

    mutable desktop::Desktop desktop;
    LinksPage* page;
    LinksView* view;
    bool isFull = false;
};

void keepPicture(QWidget& widget, const QString& name, qreal scale = 1.0)
{
    QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    QVERIFY(picture.save(QStringLiteral(SCREENSHOT_DIR "/%1.png").arg(name)));
}

} // namespace

class LinksDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeMode::Light); }
    void filtersCombineAndGoOneByOne();
    void filtersThatHideAllSayTheWayBack();
    void viewsAreSavedRenamedAndDeleted();
    void theViewIsRememberedByTheNextRun();
    void selectionsAreSummedAndCopied();
    void ordersFindTheirLink();
    void theStripLeadsToTheLink();
    void activationAndCurrentAreTold();
    void aSoldOutBadgeLeadsToMorePlaces();
    void otherBadgesOpenTheLink();
    void aSyncMovesNothing();
    void atZeroTheLinkIsReadAgain();
    void givesWayToASidePanel();
    void looksRight_data();
    void looksRight();
};

void LinksDeskTest::filtersCombineAndGoOneByOne()
{
    const Profile profile(120);
    Desk desk(profile.settings(), 120);
    QVERIFY(desk.isFull);
    const auto* model = desk.view->links();
    desk.choose("stateFilter", "state:active");
    const int active = model->rowCount();
    QVERIFY(active > 0 && active < 120);
    QVERIFY(desk.text("linksCount").contains(QString::number(active)));
    desk.choose("kindFilter", "mode:limited");
    const int limited = model->rowCount();
    QVERIFY(limited > 0 && limited < active);
    // Another choice of the same kind widens; its count said by how much.
    desk.choose("stateFilter", "state:paused");
    const auto choices = desk.child<ChoiceMenu>("stateFilter")->choices();
    QCOMPARE(model->rowCount(), static_cast<int>(*choices[0].count + *choices[1].count));
    QCOMPARE(*choices[0].count, limited);
    QTRY_COMPARE(desk.page->findChildren<Chip*>().size(), 3);
    QList<Chip*> chips = desk.page->findChildren<Chip*>();
    QTest::keyClick(chips[1], Qt::Key_Delete); // the paused ones go again
    QTRY_COMPARE(desk.page->findChildren<Chip*>().size(), 2);
    QCOMPARE(model->rowCount(), limited);
    QTest::mouseClick(desk.child<QPushButton>("clearFilters"), Qt::LeftButton);
    QCOMPARE(model->rowCount(), 120);
    QVERIFY(!desk.child<QWidget>("filterChips")->isVisible());
    // Amounts and days.
    QTest::mouseClick(desk.child<QPushButton>("rangeFilter"), Qt::LeftButton);
    auto* fields = desk.page->findChild<RangeFields*>(QStringLiteral("collectedRange"));
    QTRY_VERIFY(fields->isVisible());
    QTest::keyClicks(fields->findChild<QLineEdit*>(QStringLiteral("from")), QStringLiteral("800 000"));
    QCOMPARE(model->rowCount(), 20); // link-100 and on
    desk.page->findChild<PopupPanel*>()->close();
}

void LinksDeskTest::filtersThatHideAllSayTheWayBack()
{
    const Profile profile(40);
    Desk desk(profile.settings(), 40);
    QVERIFY(desk.isFull);
    desk.choose("attentionFilter", "attention:paid-after-expiry");
    QTRY_VERIFY(!desk.view->isVisible());
    QVERIFY(desk.text("noticeTitle").contains(QStringLiteral("filters")));
    keepPicture(desk.desktop.window(), QStringLiteral("no-match-filters-light"));
    QTest::mouseClick(desk.child<QPushButton>("noticeAction"), Qt::LeftButton);
    QTRY_VERIFY(desk.view->isVisible());
    QCOMPARE(desk.view->links()->rowCount(), 40);
}

void LinksDeskTest::viewsAreSavedRenamedAndDeleted()
{
    const Profile profile(40);
    Desk desk(profile.settings(), 40);
    QVERIFY(desk.isFull);
    bool isOpen = false;
    desk.desktop.start([](const Error&) {});
    isOpen = QTest::qWaitFor(
        [&] { return std::filesystem::exists(profile.settings().session.folder.journalFile()); }, 20'000);
    QVERIFY(isOpen);
    desk.choose("viewMenu", "sold-out");
    for (int row = 0; row < desk.view->links()->rowCount(); ++row)
        QVERIFY(desk.view->links()->rowAt(row).state.state == LinkState::SoldOut);
    desk.choose("instanceFilter", "instance:shop");
    QVERIFY(desk.child<ChoiceMenu>("viewMenu")->accessibleName().contains(QStringLiteral("changed")));
    desk.child<ChoiceMenu>("viewMenu"); // its commands are actions of the menu
    desk.choose("viewMenu", "saveView");
    auto* dialog = desk.desktop.window().findChild<NameDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>();
    name->setText(QStringLiteral("Sold out"));
    QVERIFY(!dialog->findChild<QLabel*>(QStringLiteral("nameProblem"))->text().isEmpty());
    name->setText(QStringLiteral("Épuisés & boutique"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(
        desk.child<ChoiceMenu>("viewMenu")->accessibleName().contains(QStringLiteral("Épuisés & boutique")));
    QTRY_VERIFY(desk.text("linksSaid").contains(QStringLiteral("Épuisés")));
    desk.choose("viewMenu", "all");
    QCOMPARE(desk.view->links()->rowCount(), 40);
    desk.choose("viewMenu", "user:Épuisés & boutique");
    QVERIFY(desk.view->links()->rowCount() < 40);
    QCOMPARE(desk.page->filterBar()->filters().instances.size(), 1U);
    desk.choose("viewMenu", "renameView");
    dialog = nullptr;
    for (NameDialog* each : desk.desktop.window().findChildren<NameDialog*>())
        dialog = each->isVisible() ? each : dialog;
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Autre"));
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(desk.child<ChoiceMenu>("viewMenu")->accessibleName().contains(QStringLiteral("Autre")));
}

void LinksDeskTest::theViewIsRememberedByTheNextRun()
{
    const Profile profile(60);
    int shown = 0;
    {
        Desk desk(profile.settings(), 60);
        QVERIFY(desk.isFull);
        desk.choose("viewMenu", "selling");
        desk.choose("columnsMenu", "invoice");
        shown = desk.view->links()->rowCount();
        QVERIFY(shown < 60);
    }
    Desk again(profile.settings(), 60);
    QVERIFY(again.isFull);
    QCOMPARE(again.view->links()->rowCount(), shown);
    QVERIFY(again.child<ChoiceMenu>("viewMenu")->accessibleName().contains(QStringLiteral("Selling now")));
    QVERIFY(!again.view->isColumnHidden(static_cast<int>(LinkColumn::Invoice)));
}

void LinksDeskTest::selectionsAreSummedAndCopied()
{
    const Profile profile(40);
    Desk desk(profile.settings(), 40);
    QVERIFY(desk.isFull);
    desk.view->sortByColumn(static_cast<int>(LinkColumn::Collected), Qt::AscendingOrder);
    QTRY_VERIFY(desk.text("linksStatus").contains(QStringLiteral("40 link")));
    desk.view->setCurrentIndex(desk.view->links()->index(1, 0));
    desk.view->selectionModel()->select(
        desk.view->links()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    // 8 000,05 and 16 000,05
    QTRY_VERIFY2(
        desk.text("linksStatus").contains(QStringLiteral("24,000.10")), qPrintable(desk.text("linksStatus")));
    QVERIFY(desk.text("linksStatus").contains(QStringLiteral("2 link")));
    desk.view->setFocus();
    for (const char* name : {"copyRows", "copyRowsWithTitles", "copyCsv", "copyUrl", "openUrl"})
        QVERIFY(!desk.view->findChild<QAction*>(QLatin1String(name))->shortcut().isEmpty());
    const auto run = [&](const char* name) {
        desk.view->findChild<QAction*>(QLatin1String(name))->trigger();
        return QApplication::clipboard()->text();
    };
    QCOMPARE(run("copyRows").count(u'\n'), 2);
    QVERIFY(run("copyRowsWithTitles").startsWith(QStringLiteral("Title\t")));
    QCOMPARE(run("copyUrl"), QStringLiteral("https://pay.test/s-1\nhttps://pay.test/s-2"));
    const QString csv = run("copyCsv");
    QVERIFY2(csv.startsWith(QStringLiteral("Title,State,")) && csv.contains(QStringLiteral(",8000.05,")),
        qPrintable(csv));
    QTRY_VERIFY(desk.text("linksSaid").contains(QStringLiteral("CSV")));
}

void LinksDeskTest::ordersFindTheirLink()
{
    const Profile profile(60);
    Desk desk(profile.settings(), 60);
    QVERIFY(desk.isFull);
    QTRY_VERIFY(desk.view->links()->rowAt(desk.view->links()->rowOf("link-30")).lastPaidAt != cache::kAbsent);
    auto* search = desk.child<QLineEdit>("linksSearch");
    QTest::keyClicks(search, QStringLiteral("qx77"));
    QTRY_COMPARE(desk.view->links()->rowCount(), 1);
    QCOMPARE(desk.view->links()->idAt(0).text(), std::string("link-30"));
    QTest::keyClicks(search, QStringLiteral("120"));
    QTRY_COMPARE(desk.view->links()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("9"));
    QTRY_COMPARE(desk.view->links()->rowCount(), 0);
    // The other texts, in any spelling.
    for (const char* text : {"inv2026107", "INV2026107", "s-7", "8 350,00", "8350"}) {
        search->setText(QString::fromUtf8(text));
        QTRY_VERIFY2(desk.view->links()->rowOf("link-7") >= 0, text);
    }
    search->setText(QStringLiteral("retrait au MAGASIN"));
    QTRY_COMPARE(desk.view->links()->rowCount(), 60);
}

void LinksDeskTest::theStripLeadsToTheLink()
{
    const Profile profile(60);
    Desk desk(profile.settings(), 60);
    QVERIFY(desk.isFull);
    auto* strip = desk.child<QListView>("expiringList");
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->model()->rowCount() > 3);
    strip->setCurrentIndex(strip->model()->index(2, 0));
    strip->setFocus();
    QSignalSpy current(desk.page, &LinksPage::currentLinkChanged);
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(current.size(), 1);
    QCOMPARE(desk.view->currentLink(), current[0][0].value<LinkId>());
    QVERIFY(desk.view->currentLinkKey() > 0);
    QVERIFY(desk.view->viewport()->rect().intersects(desk.view->visualRect(desk.view->currentIndex())));
}

void LinksDeskTest::activationAndCurrentAreTold()
{
    const Profile profile(40);
    Desk desk(profile.settings(), 40);
    QVERIFY(desk.isFull);
    QSignalSpy activated(desk.page, &LinksPage::linkActivated);
    QSignalSpy current(desk.page, &LinksPage::currentLinkChanged);
    desk.view->setCurrentIndex(desk.view->links()->index(3, 0));
    QTest::keyClick(desk.view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<LinkId>(), desk.view->links()->idAt(3));
    QCOMPARE(activated[0][1].toLongLong(), desk.view->links()->keyAt(3));
    QCOMPARE(current.size(), 1);
    QTest::keyClick(desk.view, Qt::Key_Right); // the same link
    QCOMPARE(current.size(), 1);
    QTest::keyClick(desk.view, Qt::Key_Down);
    QCOMPARE(current.size(), 2);
}

namespace {

/// The first row in that state, brought into view; its State cell.
QModelIndex badgeIn(const Desk& desk, LinkState state)
{
    const LinkTableModel* model = desk.view->links();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->rowAt(row).state.state == state) {
            const QModelIndex cell = model->index(row, static_cast<int>(LinkColumn::State));
            desk.view->scrollTo(cell);
            return cell;
        }
    }
    return {};
}

/// Of a badge, which stands at the leading edge of its cell.
QPoint onBadge(const Desk& desk, const QModelIndex& cell)
{
    const QRect rect = desk.view->visualRect(cell);
    return {rect.left() + 24, rect.center().y()};
}

void movePointer(const Desk& desk, const QPoint& at)
{
    QMouseEvent move(QEvent::MouseMove, at, desk.view->viewport()->mapToGlobal(at), Qt::NoButton,
        Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(desk.view->viewport(), &move);
}

void close(RestockDialog* dialog)
{
    dialog->reject();
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

} // namespace

void LinksDeskTest::aSoldOutBadgeLeadsToMorePlaces()
{
    const Profile profile(60);
    Desk desk(profile.settings(), 60);
    QVERIFY(desk.isFull);
    const auto dialog = [&desk] { return desk.desktop.window().findChild<RestockDialog*>(); };
    const QModelIndex cell = badgeIn(desk, LinkState::SoldOut);
    QVERIFY(cell.isValid());
    QVERIFY(cell.data(Qt::ToolTipRole).toString().startsWith(u"Sold out: double-click to add places"));
    QVERIFY(cell.data(Qt::AccessibleDescriptionRole).toString().contains(u"Press Enter here to add places."));
    QSignalSpy activated(desk.page, &LinksPage::linkActivated);

    desk.view->setCurrentIndex(cell);
    QTest::keyClick(desk.view, Qt::Key_Return);
    QTRY_VERIFY(dialog());
    keepPicture(*dialog(), QStringLiteral("restock-from-badge"));
    close(dialog());
    QVERIFY(!dialog());
    desk.desktop.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.desktop.window()));
    desk.view->setFocus();
    QTRY_VERIFY(desk.view->hasFocus());
    keepPicture(desk.desktop.window(), QStringLiteral("links-badge-current"));
    const QPoint badge = onBadge(desk, cell);
    QTest::mouseDClick(desk.view->viewport(), Qt::LeftButton, Qt::NoModifier, badge);
    QTRY_VERIFY(dialog());
    close(dialog());
    QCOMPARE(activated.count(), 0);

    movePointer(desk, badge);
    QCOMPARE(desk.view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    movePointer(desk, {badge.x(), desk.view->visualRect(cell).top()}); // above the badge, in its cell
    QCOMPARE(desk.view->viewport()->cursor().shape(), Qt::ArrowCursor);

    // Anywhere else in the row is the link, as ever.
    desk.view->setCurrentIndex(cell.siblingAtColumn(static_cast<int>(LinkColumn::Title)));
    QTest::keyClick(desk.view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QVERIFY(!dialog());
}

void LinksDeskTest::otherBadgesOpenTheLink()
{
    const Profile profile(60);
    Desk desk(profile.settings(), 60);
    QVERIFY(desk.isFull);
    QSignalSpy activated(desk.page, &LinksPage::linkActivated);
    QSignalSpy restocked(desk.view, &LinksView::restockRequested);
    for (const LinkState state : {LinkState::Active, LinkState::Paused, LinkState::Expired}) {
        activated.clear();
        const QModelIndex cell = badgeIn(desk, state);
        QVERIFY(cell.isValid());
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"double-click"));
        desk.view->setCurrentIndex(cell);
        QTest::keyClick(desk.view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QTest::mouseDClick(desk.view->viewport(), Qt::LeftButton, Qt::NoModifier, onBadge(desk, cell));
        QCOMPARE(activated.count(), 2);
        movePointer(desk, onBadge(desk, cell));
        QCOMPARE(desk.view->viewport()->cursor().shape(), Qt::ArrowCursor);
    }
    QCOMPARE(restocked.count(), 0);
}

void LinksDeskTest::aSyncMovesNothing()
{
    const Profile profile(300);
    Desk desk(profile.settings(), 300);
    QVERIFY(desk.isFull);
    LinkTableModel* model = desk.view->links();
    desk.view->sortByColumn(static_cast<int>(LinkColumn::Collected), Qt::DescendingOrder);
    desk.view->verticalScrollBar()->setValue(100 * desk.view->verticalHeader()->defaultSectionSize() + 7);
    const ScrollAnchor before = desk.view->anchor();
    const int chosen = desk.view->rowAt(60);
    desk.view->setCurrentIndex(desk.view->links()->index(chosen, 0));
    desk.view->selectionModel()->select(
        model->index(chosen + 2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const LinkId current = desk.view->currentLink();
    QSignalSpy told(desk.page, &LinksPage::currentLinkChanged);
    // The server's news, through the cache, as a sync brings them.
    auto database = take(cache::Database::open(
        profile.settings().session.folder.cacheFile(), cache::OpenMode::ReadWrite, cache::cacheSteps()));
    cache::LinkStore store(*database);
    for (int number = 0; number < 300; number += 3) {
        PayLinkReading changed = linkNumber(number);
        changed.collected = Money::fromCentimes(number * 11);
        take(store.merge(changed, cache::ReadingSource::Details));
    }
    for (int number = 300; number < 310; ++number)
        take(store.merge(linkNumber(number), cache::ReadingSource::Details));
    desk.desktop.links().sessionOpened();
    QTRY_COMPARE(model->rowCount(), 310);
    QCOMPARE(desk.view->currentLink(), current);
    QCOMPARE(desk.view->selectedRowNumbers().size(), 2U);
    QCOMPARE(desk.view->anchor().topId, before.topId);
    QCOMPARE(desk.view->anchor().offset, before.offset);
    QVERIFY(model->query().sortColumn == LinkColumn::Collected && model->query().descending);
    QCOMPARE(told.size(), 0);
}

void LinksDeskTest::atZeroTheLinkIsReadAgain()
{
    const Instant deadline = SystemClock().now() + std::chrono::seconds{4};
    const Profile profile(1, deadline);
    // A server that knows this one link alone, and closes it at its deadline.
    test::LoopbackServer server([deadline](const test::SeenRequest& request) {
        test::ScriptedReply reply;
        if (!request.target.endsWith("/links/link-0")) {
            reply.status = 404;
            reply.body = R"({"success":false,"message":"Not found"})";
            return reply;
        }
        const QByteArray status = SystemClock().now() >= deadline ? "expired" : "active";
        reply.body =
            R"({"success":true,"message":"ok","data":{"id":"link-0","mytpe_pay_id":"shop","title":"Facture",)"
            R"("slug":"s-0","type":"dynamic","amount":"100.00","payment_mode":"one_shot","status":")"
            + status + R"(","payment_status":")" + status
            + R"(","collected_amount":"0.00","successful_payments_count":0,"max_payments":null,"payment_link":"https://pay.test/s-0"}})";
        return reply;
    });
    auto settings = profile.settings();
    settings.session.baseUrl = server.url("/api/v2/mytpe-pay").toStdString();
    Desk desk(settings, 1);
    QVERIFY(desk.isFull);
    desk.desktop.start([](const Error&) {});
    QVERIFY(desk.view->links()->rowAt(0).state.state == LinkState::Active);
    QTRY_VERIFY_WITH_TIMEOUT(desk.view->links()->rowAt(0).state.state == LinkState::Expired, 30'000);
    QVERIFY(SystemClock().now() >= deadline);
}

void LinksDeskTest::givesWayToASidePanel()
{
    const Profile profile(20);
    Desk desk(profile.settings(), 20);
    QVERIFY(desk.isFull);
    QVERIFY2(desk.page->minimumSizeHint().width() <= 560,
        qPrintable(QString::number(desk.page->minimumSizeHint().width())));
    desk.choose("viewMenu", "attention");
    desk.choose("stateFilter", "state:active");
    QVERIFY2(desk.page->minimumSizeHint().width() <= 560,
        qPrintable(QString::number(desk.page->minimumSizeHint().width())));
}

void LinksDeskTest::looksRight_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::newRow("desk-light") << static_cast<int>(UiLanguage::English) << false << 1280;
    QTest::newRow("desk-dark") << static_cast<int>(UiLanguage::English) << true << 1280;
    QTest::newRow("desk-narrow") << static_cast<int>(UiLanguage::French) << false << 720;
    QTest::newRow("desk-arabic") << static_cast<int>(UiLanguage::Arabic) << false << 1280;
}

void LinksDeskTest::looksRight()
{
    QFETCH(const int, language);
    QFETCH(const bool, dark);
    QFETCH(const int, width);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    QApplication::setLayoutDirection(directionFor(static_cast<UiLanguage>(language)));
    const Profile profile(90);
    auto settings = profile.settings(static_cast<UiLanguage>(language));
    settings.remembersWindow = false;
    Desk desk(settings, 90);
    QVERIFY(desk.isFull);
    desk.desktop.window().resize(width, 800);
    desk.choose("viewMenu", "attention");
    desk.choose("kindFilter", "mode:limited");
    desk.choose("columnsMenu", "last-payment");
    desk.view->setCurrentIndex(desk.view->links()->index(1, 0));
    desk.view->selectionModel()->select(
        desk.view->links()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(!desk.text("linksStatus").isEmpty());
    QTRY_VERIFY(desk.text("linksStatus").contains(u'2'));
    keepPicture(desk.desktop.window(), tag);
    auto* menu = desk.child<ChoiceMenu>("kindFilter");
    menu->menu()->popup(menu->mapToGlobal(QPoint(0, menu->height())));
    keepPicture(*menu->menu(), tag + QStringLiteral("-menu"));
    menu->menu()->close();
    menu = desk.child<ChoiceMenu>("viewMenu");
    menu->menu()->popup(menu->mapToGlobal(QPoint(0, menu->height())));
    keepPicture(*menu->menu(), tag + QStringLiteral("-views"));
    menu->menu()->close();
    QTest::mouseClick(desk.child<QPushButton>("rangeFilter"), Qt::LeftButton);
    auto* panel = desk.page->findChild<PopupPanel*>();
    QTest::keyClicks(panel->findChild<RangeFields*>(QStringLiteral("collectedRange"))
                         ->findChild<QLineEdit*>(QStringLiteral("from")),
        QStringLiteral("8.000"));
    keepPicture(*panel, tag + QStringLiteral("-ranges"));
    panel->close();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(LinksDeskTest)
#include "linksdesk_test.moc"
