// OfficeBlockView: one ledger: its exact totals and its accounts below.
#pragma once

#include "ui/headoffice/officeblockmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk::ui {

class BadgeLabel;
class DeskTable;

class OfficeBlockView : public QWidget
{
    Q_OBJECT
public:
    OfficeBlockView(report::Ledger ledger, UiLanguage language, QWidget* parent = nullptr);

    void setBlock(const report::OfficeBlock& block, Instant now);
    DeskTable* table() const { return m_table; }

Q_SIGNALS:
    /// A person wants to see this account; its folder's name.
    void accountRequested(const std::string& name);

private:
    struct Tile {
        QLabel* amount;
        QLabel* count;
    };
    void addHead(report::Ledger ledger);
    Tile addTile(const QString& name, const QString& caption);
    void setUpTable(report::Ledger ledger);
    void fitTable();
    void showSum(const Tile& tile, const report::OfficeSum& sum);
    void showTotals(const report::OfficeFigures& total);
    void showNothing();
    static QString note(const report::OfficeBlock& block, Instant now);
    void openCurrent();

    UiLanguage m_language;
    OfficeBlockModel m_model;
    Tile m_thisMonth{}, m_lastMonth{}, m_thisYear{}, m_links{};
    QLabel* m_note;
    DeskTable* m_table;
    QPushButton* m_open;
};

} // namespace desk::ui
