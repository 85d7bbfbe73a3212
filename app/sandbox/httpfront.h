// HTTP on 127.0.0.1 in front of the router.
#pragma once

#include "app/sandbox/livingshop.h"
#include "app/sandbox/router.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace desk::sandbox {

class HttpFront
{
public:
    HttpFront(LivingShop& shop, ApiKeys keys, bool fullLists);
    ~HttpFront();
    HttpFront(const HttpFront&) = delete;
    HttpFront& operator=(const HttpFront&) = delete;

    /// Binds the port (0: any free one) and serves until stop(). False and a sentence when it cannot.
    bool start(std::uint16_t port, std::string* error);
    /// Waits for requests under way; idle connections keep it for a second at most.
    void stop();

    std::string baseUrl() const;
    std::int64_t requestCount() const { return m_requests.load(); }

private:
    void configure();
    void answer(const httplib::Request& request, RequestBody body, httplib::Response& response);
    ApiRequest apiRequestOf(const httplib::Request& request, RequestBody body) const;

    LivingShop& m_shop;
    const ApiKeys m_keys;
    const bool m_fullLists;
    std::atomic<std::int64_t> m_requests = 0;
    std::atomic<int> m_port = 0;
    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
};

} // namespace desk::sandbox
