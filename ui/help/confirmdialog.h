// ConfirmDialog: asks before something goes for good: what goes, and, where it is precious, a word to type.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace desk::ui {

struct Confirmation {
    QString title;
    QString text;   ///< what goes, and what stays
    QString action; ///< of the button that does it
    QString word;   ///< to be typed; empty: the button is enough
};

class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    ConfirmDialog(const Confirmation& confirmation, QWidget* parent);

Q_SIGNALS:
    void confirmed();

private:
    void addWord(const QString& word);

    QLineEdit* m_typed;
    QPushButton* m_action;
};

} // namespace desk::ui
