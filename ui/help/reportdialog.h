// ReportDialog: the report as it will be sent, to be read before it is copied.
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace desk::ui {

class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    ReportDialog(const QString& report, QWidget* parent);

Q_SIGNALS:
    void copied();

private:
    void copy();

    QPlainTextEdit* m_text;
};

} // namespace desk::ui
