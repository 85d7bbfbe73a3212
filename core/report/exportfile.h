// ExportFile: a file that appears whole or not at all.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

class QSaveFile;

namespace desk::report {

/// Writes to a temporary file in the same folder, which takes the place of `path` in commit() and goes
/// otherwise.
class ExportFile
{
public:
    /// ErrorKind::Invalid where `path` is a folder, a pipe, a device or a link to one (`is a pipe`): nothing is written
    /// and nothing takes its place. ErrorKind::Storage.
    static Result<ExportFile> create(const std::filesystem::path& path);
    ~ExportFile();
    ExportFile(ExportFile&&) noexcept;

    bool write(std::string_view bytes);         ///< false when the disk refuses
    std::optional<std::string> trouble() const; ///< why a write was refused
    Outcome commit();                           ///< on disk and under its name, or an error as of create()

private:
    explicit ExportFile(std::unique_ptr<QSaveFile> file);
    std::unique_ptr<QSaveFile> m_file;
};

/// Hands the bytes of a file to `take` block by block, until it returns false. ErrorKind::Storage.
Outcome readBlocks(const std::filesystem::path& path, const std::function<bool(std::string_view)>& take);

} // namespace desk::report
