// BulkDialog: one change for many links: what would happen to each, then what happened to each.
#pragma once

#include "core/cache/linkstore.h"
#include "core/change/bulkrun.h"
#include "ui/common/tones.h"
#include "ui/common/uilanguage.h"

#include <QDialog>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace desk::ui {

class FieldRow;
class TimeoutField;

/// Closing it stops a run after the row it is at; the run is kept and can go on later.
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `clock` is the server's and outlives the window.
    BulkDialog(BulkAction action, const Clock& clock, UiLanguage language, QWidget* parent = nullptr);

    /// Asks first: these would be changed.
    void propose(std::vector<cache::CachedLink> links);
    /// Rows that are decided already: of a file, or of a run that was cut short. `names` by target.
    void propose(std::vector<BulkRow> rows, std::map<std::string, QString> names);

    void showRow(const BulkRow& row);
    void showEnd(const Result<change::BulkReport>& report);
    bool isRunning() const { return m_isRunning; }

public Q_SLOTS:
    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// Again after a stop: the same rows, of the same run.
    void startRequested(const std::vector<desk::BulkRow>& rows);
    void stopRequested();

private:
    void addLayout();
    void addInput(QVBoxLayout* layout);
    void plan();
    std::optional<std::string> body() const;
    void addLine(const std::string& target, const QString& name, const QString& text, Tone tone);
    void setLine(QTreeWidgetItem* item, const QString& text, Tone tone);

    BulkAction m_action;
    const Clock& m_clock;
    UiLanguage m_language;
    std::vector<cache::CachedLink> m_links;
    std::vector<BulkRow> m_rows; ///< what is sent
    std::map<std::string, QTreeWidgetItem*> m_lines;
    FieldRow* m_input = nullptr;
    QLineEdit* m_number = nullptr;
    TimeoutField* m_timeout = nullptr;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QProgressBar* m_progress;
    QPushButton* m_send = nullptr;
    bool m_isRunning = false;
    bool m_isOver = false;
};

} // namespace desk::ui
