// WelcomePage: what a person sees who has no account here yet: two ways to go on.
#pragma once

#include "ui/accounts/coverpage.h"

namespace desk::ui {

class WelcomePage : public CoverPage
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// Something went wrong with the way that was taken.
    void say(const QString& trouble);

Q_SIGNALS:
    void connectRequested();
    void lookAroundRequested();

private:
    QWidget* addWay(const QString& name, const QString& icon, const QString& text, const QString& more,
        void (WelcomePage::*chosen)());

    QLabel* m_trouble;
};

} // namespace desk::ui
