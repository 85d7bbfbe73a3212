// OfficePage: all accounts of this computer, live, test and undeclared apart.
#pragma once

#include "ui/headoffice/officeblockview.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace desk::ui {

class Banner;
class NoticePanel;

class OfficePage : public QWidget
{
    Q_OBJECT
public:
    explicit OfficePage(UiLanguage language, QWidget* parent = nullptr);

    void setOffice(const report::HeadOffice& office);
    /// The list itself cannot be read, or its sums cannot be told; what was shown stays.
    void setTrouble(const Error& error);
    OfficeBlockView* block(report::Ledger ledger) const; ///< nullptr where it has no account

Q_SIGNALS:
    /// It comes to the front, or a person asks: figures are to be read.
    void readingRequested();
    /// It is seen no more.
    void left();
    /// A person wants to see this account; its folder's name.
    void accountRequested(const std::string& name);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addHead(QVBoxLayout* layout);
    OfficeBlockView* blockFor(report::Ledger ledger);

    UiLanguage m_language;
    QPushButton* m_refresh;
    Banner* m_trouble;
    NoticePanel* m_notice;
    QScrollArea* m_scroll;
    QVBoxLayout* m_blocksLayout;
    std::map<report::Ledger, OfficeBlockView*> m_blocks;
};

} // namespace desk::ui
