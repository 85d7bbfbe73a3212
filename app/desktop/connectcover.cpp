#include "app/desktop/connectcover.h"

#include "ui/accounts/accountface.h"
#include "ui/common/utf8.h"

namespace desk::desktop {
namespace {

constexpr int kWidth = 520;

} // namespace

ConnectCover::ConnectCover(
    const ui::AccountStores& stores, ui::ConnectTask task, const std::string& address, std::size_t known)
    : CoverPage(QStringLiteral("connectPage"), titleOf(task), textOf(task), kWidth)
{
    auto* form =
        new ui::ConnectForm(task.changed ? ui::ConnectPurpose::ChangeKey : ui::ConnectPurpose::NewAccount);
    ui::ConnectEntry entry;
    const bool hasOwn = task.changed && !task.changed->baseUrl.empty();
    entry.address = ui::toQString(hasOwn ? task.changed->baseUrl : address);
    const auto colours = ui::AccountText::colours();
    entry.colour = colours[known % colours.size()].hex;
    form->begin(entry);
    add(form);
    m_controller = new ui::ConnectController(*form, stores, std::move(task), this);
}

QString ConnectCover::titleOf(const ui::ConnectTask& task)
{
    if (task.changed && task.isForSession)
        return tr("Key for %1, for this session").arg(ui::oneLine(task.changed->shownName()));
    return task.changed ? tr("New key for %1").arg(ui::oneLine(task.changed->shownName()))
                        : tr("Connect an account");
}

QString ConnectCover::textOf(const ui::ConnectTask& task)
{
    if (task.isForSession)
        return tr(
            "It is tested and kept until the program ends, and nowhere else. What the keychain holds stays.");
    return task.changed
             ? tr("The one that is stored stays until the new one is tested and kept.")
             : tr("The connection is tested first, then the key goes to the keychain of this computer.");
}

} // namespace desk::desktop
