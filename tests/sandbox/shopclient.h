// A sandbox that stands still and a client for it.
#pragma once

#include "app/sandbox/sandbox.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <httplib.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace desk::sandbox {

inline constexpr std::int64_t kTestStart = 1'773'136'920'000; // 2026-03-10T10:02:00Z
inline constexpr std::string_view kTestStartText = "2026-03-10T10:02:00.000000Z";

inline SandboxOptions stillShop(int links = 0, int transactions = 0)
{
    SandboxOptions options;
    options.links = links;
    options.transactions = transactions;
    options.manualClock = true;
    options.startUtcMs = kTestStart;
    return options;
}

struct Answer {
    int status = 0; // 0: no answer at all
    std::string body;
    httplib::Headers headers;

    QJsonObject json() const { return QJsonDocument::fromJson(QByteArray::fromStdString(body)).object(); }
    QJsonObject data() const { return json().value(QLatin1String("data")).toObject(); }
    QJsonArray items() const { return data().value(QLatin1String("data")).toArray(); }
    QJsonArray errorsOf(const QString& field) const
    {
        return json().value(QLatin1String("errors")).toObject().value(field).toArray();
    }
};

inline QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

class ShopClient
{
public:
    explicit ShopClient(SandboxOptions options) : sandbox(std::move(options))
    {
        std::string error;
        if (!sandbox.start(&error)) {
            qFatal("%s", error.c_str());
        }
        const std::string base = sandbox.baseUrl();
        const std::size_t slash = base.find('/', std::string("http://").size());
        m_prefix = base.substr(slash);
        m_client = std::make_unique<httplib::Client>(base.substr(0, slash));
        m_client->set_keep_alive(true);
        m_client->set_tcp_nodelay(true);
        headers = {{"X-API-KEY", sandbox.key()}, {"X-API-SECRET", sandbox.secret()}};
    }

    Answer get(const std::string& path) { return of(m_client->Get(m_prefix + path, headers)); }
    Answer remove(const std::string& path) { return of(m_client->Delete(m_prefix + path, headers)); }
    Answer patch(const std::string& path) { return of(m_client->Patch(m_prefix + path, headers, "", "")); }
    Answer postJson(const std::string& path, const std::string& json)
    {
        return of(m_client->Post(m_prefix + path, headers, json, "application/json"));
    }
    Answer putJson(const std::string& path, const std::string& json)
    {
        return of(m_client->Put(m_prefix + path, headers, json, "application/json"));
    }
    Answer postUrlEncoded(const std::string& path, const std::string& form)
    {
        return of(m_client->Post(m_prefix + path, headers, form, "application/x-www-form-urlencoded"));
    }
    Answer postForm(const std::string& path, const std::map<std::string, std::string>& fields,
        httplib::MultipartFormDataItems parts = {})
    {
        for (const auto& [name, value] : fields) {
            parts.push_back({name, value, "", ""});
        }
        return of(m_client->Post(m_prefix + path, headers, parts));
    }

    /// Ids of the instances: 0 inherits 2880 minutes, 1 has no default, 2 is inactive.
    std::string instance(int place)
    {
        return text(get("/").items().at(place).toObject(), "id").toStdString();
    }
    QJsonObject link(const std::string& id) { return get("/links/" + id).data(); }

    /// Every item of a paginated list, page after page.
    std::vector<QJsonObject> all(const std::string& path, int perPage = 100)
    {
        std::vector<QJsonObject> out;
        const std::string glue = path.find('?') == std::string::npos ? "?" : "&";
        for (int page = 1;; ++page) {
            const Answer answer =
                get(path + glue + "per_page=" + std::to_string(perPage) + "&page=" + std::to_string(page));
            for (const auto& item : answer.items()) {
                out.push_back(item.toObject());
            }
            if (answer.items().isEmpty()) {
                return out;
            }
        }
    }

    Sandbox sandbox;
    httplib::Headers headers;

private:
    static Answer of(const httplib::Result& result)
    {
        return result ? Answer{result->status, result->body, result->headers} : Answer{};
    }

    std::string m_prefix;
    std::unique_ptr<httplib::Client> m_client; // goes before the sandbox, so that no idle connection holds it
};

/// The fields of a link that may be created; mode and quota as given.
inline std::map<std::string, std::string> linkFields(
    const std::string& instance, const std::string& slug, const std::string& mode = "reusable", int quota = 0)
{
    std::map<std::string, std::string> fields{{"mytpe_pay_id", instance}, {"title", "Atelier"},
        {"details", "Samedi"}, {"type", "dynamic"}, {"amount", "4500"}, {"slug", slug},
        {"payment_mode", mode}};
    if (quota > 0) {
        fields["max_payments"] = std::to_string(quota);
    }
    return fields;
}

/// Creates a link and returns its id, or an empty text.
inline std::string createdLink(ShopClient& client, const std::map<std::string, std::string>& fields)
{
    return text(client.postForm("/links/store", fields).data(), "id").toStdString();
}

} // namespace desk::sandbox
