// ImportDialog: links from a file of invoices: where to, which file, and what each row would become.
#pragma once

#include "core/change/invoicefile.h"
#include "core/domain/instance.h"
#include "ui/common/uilanguage.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace desk::ui {

class ColumnMappingPanel;

/// A dry run: nothing is sent from here.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Only active instances are offered.
    ImportDialog(const std::vector<Instance>& instances, UiLanguage language, QWidget* parent = nullptr);

    /// What the file holds. An answer to an older question is left alone.
    void showSheet(int question, const Result<change::InvoiceSheet>& sheet);
    /// As if it was chosen in the file dialog.
    void choose(const QString& path);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    /// To be answered by showSheet(). No columns: as the file's titles say.
    void sheetWanted(int question, const QString& path, const desk::InstanceId& instance,
        const std::optional<desk::change::InvoiceColumns>& columns);
    void importRequested(const desk::change::InvoiceFile& file, const QString& name);

private:
    void addLayout();
    void ask();
    void readAgain();
    void listRows(const change::InvoiceFile& file);
    QString summaryOf(const change::InvoiceFile& file, int usable) const;
    QString verdict(const change::InvoiceRow& row) const;

    UiLanguage m_language;
    QComboBox* m_instance;
    QPushButton* m_choose;
    ColumnMappingPanel* m_mapping;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_send = nullptr;
    QString m_path;
    std::optional<change::InvoiceColumns> m_columns; ///< what a person chose for this file
    int m_question = 0;                              ///< the newest alone is answered
    std::optional<change::InvoiceFile> m_file;
};

} // namespace desk::ui
