// ColumnMappingPanel: which column of a file feeds which field of a link, and whether its first row holds titles.
#pragma once

#include "core/change/invoicefile.h"

#include <QCoreApplication>
#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;

namespace desk::ui {

class FieldRow;
class FoldButton;

/// Folded away while the titles say enough; open where somebody has to choose.
class ColumnMappingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnMappingPanel(QWidget* parent = nullptr);

    /// The columns of a file and what feeds what. A sheet of a file seen for the first time opens or folds the panel.
    void setSheet(const change::InvoiceSheet& sheet, bool isNewFile);
    const change::InvoiceColumns& columns() const { return m_columns; }
    bool isOpen() const;

Q_SIGNALS:
    /// By a person.
    void changed(const desk::change::InvoiceColumns& columns);

private:
    void addFields();
    void choose(change::InvoiceField field, int column);
    void fill(QComboBox* box, const change::InvoiceSheet& sheet, change::InvoiceField field);
    void sumUp();

    FoldButton* m_fold;
    QWidget* m_body;
    QCheckBox* m_hasTitles;
    std::map<change::InvoiceField, QComboBox*> m_boxes;
    std::map<change::InvoiceField, FieldRow*> m_rows;
    change::InvoiceColumns m_columns;
    change::InvoiceColumns m_recognised;
};

/// What the fields are called, and the columns of a file.
class ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ColumnText)
public:
    static QString field(change::InvoiceField field);
    /// `Tarif (8 000,50)`, or `Column 2 (8 000,50)` where the file has no titles.
    static QString column(const change::InvoiceSheet& sheet, int column);
};

} // namespace desk::ui
