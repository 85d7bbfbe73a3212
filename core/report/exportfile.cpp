#include "core/report/exportfile.h"

#include <QFile>
#include <QSaveFile>

#include <system_error>

namespace desk::report {
namespace {

QString nameOf(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()));
}

std::string reasonOf(const QFileDevice& file)
{
    return file.errorString().toStdString();
}

/// What stands at `path`, links followed, where it is neither a file nor nothing: its place must not be taken.
std::optional<std::string> otherThanFile(const std::filesystem::path& path)
{
    using Type = std::filesystem::file_type;
    std::error_code code;
    switch (std::filesystem::status(path, code).type()) {
    case Type::none: // cannot be looked at: opening it says why
    case Type::not_found:
    case Type::regular: return std::nullopt;
    case Type::directory: return "is a folder";
    case Type::fifo: return "is a pipe";
    case Type::socket: return "is a socket";
    case Type::block:
    case Type::character: return "is a device";
    default: break;
    }
    return "is no file";
}

} // namespace

ExportFile::ExportFile(std::unique_ptr<QSaveFile> file) : m_file(std::move(file)) {}
ExportFile::~ExportFile() = default;
ExportFile::ExportFile(ExportFile&&) noexcept = default;

Result<ExportFile> ExportFile::create(const std::filesystem::path& path)
{
    if (auto other = otherThanFile(path))
        return failure(ErrorKind::Invalid, *std::move(other));
    auto file = std::make_unique<QSaveFile>(nameOf(path));
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Storage, reasonOf(*file));
    return ExportFile(std::move(file));
}

bool ExportFile::write(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    return m_file->write(bytes.data(), size) == size;
}

std::optional<std::string> ExportFile::trouble() const
{
    if (m_file->error() == QFileDevice::NoError)
        return std::nullopt;
    return reasonOf(*m_file);
}

Outcome ExportFile::commit()
{
    if (auto other = otherThanFile(std::filesystem::path(m_file->fileName().toStdU16String())))
        return failure(ErrorKind::Invalid, *std::move(other)); // put there meanwhile
    if (!m_file->commit())
        return failure(ErrorKind::Storage, reasonOf(*m_file));
    return {};
}

Outcome readBlocks(const std::filesystem::path& path, const std::function<bool(std::string_view)>& take)
{
    QFile file(nameOf(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Storage, reasonOf(file));
    std::string block(256 * 1024, '\0');
    for (;;) {
        const qint64 got = file.read(block.data(), static_cast<qint64>(block.size()));
        if (got < 0)
            return failure(ErrorKind::Storage, reasonOf(file));
        if (got == 0 || !take(std::string_view(block.data(), static_cast<std::size_t>(got))))
            return {};
    }
}

} // namespace desk::report
