// FlowLayout: one widget after the other, as words in a paragraph: what does not fit goes to the next line.
#pragma once

#include <QLayout>

#include <vector>

namespace desk::ui {

/// Follows the reading direction. Hidden widgets take no room. No wider than its widest item must be.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool isDry) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace desk::ui
