// WriteLog: the changes made at the server, in the journal: each before it leaves, its outcome after.
#pragma once

#include "core/cache/database.h"
#include "core/domain/writeintent.h"

#include <optional>
#include <vector>

namespace desk::cache {

/// On the journal's connection. What add() stored is on the disk when it returns: neither a killed process nor a
/// power cut loses it.
class WriteLog
{
public:
    explicit WriteLog(Database& journal) : m_journal(journal) {}

    /// Before sending. ErrorKind::Storage also for a local id that is there already.
    Outcome add(const WriteIntent& intent);
    /// `outcome` is for a person who looks later.
    Outcome settle(const std::string& localId, WriteState state, const std::string& outcome);

    Result<std::optional<WriteIntent>> find(const std::string& localId) const;
    Result<std::vector<WriteIntent>> unsettled() const;                            ///< oldest first
    Result<std::vector<WriteIntent>> unsettledOf(const std::string& target) const; ///< oldest first
    Result<std::vector<WriteIntent>> latest(int atMost) const;                     ///< newest first

private:
    Database& m_journal;
};

} // namespace desk::cache
