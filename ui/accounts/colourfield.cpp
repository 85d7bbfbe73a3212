#include "ui/accounts/colourfield.h"

#include "ui/accounts/accountface.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QSignalBlocker>

namespace desk::ui {
namespace {

constexpr int kSwatch = 28;

/// The chosen one has a ring around it and a tick in it: never colour alone.
class Swatch : public QRadioButton
{
public:
    Swatch(const AccountColour& colour, QWidget* parent) : QRadioButton(parent), m_colour(colour.hex)
    {
        setObjectName(QStringLiteral("colour-") + colour.hex.mid(1));
        setAccessibleName(colour.name);
        setToolTip(colour.name);
        setProperty("colour", colour.hex);
        setFixedSize(kSwatch, kSwatch);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF body = QRectF(rect()).adjusted(4, 4, -4, -4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawEllipse(body);
        if (isChecked() || hasFocus()) {
            const QColor ring = hasFocus() ? palette().color(QPalette::Link) : m_colour;
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ring, 2));
            painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        }
        if (!isChecked())
            return;
        painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle = body.center();
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3)}));
    }

private:
    QColor m_colour;
};

} // namespace

ColourField::ColourField(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap / 2);
    for (const AccountColour& colour : AccountText::colours()) {
        auto* swatch = new Swatch(colour, this);
        m_group->addButton(swatch);
        layout->addWidget(swatch);
    }
    layout->addStretch(1);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool isOn) {
        if (isOn)
            Q_EMIT changed();
    });
}

QString ColourField::colour() const
{
    const QAbstractButton* chosen = m_group->checkedButton();
    return chosen ? chosen->property("colour").toString() : QString();
}

void ColourField::setColour(const QString& hex)
{
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(button->property("colour").toString() == hex);
    m_group->setExclusive(true);
}

} // namespace desk::ui
