#include "ui/headoffice/officeblockmodel.h"

#include "ui/common/momenttext.h"
#include "ui/common/moneytext.h"
#include "ui/common/tones.h"
#include "ui/common/utf8.h"

#include <QColor>
#include <QLocale>

#include <algorithm>

namespace desk::ui {
namespace {

constexpr QChar kNothing{0x2013};
/// Older than this, a figure of this month may well be wrong.
constexpr std::chrono::hours kOld{24};

bool isSameList(const report::OfficeBlock& a, const report::OfficeBlock& b)
{
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
        [](const report::OfficeRow& one, const report::OfficeRow& other) {
            return one.account.name == other.account.name;
        });
}

} // namespace

OfficeBlockModel::OfficeBlockModel(UiLanguage language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{}

void OfficeBlockModel::setBlock(const report::OfficeBlock& block, Instant now)
{
    const bool isSame = isSameList(m_block, block);
    if (!isSame)
        beginResetModel();
    m_block = block;
    m_now = now;
    if (!isSame)
        endResetModel();
    else if (!m_block.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

QString OfficeBlockModel::troubleText(const Error& error)
{
    if (error.kind == ErrorKind::NotFound)
        return tr("Not synchronised yet");
    return tr("Its data cannot be read");
}

QString OfficeBlockModel::text(const report::OfficeRow& row, int column) const
{
    if (column == Account)
        return oneLine(row.account.shownName);
    if (!row.figures)
        return column == Age ? troubleText(row.figures.error()) : QString(kNothing);
    const report::OfficeFigures& figures = *row.figures;
    const QLocale locale = localeFor(m_language);
    switch (column) {
    case Age:
        return figures.lastSyncAt ? MomentText::age(*figures.lastSyncAt, m_now) : tr("Not complete yet");
    case ActiveLinks: return locale.toString(static_cast<qlonglong>(figures.activeLinks));
    case Attention: return locale.toString(static_cast<qlonglong>(figures.needAttention));
    case ThisMonth: return moneyText(figures.thisMonth.collected, m_language);
    case LastMonth: return moneyText(figures.lastMonth.collected, m_language);
    default: return moneyText(figures.thisYear.collected, m_language);
    }
}

int OfficeBlockModel::tone(const report::OfficeRow& row, int column) const
{
    const auto of = [](Tone tone) { return static_cast<int>(tone); };
    if (!row.figures) {
        const bool isBroken = row.figures.error().kind != ErrorKind::NotFound;
        return of(column == Age && isBroken ? Tone::Alarm : column == Account ? Tone::Neutral : Tone::Quiet);
    }
    const bool isOld = !row.figures->lastSyncAt || m_now - *row.figures->lastSyncAt > kOld;
    if (column == Age)
        return of(isOld ? Tone::Caution : Tone::Quiet);
    if (column == Attention)
        return of(row.figures->needAttention > 0 ? Tone::Caution : Tone::Quiet);
    return of(Tone::Neutral);
}

int OfficeBlockModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_block.rows.size());
}

int OfficeBlockModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant OfficeBlockModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid())
        return {};
    const report::OfficeRow& row = rowAt(at.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, at.column());
    case ToneRole: return tone(row, at.column());
    case ColourRole:
        return at.column() == Account && !row.account.colour.empty()
                 ? QVariant(QColor(toQString(row.account.colour)))
                 : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (at.column() > Age ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant OfficeBlockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>((section > Age ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account: return tr("Account");
    case Age: return tr("Synchronised");
    case ActiveLinks: return tr("Active links");
    case Attention: return tr("Need attention");
    case ThisMonth: return tr("This month");
    case LastMonth: return tr("Last month");
    default: return tr("This year");
    }
}

} // namespace desk::ui
