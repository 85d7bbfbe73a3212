#include "core/api/multipartform.h"

#include <algorithm>
#include <utility>

namespace desk::api {
namespace {

/// Names and file names inside quotes, as browsers write them: a quote or a line break in one cannot end it.
std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += "%22";
        else if (c == '\r')
            out += "%0D";
        else if (c == '\n')
            out += "%0A";
        else
            out += c;
    }
    return out + "\"";
}

/// A header value from outside keeps to one line.
std::string oneLine(std::string text)
{
    text.erase(
        std::remove_if(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n'; }), text.end());
    return text;
}

} // namespace

void MultipartForm::add(const std::string& name, std::string value)
{
    m_parts.push_back({"Content-Disposition: form-data; name=" + quoted(name), std::move(value)});
}

void MultipartForm::addFile(
    const std::string& name, const std::string& fileName, std::string contentType, std::string bytes)
{
    m_parts.push_back({"Content-Disposition: form-data; name=" + quoted(name) + "; filename="
                           + quoted(fileName) + "\r\nContent-Type: " + oneLine(std::move(contentType)),
        std::move(bytes)});
}

std::string MultipartForm::boundary() const
{
    for (unsigned number = 0;; ++number) {
        std::string candidate = "----PaylinkDeskForm" + std::to_string(number);
        const auto occursIn = [&candidate](const Part& part) {
            return part.content.find(candidate) != std::string::npos
                || part.header.find(candidate) != std::string::npos;
        };
        if (std::none_of(m_parts.begin(), m_parts.end(), occursIn))
            return candidate;
    }
}

QByteArray MultipartForm::contentType() const
{
    return QByteArray::fromStdString("multipart/form-data; boundary=" + boundary());
}

QByteArray MultipartForm::body() const
{
    const std::string mark = "--" + boundary();
    std::string text;
    for (const Part& part : m_parts)
        text += mark + "\r\n" + part.header + "\r\n\r\n" + part.content + "\r\n";
    text += mark + "--\r\n";
    return QByteArray::fromStdString(text);
}

} // namespace desk::api
