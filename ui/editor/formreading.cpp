#include "ui/editor/formreading.h"

#include "core/change/linkcheck.h"
#include "core/domain/linkrules.h"
#include "core/domain/typedmoney.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace desk::ui {
namespace {

/// Problems found while reading text hide those found in what could be read.
class Reader
{
public:
    explicit Reader(const LinkForm& form) : m_form(form) {}

    std::optional<Money> price()
    {
        const TypedMoney typed = readTypedMoney(m_form.price.toStdString());
        switch (typed.fault) {
        case TypedMoney::Fault::None: return typed.amount;
        case TypedMoney::Fault::Empty: return std::nullopt; // whether one is needed is said by draftcheck
        case TypedMoney::Fault::NotANumber: add(FormField::Price, FormFault::NotANumber); break;
        case TypedMoney::Fault::BelowCentime: add(FormField::Price, FormFault::BelowCentime); break;
        case TypedMoney::Fault::OutOfRange: add(FormField::Price, FormFault::TooLarge); break;
        case TypedMoney::Fault::Ambiguous:
            m_problems.push_back({FormField::Price, FormFault::Ambiguous, typed.amount, typed.other});
            break;
        }
        return std::nullopt;
    }

    std::optional<std::int64_t> quota()
    {
        if (m_form.quota.trimmed().isEmpty())
            return std::nullopt;
        const auto number = readWholeNumber(m_form.quota);
        if (!number)
            add(FormField::Quota, FormFault::NotANumber);
        return number;
    }

    std::optional<std::chrono::minutes> timeout()
    {
        const TimeoutReading reading = readTimeout(m_form.timeout);
        switch (reading.fault) {
        case TimeoutReading::Fault::None: break;
        case TimeoutReading::Fault::Empty: add(FormField::Timeout, FormFault::Missing); break;
        case TimeoutReading::Fault::NotANumber: add(FormField::Timeout, FormFault::NotANumber); break;
        case TimeoutReading::Fault::OutOfRange: add(FormField::Timeout, FormFault::OutOfRange); break;
        }
        return reading.timeout;
    }

    /// Rows without a text are room to type in: a name alone says nothing.
    std::vector<TypedPair> rows(FormField field, const std::vector<TypedPair>& typed, bool needsName)
    {
        std::vector<TypedPair> kept;
        std::set<QString> names;
        for (const TypedPair& row : typed) {
            const TypedPair trimmed{row.name.trimmed(), row.text.trimmed()};
            if (trimmed.text.isEmpty())
                continue;
            if (trimmed.name.isEmpty() && needsName)
                add(field, FormFault::NameMissing);
            else if (!trimmed.name.isEmpty() && !names.insert(trimmed.name).second)
                add(field, FormFault::NameTwice);
            kept.push_back(trimmed);
        }
        return kept;
    }

    std::optional<api::LogoFile> logo()
    {
        const LogoChoice& logo = m_form.logo;
        if (logo.path.isEmpty())
            return std::nullopt;
        if (!logo.isReadable) {
            add(FormField::Logo, FormFault::LogoUnreadable);
            return std::nullopt;
        }
        if (logo.size > static_cast<qint64>(change::kMaxLogoBytes)) {
            add(FormField::Logo, FormFault::LogoTooLarge);
            return std::nullopt;
        }
        api::LogoFile file;
        file.fileName = QFileInfo(logo.path).fileName().toStdString();
        file.bytes = logo.bytes.toStdString();
        file.contentType = imageType(logo.bytes); // what is inside counts, not the name
        return file;
    }

    void add(FormField field, FormFault fault) { m_problems.push_back({field, fault}); }
    void obey(FormField field, Verdict verdict)
    {
        if (!verdict.isAllowed())
            m_problems.push_back({field, FormFault::AgainstRule, {}, {}, {}, verdict.reason});
    }
    bool isFaulty(FormField field) const { return problemOf(m_problems, field) != nullptr; }

    void addFrom(const std::vector<change::DraftProblem>& problems)
    {
        for (const change::DraftProblem& problem : problems) {
            const auto field = formFieldNamed(problem.field);
            if (field && !isFaulty(*field))
                add(*field, faultFor(problem.fault));
        }
    }

