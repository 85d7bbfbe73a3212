// OfficeTotals: all accounts of this computer, live, test and undeclared apart.
#pragma once

#include "ui/headoffice/officeblockview.h"

#include <QWidget>

#include <map>

class QScrollArea;
class QVBoxLayout;

namespace desk::ui {

class NoticePanel;

class OfficeTotals : public QWidget
{
    Q_OBJECT
public:
    explicit OfficeTotals(UiLanguage language, QWidget* parent = nullptr);

    void setOffice(const report::HeadOffice& office);
    OfficeBlockView* block(report::Ledger ledger) const; ///< nullptr where it has no account

Q_SIGNALS:
    /// A person wants to see this account; its folder's name.
    void accountRequested(const std::string& name);

private:
    OfficeBlockView* blockFor(report::Ledger ledger);

    UiLanguage m_language;
    NoticePanel* m_notice;
    QScrollArea* m_scroll;
    QVBoxLayout* m_blocksLayout;
    std::map<report::Ledger, OfficeBlockView*> m_blocks;
};

} // namespace desk::ui
