// What the tests of the forms share: a clock that stands still, sample links, pictures to be looked at.
#pragma once

#include "core/base/clock.h"
#include "core/domain/instance.h"
#include "core/domain/paylink.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace desk::ui::testing {

class StillClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now = parseInstant("2026-11-21T13:00:00Z").value(); // 14:00 in Algiers
};

inline std::vector<Instance> sampleInstances()
{
    Instance yasmine;
    yasmine.id = InstanceId("shop-1");
    yasmine.name = "Boutique Yasmine";
    yasmine.status = OpenEnum(InstanceStatus::Active, "active");
    yasmine.defaultTimeout = std::chrono::hours(48);
    Instance atelier;
    atelier.id = InstanceId("shop-2");
    atelier.name = "Atelier du midi";
    atelier.status = OpenEnum(InstanceStatus::Active, "active");
    return {yasmine, atelier};
}

inline PayLink sampleLink(LinkMode mode = LinkMode::Limited, LinkStatus status = LinkStatus::Active)
{
    PayLink link;
    link.id = LinkId("l1");
    link.instanceId = InstanceId("shop-1");
    link.title = "Atelier poterie";
    link.details = "Une place, samedi de 9 h à midi";
    link.slug = "atelier-poterie";
    link.url = "https://pay.test/atelier-poterie";
    link.amountKind = OpenEnum(AmountKind::Fixed, "f");
    link.mode = OpenEnum(mode, "m");
    link.status = OpenEnum(status, "s");
    link.price = Money::fromCentimes(800'000);
    link.collected = Money::fromCentimes(3'200'000);
    if (mode == LinkMode::Limited)
        link.maxPayments = 15;
    link.paidCount = mode == LinkMode::OneShot ? 0 : 4;
    link.createdAt = parseInstant("2026-11-20T08:00:00Z");
    link.lastActivityAt = parseInstant("2026-11-21T09:00:00Z");
    link.effectiveTimeout = std::chrono::hours(48);
    link.showRetryButton = true;
    link.allowAnonymous = false;
    link.detailsKnown = true;
    return link;
}

template <class T>
T* child(const QWidget& parent, const char* name)
{
    T* found = parent.findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

inline void keepPicture(QWidget& window, const QString& name, qreal scale = 1.0)
{
    QDir().mkpath(QStringLiteral(SCREENSHOT_DIR));
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture(window.size() * scale);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    QVERIFY(picture.save(QStringLiteral(SCREENSHOT_DIR "/editor-%1.png").arg(name)));
}

} // namespace desk::ui::testing
