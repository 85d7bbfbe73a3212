#include "app/sandbox/httpfront.h"

#include <httplib.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

namespace desk::sandbox {

namespace {

constexpr std::string_view kBasePath = "/api/v2/mytpe-pay";
constexpr const char* kHost = "127.0.0.1";
// Each open connection holds a thread until it falls silent: room for two programs with six connections each.
constexpr std::size_t kThreads = 16;
constexpr std::size_t kMaxRequestsPerConnection = 1'000'000;
constexpr int kIdleSeconds = 1; // also what stop() may have to wait for
constexpr int kTransferSeconds = 2;
constexpr std::size_t kMaxBodyBytes = std::size_t{8} * 1024 * 1024;

/// The shop's time, not the PC's: a client corrects its countdowns by this header.
std::string httpDate(UtcMs when)
{
    using namespace std::chrono;
    constexpr std::array<const char*, 7> weekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char*, 12> months = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const sys_days day = floor<days>(sys_time<milliseconds>{milliseconds{when}});
    const year_month_day date{day};
    const std::string clock = timestampText(when).substr(11, 8);
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%s, %02u %s %04d %s GMT",
        weekdays[weekday{day}.c_encoding()], static_cast<unsigned>(date.day()),
        months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()), clock.c_str());
    return buffer.data();
}

struct Part {
    std::string name, fileName, contentType, content;
};
using MultipartParts = std::vector<Part>;

void addParts(RequestBody& body, const MultipartParts& parts)
{
    for (const Part& part : parts) {
        if (part.fileName.empty()) {
            addFormField(body, part.name, part.content);
        } else {
            body.uploads[part.name] = {part.contentType, part.content.size()};
        }
    }
}

/// Reads the body; false when it is too long or breaks off. The plain handlers of cpp-httplib would wait
/// for the end of the connection when a PATCH has no Content-Length, and the pause of a link has no body.
bool readBody(const httplib::Request& request, const httplib::ContentReader& reader, RequestBody& body)
{
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")) {
        return true;
    }
    std::string content;
    const auto append = [&content](const char* data, std::size_t size) {
        content.append(data, size);
        return true;
    };
    if (request.is_multipart_form_data()) {
        MultipartParts parts;
        const bool isWhole = reader(
            [&parts](const auto& part) {
                parts.push_back({part.name, part.filename, part.content_type, {}});
                return true;
            },
            [&parts](const char* data, std::size_t size) {
                parts.back().content.append(data, size);
                return true;
            });
        addParts(body, parts);
        return isWhole;
    }
    const bool isWhole = reader(append);
    const std::string type = request.get_header_value("Content-Type");
    if (type.find("json") != std::string::npos) {
        body = jsonBody(content);
    } else if (type.starts_with("application/x-www-form-urlencoded")) {
        body = urlEncodedBody(content);
    }
    return isWhole;
}

/// Handed over by a provider: cpp-httplib would otherwise compress each page at brotli's slowest level.
void send(httplib::Response& response, std::string body, const std::string& contentType)
{
    const auto shared = std::make_shared<const std::string>(std::move(body));
    response.set_content_provider(shared->size(), contentType,
        [shared](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
            return sink.write(shared->data() + offset, std::min(length, shared->size() - offset));
        });
}

} // namespace

HttpFront::HttpFront(LivingShop& shop, ApiKeys keys, bool fullLists)
    : m_shop(shop)
    , m_keys(std::move(keys))
    , m_fullLists(fullLists)
{}

HttpFront::~HttpFront()
{
    stop();
}

