// PaymentsPart: the payments page with all it needs, put together when it is first asked for.
#pragma once

#include "ui/common/privacylens.h"
#include "ui/payments/paymentscontroller.h"

#include <QObject>
#include <QPointer>

class QSettings;

namespace desk::ui {
class LatePage;
}

namespace desk::desktop {

class PaymentsPart : public QObject
{
    Q_OBJECT
public:
    /// The session outlives it; the window owns its page, and goes first.
    PaymentsPart(session::Session& session, ui::UiLanguage language);
    ~PaymentsPart() override;

    QWidget* page() const;
    ui::PaymentsController& controller(); ///< makes the page

    /// Before the page is made: from then on payments of one link can be asked for.
    void setLinkFinder(ui::LinkFinder finder) { m_finder = std::move(finder); }
    void sessionOpened();
    void sessionFailed(const Error& error);

    /// Masks payers while it is on; it outlives this.
    void followLens(const ui::PrivacyLens& lens);
    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

Q_SIGNALS:
    void synchroniseRequested();
    /// The page should come to the front.
    void pageRequested();
    /// A person asks for the link of a payment.
    void linkRequested(const desk::LinkId& link);

private:
    struct Parts;
    QWidget* make();

    session::Session& m_session;
    ui::UiLanguage m_language;
    QPointer<ui::LatePage> m_page;
    std::unique_ptr<Parts> m_parts;       ///< null until the page is made
    std::optional<QStringList> m_columns; ///< as remembered, until then
    std::optional<Error> m_failure;
    const ui::PrivacyLens* m_lens = nullptr;
    ui::LinkFinder m_finder;
    bool m_isOpen = false;
};

} // namespace desk::desktop
