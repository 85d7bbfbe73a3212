#include "tests/bench/replayserver.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <thread>
#include <utility>

namespace desk::bench {
namespace {

constexpr std::string_view kHeadEnd = "\r\n\r\n";

std::string withHead(std::string_view status, const std::string& body)
{
    return "HTTP/1.1 " + std::string(status) + "\r\nContent-Type: application/json\r\nContent-Length: "
         + std::to_string(body.size()) + std::string(kHeadEnd) + body;
}

/// `/path?query` of `GET /path?query HTTP/1.1`.
std::string targetOf(std::string_view head)
{
    const std::size_t from = head.find(' ') + 1;
    return std::string(head.substr(from, head.find(' ', from) - from));
}

bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

} // namespace

ReplayServer::ReplayServer(ReplayAnswers answers, std::chrono::milliseconds latency)
    : m_answers(std::move(answers))
    , m_latency(latency)
{
    for (auto& [target, body] : m_answers)
        body = withHead("200 OK", body);
}

std::uint16_t ReplayServer::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    if (m_listener < 0 || ::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 64) != 0
        || ::getsockname(m_listener, plain, &size) != 0)
        throw std::runtime_error("no port to listen on");
    return ntohs(address.sin_port);
}

void ReplayServer::serve()
{
    for (;;) {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        if (socket >= 0)
            std::thread([this, socket] { talk(socket); }).detach();
    }
}

void ReplayServer::talk(int socket) const
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::string buffer;
    std::array<char, 4096> chunk{};
    bool isOpen = true;
    while (isOpen) {
        const std::size_t end = buffer.find(kHeadEnd);
        if (end != std::string::npos) {
            isOpen = answer(socket, std::string_view(buffer).substr(0, end));
            buffer.erase(0, end + kHeadEnd.size());
            continue;
        }
        const ssize_t got = ::recv(socket, chunk.data(), chunk.size(), 0);
        isOpen = got > 0;
        if (isOpen)
            buffer.append(chunk.data(), static_cast<std::size_t>(got));
    }
    ::close(socket);
}

bool ReplayServer::answer(int socket, std::string_view head) const
{
    if (m_latency.count() > 0)
        std::this_thread::sleep_for(m_latency);
    const auto known = m_answers.find(targetOf(head));
    return sendAll(
        socket, known == m_answers.end() ? withHead("404 Not Found", R"({"success":false})") : known->second);
}

} // namespace desk::bench
