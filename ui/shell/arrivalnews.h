// ArrivalNews: what came while nobody looked, said where it is seen from another window.
#pragma once

#include "core/sync/syncreport.h"
#include "ui/common/uilanguage.h"

#include <QObject>

namespace desk::ui {

/// One summary however many runs brought it, kept until the program is looked at again; what comes before one's eyes
/// is no news. Says nothing by itself: the window shows the words in its title.
class ArrivalNews : public QObject
{
    Q_OBJECT
public:
    explicit ArrivalNews(UiLanguage language, QObject* parent = nullptr);

    void note(const sync::Arrivals& arrivals);
    /// Somebody looks, or another account is shown.
    void clear();
    /// `3 new payments, 8,000.00 DZD`; empty: nothing.
    QString words() const;

Q_SIGNALS:
    void changed();

private:
    UiLanguage m_language;
    sync::Arrivals m_sum;
};

} // namespace desk::ui