void HttpFront::configure()
{
    m_server->set_tcp_nodelay(true);
    m_server->set_keep_alive_max_count(kMaxRequestsPerConnection);
    m_server->set_keep_alive_timeout(kIdleSeconds);
    m_server->set_read_timeout(kTransferSeconds, 0);
    m_server->set_write_timeout(kTransferSeconds, 0);
    m_server->set_payload_max_length(kMaxBodyBytes);
    m_server->new_task_queue = [] { return new httplib::ThreadPool(kThreads); }; // the server deletes it
#ifndef _WIN32
    // The library's default shares the port with any other program that asks for it.
    m_server->set_socket_options([](int socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    });
#endif
    const auto bare = [this](const httplib::Request& request, httplib::Response& response) {
        answer(request, {}, response);
    };
    const auto withBody = [this](const httplib::Request& request, httplib::Response& response,
                              const httplib::ContentReader& reader) {
        RequestBody body;
        if (readBody(request, reader, body)) {
            normalise(body.fields);
            answer(request, std::move(body), response);
        } else {
            response.status = response.status == 413 ? 413 : 400;
        }
    };
    const std::string anything = R"([\s\S]*)";
    m_server->Get(anything, bare).Options(anything, bare);
    m_server->Post(anything, withBody).Put(anything, withBody);
    m_server->Patch(anything, withBody).Delete(anything, withBody);
}

bool HttpFront::start(std::uint16_t port, std::string* error)
{
    stop();
    m_server = std::make_unique<httplib::Server>();
    configure();
    const bool isBound = port == 0 ? (m_port = m_server->bind_to_any_port(kHost)) > 0
                                   : (m_port = port, m_server->bind_to_port(kHost, port));
    if (!isBound) {
        m_server.reset();
        m_port = 0;
        if (error) {
            *error = "Cannot listen on 127.0.0.1 port " + std::to_string(port)
                   + ": another program uses it. Choose another port, or 0 for any free one.";
        }
        return false;
    }
    m_thread = std::thread([server = m_server.get()] { server->listen_after_bind(); });
    while (!m_server->is_running()) {
        std::this_thread::yield(); // stop() before this point would be lost
    }
    return true;
}

void HttpFront::stop()
{
    if (m_server) {
        m_server->stop();
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_server.reset();
}

std::string HttpFront::baseUrl() const
{
    return "http://" + std::string(kHost) + ':' + std::to_string(m_port.load()) + std::string(kBasePath);
}

ApiRequest HttpFront::apiRequestOf(const httplib::Request& request, RequestBody body) const
{
    ApiRequest out;
    out.method = request.method;
    std::string_view path = request.path;
    path.remove_prefix(kBasePath.size());
    while (path.starts_with('/')) {
        path.remove_prefix(1);
    }
    while (path.ends_with('/')) {
        path.remove_suffix(1);
    }
    out.path = path;
    out.url = baseUrl() + (path.empty() ? "" : "/") + out.path;
    const std::size_t mark = request.target.find('?');
    if (mark != std::string::npos) {
        RequestBody query = urlEncodedBody(std::string_view(request.target).substr(mark + 1));
        normalise(query.fields);
        for (std::size_t i = 0; i < query.fields.members.size(); ++i) {
            out.query.emplace(query.fields.names[i], std::move(query.fields.members[i].text));
        }
    }
    out.body = std::move(body);
    return out;
}

void HttpFront::answer(const httplib::Request& request, RequestBody body, httplib::Response& response)
{
    ++m_requests;
    const std::string_view path = request.path;
    ApiReply out;
    if (!path.starts_with(kBasePath) || (path.size() > kBasePath.size() && path[kBasePath.size()] != '/')) {
        out.status = 404;
        out.body = R"({"message":"Not Found"})";
    } else {
        const ApiKeys sent{request.get_header_value("X-API-KEY"), request.get_header_value("X-API-SECRET")};
        out = route(m_shop, apiRequestOf(request, std::move(body)), m_keys, sent, m_fullLists);
    }
    response.status = out.status;
    response.set_header("Cache-Control", "no-cache, private");
    response.set_header("Date", httpDate(m_shop.withShop([](LivingShop&, UtcMs now) { return now; })));
    if (!out.allow.empty()) {
        response.set_header("Allow", out.allow);
    }
    if (!out.fileName.empty()) {
        response.set_header("Content-Disposition", "attachment; filename=\"" + out.fileName + '"');
    }
    send(response, std::move(out.body), out.contentType);
}

} // namespace desk::sandbox
