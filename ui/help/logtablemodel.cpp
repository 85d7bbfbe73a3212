#include "ui/help/logtablemodel.h"

#include "core/domain/period.h"
#include "core/domain/searchtext.h"
#include "ui/common/badgespec.h"
#include "ui/common/bidi.h"
#include "ui/common/momenttext.h"
#include "ui/common/utf8.h"

#include <algorithm>

namespace desk::ui {
namespace {

/// Room is made for many at once: removing rows costs a view more than their number.
constexpr std::size_t kRoomAtOnce = 1000;
constexpr int kLeading = Qt::AlignLeading | Qt::AlignVCenter;

BadgeSpec badgeFor(LogLevel level)
{
    const QString text = LogTableModel::levelText(level);
    switch (level) {
    case LogLevel::Debug: return {text, Tone::Quiet, QStringLiteral("info")};
    case LogLevel::Info: return {text, Tone::Neutral, QStringLiteral("info")};
    case LogLevel::Warning: return {text, Tone::Caution, QStringLiteral("warning")};
    case LogLevel::Error: break;
    }
    return {text, Tone::Alarm, QStringLiteral("warning")};
}

} // namespace

LogTableModel::LogTableModel(
    std::shared_ptr<LogRing> ring, UiLanguage language, std::size_t capacity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ring(std::move(ring))
    , m_language(language)
    , m_capacity(capacity)
{}

LogTableModel::Kept LogTableModel::kept(LogEntry entry)
{
    std::string text = folded(entry.part + ' ' + entry.text);
    return {std::move(entry), std::move(text)};
}

void LogTableModel::addEarlier(std::vector<LogEntry> entries)
{
    std::vector<std::uint64_t> fresh; // newest first
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        m_entries.push_front(kept(std::move(*entry)));
        --m_first;
        if (isWanted(m_entries.front()))
            fresh.push_back(m_first);
    }
    if (!fresh.empty()) {
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        m_shown.insert(m_shown.begin(), fresh.rbegin(), fresh.rend());
        endInsertRows();
    }
    makeRoom();
}

void LogTableModel::update()
{
    auto entries = m_ring->since(m_lastNumber);
    if (entries.empty())
        return;
    m_lastNumber = entries.back().number;
    append(std::move(entries));
}

void LogTableModel::clear()
{
    beginResetModel();
    m_ring->clear();
    m_lastNumber = m_ring->newest();
    m_first += m_entries.size();
    m_entries.clear();
    m_shown.clear();
    endResetModel();
}

void LogTableModel::append(std::vector<LogEntry> entries)
{
    std::vector<std::uint64_t> fresh;
    for (LogEntry& entry : entries) {
        m_entries.push_back(kept(std::move(entry)));
        if (isWanted(m_entries.back()))
            fresh.push_back(m_first + m_entries.size() - 1);
    }
    if (!fresh.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    makeRoom();
}

void LogTableModel::makeRoom()
{
    if (m_entries.size() <= m_capacity)
        return;
    const std::size_t surplus = std::min(m_entries.size(), m_entries.size() - m_capacity + kRoomAtOnce);
    const std::uint64_t firstKept = m_first + surplus;
    const auto end = std::lower_bound(m_shown.begin(), m_shown.end(), firstKept);
    if (end != m_shown.begin()) {
        beginRemoveRows({}, 0, static_cast<int>(end - m_shown.begin()) - 1);
        m_shown.erase(m_shown.begin(), end);
        endRemoveRows();
    }
    m_entries.erase(m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(surplus));
    m_first = firstKept;
}

void LogTableModel::setFilter(LogLevel least, const QString& words)
{
    beginResetModel();
    m_least = least;
    m_words.clear();
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        m_words.push_back(folded(word.toStdString()));
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (isWanted(m_entries[i]))
            m_shown.push_back(m_first + i);
    }
    endResetModel();
}

bool LogTableModel::isWanted(const Kept& kept) const
{
    return kept.entry.level >= m_least
        && std::all_of(m_words.begin(), m_words.end(),
            [&kept](const std::string& word) { return kept.folded.find(word) != std::string::npos; });
}

QString LogTableModel::partText(const std::string& part)
{
    if (part == "paylink.api")
        return tr("Server");
    if (part == "paylink.cache")
        return tr("Cache");
    if (part == "paylink.sync")
        return tr("Synchronisation");
    if (part == "paylink.ui")
        return tr("Window");
    return isolated(oneLine(part));
}

QString LogTableModel::levelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return tr("Detail");
    case LogLevel::Info: return tr("Information");
    case LogLevel::Warning: return tr("Warning");
    case LogLevel::Error: break;
    }
    return tr("Error");
}

QString LogTableModel::timeText(const LogEntry& entry) const
{
    //: A moment in the log: the day, then the time of day with seconds
    const QString text =
        tr("%1, %2").arg(MomentText(m_language).day(entry.at), toQString(algiersTimeOfDay(entry.at)));
    return isolated(text);
}

int LogTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant LogTableModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid())
        return {};
    const LogEntry& entry = entryAt(at.row());
    if (role == BadgeRole && at.column() == Level)
        return QVariant::fromValue(badgeFor(entry.level));
    if (role == ToneRole)
        return static_cast<int>(at.column() == Text ? Tone::Neutral : Tone::Quiet);
    if (role == Qt::ToolTipRole && at.column() == Text) // a tooltip would read marks as markup
        return QString(QStringLiteral("<p>") + oneLine(entry.text).toHtmlEscaped() + QStringLiteral("</p>"));
    if (role == Qt::TextAlignmentRole)
        return kLeading;
    if (role != Qt::DisplayRole)
        return {};
    switch (at.column()) {
    case Time: return timeText(entry);
    case Level: return levelText(entry.level);
    case Part: return partText(entry.part);
    default: return isolated(oneLine(entry.text)); // English, in whatever text it stands
    }
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return kLeading;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Level: return tr("Level");
    case Part: return tr("Part");
    default: return tr("What happened");
    }
}

} // namespace desk::ui
