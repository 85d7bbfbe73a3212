#include "app/desktop/headofficepart.h"

#include "ui/headoffice/officecontroller.h"
#include "ui/shell/latepage.h"

namespace desk::desktop {

struct HeadOfficePart::Parts {
    Parts(const std::filesystem::path& root, const Clock& clock, ui::UiLanguage language)
        : gateway(root)
        , page(new ui::OfficePage(clock, language))
        , controller(*page, gateway, clock)
    {}

    ui::OfficeGateway gateway;
    ui::OfficePage* page; ///< owned by the window
    ui::OfficeController controller;
};

HeadOfficePart::HeadOfficePart(std::filesystem::path root, const Clock& clock, ui::UiLanguage language)
    : m_root(std::move(root))
    , m_clock(clock)
    , m_language(language)
    , m_page(new ui::LatePage([this] { return make(); }))
{}

HeadOfficePart::~HeadOfficePart()
{
    if (m_page && !m_page->parentWidget()) // it was of no use to the window
        delete m_page;
}

QWidget* HeadOfficePart::page() const
{
    return m_page;
}

QWidget* HeadOfficePart::make()
{
    m_parts = std::make_unique<Parts>(m_root, m_clock, m_language);
    connect(m_parts->page, &ui::OfficePage::accountRequested, this, &HeadOfficePart::accountRequested);
    connect(m_parts->page, &ui::OfficePage::linkRequested, this, &HeadOfficePart::linkRequested);
    return m_parts->page;
}

void HeadOfficePart::follow(session::Session& session)
{
    connect(&session, &session::Session::syncFinished, this, [this] {
        if (m_parts)
            m_parts->controller.refresh();
    });
}

} // namespace desk::desktop
