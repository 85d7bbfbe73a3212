#include "app/desktop/demo.h"

namespace desk::desktop {
namespace {

sandbox::SandboxOptions shopOptions()
{
    sandbox::SandboxOptions options;
    options.arrivals = true;
    return options;
}

} // namespace

Demo::Demo() : m_shop(shopOptions()) {}

Result<session::SessionSettings> Demo::open()
{
    if (!m_folder.isValid())
        return failure(ErrorKind::Storage,
            "No folder could be made for the demonstration (" + m_folder.errorString().toStdString() + ").");
    auto folder = cache::DataFolder::named(m_folder.path().toStdU16String(), "demo");
    if (!folder)
        return failure(folder.error());
    std::string trouble;
    if (!m_shop.start(&trouble))
        return failure(ErrorKind::Offline, "The demonstration shop could not open: " + trouble);
    session::SessionSettings settings;
    settings.folder = *std::move(folder);
    settings.baseUrl = m_shop.baseUrl();
    settings.keys = {Secret(m_shop.key()), Secret(m_shop.secret())};
    return settings;
}

} // namespace desk::desktop
