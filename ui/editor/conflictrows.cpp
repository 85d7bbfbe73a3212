#include "ui/editor/conflictrows.h"

#include "core/domain/typedmoney.h"
#include "ui/common/moneytext.h"
#include "ui/editor/timeouttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace desk::ui {
namespace {

constexpr std::array kEditable{FormField::Title, FormField::Details, FormField::Price, FormField::Quota,
    FormField::Timeout, FormField::ShowRetryButton, FormField::AllowAnonymous};

QString flagText(std::optional<bool> flag)
{
    if (!flag)
        return {};
    return *flag ? QCoreApplication::translate("desk::ui::ConflictRows", "Yes")
                 : QCoreApplication::translate("desk::ui::ConflictRows", "No");
}

/// What a field holds, as people read it.
QString shown(const LinkForm& form, FormField field, UiLanguage language)
{
    switch (field) {
    case FormField::Title: return form.title.trimmed();
    case FormField::Details: return form.details.trimmed();
    case FormField::Price: {
        const TypedMoney typed = readTypedMoney(form.price.toStdString());
        return typed.isClear() ? moneyText(*typed.amount, language) : form.price;
    }
    case FormField::Quota: return form.quota.trimmed();
    case FormField::Timeout: {
        const auto timeout = readTimeout(form.timeout).timeout;
        return timeout ? TimeoutText::span(*timeout)
                       : QCoreApplication::translate("desk::ui::ConflictRows", "Instance default");
    }
    case FormField::ShowRetryButton: return flagText(form.showRetryButton);
    case FormField::AllowAnonymous: return flagText(form.allowAnonymous);
    case FormField::AmountKind:
    case FormField::Mode:
    case FormField::Instance:
    case FormField::Slug:
    case FormField::CustomFields:
    case FormField::Metadata:
    case FormField::Logo: break;
    }
    return {};
}

void takeOver(LinkForm* form, const LinkForm& from, FormField field)
{
    switch (field) {
    case FormField::Title: form->title = from.title; return;
    case FormField::Details: form->details = from.details; return;
    case FormField::Price: form->price = from.price; return;
    case FormField::Quota: form->quota = from.quota; return;
    case FormField::Timeout: form->timeout = from.timeout; return;
    case FormField::ShowRetryButton: form->showRetryButton = from.showRetryButton; return;
    case FormField::AllowAnonymous: form->allowAnonymous = from.allowAnonymous; return;
    case FormField::AmountKind:
    case FormField::Mode:
    case FormField::Instance:
    case FormField::Slug:
    case FormField::CustomFields:
    case FormField::Metadata:
    case FormField::Logo: return;
    }
}

} // namespace

std::vector<ConflictRow> conflictsOf(
    const LinkForm& form, const PayLink& seen, const PayLink& now, UiLanguage language)
{
    const LinkForm before = formOf(seen, language);
    const LinkForm after = formOf(now, language);
    std::vector<ConflictRow> rows;
    for (const FormField field : kEditable) {
        const QString mine = shown(form, field, language);
        const QString old = shown(before, field, language);
        const QString theirs = shown(after, field, language);
        if (theirs != old && theirs != mine)
            rows.push_back({field, mine, theirs, mine != old});
    }
    return rows;
}

LinkForm resolved(const LinkForm& form, const PayLink& seen, const PayLink& now,
    const std::vector<ConflictRow>& choices, UiLanguage language)
{
    const LinkForm before = formOf(seen, language);
    const LinkForm after = formOf(now, language);
    LinkForm result = form;
    for (const FormField field : kEditable) {
        const auto row = std::find_if(choices.begin(), choices.end(),
            [field](const ConflictRow& choice) { return choice.field == field; });
        const bool isEdited = shown(form, field, language) != shown(before, field, language);
        if (row == choices.end() ? !isEdited : !row->isMine)
            takeOver(&result, after, field);
    }
    return result;
}

} // namespace desk::ui
