#include "core/api/v2/redaction.h"

namespace desk::api::v2 {
namespace {

void hide(const std::string& secret, std::string* text)
{
    if (secret.empty())
        return;
    for (std::size_t at = text->find(secret); at != std::string::npos; at = text->find(secret, at + 3))
        text->replace(at, secret.size(), "***");
}

} // namespace

Error withoutSecrets(Error error, const KeyPair& keys)
{
    for (const std::string* secret : {&keys.key.reveal(), &keys.secret.reveal()}) {
        hide(*secret, &error.detail);
        hide(*secret, &error.serverCode);
        for (auto& [field, sentences] : error.fieldErrors) {
            for (std::string& sentence : sentences)
                hide(*secret, &sentence);
        }
    }
    return error;
}

} // namespace desk::api::v2
