#include "ui/accounts/connectform.h"

#include "core/secrets/keypairtext.h"
#include "ui/accounts/accountface.h"
#include "ui/accounts/colourfield.h"
#include "ui/common/bidi.h"
#include "ui/common/choicefield.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"
#include "ui/common/utf8.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kLongestName = 80;
constexpr int kLongestKey = 4000;

/// Not said yet, test, live.
constexpr std::array kEnvironments{profiles::Environment::Test, profiles::Environment::Live};

} // namespace

ConnectForm::ConnectForm(ConnectPurpose purpose, QWidget* parent) : QWidget(parent), m_purpose(purpose)
{
    setObjectName(QStringLiteral("connectForm"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kMargin);
    if (purpose == ConnectPurpose::NewAccount) {
        m_name = addLine(ConnectField::Name, QStringLiteral("connectName"), tr("Account name"));
        m_name->setMaxLength(kLongestName);
        m_name->setPlaceholderText(tr("My shop"));
    }
    m_key = addKeyLine(ConnectField::Key, QStringLiteral("connectKey"), tr("API key"));
    m_secret = addKeyLine(ConnectField::Secret, QStringLiteral("connectSecret"), tr("API secret"));
    m_rows[ConnectField::Key]->setHelp(
        tr("From MyTPE Pay, under developers. Key and secret can be pasted here together."));
    connect(m_key, &QLineEdit::textChanged, this, &ConnectForm::splitPair);
    if (purpose == ConnectPurpose::NewAccount)
        addChoices();
    addAddress();
    addButtons();
    setFocusProxy(m_name ? m_name : m_key);
    begin({});
}

ConnectForm::~ConnectForm()
{
    m_address->disconnect(this); // losing the keyboard is the last thing it says
}

QLineEdit* ConnectForm::addLine(ConnectField field, const QString& name, const QString& label)
{
    auto* line = new QLineEdit;
    line->setMinimumHeight(metrics::kControlHeight);
    auto* row = new FieldRow(name, label, line);
    connect(row, &FieldRow::wayTaken, this, &ConnectForm::wayTaken);
    connect(line, &QLineEdit::textEdited, row, [row] { row->setProblem({}); });
    m_rows[field] = row;
    layout()->addWidget(row);
    return line;
}

QLineEdit* ConnectForm::addKeyLine(ConnectField field, const QString& name, const QString& label)
{
    QLineEdit* line = addLine(field, name, label);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    line->setMaxLength(kLongestKey);
    line->setLayoutDirection(Qt::LeftToRight);
    return line;
}

void ConnectForm::addChoices()
{
    m_environment = new ChoiceField({{QStringLiteral("connectTest"), tr("Test"), tr("No real money.")},
                                        {QStringLiteral("connectLive"), tr("Live"), tr("Real payments.")}},
        Qt::Horizontal);
    auto* kind = new FieldRow(QStringLiteral("connectEnvironment"), tr("Kind of account"), m_environment);
    connect(m_environment, &ChoiceField::changed, kind, [kind] { kind->setProblem({}); });
    m_rows[ConnectField::Environment] = kind;
    layout()->addWidget(kind);
    m_colour = new ColourField;
    layout()->addWidget(new FieldRow(QStringLiteral("connectColour"), tr("Colour"), m_colour));
}

void ConnectForm::addAddress()
{
    auto* line = new QWidget;
    auto* lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins({});
    lineLayout->setSpacing(metrics::kGap);
    m_destination = new QLabel(line);
    m_destination->setObjectName(QStringLiteral("connectDestination"));
    m_destination->setTextFormat(Qt::PlainText);
    m_destination->setWordWrap(true);
    m_destination->setForegroundRole(QPalette::PlaceholderText);
    m_advanced = new QToolButton(line);
    m_advanced->setObjectName(QStringLiteral("connectAdvanced"));
    m_advanced->setText(tr("Another address…"));
    m_advanced->setAccessibleName(m_advanced->text());
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    lineLayout->addWidget(m_destination, 1);
    lineLayout->addWidget(m_advanced, 0, Qt::AlignVCenter);
    layout()->addWidget(line);
    m_address = addLine(ConnectField::Address, QStringLiteral("connectAddress"), tr("Address of the API"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_rows[ConnectField::Address]->setHelp(
        tr("The documented address is %1. Change it only if MyTPE gave you another.")
            .arg(isolated(toQString(api::kDocumentedBase))));
    connect(m_address, &QLineEdit::textChanged, this, &ConnectForm::showDestination);
    connect(m_address, &QLineEdit::editingFinished, this, &ConnectForm::checkAddress);
    // Not clicked(): a screen reader toggles.
    connect(m_advanced, &QToolButton::toggled, this, &ConnectForm::setAddressShown);
    setAddressShown(false);
}

void ConnectForm::addButtons()
{
    auto* status = new QWidget;
    auto* statusLayout = new QVBoxLayout(status);
    statusLayout->setContentsMargins({});
    statusLayout->setSpacing(metrics::kGap / 2);
    m_status = new QLabel(status);
    m_status->setObjectName(QStringLiteral("connectStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_progress = new QProgressBar(status);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Connecting"));
    statusLayout->addWidget(m_status);
    statusLayout->addWidget(m_progress);
    auto* whole = new FieldRow(QStringLiteral("connectWhole"), {}, status);
    connect(whole, &FieldRow::wayTaken, this, &ConnectForm::wayTaken);
    m_rows[ConnectField::Whole] = whole;
    layout()->addWidget(whole);

    m_cancel = new QPushButton(m_purpose == ConnectPurpose::NewAccount ? tr("Back") : tr("Cancel"), this);
    m_connect =
        new QPushButton(m_purpose == ConnectPurpose::NewAccount ? tr("Connect") : tr("Use this key"), this);
    m_cancel->setObjectName(QStringLiteral("connectCancel"));
    m_connect->setObjectName(QStringLiteral("connectSend"));
    for (QPushButton* button : {m_cancel, m_connect})
        button->setMinimumHeight(metrics::kControlHeight);
    m_cancel->setAutoDefault(false);
    m_connect->setDefault(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::kGap);
    line->addStretch(1);
    line->addWidget(m_cancel);
    line->addWidget(m_connect);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectForm::cancelRequested);
    connect(m_connect, &QPushButton::clicked, this, &ConnectForm::connectRequested);
    setBusy({});
}

void ConnectForm::begin(const ConnectEntry& entry)
{
    if (m_name) {
        m_name->setText(entry.name);
        m_colour->setColour(entry.colour.isEmpty() ? AccountText::colours().front().hex : entry.colour);
        int chosen = -1;
        for (std::size_t at = 0; entry.environment && at < kEnvironments.size(); ++at)
            chosen = kEnvironments[at] == *entry.environment ? static_cast<int>(at) : chosen;
        m_environment->setChosen(chosen);
    }
    m_address->setText(entry.address.isEmpty() ? toQString(api::kDocumentedBase) : entry.address);
    showDestination();
}

ConnectEntry ConnectForm::entry() const
{
    ConnectEntry entry;
    entry.address = m_address->text().trimmed();
    if (!m_name)
        return entry;
    entry.name = m_name->text().simplified();
    entry.colour = m_colour->colour();
    if (const int chosen = m_environment->chosen(); chosen >= 0)
        entry.environment = kEnvironments[static_cast<std::size_t>(chosen)];
    return entry;
}

QString ConnectForm::typedKey() const
{
    return m_key->text();
}

QString ConnectForm::typedSecret() const
{
    return m_secret->text();
}

void ConnectForm::forgetKeys()
{
    m_key->clear();
    m_secret->clear();
}

void ConnectForm::setBusy(const QString& text, bool mayCancel)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_isBusy = !text.isEmpty();
    m_status->setText(text);
    m_status->setVisible(m_isBusy);
    m_progress->setVisible(m_isBusy);
    for (const auto& [field, row] : m_rows) {
        if (field != ConnectField::Whole)
            row->control()->setEnabled(!m_isBusy);
    }
    if (m_colour)
        m_colour->setEnabled(!m_isBusy);
    m_advanced->setEnabled(!m_isBusy);
    m_connect->setEnabled(!m_isBusy);
    m_cancel->setEnabled(!m_isBusy || mayCancel);
    if (m_isBusy && mayCancel && hadFocus)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void ConnectForm::showProblem(const ConnectProblem& problem, const QStringList& ways)
{
    setBusy({});
    const auto row = m_rows.find(problem.field);
    FieldRow* where = row == m_rows.end() ? m_rows[ConnectField::Whole] : row->second;
    if (problem.field == ConnectField::Address)
        m_advanced->setChecked(true);
    where->setProblem(problem.sentence, ways);
    if (problem.field == ConnectField::Whole) {
        m_connect->setFocus(Qt::OtherFocusReason);
    } else {
        where->control()->setFocus(Qt::OtherFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(where->control()))
            line->selectAll();
    }
}

void ConnectForm::clearProblems()
{
    for (const auto& [field, row] : m_rows)
        row->setProblem({});
}

void ConnectForm::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_connect->isEnabled()) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            button->click(); // outside of a dialog Return is nobody's
        else
            Q_EMIT connectRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled()) {
        Q_EMIT cancelRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// Nobody types a blank into a key: where one comes with more than one sign, a pair was pasted.
void ConnectForm::splitPair(const QString& text)
{
    const bool isPasted = text.size() > m_keyLength + 1;
    m_keyLength = text.size();
    if (!isPasted)
        return;
    const auto pair = secrets::keyPairFromTyped(text.toStdString());
    if (!pair)
        return;
    m_key->setText(QString::fromStdString(pair->key.reveal()));
    m_secret->setText(QString::fromStdString(pair->secret.reveal()));
    m_rows[ConnectField::Secret]->setProblem({});
    m_connect->setFocus(Qt::OtherFocusReason);
}

void ConnectForm::showDestination()
{
    const auto base = api::parsedBaseUrl(m_address->text().toStdString());
    m_destination->setText(base
                               ? tr("The key is sent to %1 and nowhere else.").arg(isolated(toQString(*base)))
                               : tr("The key is sent to no one yet: the address cannot be used."));
}

void ConnectForm::setAddressShown(bool isShown)
{
    m_rows[ConnectField::Address]->setVisible(isShown);
    if (isShown && m_advanced->hasFocus())
        m_address->setFocus(Qt::OtherFocusReason);
}

/// Said at once: a key is not even typed for an address that will not get it.
void ConnectForm::checkAddress()
{
    const auto fault = api::addressFault(m_address->text().toStdString());
    m_rows[ConnectField::Address]->setProblem(fault ? ConnectText::address(*fault) : QString());
}

} // namespace desk::ui
