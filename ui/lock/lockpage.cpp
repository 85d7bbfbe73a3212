#include "ui/lock/lockpage.h"

#include "core/async/onready.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kIconSize = 44;
constexpr int kWidth = 380;
constexpr std::chrono::milliseconds kTick{250};

QLabel* words(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(kWidth);
    // A text control wraps Arabic without the room that QLabel's own drawing leaves, and lacks, at the edges.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LockPage::LockPage(lock::AppLock& lock, QWidget* parent)
    : QWidget(parent)
    , m_lock(lock)
    , m_icon(new QLabel(this))
    , m_title(words(this, "lockTitle"))
    , m_text(words(this, "lockText"))
    , m_passphrase(new QLineEdit(this))
    , m_unlock(new QPushButton(tr("Unlock"), this))
    , m_words(words(this, "lockWords"))
    , m_forgot(new QPushButton(tr("I forgot the passphrase"), this))
    , m_forgotten(makeForgotten())
{
    setObjectName(QStringLiteral("lockPage"));
    setAccessibleName(tr("Locked"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_passphrase);
    m_passphrase->setObjectName(QStringLiteral("lockPassphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setDefault(true);
    m_forgot->setObjectName(QStringLiteral("forgotPassphrase"));
    m_forgot->setCheckable(true);
    addRows();
    m_wait.setInterval(kTick);
    connect(&m_wait, &QTimer::timeout, this, &LockPage::sayWait);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::tryNow);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::tryNow);
    connect(m_forgot, &QPushButton::toggled, m_forgotten, &QWidget::setVisible);
    connect(&m_lock, &lock::AppLock::locked, this, &LockPage::begin);
    begin();
    tint();
}

void LockPage::addRows()
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.45);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    for (QLabel* label : {m_title, m_text, m_words})
        label->setAlignment(Qt::AlignHCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setFixedSize(kIconSize, kIconSize);
    m_icon->setAccessibleName(tr("Locked"));
    for (QWidget* control : std::initializer_list<QWidget*>{m_passphrase, m_unlock, m_forgot})
        control->setMinimumHeight(metrics::kControlHeight);
    m_passphrase->setMinimumHeight(m_unlock->sizeHint().height());
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::kGap);
    line->addWidget(m_passphrase, 1);
    line->addWidget(m_unlock);
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::kGap);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::kGap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(metrics::kGap);
    column->addLayout(line);
    column->addWidget(m_words);
    column->addSpacing(2 * metrics::kGap);
    column->addWidget(m_forgot, 0, Qt::AlignHCenter);
    column->addWidget(m_forgotten);
    column->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column);
    layout->addStretch(1);
}

QWidget* LockPage::makeForgotten()
{
    auto* box = new QWidget(this);
    box->setObjectName(QStringLiteral("lockForgotten"));
    box->hide();
    QLabel* about = words(box, "lockForgottenText");
    about->setText(
        tr("Nobody can tell you the passphrase. The lock hides this window; it does not encrypt what is on "
           "this computer.\n\nYou can begin anew: the keys and the stored links and payments of all "
           "accounts are erased from this computer, and so is the passphrase. Nothing changes at MyTPE: "
           "enter the keys again and everything is read again. The history of exports and changes, and "
           "exported files, stay."));
    //: Has to be typed in capitals or small letters before everything is erased; one short word
    const QString word = tr("ERASE");
    QLabel* ask = words(box, "lockForgottenAsk");
    //: %1 is the word ERASE
    ask->setText(tr("To begin anew, type %1:").arg(word));
    m_word = new QLineEdit(box);
    m_word->setObjectName(QStringLiteral("lockEraseWord"));
    m_word->setAccessibleName(ask->text());
    m_erase = new QPushButton(tr("Erase and begin anew"), box);
    m_erase->setObjectName(QStringLiteral("lockErase"));
    m_erase->setEnabled(false);
    m_word->setMinimumHeight(metrics::kControlHeight);
    m_erase->setMinimumHeight(metrics::kControlHeight);
    m_word->setMinimumHeight(m_erase->sizeHint().height());
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::kGap);
    line->addWidget(m_word, 1);
    line->addWidget(m_erase);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap);
    layout->addWidget(about);
    layout->addWidget(ask);
    layout->addLayout(line);
    connect(m_word, &QLineEdit::textChanged, this, &LockPage::checkWord);
    connect(m_erase, &QPushButton::clicked, this, &LockPage::beginAnewRequested);
    return box;
}

