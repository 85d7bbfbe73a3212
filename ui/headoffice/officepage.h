// OfficePage: the accounts of this computer side by side: what they add up to, and their links.
#pragma once

#include "ui/headoffice/officelinkspage.h"
#include "ui/headoffice/officetotals.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace desk::ui {

class Banner;

class OfficePage : public QWidget
{
    Q_OBJECT
public:
    enum class Part { Totals, Links };

    /// `clock` is this computer's and outlives the page.
    OfficePage(const Clock& clock, UiLanguage language, QWidget* parent = nullptr);

    OfficeTotals* totals() const { return m_totals; }
    OfficeLinksPage* links() const { return m_links; }
    Part part() const; ///< the one in front
    void showPart(Part part);

    /// The accounts cannot be listed, or their sums cannot be told; what was shown stays. nullopt: all is well.
    void setTrouble(const std::optional<Error>& error);

Q_SIGNALS:
    /// The page or another part of it comes to the front, or a person asks: the part is to be read.
    void readingRequested();
    /// It is seen no more.
    void left();
    /// A person wants to see this account; its folder's name.
    void accountRequested(const std::string& name);
    void linkRequested(const std::string& account, const desk::LinkId& link);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QHBoxLayout* makeHead();

    QTabBar* m_tabs;
    QPushButton* m_refresh;
    Banner* m_trouble;
    QStackedWidget* m_parts;
    OfficeTotals* m_totals;
    OfficeLinksPage* m_links;
};

} // namespace desk::ui
