#include "ui/links/filterbar.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/popuppanel.h"
#include "ui/common/theme.h"
#include "ui/links/linkfilterwords.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

FilterBar::FilterBar(UiLanguage language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_menus(new FlowLayout)
    , m_chipRow(new QWidget(this))
    , m_chips(new FlowLayout(m_chipRow))
    , m_state(addMenu(tr("State"), "stateFilter"))
    ,
    //: A filter's button: single-use, limited ... and fixed or free amount
    m_kind(addMenu(tr("Mode"), "kindFilter"))
    , m_instance(addMenu(tr("Instance"), "instanceFilter"))
    , m_deadline(addMenu(tr("Expires"), "deadlineFilter"))
    , m_attention(addMenu(tr("Needs attention"), "attentionFilter"))
    , m_ranges(new QPushButton(this))
    , m_panel(new PopupPanel(this))
    , m_collected(nullptr)
    , m_created(nullptr)
    , m_clear(new QPushButton(m_chipRow))
{
    setObjectName(QStringLiteral("filterBar"));
    addRanges();
    //: Takes every filter away
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setFlat(true);
    m_clear->setFixedHeight(fontMetrics().height() + 10);
    m_chips->addWidget(m_clear);
    m_chipRow->setObjectName(QStringLiteral("filterChips"));
    m_chipRow->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap);
    layout->addLayout(m_menus);
    layout->addWidget(m_chipRow);
    connect(m_clear, &QPushButton::clicked, this, [this] { take({}); });
    tint();
}

ChoiceMenu* FilterBar::addMenu(const QString& title, const char* name)
{
    auto* menu = new ChoiceMenu(title, this);
    menu->setObjectName(QLatin1String(name));
    m_menus->addWidget(menu);
    connect(menu, &ChoiceMenu::opening, this, &FilterBar::factsWanted);
    connect(menu, &ChoiceMenu::choiceToggled, this,
        [this](const QString& id, bool isChosen) { take(withChoice(m_filters, id, isChosen)); });
    return menu;
}

void FilterBar::addRanges()
{
    m_ranges->setObjectName(QStringLiteral("rangeFilter"));
    //: A filter's button: ranges of the amount collected and of the day of creation
    m_ranges->setText(tr("Amounts and dates…"));
    m_ranges->setFixedHeight(std::max(metrics::kControlHeight, fontMetrics().height() + 12));
    m_menus->addWidget(m_ranges);
    m_panel->setObjectName(QStringLiteral("rangePanel"));
    m_collected = new RangeFields(RangeFields::Kind::Amounts, tr("Collected, in dinars"), m_panel);
    m_created = new RangeFields(RangeFields::Kind::Days, tr("Created, day in Algiers"), m_panel);
    m_collected->setObjectName(QStringLiteral("collectedRange"));
    m_created->setObjectName(QStringLiteral("createdRange"));
    m_panel->addWidget(m_collected);
    m_panel->addWidget(m_created);
    connect(m_ranges, &QPushButton::clicked, this, [this] { m_panel->openAt(m_ranges); });
    connect(m_collected, &RangeFields::changed, this, [this] {
        LinkFilters next = m_filters;
        next.collected = m_collected->amounts();
        take(next);
    });
    connect(m_created, &RangeFields::changed, this, [this] {
        LinkFilters next = m_filters;
        next.created = m_created->days();
        take(next);
    });
}

void FilterBar::insertFirst(QWidget* widget)
{
    QList<QWidget*> rest;
    while (QLayoutItem* item = m_menus->takeAt(0)) {
        rest.append(item->widget());
        delete item;
    }
    m_menus->addWidget(widget);
    for (QWidget* each : rest)
        m_menus->addWidget(each);
    setTabOrder(widget, rest.first());
}

void FilterBar::take(const LinkFilters& filters)
{
    if (filters == m_filters)
        return;
    const bool keepsFields = m_panel->isVisible(); // what is being typed stays as it is
    m_filters = filters;
    if (!keepsFields) {
        m_collected->setAmounts(filters.collected);
        m_created->setDays(filters.created);
    }
    Q_EMIT filtersChanged(m_filters);
    showFilters();
}

void FilterBar::setFilters(const LinkFilters& filters)
{
    m_filters = filters;
    m_collected->setAmounts(filters.collected);
    m_created->setDays(filters.created);
    showFilters();
}

void FilterBar::setFacts(const LinkFacets& facets, const InstanceNames& names)
{
    m_facets = facets;
    m_names = names;
    showFilters();
}

void FilterBar::showFilters()
{
    m_state->setChoices(FilterTexts::choices({FilterKind::State}, m_filters, m_facets));
    m_kind->setChoices(FilterTexts::choices({FilterKind::Mode, FilterKind::Amount}, m_filters, m_facets));
    m_deadline->setChoices(FilterTexts::choices({FilterKind::Deadline}, m_filters, m_facets));
    m_attention->setChoices(FilterTexts::choices({FilterKind::Attention}, m_filters, m_facets));
    m_instance->setChoices(FilterTexts::instanceChoices(m_names, m_filters, m_facets));
    m_instance->setVisible(m_names.size() > 1 || !m_filters.instances.empty());
    showChips();
}

void FilterBar::showChips()
{
    std::vector<FilterChip> chips = FilterTexts::chips(m_filters, m_names, m_language);
    if (chips == m_shownChips)
        return; // the one under the keyboard stays
    m_shownChips = std::move(chips);
    while (m_chips->count() > 0) {
        QLayoutItem* item = m_chips->takeAt(0);
        if (item->widget() != m_clear) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its click may be what brought us here
        }
        delete item;
    }
    QWidget* before = m_ranges;
    for (const FilterChip& chip : m_shownChips) {
        auto* button = new Chip(chip.text, m_chipRow);
        button->setObjectName(QStringLiteral("filterChip"));
        connect(button, &Chip::clicked, this, [this, without = chip.without] { take(without); });
        m_chips->addWidget(button);
        setTabOrder(before, button);
        before = button;
        button->show();
    }
    m_chips->addWidget(m_clear);
    setTabOrder(before, m_clear);
    m_chipRow->setVisible(!m_shownChips.empty());
    m_chipRow->updateGeometry();
}

void FilterBar::tint()
{
    // A quiet button: words in the colour of links, no frame.
    QPalette ink = palette();
    ink.setColor(QPalette::ButtonText, palette().color(QPalette::Link));
    m_clear->setPalette(ink);
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
