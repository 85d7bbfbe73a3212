// LogTableModel: the program's log as a table, newest last, filtered by level and words.
#pragma once

#include "core/base/logring.h"
#include "ui/common/uilanguage.h"

#include <QAbstractTableModel>

#include <deque>
#include <memory>

namespace desk::ui {

/// Looks at the ring when it is told to, so that a thread that logs never waits for the window.
class LogTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Part, Text, kColumns };
    enum Role { ToneRole = Qt::UserRole, BadgeRole };

    /// Keeps at most `capacity` entries; the oldest make room.
    LogTableModel(std::shared_ptr<LogRing> ring, UiLanguage language, std::size_t capacity = kLogRingSize,
        QObject* parent = nullptr);

    /// Entries of before all that are there, oldest first.
    void addEarlier(std::vector<LogEntry> entries);
    /// Takes in what was logged since the last time.
    void update();
    void clear(); ///< the ring as well

    /// Entries of this level and worse whose part or text holds every word of `words`, whatever their case.
    void setFilter(LogLevel least, const QString& words);
    const LogEntry& entryAt(int row) const { return m_entries[placeOf(row)].entry; }
    int entryCount() const { return static_cast<int>(m_entries.size()); } ///< filtered out ones included
    /// What a person calls the part; its category where it is none of ours.
    static QString partText(const std::string& part);
    static QString levelText(LogLevel level);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Kept {
        LogEntry entry;
        std::string folded; ///< of part and text
    };
    std::size_t placeOf(int row) const
    {
        return static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)] - m_first);
    }
    static Kept kept(LogEntry entry);
    bool isWanted(const Kept& kept) const;
    void append(std::vector<LogEntry> entries);
    void makeRoom();
    QString timeText(const LogEntry& entry) const;

    std::shared_ptr<LogRing> m_ring;
    UiLanguage m_language;
    std::size_t m_capacity;
    std::uint64_t m_lastNumber = 0;
    std::deque<Kept> m_entries;
    /// The place of the first entry. Places go up by one, and stay when entries come or go at the front.
    std::uint64_t m_first = std::uint64_t{1} << 40U;
    std::deque<std::uint64_t> m_shown; ///< by row: the place of its entry
    LogLevel m_least = LogLevel::Info;
    std::vector<std::string> m_words; ///< folded
};

} // namespace desk::ui
