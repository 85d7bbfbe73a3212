// OfficeSums: how many links are shown and what they collected, each environment by itself: live and test never meet.
#pragma once

#include "ui/headoffice/officelinkmodel.h"
#include "ui/links/selectionsum.h"

#include <QWidget>

class QLabel;

namespace desk::ui {

/// By ledger.
std::array<RowsSum, report::kLedgers.size()> sumsByLedger(const OfficeLinkModel& model);

class OfficeSums : public QWidget
{
    Q_OBJECT
public:
    explicit OfficeSums(UiLanguage language, QWidget* parent = nullptr);

    /// An environment of which nothing is shown has no line.
    void showSums(const OfficeLinkModel& model);
    QString text(report::Ledger ledger) const; ///< empty where it has no line

private:
    struct Line {
        QWidget* whole;
        QLabel* words;
    };

    UiLanguage m_language;
    std::array<Line, report::kLedgers.size()> m_lines{};
};

} // namespace desk::ui