void LockPage::checkWord()
{
    m_erase->setEnabled(m_word->text().trimmed().compare(tr("ERASE"), Qt::CaseInsensitive) == 0);
}

/// As each lock begins: nothing of the last one stands there.
void LockPage::begin()
{
    m_passphrase->setText({});
    m_word->setText({});
    m_forgot->setChecked(false);
    const bool canUnlock = !m_lock.isDamaged() && !m_lock.isBeginningAnew();
    m_title->setText(tr("Paylink Desk is locked"));
    m_text->setText(tr("Synchronisation goes on behind. Type the passphrase to go on."));
    m_passphrase->setVisible(canUnlock);
    m_unlock->setVisible(canUnlock);
    m_forgot->setVisible(!m_lock.isBeginningAnew());
    if (m_lock.isBeginningAnew())
        m_text->setText(
            tr("Not everything could be erased yet: the keychain did not answer, or another program uses "
               "an account. Open the keychain, close the other program and start Paylink Desk again."));
    else if (m_lock.isDamaged())
        m_text->setText(
            tr("What was kept of the passphrase cannot be read, so nobody can unlock this window. You can "
               "begin anew."));
    m_unlock->setEnabled(true);
    say({}, Tone::Neutral);
    sayWait();
}

void LockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    sayWait();
}

void LockPage::tryNow()
{
    if (!m_unlock->isEnabled() || m_passphrase->text().isEmpty())
        return;
    QString typed = m_passphrase->text();
    m_passphrase->setText({}); // also what it keeps for undoing
    const lock::Passphrase passphrase = lock::Passphrase::taken(typed);
    m_unlock->setEnabled(false);
    say(tr("One moment…"), Tone::Quiet);
    onReady(
        m_lock.unlock(passphrase), this, [this](const Result<lock::Verdict>& verdict) { judge(verdict); });
}

void LockPage::judge(const Result<lock::Verdict>& verdict)
{
    m_unlock->setEnabled(true);
    if (!verdict) {
        say(tr("The passphrase could not be checked. Try again."), Tone::Alarm);
        return;
    }
    switch (*verdict) {
    case lock::Verdict::Right: say({}, Tone::Neutral); return;
    case lock::Verdict::Wrong: say(tr("That is not the passphrase."), Tone::Alarm); break;
    case lock::Verdict::TooSoon: break;
    }
    sayWait();
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void LockPage::sayWait()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_lock.waitLeft());
    const bool hasToWait = left > std::chrono::seconds{0};
    if (hasToWait) {
        m_unlock->setEnabled(false);
        say(tr("That is not the passphrase. The next try is in %n second(s).", nullptr,
                static_cast<int>(left.count())),
            Tone::Alarm);
        m_wait.start();
    } else if (m_wait.isActive()) {
        m_wait.stop();
        m_unlock->setEnabled(true);
        say(tr("You can try again now."), Tone::Neutral);
    }
}

void LockPage::say(const QString& sentence, Tone tone)
{
    m_words->setText(sentence);
    m_passphrase->setAccessibleDescription(sentence);
    m_tone = tone;
    tint();
}

void LockPage::tint()
{
    const QColor ink = mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.45);
    m_icon->setPixmap(iconPixmap(QStringLiteral("lock"), ink, kIconSize, devicePixelRatioF()));
    QPalette coloured = palette();
    coloured.setColor(QPalette::Text, inkOn(m_tone, palette(), false)); // the page stands on Base
    m_words->setPalette(coloured);
}

void LockPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
