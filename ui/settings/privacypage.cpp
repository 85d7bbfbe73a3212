#include "ui/settings/privacypage.h"

#include "core/lock/applock.h"
#include "ui/common/theme.h"
#include "ui/settings/passphraseform.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kUsualMinutes = 10;
constexpr int kMostMinutes = 240;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

PrivacyPage::PrivacyPage(PreferencesFile& preferences, lock::AppLock& lock, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_lock(lock)
    , m_locks(new QCheckBox(tr("&Lock when nobody touched the program for"), this))
    , m_minutes(new QSpinBox(this))
    , m_lens(new QCheckBox(tr("&Mask names, mails and telephone numbers"), this))
    , m_keepsPayers(new QCheckBox(this))
    , m_payerWords(new QLabel(this))
{
    setObjectName(QStringLiteral("privacyPage"));
    m_locks->setObjectName(QStringLiteral("locksWhenIdle"));
    m_minutes->setObjectName(QStringLiteral("idleMinutes"));
    m_minutes->setAccessibleName(tr("Minutes before the window locks"));
    m_minutes->setRange(1, kMostMinutes);
    m_minutes->setValue(kUsualMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_lens->setObjectName(QStringLiteral("privacyLens"));
    m_keepsPayers->setObjectName(QStringLiteral("keepsPayers"));
    m_keepsPayers->setText(tr("&Keep them on this computer"));
    m_payerWords->setObjectName(QStringLiteral("payerWords"));
    m_payerWords->setTextFormat(Qt::PlainText);
    m_payerWords->setWordWrap(true);
    addRows();
    showPayerData({}, true);
    showPreferences(m_preferences.current());
    connect(m_locks, &QCheckBox::toggled, this, &PrivacyPage::keep);
    connect(m_minutes, &QSpinBox::valueChanged, this, &PrivacyPage::keep);
    connect(m_lens, &QCheckBox::toggled, this, &PrivacyPage::keep);
    connect(m_keepsPayers, &QCheckBox::toggled, this, &PrivacyPage::payerDataChosen);
    connect(&m_preferences, &PreferencesFile::changed, this, &PrivacyPage::showPreferences);
    connect(
        &m_lock, &lock::AppLock::isSetChanged, this, [this] { showPreferences(m_preferences.current()); });
}

QLabel* PrivacyPage::hint(const QString& text, const char* name)
{
    auto* label = new QLabel(text, this);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse); // wraps Arabic as it should
    return label;
}

void PrivacyPage::addRows()
{
    auto* passphrase = new PassphraseForm(m_lock, this);
    connect(passphrase, &PassphraseForm::lockRequested, this, &PrivacyPage::lockRequested);
    auto* idle = new QHBoxLayout;
    idle->addWidget(m_locks);
    idle->addWidget(m_minutes);
    idle->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        2 * metrics::kMargin, 2 * metrics::kMargin, 2 * metrics::kMargin, metrics::kMargin);
    layout->setSpacing(metrics::kGap);
    layout->addWidget(heading(tr("Lock of the window"), this));
    layout->addWidget(passphrase);
    layout->addSpacing(metrics::kGap);
    layout->addLayout(idle);
    layout->addWidget(
        hint(tr("The lock guards this window. It does not encrypt what is on this computer, and the "
                "command line (paylink) asks for no passphrase."),
            "lockHint"));
    layout->addSpacing(2 * metrics::kMargin);
    layout->addWidget(heading(tr("Those who pay"), this));
    layout->addWidget(m_lens);
    layout->addWidget(hint(
        tr("On the screen and in what is copied, in all accounts. Searching still finds them."), "lensHint"));
    layout->addSpacing(metrics::kGap);
    layout->addWidget(m_keepsPayers);
    layout->addWidget(
        hint(tr("Without it, names, mails and telephone numbers of those who pay never reach the disk, and "
                "those that are there are erased now. MyTPE keeps its own."),
            "payerHint"));
    layout->addWidget(m_payerWords);
    layout->addStretch(1);
}

void PrivacyPage::showPayerData(const QString& account, bool keeps)
{
    const QSignalBlocker blocker(m_keepsPayers);
    m_keepsPayers->setChecked(keeps);
    //: %1 is the name of an account
    m_keepsPayers->setText(account.isEmpty()
                               ? tr("&Keep them on this computer")
                               : tr("&Keep them on this computer (account %1)")
                                     .arg(QString(account).replace(u'&', QStringLiteral("&&"))));
    sayOfPayerData({}, Tone::Neutral);
}

void PrivacyPage::sayOfPayerData(const QString& sentence, Tone tone)
{
    m_payerWords->setText(sentence);
    m_payerWords->setVisible(!sentence.isEmpty());
    m_keepsPayers->setAccessibleDescription(sentence);
    m_tone = tone;
    tint();
}

void PrivacyPage::showPreferences(const Preferences& preferences)
{
    const QSignalBlocker locks(m_locks);
    const QSignalBlocker minutes(m_minutes);
    const QSignalBlocker lens(m_lens);
    const bool locksWhenIdle = preferences.lockAfterMinutes.has_value();
    m_locks->setEnabled(m_lock.isSet());
    m_locks->setToolTip(m_lock.isSet() ? QString() : tr("Set a passphrase first."));
    m_locks->setChecked(locksWhenIdle);
    m_minutes->setEnabled(m_lock.isSet() && locksWhenIdle);
    if (locksWhenIdle)
        m_minutes->setValue(*preferences.lockAfterMinutes);
    m_lens->setChecked(preferences.privacyLens);
}

void PrivacyPage::keep()
{
    Preferences changed = m_preferences.current();
    changed.lockAfterMinutes = m_locks->isChecked() ? std::optional(m_minutes->value()) : std::nullopt;
    changed.privacyLens = m_lens->isChecked();
    m_preferences.change(changed);
}

void PrivacyPage::tint()
{
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, inkOn(m_tone, palette(), false));
    m_payerWords->setPalette(coloured);
}

void PrivacyPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
