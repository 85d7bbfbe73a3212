// NameDialog: asks for one name, and says at once what is wrong with it.
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk::ui {

class NameDialog : public QDialog
{
    Q_OBJECT
public:
    /// `problemWith` answers in words what is wrong with a name; empty: nothing.
    NameDialog(const QString& title, const QString& label, const QString& name,
        std::function<QString(const QString&)> problemWith, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);

private:
    void check();

    std::function<QString(const QString&)> m_problemWith;
    QLineEdit* m_name;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace desk::ui
