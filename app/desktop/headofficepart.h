// HeadOfficePart: the page of all accounts, put together when it is first seen.
#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/common/uilanguage.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <memory>

class QWidget;

namespace desk::ui {
class LatePage;
}

namespace desk::desktop {

class HeadOfficePart : public QObject
{
    Q_OBJECT
public:
    /// `root`: the folder all profiles are in. The window owns the page, and goes first; `clock` outlives both.
    HeadOfficePart(std::filesystem::path root, const Clock& clock, ui::UiLanguage language);
    ~HeadOfficePart() override;

    QWidget* page() const;

    /// What a session writes is read again, while the page is seen. May be called for one session after the other.
    void follow(session::Session& session);

Q_SIGNALS:
    /// A person wants to see this account; its folder's name.
    void accountRequested(const std::string& name);
    void linkRequested(const std::string& account, const desk::LinkId& link);

private:
    struct Parts;
    QWidget* make();

    std::filesystem::path m_root;
    const Clock& m_clock;
    ui::UiLanguage m_language;
    QPointer<ui::LatePage> m_page;
    std::unique_ptr<Parts> m_parts; ///< null until the page is made
};

} // namespace desk::desktop
