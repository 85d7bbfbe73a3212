#include "app/cli/keyinput.h"

#include "app/cli/console.h"
#include "core/secrets/keypairtext.h"

#include <cstdio>
#include <iostream>
#include <string>

#ifdef _WIN32
#include <conio.h>
#include <io.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace desk::cli {
namespace {

constexpr std::size_t kLongest = 4096;

tl::unexpected<Error> misuse(std::string sentence)
{
    return failure(ErrorKind::Invalid, std::move(sentence));
}

#ifdef _WIN32

class SilentKeyboard
{
public:
    int next() { return _getch(); }
};

#else

/// Single keys, unseen; the terminal is as it was when this goes. Ctrl-C is a key too, so that nothing ends the program
/// while the terminal is silent.
class SilentKeyboard
{
public:
    SilentKeyboard()
    {
        m_isChanged = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isChanged)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        tcsetattr(STDIN_FILENO, TCSADRAIN, &silent); // what was pasted ahead stays
    }
    ~SilentKeyboard()
    {
        if (m_isChanged)
            tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before);
    }
    SilentKeyboard(const SilentKeyboard&) = delete;
    SilentKeyboard& operator=(const SilentKeyboard&) = delete;

    int next()
    {
        unsigned char key = 0;
        return ::read(STDIN_FILENO, &key, 1) == 1 ? key : -1;
    }

private:
    termios m_before{};
    bool m_isChanged = false;
};

#endif

Result<std::string> silentLine(SilentKeyboard& keyboard)
{
    std::string line;
    for (;;) {
        const int key = keyboard.next();
        switch (key) {
        case 0x03: return failure(ErrorKind::Cancelled, "");
        case -1:
        case 0x04:
        case '\r':
        case '\n': return line;
        case 0x08:
        case 0x7f:
            if (!line.empty())
                line.pop_back();
            break;
        case 0x15: line.clear(); break; // Ctrl-U
        default: line += static_cast<char>(key); break;
        }
        if (line.size() > kLongest)
            return misuse("That is too long for a key: check what was pasted.");
    }
}

Result<std::string> pipedLine()
{
    std::string line;
    for (int c = std::getc(stdin); c != EOF && c != '\n'; c = std::getc(stdin)) {
        line += static_cast<char>(c);
        if (line.size() > kLongest)
            return misuse("That is too long for a key: give the key and the secret on a line each.");
    }
    return line;
}

/// Silent before the question is on the screen: whoever pastes at once is not echoed either.
Result<std::string> askedLine(Console& console, std::string_view name)
{
    SilentKeyboard keyboard;
    console.ask(std::string(name) + " (not shown): ");
    auto line = silentLine(keyboard);
    console.say("");
    return line;
}

Result<Secret> readKey(Console& console, std::string_view name)
{
    const auto line = canAsk() ? askedLine(console, name) : pipedLine();
    if (!line)
        return failure(line.error());
    auto key = secrets::keyFromTyped(*line);
    if (!key)
        return misuse(
            "The " + std::string(name) + " holds a blank or a sign that no key has: check what was pasted.");
    if (key->isEmpty())
        return misuse("The " + std::string(name)
                      + " is empty: type it at the prompt, or give the key and the secret on a line each.");
    return *std::move(key);
}

} // namespace

bool canAsk()
{
#ifdef _WIN32
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

Result<KeyPair> readKeys(Console& console)
{
    auto key = readKey(console, "API key");
    if (!key)
        return failure(key.error());
    auto secret = readKey(console, "API secret");
    if (!secret)
        return failure(secret.error());
    return KeyPair{*std::move(key), *std::move(secret)};
}

bool isConfirmed(Console& console, std::string_view question)
{
    if (!canAsk())
        return false;
    console.ask(std::string(question) + " [y/N] ");
    std::string line;
    return std::getline(std::cin, line) && (line == "y" || line == "Y" || line == "yes");
}

} // namespace desk::cli
