#include "ui/common/icons.h"

#include "core/base/logging.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace desk::ui {
namespace {

QByteArray sourceOf(const QString& name, const QColor& ink)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "no icon named" << name;
        return {};
    }
    return file.readAll().replace("currentColor", ink.name().toLatin1());
}

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, QColor ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int size = qMin(rect.width(), rect.height());
        QRect target(0, 0, size, size);
        target.moveCenter(rect.center());
        painter->drawPixmap(target.topLeft(), iconPixmap(m_name, inkFor(mode), size, ratio));
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int edge = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_name, inkFor(mode), edge, scale);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_ink); }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        QColor ink = m_ink;
        if (mode == QIcon::Disabled)
            ink.setAlphaF(0.5F);
        return ink;
    }

    QString m_name;
    QColor m_ink;
};

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& ink, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("desk/%1/%2/%3/%4")
                            .arg(name, ink.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(static_cast<qreal>(ink.alphaF()));
    QSvgRenderer(sourceOf(name, ink)).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon tintedIcon(const QString& name, const QColor& ink)
{
    return QIcon(new TintedIconEngine(name, ink));
}

} // namespace desk::ui
