// BadgeLabel: one badge, outside of a table; BadgeButton: one that is pressed.
#pragma once

#include "ui/common/badgespec.h"

#include <QAbstractButton>

namespace desk::ui {

/// The size of a badge drawn with the font of `widget`.
QSize badgeSize(const BadgeSpec& badge, const QWidget& widget);
/// Fills `widget` with the badge.
void paintBadge(QPainter& painter, const BadgeSpec& badge, const QWidget& widget);

class BadgeLabel : public QWidget
{
    Q_OBJECT
public:
    explicit BadgeLabel(QWidget* parent = nullptr);

    void setBadge(const BadgeSpec& badge);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeSpec m_badge;
};

/// A badge that is a way on: a click, Space, Return or Enter.
class BadgeButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit BadgeButton(QWidget* parent = nullptr);

    /// `tip` says what pressing it does.
    void setBadge(const BadgeSpec& badge, const QString& tip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    BadgeSpec m_badge;
};

} // namespace desk::ui
