// ExpiringStrip: the next deadlines side by side above the table, counting down; one chooses a link there.
#pragma once

#include "core/base/clock.h"
#include "ui/common/uilanguage.h"
#include "ui/links/expiring.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QToolButton;

namespace desk::ui {

class ElidedLabel;
class ExpiringModel;

/// Hidden while nothing expires within the horizon. Ticks only while it is on screen and open.
class ExpiringStrip : public QWidget
{
    Q_OBJECT
public:
    /// `clock` is the server's and outlives the strip.
    ExpiringStrip(const Clock& clock, UiLanguage language, QWidget* parent = nullptr);

    void setLinks(std::vector<ExpiringLink> links);
    /// The page has something else to show than links.
    void setWanted(bool isWanted);
    bool isOpen() const;
    void setOpen(bool isOpen);

Q_SIGNALS:
    /// By click, Return or Enter.
    void linkChosen(const desk::LinkId& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tick();
    void showSummary();
    void tint();

    const Clock& m_clock;
    UiLanguage m_language;
    ExpiringModel* m_model;
    QToolButton* m_toggle;
    ElidedLabel* m_summary;
    QListView* m_list;
    QTimer m_timer;
    bool m_isWanted = true;
    bool m_isOpen = true;
};

} // namespace desk::ui
