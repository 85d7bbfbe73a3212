// LinksPage: the page of links: a search field, the table, and what stands in their place. Knows no session.
#pragma once

#include "ui/links/linksnotice.h"
#include "ui/links/linksview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace desk::ui {

class Banner;

class LinksPage : public QWidget
{
    Q_OBJECT
public:
    /// The model outlives the page.
    explicit LinksPage(LinkTableModel* model, QWidget* parent = nullptr);

    LinksView* view() const { return m_view; }
    QString search() const;
    void clearSearch();

    void setCounts(qsizetype shown, qsizetype total);
    void setNotice(const std::optional<PageNotice>& notice);
    void setBanner(const std::optional<BannerMessage>& message);

Q_SIGNALS:
    void searchChanged(const QString& text);
    void synchroniseRequested();
    /// As the view's: Return or a double click on a link, and another link under the keyboard.
    void linkActivated(const desk::LinkId& id, qint64 key);
    void currentLinkChanged(const desk::LinkId& id, qint64 key);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    void connectSearch();
    void focusSearch();
    void takeStep();
    void tint();

    LinksView* m_view;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QLabel* m_heading;
    QLabel* m_count;
    Banner* m_banner;
    NoticePanel* m_notice;
    QStackedLayout* m_stack;
    NextStep m_step = NextStep::None;
};

} // namespace desk::ui
