#include "ui/accounts/connectcontroller.h"

#include "core/async/onready.h"
#include "core/async/runon.h"
#include "core/base/logging.h"
#include "core/base/logguard.h"
#include "core/profiles/profilefile.h"
#include "core/secrets/keypairtext.h"
#include "ui/common/utf8.h"

namespace desk::ui {

ConnectController::ConnectController(
    ConnectForm& form, AccountStores stores, ConnectTask task, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_stores(std::move(stores))
    , m_task(std::move(task))
    , m_list(m_stores.root)
    , m_check(m_task.patience, nullptr)
    , m_keys(m_stores.root, m_stores.keychain)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    connect(&form, &ConnectForm::connectRequested, this, &ConnectController::connectAccount);
    connect(&form, &ConnectForm::cancelRequested, this, &ConnectController::giveUp);
    connect(&form, &ConnectForm::wayTaken, this, &ConnectController::answer);
}

ConnectController::~ConnectController()
{
    m_thread.quit();
    m_thread.wait();
    if (!m_isStoring) // else the keychain may still take it: a mark of doubt is left, and no lie
        dropUnfinished();
}

void ConnectController::connectAccount()
{
    if (m_form.isBusy())
        return;
    m_form.clearProblems();
    m_question = Question::None;
    if (!readFields())
        return;
    m_form.setBusy(tr("Testing the connection…"));
    const int attempt = ++m_attempt;
    onReady(m_check.run(m_entry.address.toStdString(), m_pair), this,
        [this, attempt](const Result<session::ConnectionReport>& report) {
            if (attempt == m_attempt && report)
                takeReport(*report);
        });
}

/// What can be said without asking anybody, one field at a time, the first one first.
bool ConnectController::readFields()
{
    m_entry = m_form.entry();
    const auto key = secrets::keyFromTyped(m_form.typedKey().toStdString());
    const auto secret = secrets::keyFromTyped(m_form.typedSecret().toStdString());
    const QString unusable = tr("There is a blank or a sign in it that no key has: check what was pasted.");
    if (!key || key->isEmpty()) {
        m_form.showProblem(
            {ConnectField::Key, key ? tr("Paste the API key of the account here.") : unusable});
        return false;
    }
    if (!secret || secret->isEmpty()) {
        m_form.showProblem(
            {ConnectField::Secret, secret ? tr("Paste the secret that came with the key here.") : unusable});
        return false;
    }
    if (!m_task.changed && !m_entry.environment) {
        m_form.showProblem({ConnectField::Environment,
            tr("Say which of the two it is: the word always stands beside this account.")});
        return false;
    }
    if (const auto fault = api::addressFault(m_entry.address.toStdString())) {
        m_form.showProblem({ConnectField::Address, ConnectText::address(*fault)});
        return false;
    }
    m_pair = {*key, *secret};
    hideInLog(m_pair);
    return true;
}

void ConnectController::takeReport(const session::ConnectionReport& report)
{
    m_report = report;
    if (report.verdict != session::ConnectionVerdict::Good) {
        m_form.showProblem(ConnectText::verdict(report));
        return;
    }
    if (m_task.changed)
        compare();
    else
        store();
}

/// The same account, or data would be mixed: asked about before anything is stored.
void ConnectController::compare()
{
    profiles::Profile profile = *m_task.changed;
    if (profile.id.empty())
        profile.id = profiles::newProfileId();
    m_task.changed = profile;
    const auto folder = cache::DataFolder::named(m_stores.root, profile.name);
    if (!folder) {
        fail(folder.error());
        return;
    }
    const auto fit = [folder = *folder, profile, report = m_report]() -> Result<session::AccountFit> {
        return session::fitOf(folder, profile, report);
    };
    onReady(
        runOn(m_worker, fit), this, [this, attempt = m_attempt](const Result<session::AccountFit>& found) {
            if (attempt != m_attempt)
                return;
            if (found)
                takeFit(*found);
            else
                fail(found.error());
        });
}

void ConnectController::takeFit(const session::AccountFit& fit)
{
    if (fit.fit == session::Fit::Fits) {
        store();
        return;
    }
    m_question = Question::OtherAccount;
    m_form.showProblem(
        {ConnectField::Whole, ConnectText::otherAccount(fit.fit, oneLine(m_task.changed->shownName()))},
        {tr("New test account"), tr("New live account")});
}

void ConnectController::store()
{
    if (!prepare())
        return;
    if (m_task.isForSession) {
        keepForSession();
        return;
    }
    m_isStoring = true;
    m_form.setBusy(tr("Storing the key in the keychain. It may ask for its password…"), false);
    onReady(m_keys.save(*m_profile, m_pair), this,
        [this](const Result<secrets::KeyAnswer>& answer) { takeAnswer(answer); });
}

/// The profile with what was typed and seen, and its lock.
bool ConnectController::prepare()
{
    if (!m_profile) {
        profiles::Profile profile;
        if (m_task.changed) {
            profile = *m_task.changed;
        } else {
            const QString title = m_entry.name.isEmpty() ? tr("My shop") : m_entry.name;
            const auto name = m_task.newName.empty() ? m_list.freeName(title.toStdString())
                                                     : Result<std::string>(m_task.newName);
            if (!name) {
                fail(name.error());
                return false;
            }
            profile.name = *name;
            profile.displayName = title.toStdString();
            const auto added = m_list.add(profile);
            if (!added) {
                fail(added.error());
                return false;
            }
            profile = *added;
            m_isMade = true;
        }
        m_profile = profile;
    }
    if (!m_task.changed) {
        m_profile->colour = m_entry.colour.toStdString();
        m_profile->environment = m_entry.environment.value_or(profiles::Environment::Undeclared);
        if (!m_entry.name.isEmpty())
            m_profile->displayName = m_entry.name.toStdString();
    }
    m_profile->baseUrl = m_report.baseUrl;
    m_profile->isKeyRefused = false;
    if (auto seen = profiles::fingerprintOf(m_report.instanceIds, m_profile->id); !seen.empty())
        m_profile->instances = std::move(seen);
    if (m_task.isLockHeld || m_lock)
        return true;
    const auto folder = cache::DataFolder::named(m_stores.root, m_profile->name);
    auto lock = folder ? cache::WriterLock::take(*folder, "Paylink Desk")
                       : Result<std::shared_ptr<cache::WriterLock>>(failure(folder.error()));
    if (!lock) {
        fail(lock.error());
        return false;
    }
    m_lock = *std::move(lock);
    return true;
}

void ConnectController::takeAnswer(const Result<secrets::KeyAnswer>& answer)
{
    m_isStoring = false;
    if (!answer) {
        fail(answer.error());
        return;
    }
    if (answer->state == secrets::KeyState::Stored) {
        finish();
        return;
    }
    qCInfo(lcUi) << "the keychain did not take the key:" << answer->detail.c_str();
    m_question = Question::NotStored;
    m_form.showProblem({ConnectField::Whole, ConnectText::notStored(answer->state)},
        {tr("Try again"), tr("Use it for this session only")});
}

void ConnectController::answer(int way)
{
    const Question question = std::exchange(m_question, Question::None);
    m_form.clearProblems();
    switch (question) {
    case Question::None: return;
    case Question::NotStored:
        if (way == 0)
            store();
        else
            keepForSession();
        return;
    case Question::OtherAccount:
        m_entry.name = tr("%1 (new key)").arg(oneLine(m_task.changed->shownName()));
        m_entry.environment = way == 0 ? profiles::Environment::Test : profiles::Environment::Live;
        m_task.changed.reset();
        m_task.isLockHeld = false;
        store();
        return;
    }
}

void ConnectController::keepForSession()
{
    // What the keychain may hold all the same stays noted.
    const auto noted = profiles::loadProfile(m_stores.root, m_profile->name);
    if (noted)
        m_profile->keyMark = noted->keyMark;
    const auto saved = noted ? profiles::saveProfile(m_stores.root, *m_profile) : noted;
    if (!saved) {
        fail(saved.error());
        return;
    }
    m_profile = *saved;
    onReady(m_stores.session.write(m_profile->id, {m_pair, m_profile->baseUrl}), this,
        [this](const Result<secrets::KeyAnswer>& answer) {
            if (answer)
                finish();
            else
                fail(answer.error());
        });
}

void ConnectController::giveUp()
{
    if (m_isStoring)
        return;
    const bool wasBusy = m_form.isBusy();
    ++m_attempt;
    m_form.setBusy({});
    if (wasBusy)
        return; // the test alone is given up; what was typed is there still
    dropUnfinished();
    m_form.forgetKeys();
    Q_EMIT cancelled();
}

void ConnectController::dropUnfinished()
{
    m_lock.reset();
    if (!m_isMade)
        return;
    m_isMade = false;
    if (const Outcome removed = m_list.remove(m_profile->name, true); !removed)
        qCWarning(lcUi) << "an unfinished account is left:" << removed.error().detail.c_str();
    m_profile.reset();
}

void ConnectController::finish()
{
    m_isMade = false;
    m_lock.reset();
    m_pair = {};
    m_form.forgetKeys();
    m_form.setBusy({});
    Q_EMIT connected(toQString(m_profile->name));
}

void ConnectController::fail(const Error& error)
{
    m_form.showProblem({ConnectField::Whole, ConnectText::storage(error)});
}

} // namespace desk::ui
