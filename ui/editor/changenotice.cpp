#include "ui/editor/changenotice.h"

#include "ui/common/banner.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace desk::ui {
namespace {

constexpr std::chrono::seconds kFade{8};
/// Nobody reads a pile.
constexpr std::size_t kMost = 20;

QString iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Good: return QStringLiteral("paid");
    case Tone::Caution:
    case Tone::Alarm: return QStringLiteral("warning");
    case Tone::Neutral:
    case Tone::Quiet:
    case Tone::Accent: break;
    }
    return QStringLiteral("info");
}

} // namespace

ChangeNotice::ChangeNotice(QWidget* parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("changeNotice"));
    m_banner->setObjectName(QStringLiteral("changeBanner"));
    m_close->setObjectName(QStringLiteral("changeClose"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setAutoRaise(true);
    m_banner->layout()->addWidget(m_close);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    m_fade.setSingleShot(true);
    m_fade.setInterval(kFade);
    connect(&m_fade, &QTimer::timeout, this, &ChangeNotice::drop);
    connect(m_close, &QToolButton::clicked, this, &ChangeNotice::drop);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_messages.empty())
            return;
        const auto act = m_messages.back().act;
        drop();
        if (act)
            act();
    });
    tint();
    hide();
}

void ChangeNotice::say(
    Tone tone, const QString& text, const QString& action, std::function<void()> act, bool stays)
{
    // A passing message makes room for whatever comes.
    if (!m_messages.empty() && !m_messages.back().stays)
        m_messages.pop_back();
    if (m_messages.size() == kMost)
        m_messages.erase(m_messages.begin());
    m_messages.push_back({tone, text, action, std::move(act), stays});
    showTop();
}

void ChangeNotice::say(const ChangeMessage& message, std::function<void()> act)
{
    say(message.tone, message.text, act ? WriteText::step(message.step) : QString(), std::move(act),
        message.stays);
}

void ChangeNotice::drop()
{
    if (!m_messages.empty())
        m_messages.pop_back();
    showTop();
}

void ChangeNotice::showTop()
{
    m_fade.stop();
    setVisible(!m_messages.empty());
    if (m_messages.empty())
        return;
    const Message& top = m_messages.back();
    m_banner->setMessage(top.tone, iconFor(top.tone), top.text, top.action);
    if (!top.stays)
        m_fade.start();
}

void ChangeNotice::tint()
{
    m_close->setIcon(tintedIcon(QStringLiteral("cancel"), palette().color(QPalette::Text)));
}

void ChangeNotice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace desk::ui
