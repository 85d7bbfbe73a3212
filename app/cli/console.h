// Console: standard output for answers, standard error for sentences and progress.
#pragma once

#include <string>
#include <string_view>

namespace desk::cli {

class Console
{
public:
    Console();
    ~Console(); ///< takes a progress line away

    void out(std::string_view text);
    /// False when standard output did not take everything, for example on a full disk.
    bool flush();

    /// One line on standard error.
    void say(std::string_view sentence);
    /// A question on standard error; the cursor stays behind it.
    void ask(std::string_view question);
    /// Replaces the progress line; does nothing unless standard error is a terminal.
    void progress(std::string_view text);

private:
    void clearProgress();

    bool m_errIsTerminal;
    bool m_hasProgress = false;
    bool m_failed = false;
};

} // namespace desk::cli
