// HistoryList: what happened to a link, newest first.
#pragma once

#include "core/domain/linkhistory.h"
#include "ui/common/uilanguage.h"

#include <QListWidget>

namespace desk::ui {

/// As high as its rows, up to a dozen; then it scrolls.
class HistoryList : public QListWidget
{
    Q_OBJECT
public:
    explicit HistoryList(UiLanguage language, QWidget* parent = nullptr);

    void setHistory(const std::vector<LinkEvent>& newestFirst);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(const std::vector<LinkEvent>& events);
    void fitHeight();

    UiLanguage m_language;
    std::vector<LinkEvent> m_shown;
};

} // namespace desk::ui
