#include "ui/links/linkbadge.h"

#include <QFile>
#include <QTest>

using namespace desk;
using namespace desk::ui;

class LinkBadgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void onlyTheSoldOutOneLeadsOn_data() { says_data(); }
    void onlyTheSoldOutOneLeadsOn();
    void everyIconExists();
    void everyReasonHasASentence();
};

void LinkBadgeTest::says_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("icon");
    using S = LinkState;
    using R = LinkStateReason;
    const auto row = [](const char* name, S state, R reason, const char* text, Tone tone, const char* icon) {
        QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(reason) << QString::fromUtf8(text)
                            << static_cast<int>(tone) << QString::fromUtf8(icon);
    };
    row("active", S::Active, R::AcceptsPayments, "Active", Tone::Accent, "active");
    row("awaits", S::Active, R::AwaitsPayment, "Active", Tone::Accent, "active");
    row("oversold, yet active", S::Active, R::Oversold, "Oversold", Tone::Alarm, "warning");
    row("paused", S::Paused, R::PausedByMerchant, "Paused", Tone::Neutral, "paused");
    row("sold out", S::SoldOut, R::QuotaReached, "Sold out", Tone::Caution, "soldout");
    row("oversold and closed", S::SoldOut, R::Oversold, "Oversold", Tone::Alarm, "warning");
    row("paid", S::Paid, R::InvoicePaid, "Paid", Tone::Good, "paid");
    row("expired", S::Expired, R::WindowElapsed, "Expired", Tone::Quiet, "expired");
    row("money after expiry", S::Expired, R::PaidAfterExpiry, "Paid after expiry", Tone::Caution, "warning");
    row("closed", S::Closed, R::ClosedByServer, "Closed", Tone::Quiet, "closed");
    row("unknown", S::Unknown, R::UnknownWord, "Unknown", Tone::Quiet, "unknown");
}

void LinkBadgeTest::says()
{
    QFETCH(const int, state);
    QFETCH(const int, reason);
    QFETCH(const QString, text);
    QFETCH(const int, tone);
    QFETCH(const QString, icon);
    const BadgeSpec badge =
        LinkBadge::badgeFor({static_cast<LinkState>(state), static_cast<LinkStateReason>(reason)});
    QCOMPARE(badge.text, text);
    QCOMPARE(static_cast<int>(badge.tone), tone);
    QCOMPARE(badge.icon, icon);
}

void LinkBadgeTest::onlyTheSoldOutOneLeadsOn()
{
    QFETCH(const int, state);
    QFETCH(const int, reason);
    QFETCH(const QString, text);
    const StateOfLink shown{static_cast<LinkState>(state), static_cast<LinkStateReason>(reason)};
    const bool leadsOn = text == QStringLiteral("Sold out");
    QCOMPARE(LinkBadge::badgeFor(shown).isActionable, leadsOn);
    QCOMPARE(LinkBadge::actionText(shown),
        leadsOn ? QStringLiteral("Sold out: double-click to add places") : QString());
    QCOMPARE(!LinkBadge::keyText(shown).isEmpty(), leadsOn);
}

void LinkBadgeTest::everyIconExists()
{
    for (const LinkState state : kLinkStates) {
        const QString icon = LinkBadge::badgeFor({state, LinkStateReason::UnknownWord}).icon;
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)), qPrintable(icon));
    }
}

void LinkBadgeTest::everyReasonHasASentence()
{
    for (int reason = 0; reason <= static_cast<int>(LinkStateReason::UnknownWord); ++reason)
        QVERIFY(LinkBadge::reasonText(static_cast<LinkStateReason>(reason)).endsWith(u'.'));
}

QTEST_GUILESS_MAIN(LinkBadgeTest)
#include "linkbadge_test.moc"
