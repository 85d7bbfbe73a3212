#include "ui/accounts/accountspage.h"

#include "ui/accounts/colourfield.h"
#include "ui/common/bidi.h"
#include "ui/common/choicefield.h"
#include "ui/common/fieldrow.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr int kFace = 24;
constexpr int kRowsShown = 4;

} // namespace

AccountsPage::AccountsPage(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_details(nullptr)
    , m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("accountsPage"));
    m_list->setObjectName(QStringLiteral("accountsList"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setIconSize({kFace, kFace});
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_said->setObjectName(QStringLiteral("accountsSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();
    auto* add = new QPushButton(tr("Add an account…"), this);
    add->setObjectName(QStringLiteral("accountsAdd"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &AccountsPage::addRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        2 * metrics::kMargin, 2 * metrics::kMargin, 2 * metrics::kMargin, metrics::kMargin);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(m_list);
    layout->addWidget(add, 0, Qt::AlignLeading);
    layout->addWidget(m_said);
    m_details = makeDetails();
    layout->addWidget(m_details);
    layout->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsPage::showChosen);
    m_details->hide();
}

QWidget* AccountsPage::makeDetails()
{
    auto* details = new QWidget(this);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kMargin);
    m_title = new QLineEdit;
    m_title->setMinimumHeight(metrics::kControlHeight);
    m_title->setMaxLength(80);
    layout->addWidget(new FieldRow(QStringLiteral("accountTitle"), tr("Account name"), m_title));
    m_environment = new ChoiceField({{QStringLiteral("accountTest"), tr("Test"), tr("No real money.")},
                                        {QStringLiteral("accountLive"), tr("Live"), tr("Real payments.")}},
        Qt::Horizontal);
    layout->addWidget(
        new FieldRow(QStringLiteral("accountEnvironment"), tr("Kind of account"), m_environment));
    m_colour = new ColourField;
    layout->addWidget(new FieldRow(QStringLiteral("accountColour"), tr("Colour"), m_colour));
    m_facts = new QLabel(details);
    m_facts->setObjectName(QStringLiteral("accountFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_facts);
    auto* buttons = new FlowLayout;
    layout->addLayout(buttons);
    m_show = addButton(
        buttons, QStringLiteral("accountShow"), tr("Show in the window"), &AccountsPage::showRequested);
    addButton(buttons, QStringLiteral("accountKey"), tr("Change the key…"), &AccountsPage::keyRequested);
    m_forget =
        addButton(buttons, QStringLiteral("accountForget"), tr("Log out"), &AccountsPage::forgetKeyRequested);
    addButton(buttons, QStringLiteral("accountRemove"), tr("Remove…"), &AccountsPage::removeRequested);
    connect(m_title, &QLineEdit::editingFinished, this, &AccountsPage::keep);
    connect(m_environment, &ChoiceField::changed, this, &AccountsPage::keep);
    connect(m_colour, &ColourField::changed, this, &AccountsPage::keep);
    return details;
}

QPushButton* AccountsPage::addButton(
    QLayout* layout, const QString& name, const QString& text, void (AccountsPage::*wanted)(const QString&))
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, wanted] {
        if (const AccountEntry* entry = chosen()) {
            const QString account = entry->face.name;
            say(Tone::Neutral, {});
            Q_EMIT(this->*wanted)(account);
        }
    });
    return button;
}

void AccountsPage::setAccounts(const std::vector<AccountEntry>& entries)
{
    const AccountEntry* before = chosen();
    const QString wanted = before ? before->face.name : QString();
    m_isFilling = true;
    m_list->clear();
    m_entries = entries;
    int row = -1;
    for (int at = 0; at < static_cast<int>(entries.size()); ++at) {
        const AccountEntry& entry = entries[static_cast<std::size_t>(at)];
        auto* item = new QListWidgetItem(
            faceIcon(entry.face, kFace, devicePixelRatioF()), AccountText::whole(entry.face), m_list);
        item->setData(Qt::UserRole, entry.face.name);
        if (entry.face.name == wanted || (row < 0 && entry.isShown))
            row = at;
        if (entry.face.name == wanted)
            row = at;
    }
    m_list->setCurrentRow(row < 0 && !entries.empty() ? 0 : row);
    const int rows = std::clamp(static_cast<int>(entries.size()), 1, kRowsShown);
    const int height = entries.empty() ? kFace : m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rows * (height + 2 * m_list->spacing()) + 2 * m_list->frameWidth());
    m_isFilling = false;
    showChosen();
}

void AccountsPage::say(Tone tone, const QString& text)
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, inkOn(tone, palette(), false));
    m_said->setPalette(ink);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

const AccountEntry* AccountsPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_entries.size()) ? &m_entries[static_cast<std::size_t>(row)]
                                                                : nullptr;
}

void AccountsPage::showChosen()
{
    if (m_isFilling)
        return;
    const AccountEntry* entry = chosen();
    m_details->setVisible(entry);
    if (!entry)
        return;
    m_isFilling = true;
    m_title->setText(entry->face.title);
    m_colour->setColour(entry->face.colour.isValid() ? entry->face.colour.name() : QString());
    switch (entry->face.environment) {
    case profiles::Environment::Test: m_environment->setChosen(0); break;
    case profiles::Environment::Live: m_environment->setChosen(1); break;
    case profiles::Environment::Undeclared: m_environment->setChosen(-1); break;
    }
    //: %1 is the state of the key, a sentence; %2 an address.
    m_facts->setText(entry->address.isEmpty()
                         ? entry->key
                         : tr("%1 Address: %2").arg(entry->key, isolated(entry->address)));
    m_show->setEnabled(!entry->isShown);
    m_forget->setEnabled(entry->hasKey);
    m_isFilling = false;
}

void AccountsPage::keep()
{
    const AccountEntry* entry = chosen();
    if (!entry || m_isFilling)
        return;
    AccountFace face = entry->face;
    if (const QString title = m_title->text().simplified(); !title.isEmpty())
        face.title = title;
    if (const QString hex = m_colour->colour(); !hex.isEmpty())
        face.colour = QColor(hex);
    if (m_environment->chosen() >= 0)
        face.environment =
            m_environment->chosen() == 0 ? profiles::Environment::Test : profiles::Environment::Live;
    if (face == entry->face)
        return;
    const QString name = entry->face.name; // the entries are other ones afterwards
    Q_EMIT changed(name, face);
}

} // namespace desk::ui
