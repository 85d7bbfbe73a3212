// ConnectForm: an account's name, key and address. Knows no server: it says what was typed, and is told what is wrong.
#pragma once

#include "core/profiles/profile.h"
#include "ui/accounts/connecttext.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace desk::ui {

class ChoiceField;
class ColourField;
class FieldRow;

enum class ConnectPurpose {
    NewAccount, ///< all fields
    ChangeKey,  ///< key, secret and address alone
};

struct ConnectEntry {
    QString name;
    QString address;
    QString colour;                                   ///< `#rrggbb`
    std::optional<profiles::Environment> environment; ///< nullopt: not said
};

/// Key and secret are never shown. A pair that is pasted into the field of the key fills both.
class ConnectForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectForm(ConnectPurpose purpose, QWidget* parent = nullptr);
    ~ConnectForm() override;

    void begin(const ConnectEntry& entry);
    ConnectEntry entry() const;
    QString typedKey() const;
    QString typedSecret() const;
    /// What was typed stays, but for the keys.
    void forgetKeys();

    /// The fields wait; `text` says for what. Empty: it goes on. `mayCancel`: the way back is open meanwhile.
    void setBusy(const QString& text, bool mayCancel = true);
    bool isBusy() const { return m_isBusy; }
    /// Beside its field, which gets the keyboard. `ways` are buttons: wayTaken() tells which.
    void showProblem(const ConnectProblem& problem, const QStringList& ways = {});
    void clearProblems();

Q_SIGNALS:
    void connectRequested();
    void cancelRequested();
    void wayTaken(int way);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* addLine(ConnectField field, const QString& name, const QString& label);
    QLineEdit* addKeyLine(ConnectField field, const QString& name, const QString& label);
    void addChoices();
    void addAddress();
    void addButtons();
    void splitPair(const QString& text);
    void showDestination();
    void setAddressShown(bool isShown);
    void checkAddress();

    ConnectPurpose m_purpose;
    std::map<ConnectField, FieldRow*> m_rows;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_key = nullptr;
    QLineEdit* m_secret = nullptr;
    QLineEdit* m_address = nullptr;
    ChoiceField* m_environment = nullptr;
    ColourField* m_colour = nullptr;
    QLabel* m_destination = nullptr;
    QToolButton* m_advanced = nullptr;
    QLabel* m_status = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_connect = nullptr;
    qsizetype m_keyLength = 0; ///< before the last change
    bool m_isBusy = false;
};

} // namespace desk::ui
