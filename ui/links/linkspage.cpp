#include "ui/links/linkspage.h"

#include "ui/common/banner.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/theme.h"
#include "ui/links/linkcolumnspec.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>

namespace desk::ui {
namespace {

constexpr std::chrono::seconds kSaidFor{5};

} // namespace

LinksPage::LinksPage(LinkTableModel* model, QWidget* parent)
    : QWidget(parent)
    , m_view(new LinksView(this))
    , m_search(new SearchField(QStringLiteral("linksSearch"), m_view, this))
    , m_heading(new QLabel(tr("Links"), this))
    , m_count(new QLabel(this))
    , m_columns(new ChoiceMenu(tr("Columns"), this))
    , m_views(new ChoiceMenu(tr("View"), this))
    , m_filters(new FilterBar(model->language(), this))
    , m_strip(new ExpiringStrip(model->clock(), model->language(), this))
    , m_banner(new Banner(this))
    , m_notice(new NoticePanel(this))
    , m_stack(new QStackedLayout)
    , m_status(new ElidedLabel(this))
    , m_said(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("linksPage"));
    m_view->setLinks(model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_notice);
    m_banner->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeFilters());
    layout->addWidget(m_banner);
    layout->addWidget(m_strip);
    layout->addLayout(m_stack, 1);
    layout->addWidget(makeStatus());
    connect(m_search, &QLineEdit::textChanged, this, &LinksPage::searchChanged);
    connect(m_view, &LinksView::linkActivated, this, &LinksPage::linkActivated);
    connect(m_view, &LinksView::currentLinkChanged, this, &LinksPage::currentLinkChanged);
    connect(m_banner, &Banner::actionTriggered, this, [this] { takeStep(m_bannerStep); });
    connect(m_banner, &Banner::otherTriggered, this, [this] { takeStep(m_bannerOtherStep); });
    connect(m_notice, &NoticePanel::actionTriggered, this, [this] { takeStep(m_step); });
    connect(m_notice, &NoticePanel::otherTriggered, this, [this] { takeStep(m_otherStep); });
}

QWidget* LinksPage::makeHeader()
{
    auto* header = new QWidget(this);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setObjectName(QStringLiteral("linksHeading"));
    m_count->setObjectName(QStringLiteral("linksCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_search->setAccessibleName(tr("Search links"));
    m_search->setPlaceholderText(tr("Search title, amount, invoice…"));
    m_header = new QHBoxLayout(header);
    QHBoxLayout* layout = m_header;
    layout->setContentsMargins(
        metrics::kMargin, metrics::kMargin - 2, metrics::kMargin, metrics::kMargin - 4);
    layout->setSpacing(metrics::kGap + 2);
    layout->addWidget(m_heading, 0, Qt::AlignBaseline);
    layout->addWidget(m_count, 0, Qt::AlignBaseline);
    layout->addStretch(1);
    layout->addWidget(m_search, 2, Qt::AlignVCenter);
    layout->addWidget(m_columns, 0, Qt::AlignVCenter);
    m_columns->setObjectName(QStringLiteral("columnsMenu"));
    fillColumns();
    return header;
}

QWidget* LinksPage::makeFilters()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(metrics::kMargin, 0, metrics::kMargin, metrics::kMargin - 4);
    layout->addWidget(m_filters);
    m_views->setObjectName(QStringLiteral("viewMenu"));
    m_filters->insertFirst(m_views);
    connect(m_strip, &ExpiringStrip::linkChosen, this, [this](const LinkId& id) {
        if (m_view->showLink(id))
            m_view->setFocus(Qt::OtherFocusReason);
        else
            say(tr("The filters hide this link."));
    });
    return box;
}

QWidget* LinksPage::makeStatus()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(metrics::kMargin, 6, metrics::kMargin, 6);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_said);
    m_status->setObjectName(QStringLiteral("linksStatus"));
    m_said->setObjectName(QStringLiteral("linksSaid"));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_saidTimer.setSingleShot(true);
    m_saidTimer.setInterval(kSaidFor);
    connect(&m_saidTimer, &QTimer::timeout, this, [this] { m_said->setWords({}); });
    return line;
}

