#include "ui/editor/linkformpanel.h"

#include "core/domain/linkrules.h"
#include "ui/common/choicefield.h"
#include "ui/common/fieldrow.h"
#include "ui/common/moneytext.h"
#include "ui/common/ruletext.h"
#include "ui/common/theme.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/moreoptions.h"
#include "ui/editor/pairseditor.h"
#include "ui/editor/timeoutfield.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace desk::ui {
namespace {

constexpr std::array kModes{LinkMode::Reusable, LinkMode::OneShot, LinkMode::Limited};
constexpr int kDetailsLines = 3;

QString nameOf(FormField field)
{
    const auto word = wordFor(field);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

std::vector<ChoiceText> modeChoices()
{
    std::vector<ChoiceText> choices;
    for (const LinkMode mode : kModes) {
        const auto word = wordFor(mode);
        choices.push_back(
            {QStringLiteral("mode-") + QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())),
                FieldText::modeName(mode), FieldText::modeUse(mode)});
    }
    return choices;
}

int choiceOf(LinkMode mode)
{
    return static_cast<int>(std::find(kModes.begin(), kModes.end(), mode) - kModes.begin());
}

QString fallbackFor(Instant now)
{
    return QString::number(toMilliseconds(now) / 1000, 36);
}

} // namespace

