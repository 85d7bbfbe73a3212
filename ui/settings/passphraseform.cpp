#include "ui/settings/passphraseform.h"

#include "core/async/onready.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kFieldWidth = 280;

QLineEdit* secretField(QWidget* parent, const char* name)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setEchoMode(QLineEdit::Password);
    field->setMinimumHeight(metrics::kControlHeight);
    field->setMinimumWidth(kFieldWidth);
    return field;
}

/// What the field kept for undoing goes with it.
lock::Passphrase takenFrom(QLineEdit* field)
{
    QString typed = field->text();
    field->setText({});
    return lock::Passphrase::taken(typed);
}

} // namespace

PassphraseForm::PassphraseForm(lock::AppLock& lock, QWidget* parent)
    : QWidget(parent)
    , m_lock(lock)
    , m_state(new QLabel(this))
    , m_presentLabel(new QLabel(tr("&Present passphrase"), this))
    , m_present(secretField(this, "presentPassphrase"))
    , m_next(secretField(this, "newPassphrase"))
    , m_again(secretField(this, "newPassphraseAgain"))
    , m_keep(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove the passphrase"), this))
    , m_lockNow(new QPushButton(tr("Lock now"), this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("passphraseForm"));
    m_keep->setObjectName(QStringLiteral("keepPassphrase"));
    m_remove->setObjectName(QStringLiteral("removePassphrase"));
    m_lockNow->setObjectName(QStringLiteral("lockNow"));
    m_words->setObjectName(QStringLiteral("passphraseWords"));
    m_state->setObjectName(QStringLiteral("passphraseState"));
    for (QLabel* label : {m_state, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    addRows();
    for (QLineEdit* field : {m_present, m_next, m_again})
        connect(field, &QLineEdit::textChanged, this, &PassphraseForm::check);
    connect(m_keep, &QPushButton::clicked, this, &PassphraseForm::keep);
    connect(m_remove, &QPushButton::clicked, this, &PassphraseForm::remove);
    connect(m_lockNow, &QPushButton::clicked, this, &PassphraseForm::lockRequested);
    connect(&m_lock, &lock::AppLock::isSetChanged, this, &PassphraseForm::showState);
    showState();
}

void PassphraseForm::addRows()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(metrics::kGap);
    form->setHorizontalSpacing(metrics::kMargin);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_presentLabel->setBuddy(m_present);
    form->addRow(m_presentLabel, m_present);
    form->addRow(tr("&New passphrase"), m_next);
    form->addRow(tr("New passphrase a&gain"), m_again);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kGap);
    for (QPushButton* button : {m_keep, m_remove, m_lockNow}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(metrics::kControlHeight);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_state);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
}

void PassphraseForm::showState()
{
    const bool isSet = m_lock.isSet();
    m_state->setText(isSet ? tr("A passphrase is set. The window asks for it at each start.")
                           : tr("No passphrase is set: whoever sits at this computer can use the window."));
    m_presentLabel->setVisible(isSet);
    m_present->setVisible(isSet);
    m_remove->setVisible(isSet);
    m_lockNow->setVisible(isSet);
    m_keep->setText(isSet ? tr("Change the passphrase") : tr("Set the passphrase"));
    check();
}

void PassphraseForm::check()
{
    const QString next = m_next->text();
    const auto characters = next.toUcs4().size();
    const bool isLongEnough = characters >= lock::kFewestCharacters;
    const bool hasPresent = !m_lock.isSet() || !m_present->text().isEmpty();
    m_keep->setEnabled(!m_isBusy && hasPresent && isLongEnough && next == m_again->text());
    m_remove->setEnabled(!m_isBusy && hasPresent && next.isEmpty());
    if (next.isEmpty())
        return;
    if (!isLongEnough)
        say(tr("At least %n character(s); a few words are better than one.", nullptr,
                lock::kFewestCharacters),
            Tone::Quiet);
    else if (next != m_again->text())
        say(m_again->text().isEmpty() ? tr("Type it once more.") : tr("The two are not the same."),
            m_again->text().isEmpty() ? Tone::Quiet : Tone::Caution);
    else
        say({}, Tone::Neutral);
}

void PassphraseForm::keep()
{
    const lock::Passphrase present = takenFrom(m_present);
    const lock::Passphrase next = takenFrom(m_next);
    m_again->setText({});
    setBusy(true);
    if (m_lock.isSet()) {
        onReady(m_lock.change(present, next), this, [this](const Result<lock::Verdict>& verdict) {
            judge(verdict, tr("The passphrase was changed."));
        });
        return;
    }
    onReady(m_lock.set(next), this, [this](const Result<void>& set) {
        judge(set ? Result<lock::Verdict>(lock::Verdict::Right) : failure(set.error()),
            tr("The passphrase is set. Nobody can bring it back when it is forgotten."));
    });
}

void PassphraseForm::remove()
{
    const lock::Passphrase present = takenFrom(m_present);
    setBusy(true);
    onReady(m_lock.remove(present), this,
        [this](const Result<lock::Verdict>& verdict) { judge(verdict, tr("The passphrase was removed.")); });
}

void PassphraseForm::judge(const Result<lock::Verdict>& verdict, const QString& done)
{
    setBusy(false);
    if (!verdict) {
        say(tr("That could not be kept on this computer. Nothing was changed."), Tone::Alarm);
        return;
    }
    switch (*verdict) {
    case lock::Verdict::Right: say(done, Tone::Good); return;
    case lock::Verdict::Wrong: say(tr("The present passphrase is another one."), Tone::Alarm); return;
    case lock::Verdict::TooSoon: {
        const auto left = std::chrono::ceil<std::chrono::seconds>(m_lock.waitLeft());
        say(tr("Too many wrong tries: wait %n second(s).", nullptr, static_cast<int>(left.count())),
            Tone::Alarm);
        return;
    }
    }
}

void PassphraseForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QLineEdit* field : {m_present, m_next, m_again})
        field->setEnabled(!isBusy);
    if (isBusy)
        say(tr("One moment…"), Tone::Quiet);
    check();
}

void PassphraseForm::say(const QString& sentence, Tone tone)
{
    m_words->setText(sentence);
    m_next->setAccessibleDescription(sentence);
    m_tone = tone;
    tint();
}

void PassphraseForm::clear()
{
    for (QLineEdit* field : {m_present, m_next, m_again})
        field->setText({});
    say({}, Tone::Neutral);
}

void PassphraseForm::tint()
{
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, inkOn(m_tone, palette(), false));
    m_words->setPalette(coloured);
}

void PassphraseForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

/// What was begun and left is not kept in a field nobody sees.
void PassphraseForm::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!m_isBusy)
        clear();
}

} // namespace desk::ui
