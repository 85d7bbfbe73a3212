#include "ui/editor/shoptimeoutdialog.h"

#include "ui/common/celldelegate.h"
#include "ui/common/fieldrow.h"
#include "ui/common/moneytext.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"
#include "ui/editor/dialogbuttons.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/timeoutfield.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr QSize kSize{540, 520};
/// More than anybody reads; the sum above counts them all.
constexpr std::size_t kMostShown = 200;

} // namespace

ShopTimeoutDialog::ShopTimeoutDialog(const std::vector<Instance>& instances, const InstanceId& chosen,
    const Clock& clock, UiLanguage language, QWidget* parent)
    : QDialog(parent)
    , m_instances(instances)
    , m_language(language)
    , m_shop(new QComboBox)
    , m_field(new TimeoutField(clock, language))
    , m_row(new FieldRow(QStringLiteral("shopTimeout"), FieldText::label(FormField::Timeout), m_field))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("shopTimeoutDialog"));
    setWindowTitle(tr("Default expiry of an instance"));
    resize(kSize);
    m_shop->setMinimumHeight(metrics::kControlHeight);
    for (const Instance& instance : instances)
        m_shop->addItem(QString::fromStdString(instance.name), QString::fromStdString(instance.id.text()));
    m_shop->setCurrentIndex(std::max(0, m_shop->findData(QString::fromStdString(chosen.text()))));
    m_field->setInheritText(tr("None: links stay open"));
    m_field->setForecastShown(false);
    m_row->setHelp(
        tr("For single-use and limited links without a time of their own. Reusable links never expire."));
    m_summary->setObjectName(QStringLiteral("whatIfSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("whatIfList"));
    m_list->setAccessibleName(tr("Links that would expire"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new CellDelegate(Qt::UserRole, m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHeaderLabels({tr("Link"), tr("Not sold yet")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics::kMargin + 6, metrics::kMargin, metrics::kMargin + 6, metrics::kMargin);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(new FieldRow(QStringLiteral("shop"), FieldText::label(FormField::Instance), m_shop));
    layout->addWidget(m_row);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    m_send = addDialogButtons(layout, this, QStringLiteral("shopTimeout"), tr("Save"));
    connect(m_shop, &QComboBox::currentIndexChanged, this, &ShopTimeoutDialog::takeShop);
    connect(m_field, &TimeoutField::changed, this, &ShopTimeoutDialog::check);
}

void ShopTimeoutDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (m_question == 0)
        takeShop();
}

const Instance* ShopTimeoutDialog::chosen() const
{
    const int at = m_shop->currentIndex();
    return at < 0 ? nullptr : &m_instances[static_cast<std::size_t>(at)];
}

void ShopTimeoutDialog::takeShop()
{
    if (const Instance* shop = chosen())
        m_field->setEntry(entryFor(shop->defaultTimeout));
    check();
}

void ShopTimeoutDialog::check()
{
    const TimeoutReading reading = readTimeout(m_field->entry());
    const Instance* shop = chosen();
    const bool isSound = shop && reading.fault == TimeoutReading::Fault::None;
    m_row->setProblem(reading.fault == TimeoutReading::Fault::NotANumber ? tr("Write a whole number.")
                      : reading.fault == TimeoutReading::Fault::OutOfRange
                          ? tr("Between 1 minute and 365 days.")
                          : QString());
    m_send->setEnabled(isSound && reading.timeout != shop->defaultTimeout);
    ++m_question;
    m_list->clear();
    m_summary->clear();
    if (isSound)
        Q_EMIT whatIfRequested(m_question, shop->id, reading.timeout);
}

void ShopTimeoutDialog::showWhatIf(int question, const TimeoutWhatIf& whatIf)
{
    if (question != m_question)
        return;
    m_list->clear();
    const int count = static_cast<int>(whatIf.expiring.size());
    if (count == 0) {
        m_summary->setText(tr("No link would expire because of it now."));
    } else {
        QString text =
            tr("%n link(s) would expire within five minutes, with %1 not sold yet.", nullptr, count)
                .arg(moneyText(whatIf.worth, m_language));
        if (!whatIf.worthIsWhole)
            text += u' ' + tr("For some of them the sum is not known.");
        m_summary->setText(text);
    }
    QPalette tinted = m_summary->palette();
    tinted.setColor(QPalette::WindowText, inkOn(count == 0 ? Tone::Quiet : Tone::Alarm, palette(), false));
    m_summary->setPalette(tinted);
    for (std::size_t at = 0; at < std::min(whatIf.expiring.size(), kMostShown); ++at) {
        const PayLink& link = whatIf.expiring[at];
        const auto places = placesLeft(link);
        const QString left =
            places && link.price
                //: Places left and the price of one: "5 x 8,000.00 DZD"
                ? tr("%1 × %2").arg(QString::number(*places), moneyText(*link.price, m_language))
                : QString();
        auto* item = new QTreeWidgetItem({QString::fromStdString(link.title), left});
        item->setTextAlignment(0, Qt::AlignLeading | Qt::AlignVCenter);
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        m_list->addTopLevelItem(item);
    }
    m_list->setVisible(count > 0);
}

void ShopTimeoutDialog::accept()
{
    const TimeoutReading reading = readTimeout(m_field->entry());
    const Instance* shop = chosen();
    if (!shop || reading.fault != TimeoutReading::Fault::None || reading.timeout == shop->defaultTimeout)
        return;
    api::InstanceChange change;
    change.id = shop->id;
    change.defaultTimeout = reading.timeout ? Field(*reading.timeout) : Field<std::chrono::minutes>::null();
    QDialog::accept();
    Q_EMIT changeRequested(*shop, change);
}

} // namespace desk::ui
