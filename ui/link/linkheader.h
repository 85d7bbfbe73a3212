// LinkHeader: which link this is: title, state, price, and its address with what is done with it.
#pragma once

#include "ui/common/uilanguage.h"
#include "ui/link/linksheet.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desk::ui {

class BadgeButton;
class BadgeLabel;

class LinkHeader : public QWidget
{
    Q_OBJECT
public:
    explicit LinkHeader(UiLanguage language, QWidget* parent = nullptr);

    void setSheet(const LinkSheet& sheet);
    /// Says so beside the address until another link is shown.
    void confirmCopied();

Q_SIGNALS:
    void copyRequested();
    void openRequested();
    /// The badge of a sold-out link was pressed.
    void restockRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeUrlRow();
    void tint();

    UiLanguage m_language;
    BadgeLabel* m_badge;
    BadgeButton* m_soldOut; ///< in the badge's place while it leads on
    QLabel* m_title;
    QLabel* m_terms;
    QLabel* m_reason;
    QLineEdit* m_url;
    QPushButton* m_copy;
    QPushButton* m_open;
    std::string m_shownId;
};

} // namespace desk::ui
