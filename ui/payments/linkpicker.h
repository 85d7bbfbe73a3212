// LinkPicker: a small panel that finds a link while one types, and hands over the one that is chosen.
#pragma once

// clang-format off: moc 6.4 reads the standard library only behind Qt
#include "ui/common/popuppanel.h"
// clang-format on

#include "ui/common/linkchoice.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace desk::ui {

/// Down leads from the field into the list, Return takes the first or the current link, Escape closes.
class LinkPicker : public PopupPanel
{
    Q_OBJECT
public:
    explicit LinkPicker(QWidget* parent);

    void setFinder(LinkFinder finder) { m_finder = std::move(finder); }

Q_SIGNALS:
    void linkChosen(const desk::LinkId& link, const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void take(const QListWidgetItem* item);

    LinkFinder m_finder;
    QLineEdit* m_text;
    QListWidget* m_list;
    QLabel* m_more;
};

} // namespace desk::ui
