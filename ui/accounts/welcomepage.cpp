#include "ui/accounts/welcomepage.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {
namespace {

constexpr int kWidth = 640;
constexpr int kPicture = 24;
constexpr int kLogo = 56;

/// A rounded frame with a picture in the palette's colours.
class Card : public QFrame
{
public:
    explicit Card(const QString& icon) : m_icon(icon), m_picture(new QLabel(this))
    {
        setProperty("frameless", true);
        m_picture->setFixedSize(kPicture, kPicture);
        tint();
    }
    QLabel* picture() const { return m_picture; }

protected:
    void changeEvent(QEvent* event) override
    {
        QFrame::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            tint();
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor text = palette().color(QPalette::Text);
        const QColor base = palette().color(QPalette::Base);
        painter.setPen(mixed(text, base, 0.22));
        painter.setBrush(mixed(text, base, 0.025));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
    }

private:
    void tint()
    {
        m_picture->setPixmap(
            iconPixmap(m_icon, palette().color(QPalette::Link), kPicture, devicePixelRatioF()));
    }

    QString m_icon;
    QLabel* m_picture;
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : CoverPage(QStringLiteral("welcome"), tr("Welcome to Paylink Desk"),
        tr("Your MyTPE Pay links and payments on this computer, with or without a network."), kWidth, parent)
    , m_trouble(new QLabel)
{
    addPicture(QApplication::windowIcon().pixmap(QSize(kLogo, kLogo), devicePixelRatioF()));
    add(addWay(QStringLiteral("welcomeConnect"), QStringLiteral("key"), tr("Connect my account"),
        tr("You need the API key and the secret of your MyTPE Pay account. It takes less than a minute, and "
           "the key "
           "stays in the keychain of this computer."),
        &WelcomePage::connectRequested));
    add(addWay(QStringLiteral("welcomeDemo"), QStringLiteral("search"), tr("Look around"),
        tr("A made-up shop with links and payments, to try everything without risk. No account, no network, "
           "and "
           "nothing stays behind."),
        &WelcomePage::lookAroundRequested));
    m_trouble->setObjectName(QStringLiteral("welcomeTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    add(m_trouble);
    setFocusProxy(findChild<QPushButton*>(QStringLiteral("welcomeConnect")));
}

QWidget* WelcomePage::addWay(const QString& name, const QString& icon, const QString& text,
    const QString& more, void (WelcomePage::*chosen)())
{
    auto* card = new Card(icon);
    card->picture()->setAccessibleName(text);
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleDescription(more);
    button->setMinimumHeight(metrics::kControlHeight);
    button->setAutoDefault(true); // Return presses it
    button->setDefault(name == QLatin1String("welcomeConnect"));
    auto* label = new QLabel(more);
    label->setObjectName(name + QStringLiteral("Text"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::kGap);
    words->addWidget(label);
    words->addWidget(button, 0, Qt::AlignLeading);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(
        metrics::kMargin + 4, metrics::kMargin + 2, metrics::kMargin + 4, metrics::kMargin + 2);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(card->picture(), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(button, &QPushButton::clicked, this, chosen);
    return card;
}

void WelcomePage::say(const QString& trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace desk::ui
