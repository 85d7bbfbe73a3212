// LinksPage: the page of links: search, filters, what expires next, the table, and what stands in their place. Knows
// no session.
#pragma once

#include "ui/links/expiringstrip.h"
#include "ui/links/filterbar.h"
#include "ui/links/linksnotice.h"
#include "ui/links/linksview.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace desk::ui {

class Banner;
class ElidedLabel;
class SearchField;

class LinksPage : public QWidget
{
    Q_OBJECT
public:
    /// The model outlives the page.
    explicit LinksPage(LinkTableModel* model, QWidget* parent = nullptr);

    LinksView* view() const { return m_view; }
    /// At the end of the header, after the search.
    void addToHeader(QWidget* widget);
    QString search() const;
    void clearSearch();

    ChoiceMenu* viewMenu() const { return m_views; }
    FilterBar* filterBar() const { return m_filters; }
    ExpiringStrip* strip() const { return m_strip; }

    /// The line below the table.
    void setStatus(const QString& text);
    /// Says for a few seconds what was done.
    void say(const QString& text);
    void setCounts(qsizetype shown, qsizetype total);
    void setNotice(const std::optional<PageNotice>& notice);
    void setBanner(const std::optional<BannerMessage>& message);

Q_SIGNALS:
    void searchChanged(const QString& text);
    void synchroniseRequested();
    void clearFiltersRequested();
    /// The account needs a key that works, or its keychain asked again.
    void keyRequested();
    void keychainRequested();
    void sessionKeyRequested();
    /// As the view's: Return or a double click on a link, and another link under the keyboard.
    void linkActivated(const desk::LinkId& id, qint64 key);
    void currentLinkChanged(const desk::LinkId& id, qint64 key);

private:
    QWidget* makeHeader();
    QWidget* makeFilters();
    QWidget* makeStatus();
    void fillColumns();
    void takeStep(NextStep step);

    LinksView* m_view;
    SearchField* m_search;
    QLabel* m_heading;
    QLabel* m_count;
    ChoiceMenu* m_columns;
    ChoiceMenu* m_views;
    FilterBar* m_filters;
    ExpiringStrip* m_strip;
    Banner* m_banner;
    NoticePanel* m_notice;
    QStackedLayout* m_stack;
    ElidedLabel* m_status;
    ElidedLabel* m_said;
    QTimer m_saidTimer;
    QHBoxLayout* m_header = nullptr;
    NextStep m_step = NextStep::None; ///< of what stands in place of the table
    NextStep m_otherStep = NextStep::None;
    NextStep m_bannerStep = NextStep::None;
    NextStep m_bannerOtherStep = NextStep::None;
};

} // namespace desk::ui