    /// One a field, from top to bottom.
    std::vector<FormProblem> take()
    {
        std::vector<FormProblem> ordered;
        for (const FormField field : kFormFields) {
            if (const FormProblem* problem = problemOf(m_problems, field))
                ordered.push_back(*problem);
        }
        return ordered;
    }

private:
    static std::string imageType(const QByteArray& bytes)
    {
        if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
            return "image/png";
        return bytes.startsWith("\xFF\xD8\xFF") ? "image/jpeg" : std::string();
    }

    const LinkForm& m_form;
    std::vector<FormProblem> m_problems;
};

template <class Row, class Make>
void fill(std::vector<Row>* target, const std::vector<TypedPair>& rows, Make make)
{
    for (const TypedPair& row : rows)
        target->push_back(make(row, target->size() + 1));
}

std::string trimmed(const QString& text)
{
    return text.trimmed().toStdString();
}

} // namespace

DraftReading readDraft(const LinkForm& form)
{
    Reader reader(form);
    DraftReading reading;
    api::LinkDraft& draft = reading.draft;
    draft.instanceId = InstanceId(form.instanceId.toStdString());
    draft.title = trimmed(form.title);
    draft.details = trimmed(form.details);
    draft.slug = trimmed(form.slug);
    draft.amountKind = form.amountKind;
    draft.mode = modeOf(form);
    draft.price = reader.price();
    if (draft.mode == LinkMode::Limited)
        draft.maxPayments = reader.quota();
    if (draft.mode != LinkMode::Reusable)
        draft.timeout = reader.timeout();
    fill(&draft.customFields, reader.rows(FormField::CustomFields, form.customFields, false),
        [](const TypedPair& row, std::size_t number) {
            return CustomField{
                "udf" + std::to_string(number), row.name.toStdString(), row.text.toStdString()};
        });
    fill(&draft.metadata, reader.rows(FormField::Metadata, form.metadata, true),
        [](const TypedPair& row, std::size_t) {
            return std::pair(row.name.toStdString(), row.text.toStdString());
        });
    draft.showRetryButton = form.showRetryButton;
    draft.allowAnonymous = form.allowAnonymous;
    draft.logo = reader.logo();
    reader.addFrom(change::problemsIn(draft));
    reading.problems = reader.take();
    return reading;
}

ChangeReading readChange(const LinkForm& form, const PayLink& link)
{
    Reader reader(form);
    api::LinkChange asked;
    if (mayDo(LinkAction::EditText, link, std::nullopt).isAllowed()) {
        asked.title = trimmed(form.title);
        asked.details = trimmed(form.details);
        asked.price = reader.price();
        if (!asked.price && form.amountKind == AmountKind::Fixed && !reader.isFaulty(FormField::Price))
            reader.add(FormField::Price, FormFault::Missing);
        asked.showRetryButton = form.showRetryButton;
        asked.allowAnonymous = form.allowAnonymous;
    }
    if (mayDo(LinkAction::ChangeQuota, link, std::nullopt).isAllowed()) {
        asked.maxPayments = reader.quota();
        if (!asked.maxPayments && !reader.isFaulty(FormField::Quota))
            reader.add(FormField::Quota, FormFault::Missing);
        if (asked.maxPayments && asked.maxPayments != link.maxPayments)
            reader.obey(FormField::Quota, mayChangeQuota(link, *asked.maxPayments));
    }
    if (mayDo(LinkAction::ChangeTimeout, link, std::nullopt).isAllowed()) {
        const auto timeout = reader.timeout();
        if (!reader.isFaulty(FormField::Timeout))
            asked.timeout = timeout ? Field(*timeout) : Field<std::chrono::minutes>::null();
    }
    ChangeReading reading;
    reading.change = change::onlyWhatDiffers(asked, link);
    reader.addFrom(change::problemsIn(reading.change));
    reading.problems = reader.take();
    return reading;
}

const FormProblem* problemOf(const std::vector<FormProblem>& problems, FormField field)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
        [field](const FormProblem& problem) { return problem.field == field; });
    return found == problems.end() ? nullptr : &*found;
}

} // namespace desk::ui
