#include "core/report/exportfile.h"

#include <QFile>
#include <QSaveFile>

#include <array>

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

} // namespace

ExportFile::ExportFile(std::unique_ptr<QSaveFile> file) : m_file(std::move(file)) {}
ExportFile::~ExportFile() = default;
ExportFile::ExportFile(ExportFile&&) noexcept = default;

Result<ExportFile> ExportFile::create(const std::filesystem::path& path)
{
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
