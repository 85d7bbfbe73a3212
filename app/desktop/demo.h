// Demo: a made-up shop on this computer, and a folder that goes with it.
#pragma once

#include "app/sandbox/sandbox.h"
#include "core/session/session.h"

#include <QTemporaryDir>

namespace desk::desktop {

/// Needs no account and no network; nothing is left behind.
class Demo
{
public:
    Demo();
    /// Opens the shop: payments arrive from now on. ErrorKind::Storage or Offline with a sentence.
    Result<session::SessionSettings> open();

private:
    QTemporaryDir m_folder;
    sandbox::Sandbox m_shop;
};

/// How often a demonstration looks for news.
inline constexpr std::chrono::seconds kDemoSyncInterval{4};

} // namespace desk::desktop
