// OfficeLinksPage: the links of all accounts: a search, filters, the table, and what each environment adds up to.
#pragma once

#include "ui/common/choicemenu.h"
#include "ui/headoffice/officelinkmodel.h"
#include "ui/links/countdownticker.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStackedLayout;

namespace desk::ui {

class Banner;
class FilterBar;
class NoticePanel;
class OfficeSums;
class SearchField;

class OfficeLinksPage : public QWidget
{
    Q_OBJECT
public:
    /// `clock` is this computer's and outlives the page.
    OfficeLinksPage(const Clock& clock, UiLanguage language, QWidget* parent = nullptr);

    /// `titles` was made from the list of `links`.
    void setLinks(report::OfficeLinks links, TextOrder titles);
    OfficeLinkModel& model() { return m_model; }
    DeskTable* table() const { return m_table; }
    OfficeSums* sums() const { return m_sums; }

Q_SIGNALS:
    /// A person wants to see this link in its account; the folder's name.
    void linkRequested(const std::string& account, const desk::LinkId& link);

private:
    void setUpTable();
    QWidget* makeFilters();
    QLayout* makeFoot();
    void query(const std::function<void(OfficeLinkQuery&)>& change);
    void clearQuery();
    void showFacts();
    void showCounts();
    void showTrouble();
    void openCurrent();

    OfficeLinkModel m_model;
    DeskTable* m_table;
    SearchField* m_search;
    ChoiceMenu* m_ledgers;
    FilterBar* m_filters;
    Banner* m_trouble;
    NoticePanel* m_notice;
    QStackedLayout* m_stack;
    OfficeSums* m_sums;
    QPushButton* m_open;
    std::unique_ptr<CountdownTicker> m_ticker;
    bool m_isRead = false;
};

} // namespace desk::ui