void LinksPage::setStatus(const QString& text)
{
    m_status->setWords(text);
}

void LinksPage::say(const QString& text)
{
    m_said->setWords(text);
    m_saidTimer.start();
}

/// The columns as choices; what a person does with the header shows here too.
void LinksPage::fillColumns()
{
    auto* arrange = new QAction(tr("Arrange columns…"), this);
    arrange->setObjectName(QStringLiteral("arrangeColumns"));
    connect(arrange, &QAction::triggered, m_view, &DeskTable::arrangeColumns);
    auto* reset = new QAction(tr("Columns as they came"), this);
    reset->setObjectName(QStringLiteral("resetColumns"));
    connect(reset, &QAction::triggered, m_view, &DeskTable::resetColumns);
    m_columns->setCommands({arrange, reset});
    m_columns->setCaption(tr("Columns"));
    const auto fill = [this] {
        std::vector<Choice> choices;
        for (const LinkColumnSpec& spec : LinkColumns::all()) {
            if (spec.column != LinkColumn::Title) // it is always there
                choices.push_back({QLatin1String(spec.name), LinkColumns::title(spec.column), std::nullopt,
                    !m_view->isColumnHidden(static_cast<int>(spec.column)), {}});
        }
        m_columns->setChoices(std::move(choices));
    };
    connect(m_columns, &ChoiceMenu::opening, this, fill);
    connect(m_columns, &ChoiceMenu::choiceToggled, this, [this](const QString& name, bool isShown) {
        if (const auto column = LinkColumns::named(name))
            m_view->setColumnShown(static_cast<int>(*column), isShown);
    });
    fill();
}

void LinksPage::addToHeader(QWidget* widget)
{
    widget->setMaximumHeight(m_search->sizeHint().height()); // one line of controls, one height
    m_header->addWidget(widget, 0, Qt::AlignVCenter);
}

QString LinksPage::search() const
{
    return m_search->text();
}

void LinksPage::clearSearch()
{
    m_search->clear();
}

void LinksPage::setCounts(qsizetype shown, qsizetype total)
{
    const QLocale locale = this->locale();
    if (shown == total)
        m_count->setText(locale.toString(total));
    else
        //: Rows shown and rows known: "12 of 3,000"
        m_count->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
    m_count->setAccessibleName(shown == total ? tr("%n link(s)", nullptr, static_cast<int>(total))
                                              : tr("%1 links shown").arg(m_count->text()));
}

void LinksPage::setNotice(const std::optional<PageNotice>& notice)
{
    m_strip->setWanted(!notice);
    if (!notice) {
        if (m_stack->currentWidget() != m_view) {
            m_stack->setCurrentWidget(m_view);
            if (!m_search->hasFocus())
                m_view->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    m_step = notice->step;
    m_otherStep = notice->otherStep;
    m_notice->setNotice(notice->notice);
    m_stack->setCurrentWidget(m_notice);
    if (!m_search->hasFocus() && !notice->notice.action.isEmpty())
        m_notice->setFocus(Qt::OtherFocusReason); // the next step is one key away
}

void LinksPage::setBanner(const std::optional<BannerMessage>& message)
{
    if (message) {
        m_bannerStep = message->step;
        m_bannerOtherStep = message->otherStep;
        m_banner->setMessage(message->tone, message->icon, message->text, message->action, message->other);
    } else {
        m_banner->hide();
    }
}

void LinksPage::takeStep(NextStep step)
{
    switch (step) {
    case NextStep::None: return;
    case NextStep::Synchronise: Q_EMIT synchroniseRequested(); return;
    case NextStep::ClearSearch:
        clearSearch();
        m_search->setFocus(Qt::OtherFocusReason);
        return;
    case NextStep::ClearFilters: Q_EMIT clearFiltersRequested(); return;
    case NextStep::EnterKey: Q_EMIT keyRequested(); return;
    case NextStep::AskKeychain: Q_EMIT keychainRequested(); return;
    case NextStep::EnterKeyForSession: Q_EMIT sessionKeyRequested(); return;
    }
}

} // namespace desk::ui
