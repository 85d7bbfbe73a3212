// What the tests of profiles share.
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace desk::test {

class Root
{
public:
    std::filesystem::path path() const { return m_folder.filePath(QStringLiteral("root")).toStdString(); }

private:
    QTemporaryDir m_folder;
};

template <class T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

inline void touch(const std::filesystem::path& file)
{
    QFile touched(QString::fromStdString(file.string()));
    if (!touched.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(touched.errorString()));
    touched.write("x");
}

} // namespace desk::test
