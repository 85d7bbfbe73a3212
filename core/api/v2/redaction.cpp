#include "core/api/v2/redaction.h"

#include "core/base/redaction.h"

namespace desk::api::v2 {

Error withoutSecrets(Error error, const KeyPair& keys)
{
    error.detail = withoutKeys(std::move(error.detail), keys);
    error.serverCode = withoutKeys(std::move(error.serverCode), keys);
    for (auto& [field, sentences] : error.fieldErrors) {
        for (std::string& sentence : sentences)
            sentence = withoutKeys(std::move(sentence), keys);
    }
    return error;
}

} // namespace desk::api::v2
