// PaymentFilterBar: what to choose payments by, and the conditions in force. Knows no model.
#pragma once

#include "core/base/clock.h"
#include "ui/common/linkchoice.h"
#include "ui/payments/paymentfilters.h"

#include <QWidget>

class QPushButton;

namespace desk::ui {

class Chip;
class ChoiceMenu;
class FlowLayout;
class LinkPicker;
class PeriodChoice;
class PopupPanel;

class PaymentFilterBar : public QWidget
{
    Q_OBJECT
public:
    /// `clock` says which day it is, and outlives the bar.
    PaymentFilterBar(const Clock& clock, UiLanguage language, QWidget* parent = nullptr);

    const cache::PaymentQuery& query() const { return m_query; }
    /// From now on a link can be chosen.
    void setLinkFinder(LinkFinder finder);
    /// Emits nothing.
    void setQuery(const cache::PaymentQuery& query);
    /// Counts per status, the instances, and the link's title.
    void setList(const cache::PaymentList& list);

Q_SIGNALS:
    /// A person chose or took away a condition.
    void queryEdited(const desk::cache::PaymentQuery& query);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRanges();
    void addLinks();
    void setDays(const DayRange& days);
    void edit(const cache::PaymentQuery& query);
    void chooseStatus(const QString& id, bool isChosen);
    void chooseInstance(const QString& id, bool isChosen);
    void showAll();
    void showChoices();
    void showChips();
    void tint();

    const Clock& m_clock;
    PaymentFilters m_filters;
    cache::PaymentQuery m_query;
    cache::PaymentList m_list; ///< without its keys
    FlowLayout* m_menus;
    QWidget* m_chipRow;
    FlowLayout* m_chips;
    ChoiceMenu* m_statuses;
    ChoiceMenu* m_instances;
    QPushButton* m_links;
    LinkPicker* m_picker;
    QPushButton* m_ranges;
    PopupPanel* m_panel;
    PeriodChoice* m_periods;
    RangeFields* m_days;
    RangeFields* m_amounts;
    QPushButton* m_clear;
    std::vector<ConditionInForce> m_shown;
};

} // namespace desk::ui
