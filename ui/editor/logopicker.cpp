#include "ui/editor/logopicker.h"

#include "core/change/draftcheck.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>

namespace desk::ui {
namespace {

constexpr int kThumbnail = 40;

} // namespace

LogoChoice readLogo(const QString& path)
{
    LogoChoice choice;
    choice.path = path;
    QFile file(path);
    choice.isReadable = file.open(QIODevice::ReadOnly);
    choice.size = file.size();
    if (choice.isReadable && choice.size <= static_cast<qint64>(change::kMaxLogoBytes))
        choice.bytes = file.readAll();
    return choice;
}

LogoPicker::LogoPicker(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_name(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose a picture…"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setFocusProxy(m_choose);
    m_picture->setFixedSize(kThumbnail, kThumbnail);
    m_picture->setAlignment(Qt::AlignCenter);
    m_name->setObjectName(QStringLiteral("logoName"));
    m_name->setTextFormat(Qt::PlainText);
    m_choose->setObjectName(QStringLiteral("logoChoose"));
    m_remove->setObjectName(QStringLiteral("logoRemove"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    for (QPushButton* button : {m_choose, m_remove})
        button->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_picture);
    layout->addWidget(m_name);
    layout->addWidget(m_choose);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &LogoPicker::ask);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setChoice({});
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    showChoice();
}

void LogoPicker::setChoice(LogoChoice choice)
{
    if (!choice.path.isEmpty() && choice.bytes.isEmpty())
        choice = readLogo(choice.path);
    m_choice = std::move(choice);
    showChoice();
}

QPixmap LogoPicker::thumbnail() const
{
    QBuffer buffer;
    buffer.setData(m_choice.bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    const qreal ratio = devicePixelRatioF();
    reader.setScaledSize(size.scaled(QSize(kThumbnail, kThumbnail) * ratio, Qt::KeepAspectRatio));
    QPixmap pixmap = QPixmap::fromImage(reader.read());
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void LogoPicker::ask()
{
    auto* dialog = new QFileDialog(window(), tr("Choose a logo"));
    dialog->setObjectName(QStringLiteral("logoDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogoPicker::take);
    dialog->open();
}

void LogoPicker::take(const QString& path)
{
    setChoice(readLogo(path));
    Q_EMIT changed();
}

void LogoPicker::showChoice()
{
    const bool isChosen = !m_choice.path.isEmpty();
    const QPixmap picture = isChosen ? thumbnail() : QPixmap();
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    m_name->setText(QFileInfo(m_choice.path).fileName());
    m_name->setVisible(isChosen);
    m_remove->setVisible(isChosen);
    m_choose->setText(isChosen ? tr("Choose another…") : tr("Choose a picture…"));
}

} // namespace desk::ui
