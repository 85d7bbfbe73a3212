#include "app/desktop/accountspart.h"

#include "ui/common/utf8.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

namespace desk::desktop {
namespace {

QMessageBox* question(
    const QString& name, const QString& text, const QString& more, QMessageBox::Icon icon, QWidget* over)
{
    auto* box = new QMessageBox(icon, QString(), text, QMessageBox::Cancel, over);
    box->setObjectName(name);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

} // namespace

AccountsPart::AccountsPart(Frame& frame, ui::AccountsKeeper& keeper)
    : m_frame(frame)
    , m_keeper(keeper)
    , m_page(new ui::AccountsPage)
{
    m_frame.settingsWindow().addSection(m_page, QStringLiteral("accounts"), tr("Accounts"));
    connectPage();
}

void AccountsPart::connectPage()
{
    connect(m_page, &ui::AccountsPage::addRequested, this, [this] {
        m_frame.settingsWindow().hide(); // the form stands in the window behind
        Q_EMIT addRequested();
    });
    connect(m_page, &ui::AccountsPage::keyRequested, this, [this](const QString& name) {
        m_frame.settingsWindow().hide();
        Q_EMIT keyRequested(name);
    });
    connect(m_page, &ui::AccountsPage::showRequested, this, &AccountsPart::showRequested);
    connect(m_page, &ui::AccountsPage::removeRequested, this, &AccountsPart::askRemoval);
    connect(m_page, &ui::AccountsPage::changed, &m_keeper, &ui::AccountsKeeper::change);
    connect(m_page, &ui::AccountsPage::forgetKeyRequested, &m_keeper, &ui::AccountsKeeper::forgetKey);
}

void AccountsPart::refresh()
{
    m_page->setAccounts(m_keeper.entries());
}

void AccountsPart::open()
{
    m_frame.settingsWindow().openAt(m_page);
}

bool AccountsPart::say(const QString& sentence)
{
    if (!m_page->isVisible())
        return false;
    m_page->say(ui::Tone::Alarm, sentence);
    return true;
}

void AccountsPart::askRemoval(const QString& name)
{
    const auto removal = m_keeper.removal(name);
    if (!removal) {
        Q_EMIT failed(ui::AccountsText::lock(removal.error()));
        return;
    }
    const auto profile = m_keeper.profile(name);
    const QString title = profile ? ui::oneLine(profile->shownName()) : name;
    QWidget* over = m_page->isVisible() ? m_page->window() : &m_frame.window();
    auto* box = question(QStringLiteral("removeAccount"), tr("Remove “%1” from this computer?").arg(title),
        ui::AccountsText::removal(*removal), QMessageBox::Question, over);
    auto* keep = new QCheckBox(tr("Keep the history of exports and changes"));
    keep->setObjectName(QStringLiteral("removeKeepsJournal"));
    keep->setChecked(removal->hasJournal);
    keep->setVisible(removal->hasJournal);
    box->setCheckBox(keep);
    QPushButton* yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("removeAccountYes"));
    connect(yes, &QPushButton::clicked, this,
        [this, name, keep] { Q_EMIT removalConfirmed(name, keep->isChecked(), false); });
    box->open();
}

void AccountsPart::askAboutKey(const QString& name, bool keepJournal, const QString& sentence)
{
    QWidget* over = m_page->isVisible() ? m_page->window() : &m_frame.window();
    auto* box = question(
        QStringLiteral("keyLeft"), sentence, tr("Nothing was removed yet."), QMessageBox::Warning, over);
    QPushButton* yes = box->addButton(tr("Remove the rest all the same"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("keyLeftYes"));
    connect(yes, &QPushButton::clicked, this,
        [this, name, keepJournal] { Q_EMIT removalConfirmed(name, keepJournal, true); });
    box->open();
}

} // namespace desk::desktop
