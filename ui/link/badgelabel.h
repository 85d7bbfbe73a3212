// BadgeLabel: one badge, outside of a table.
#pragma once

#include "ui/common/badgespec.h"

#include <QWidget>

namespace desk::ui {

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

} // namespace desk::ui
