// FilterBar: the links' filters as menus and fields, and those in force as chips.
#pragma once

#include "ui/links/filtertexts.h"

#include <QWidget>

class QPushButton;

namespace desk::ui {

class FlowLayout;
class PopupPanel;

/// Knows no list: who owns one answers factsWanted() with setFacts(), and calls it again soon after a change of filters.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(UiLanguage language, QWidget* parent = nullptr);

    const LinkFilters& filters() const { return m_filters; }
    /// Emits no filtersChanged().
    void setFilters(const LinkFilters& filters);
    /// Counts for the menus, and the names of instances.
    void setFacts(const LinkFacets& facets, const InstanceNames& names);
    /// Stands first: the choice of a view, a search.
    void insertFirst(QWidget* widget);

Q_SIGNALS:
    void filtersChanged(const desk::ui::LinkFilters& filters);
    /// A menu opens: counts are wanted now.
    void factsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    ChoiceMenu* addMenu(const QString& title, const char* name);
    void addRanges();
    void take(const LinkFilters& filters);
    void showFilters();
    void showChips();
    void tint();

    UiLanguage m_language;
    LinkFilters m_filters;
    LinkFacets m_facets;
    InstanceNames m_names;
    FlowLayout* m_menus;
    QWidget* m_chipRow;
    FlowLayout* m_chips;
    std::vector<FilterChip> m_shownChips;
    ChoiceMenu* m_state;
    ChoiceMenu* m_kind;
    ChoiceMenu* m_instance;
    ChoiceMenu* m_deadline;
    ChoiceMenu* m_attention;
    QPushButton* m_ranges;
    PopupPanel* m_panel;
    RangeFields* m_collected;
    RangeFields* m_created;
    QPushButton* m_clear;
};

} // namespace desk::ui
