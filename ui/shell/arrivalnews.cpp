#include "ui/shell/arrivalnews.h"

#include "ui/common/moneytext.h"

namespace desk::ui {

ArrivalNews::ArrivalNews(UiLanguage language, QObject* parent) : QObject(parent), m_language(language) {}

void ArrivalNews::note(const sync::Arrivals& arrivals)
{
    const auto sum = m_sum.collected.plus(arrivals.collected);
    if (arrivals.count <= 0 || !sum)
        return;
    m_sum = {m_sum.count + arrivals.count, *sum};
    Q_EMIT changed();
}

void ArrivalNews::clear()
{
    if (m_sum == sync::Arrivals())
        return;
    m_sum = {};
    Q_EMIT changed();
}

QString ArrivalNews::words() const
{
    if (m_sum.count == 0)
        return {};
    //: The window's title while another program is in front. %1 is an amount of money
    return tr("%n new payment(s), %1", nullptr, static_cast<int>(m_sum.count))
        .arg(moneyText(m_sum.collected, m_language));
}

} // namespace desk::ui
