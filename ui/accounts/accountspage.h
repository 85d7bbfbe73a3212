// AccountsPage: the accounts on this computer: names, colours, test or live, keys. Knows no disk: it says what is wanted.
#pragma once

#include "ui/accounts/accountface.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace desk::ui {

class ChoiceField;
class ColourField;

struct AccountEntry {
    AccountFace face;
    QString address;
    QString key;          ///< what is known of its key, a sentence
    bool hasKey = false;  ///< there is, or may be, one to forget
    bool isShown = false; ///< it is the one in the window

    bool operator==(const AccountEntry&) const = default;
};

class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccountsPage(QWidget* parent = nullptr);

    /// The one that was chosen stays so; else the one in the window is.
    void setAccounts(const std::vector<AccountEntry>& entries);
    /// Below the list; empty: nothing.
    void say(Tone tone, const QString& text);

Q_SIGNALS:
    void addRequested();
    void changed(const QString& name, const desk::ui::AccountFace& face);
    void showRequested(const QString& name);
    void keyRequested(const QString& name);
    void forgetKeyRequested(const QString& name);
    void removeRequested(const QString& name);

private:
    QWidget* makeDetails();
    QPushButton* addButton(QLayout* layout, const QString& name, const QString& text,
        void (AccountsPage::*wanted)(const QString&));
    const AccountEntry* chosen() const;
    void showChosen();
    void keep();

    std::vector<AccountEntry> m_entries;
    QListWidget* m_list;
    QWidget* m_details;
    QLineEdit* m_title = nullptr;
    ColourField* m_colour = nullptr;
    ChoiceField* m_environment = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_said;
    QPushButton* m_show = nullptr;
    QPushButton* m_forget = nullptr;
    bool m_isFilling = false;
};

} // namespace desk::ui