LinkFormPanel::LinkFormPanel(const Clock& clock, UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_language(language)
    , m_fallback(fallbackFor(clock.now()))
    , m_title(new QLineEdit)
    , m_details(new QPlainTextEdit)
    , m_amountKind(
          new ChoiceField({{QStringLiteral("amount-fixed"), tr("You set the price"), {}},
                              {QStringLiteral("amount-free"), tr("Customers choose the amount"), {}}},
              Qt::Horizontal))
    , m_price(new QLineEdit)
    , m_mode(new ChoiceField(modeChoices(), Qt::Vertical))
    , m_quota(new QLineEdit)
    , m_timeout(new TimeoutField(clock, language))
    , m_instance(new QComboBox)
    , m_slug(new QLineEdit)
    , m_customFields(new PairsEditor(QStringLiteral("customField"),
          {tr("Name"), tr("Value"), tr("Add a field"), tr("Invoice number")},
          static_cast<int>(change::kMaxCustomFields)))
{
    setObjectName(QStringLiteral("linkForm"));
    addRows();
    connectFields();
    setForm({});
}

FieldRow* LinkFormPanel::addRow(QVBoxLayout* layout, FormField field, QWidget* control)
{
    auto* row = new FieldRow(nameOf(field), FieldText::label(field), control, this);
    m_rows[field] = row;
    layout->addWidget(row);
    connect(row, &FieldRow::wayTaken, this, [this, field](int number) { takeWay(field, number); });
    return row;
}

FieldRow* LinkFormPanel::row(FormField field) const
{
    return m_rows.at(field);
}

void LinkFormPanel::addRows()
{
    for (QWidget* control : std::initializer_list<QWidget*>{m_title, m_price, m_quota, m_instance, m_slug})
        control->setMinimumHeight(metrics::kControlHeight);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(QFontMetrics(m_details->font()).lineSpacing() * kDetailsLines + 18);
    m_slug->setLayoutDirection(Qt::LeftToRight);
    m_price->setPlaceholderText(moneyText(Money::fromCentimes(800'000), m_language));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kMargin);
    addRow(layout, FormField::Title, m_title);
    addRow(layout, FormField::Details, m_details);
    addRow(layout, FormField::AmountKind, m_amountKind);
    addRow(layout, FormField::Price, m_price);
    addRow(layout, FormField::Mode, m_mode);
    addRow(layout, FormField::Quota, m_quota)
        ->setHelp(tr("The link closes by itself after so many payments."));
    addRow(layout, FormField::Timeout, m_timeout);
    addRow(layout, FormField::Instance, m_instance);
    addRow(layout, FormField::Slug, m_slug)->setHelp(tr("The end of the link that you share."));
    addRow(layout, FormField::CustomFields, m_customFields)
        ->setHelp(tr("Shown with each payment, and found by the search."));
    m_more = new MoreOptions(
        [this](QVBoxLayout* rows, FormField field, QWidget* control) { return addRow(rows, field, control); },
        this);
    layout->addWidget(m_more);
    layout->addStretch(1);
}

void LinkFormPanel::connectFields()
{
    connect(m_title, &QLineEdit::textChanged, this, [this] {
        followTitle();
        noteEdit(FormField::Title);
    });
    connect(m_details, &QPlainTextEdit::textChanged, this, [this] { noteEdit(FormField::Details); });
    connect(m_amountKind, &ChoiceField::changed, this, [this] { noteEdit(FormField::AmountKind); });
    connect(m_price, &QLineEdit::textChanged, this, [this] { noteEdit(FormField::Price); });
    connect(m_mode, &ChoiceField::changed, this, [this] { noteEdit(FormField::Mode); });
    connect(m_quota, &QLineEdit::textChanged, this, [this] { noteEdit(FormField::Quota); });
    connect(m_timeout, &TimeoutField::changed, this, [this] { noteEdit(FormField::Timeout); });
    connect(m_instance, &QComboBox::activated, this, [this] { noteEdit(FormField::Instance); });
    connect(m_slug, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!m_isFilling)
            m_slugIsTyped = !text.isEmpty(); // emptied: it follows the title again
        noteEdit(FormField::Slug);
    });
    connect(m_customFields, &PairsEditor::changed, this, [this] { noteEdit(FormField::CustomFields); });
    connect(m_more, &MoreOptions::edited, this, &LinkFormPanel::noteEdit);
}

/// Text may also be set by what reads the screen aloud, or writes by voice: so every change counts that is not ours.
void LinkFormPanel::noteEdit(FormField field)
{
    if (m_isFilling)
        return;
    m_touched.insert(field);
    followChoices();
    Q_EMIT edited(field);
}

void LinkFormPanel::setInstances(const std::vector<Instance>& instances)
{
    const QString chosen = m_instance->currentData().toString();
    m_instances = instances;
    m_instance->clear();
    for (const Instance& instance : instances)
        m_instance->addItem(
            QString::fromStdString(instance.name), QString::fromStdString(instance.id.text()));
    if (const int at = m_instance->findData(chosen); at >= 0)
        m_instance->setCurrentIndex(at);
    else if (m_isNew)
        m_instance->setCurrentIndex(instances.size() == 1 ? 0 : -1);
    row(FormField::Instance)
        ->setHelp(instances.empty() ? tr("No active instance is known yet. Synchronise first.") : QString());
    showInherited();
}

void LinkFormPanel::setForm(const LinkForm& form)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_slugIsTyped = form.slugIsTyped;
    m_title->setText(form.title);
    m_details->setPlainText(form.details);
    m_amountKind->setChosen(form.amountKind == AmountKind::Fixed ? 0 : 1);
    m_price->setText(form.price);
    m_mode->setChosen(choiceOf(form.mode));
    m_quota->setText(form.quota);
    m_timeout->setEntry(form.timeout);
    int instance = m_instance->findData(form.instanceId);
    if (instance < 0 && !form.instanceId.isEmpty()) {
        m_instance->addItem(form.instanceId, form.instanceId); // one that takes no new links
        instance = m_instance->count() - 1;
    }
    const int onlyOne = m_isNew && m_instances.size() == 1 ? 0 : -1;
    m_instance->setCurrentIndex(form.instanceId.isEmpty() ? onlyOne : instance);
    m_slug->setText(form.slug);
    followTitle();
    m_customFields->setPairs(form.customFields);
    m_more->setForm(form);
    followChoices();
}

LinkForm LinkFormPanel::form() const
{
    LinkForm form;
    form.instanceId = m_instance->currentData().toString();
    form.title = m_title->text();
    form.details = m_details->toPlainText();
    form.amountKind = m_amountKind->chosen() == 0 ? AmountKind::Fixed : AmountKind::Free;
    form.price = m_price->text();
    form.mode = kModes[static_cast<std::size_t>(m_mode->chosen())];
    form.quota = m_quota->text();
    form.timeout = m_timeout->entry();
    form.slug = m_slug->text();
    form.slugIsTyped = m_slugIsTyped;
    form.customFields = m_customFields->pairs();
    m_more->readInto(&form);
    return form;
}

QString LinkFormPanel::instanceName() const
{
    return m_instance->currentIndex() < 0 ? QString() : m_instance->currentText();
}

QPixmap LinkFormPanel::logo() const
{
    return m_more->logo();
}

void LinkFormPanel::fix(FormField field, const QString& reason)
{
    row(field)->setFixed(reason);
}

void LinkFormPanel::setLink(const PayLink& link)
{
    m_isNew = false;
    const auto reasonOf = [&link](LinkAction action) {
        return RuleText::reason(mayDo(action, link, std::nullopt).reason);
    };
    const QString text = reasonOf(LinkAction::EditText);
    for (const FormField field : {FormField::Title, FormField::Details, FormField::Price,
             FormField::ShowRetryButton, FormField::AllowAnonymous})
        fix(field, text);
    fix(FormField::Quota, reasonOf(LinkAction::ChangeQuota));
    fix(FormField::Timeout, reasonOf(LinkAction::ChangeTimeout));
    for (const FormField field : {FormField::AmountKind, FormField::Mode, FormField::Instance,
             FormField::Slug, FormField::CustomFields, FormField::Metadata, FormField::Logo})
        fix(field, FieldText::whyFixed(field));
    m_timeout->setSince(link.lastActivityAt ? link.lastActivityAt : link.createdAt);
    row(FormField::Quota)
        ->setHelp(tr("%n payment(s) made so far.", nullptr, static_cast<int>(link.paidCount.value_or(0))));
    showInherited();
}

void LinkFormPanel::followTitle()
{
    const QScopedValueRollback filling(m_isFilling, true);
    if (m_isNew && !m_slugIsTyped)
        m_slug->setText(
            m_title->text().trimmed().isEmpty() ? QString() : slugFor(m_title->text(), m_fallback));
}

void LinkFormPanel::followChoices()
{
    const LinkForm now = form();
    const bool isFree = now.amountKind == AmountKind::Free;
    const LinkMode mode = modeOf(now);
    row(FormField::Price)
        ->setLabel(isFree ? tr("Suggested amount (optional)") : FieldText::label(FormField::Price));
    row(FormField::AmountKind)
        ->setHelp(
            isFree ? tr("Such a link is always reusable: it can be paid any number of times.") : QString());
    row(FormField::Mode)->setVisible(!isFree);
    row(FormField::Quota)->setVisible(mode == LinkMode::Limited);
    row(FormField::Timeout)->setVisible(mode != LinkMode::Reusable);
    showInherited();
}

void LinkFormPanel::showInherited()
{
    const std::string id = m_instance->currentData().toString().toStdString();
    const auto found = std::find_if(m_instances.begin(), m_instances.end(),
        [&id](const Instance& instance) { return instance.id.text() == id; });
    m_timeout->setInherited(found == m_instances.end() ? std::nullopt : found->defaultTimeout);
}

void LinkFormPanel::showProblems(const std::vector<FormProblem>& problems)
{
    m_shown.clear();
    for (const auto& [field, fieldRow] : m_rows) {
        const auto problem = std::find_if(problems.begin(), problems.end(),
            [field = field](const FormProblem& found) { return found.field == field; });
        if (problem == problems.end() || !isTouched(field)) {
            fieldRow->setProblem({});
            continue;
        }
        m_shown[field] = *problem;
        QStringList ways;
        if (problem->fault == FormFault::Ambiguous)
            ways = {moneyText(problem->reading.value_or(Money()), m_language),
                moneyText(problem->other.value_or(Money()), m_language)};
        else if (problem->fault == FormFault::SlugTaken && !problem->sentence.isEmpty())
            ways = {tr("Use %1").arg(problem->sentence)};
        fieldRow->setProblem(FieldText::problem(*problem, m_language), ways);
        if (m_more->holds(fieldRow))
            m_more->open(true);
    }
}

void LinkFormPanel::takeWay(FormField field, int number)
{
    const auto shown = m_shown.find(field);
    if (shown == m_shown.end())
        return;
    const FormProblem problem = shown->second;
    if (problem.fault == FormFault::Ambiguous) {
        m_price->setText(
            typedAmount((number == 0 ? problem.reading : problem.other).value_or(Money()), m_language));
        m_price->setFocus(Qt::OtherFocusReason);
    } else if (problem.fault == FormFault::SlugTaken) {
        m_slug->setText(problem.sentence);
        m_slugIsTyped = true;
        m_slug->setFocus(Qt::OtherFocusReason);
    }
    noteEdit(field);
}

void LinkFormPanel::touchAll()
{
    m_touched.insert(kFormFields.begin(), kFormFields.end());
}

void LinkFormPanel::focusField(FormField field)
{
    QWidget* control = row(field)->control();
    if (m_more->holds(control))
        m_more->open(true);
    control->setFocus(Qt::OtherFocusReason);
}

} // namespace desk::ui
