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

/// A dry run: nothing is sent from here.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Only active instances are offered.
    ImportDialog(const std::vector<Instance>& instances, UiLanguage language, QWidget* parent = nullptr);

    /// What the file chosen last holds.
    void showFile(const Result<change::InvoiceFile>& file);
    /// As if it was chosen in the file dialog.
    void choose(const QString& path);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void fileChosen(const QString& path, const desk::InstanceId& instance);
    void importRequested(const desk::change::InvoiceFile& file, const QString& name);

private:
    void addLayout();
    void ask();
    void readAgain();
    QString verdict(const change::InvoiceRow& row) const;

    UiLanguage m_language;
    QComboBox* m_instance;
    QPushButton* m_choose;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_send = nullptr;
    QString m_path;
    std::optional<change::InvoiceFile> m_file;
};

} // namespace desk::ui
