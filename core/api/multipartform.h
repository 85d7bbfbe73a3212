// MultipartForm: a multipart/form-data body as bytes, so that it can go out as a OneShotBody.
#pragma once

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace desk::api {

class MultipartForm
{
public:
    void add(const std::string& name, std::string value);
    void addFile(
        const std::string& name, const std::string& fileName, std::string contentType, std::string bytes);

    bool isEmpty() const { return m_parts.empty(); }
    /// The header value that belongs to body(): names the boundary, which occurs in none of the parts.
    QByteArray contentType() const;
    QByteArray body() const;

private:
    struct Part {
        std::string header;
        std::string content;
    };
    std::string boundary() const;
    std::vector<Part> m_parts;
};

} // namespace desk::api
