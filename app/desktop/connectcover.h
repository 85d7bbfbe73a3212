// The form of an account over the window, with what stands in it at first.
#pragma once

#include "ui/accounts/connectcontroller.h"
#include "ui/accounts/coverpage.h"

#include <QCoreApplication>

namespace desk::desktop {

/// Speaks through its controller; both go together.
class ConnectCover : public ui::CoverPage
{
    Q_OBJECT
public:
    /// `address`: where a new account is looked for, empty: the documented one. `known`: how many accounts there are.
    ConnectCover(
        const ui::AccountStores& stores, ui::ConnectTask task, const std::string& address, std::size_t known);

    ui::ConnectController& controller() { return *m_controller; }

private:
    static QString titleOf(const ui::ConnectTask& task);
    static QString textOf(const ui::ConnectTask& task);

    ui::ConnectController* m_controller;
};

} // namespace desk::desktop
