// Parsing JSON literals in codec tests.
#pragma once

#include "core/api/v2/jsonreader.h"

#include <QByteArray>
#include <QTest>

namespace desk::test {

/// Valid until the next call.
inline api::v2::JsonValue json(const QByteArray& text)
{
    static api::v2::JsonReader reader;
    const auto root = reader.read({text.constData(), static_cast<std::size_t>(text.size())});
    if (!root)
        QTest::qFail(
            ("the test's own JSON is broken: " + text + ' ' + root.error().detail.c_str()).constData(),
            __FILE__, __LINE__);
    return root.value_or(api::v2::JsonValue());
}

} // namespace desk::test
