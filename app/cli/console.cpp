#include "app/cli/console.h"

#include "app/cli/texttable.h"

#include <cstdio>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace desk::cli {
namespace {

bool errIsTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

Console::Console() : m_errIsTerminal(errIsTerminal())
{
#ifdef _WIN32
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY); // line ends of a CSV file are ours
#endif
}

Console::~Console()
{
    clearProgress();
}

void Console::out(std::string_view text)
{
    clearProgress();
    m_failed = std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || m_failed;
}

bool Console::flush()
{
    return std::fflush(stdout) == 0 && !m_failed;
}

void Console::say(std::string_view sentence)
{
    clearProgress();
    const std::string line = harmless(sentence) + '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

void Console::ask(std::string_view question)
{
    clearProgress();
    const std::string text = harmless(question);
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fflush(stderr);
}

void Console::progress(std::string_view text)
{
    if (!m_errIsTerminal)
        return;
    const std::string line = "\r\x1b[K" + std::string(text);
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fflush(stderr);
    m_hasProgress = true;
}

void Console::clearProgress()
{
    if (!m_hasProgress)
        return;
    std::fputs("\r\x1b[K", stderr);
    m_hasProgress = false;
}

} // namespace desk::cli
