// WindowText: every word a window tells: what it paints, and what a screen reader is told.
#pragma once

#include <QAccessible>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <set>

namespace desk::testing {

/// Takes the words out of what is painted, and nothing else.
class TextPaintEngine : public QPaintEngine
{
public:
    TextPaintEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { words.append(item.text()); }
    Type type() const override { return QPaintEngine::User; }

    QStringList words;
};

class TextPaintDevice : public QPaintDevice
{
public:
    explicit TextPaintDevice(QSize size) : m_size(size) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QStringList& words() const { return m_engine.words; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() / 4;
        case PdmHeightMM: return m_size.height() / 4;
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    QSize m_size;
    mutable TextPaintEngine m_engine;
};

inline QStringList paintedText(QWidget& widget)
{
    TextPaintDevice device(widget.size());
    widget.render(&device);
    return device.words();
}

/// Names, values, descriptions and texts of everything a screen reader reaches from `root`, cells of tables included;
/// whether it is shown or not.
inline void gatherSpoken(QAccessibleInterface* root, QStringList& words, std::set<QObject*>& seen)
{
    if (!root || !root->isValid())
        return;
    if (root->object() && !seen.insert(root->object()).second)
        return;
    for (const QAccessible::Text kind :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        if (const QString text = root->text(kind); !text.isEmpty())
            words.append(text);
    }
    if (QAccessibleTextInterface* text = root->textInterface())
        words.append(text->text(0, text->characterCount()));
    for (int child = 0; child < root->childCount(); ++child)
        gatherSpoken(root->child(child), words, seen);
}

inline QStringList spokenText(QObject* root)
{
    QStringList words;
    std::set<QObject*> seen;
    gatherSpoken(QAccessible::queryAccessibleInterface(root), words, seen);
    return words;
}

} // namespace desk::testing
