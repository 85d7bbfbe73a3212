#include "ui/editor/payerview.h"

#include "core/domain/typedmoney.h"
#include "ui/common/moneytext.h"

namespace desk::ui {

QString PayerText::note(const LinkForm& form)
{
    switch (modeOf(form)) {
    case LinkMode::Reusable: return {};
    case LinkMode::OneShot: return tr("After one payment, nobody else can pay.");
    case LinkMode::Limited: break;
    }
    const auto places = readWholeNumber(form.quota);
    if (!places || *places < 1 || *places > 1'000'000)
        return {};
    return tr("Open for %n payment(s), then sold out.", nullptr, static_cast<int>(*places));
}

PayerView payerViewOf(const LinkForm& form, UiLanguage language)
{
    PayerView view;
    view.title = form.title.trimmed();
    view.details = form.details.trimmed();
    view.isFree = form.amountKind == AmountKind::Free;
    const TypedMoney typed = readTypedMoney(form.price.toStdString());
    if (typed.isClear() && !view.isFree)
        view.amount = moneyText(*typed.amount, language);
    view.address = form.slug;
    view.note = PayerText::note(form);
    return view;
}

} // namespace desk::ui
