#include "ui/links/linkcommands.h"

#include "ui/links/linkscsv.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace desk::ui {
namespace {

/// Links opened at once by one command.
constexpr qsizetype kMostToOpen = 5;

} // namespace

bool isWebPage(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

LinkCommands::LinkCommands(LinksView& view, UiLanguage language, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_language(language)
{
    const auto add = [this](const QString& text, const char* name, const QKeySequence& keys, auto command) {
        connect(m_view.addShortcut(text, QLatin1String(name), keys), &QAction::triggered, this, command);
    };
    add(tr("Copy rows"), "copyRows", QKeySequence::Copy, [this] { copyRows(false); });
    add(tr("Copy rows with titles"), "copyRowsWithTitles", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
        [this] { copyRows(true); });
    add(tr("Copy as CSV"), "copyCsv", QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_C),
        [this] { copyCsv(); });
    add(tr("Copy link URL"), "copyUrl", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { copyUrls(); });
    add(tr("Open link"), "openUrl", QKeySequence(Qt::CTRL | Qt::Key_O), [this] { openUrls(); });
}

void LinkCommands::put(const QString& text, const QString& said)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT done(said);
}

void LinkCommands::copyRows(bool withTitles)
{
    const int count = m_view.selectedRowCount();
    if (count > 0)
        put(m_view.selectionAsText(withTitles), tr("%n row(s) copied", nullptr, count));
}

void LinkCommands::copyCsv()
{
    std::vector<LinkColumn> columns;
    for (const int section : m_view.shownSections())
        columns.push_back(static_cast<LinkColumn>(section));
    const std::vector<int> rows = m_view.selectedRowNumbers();
    if (rows.empty())
        return;
    put(QString::fromStdString(linksAsCsv(*m_view.links(), rows, columns, clipboardFormat(m_language))),
        tr("%n row(s) copied as CSV", nullptr, static_cast<int>(rows.size())));
}

QStringList LinkCommands::selectedUrls() const
{
    QStringList urls;
    for (const int row : m_view.selectedRowNumbers()) {
        if (const QString url = m_view.links()->urlAt(row); !url.isEmpty())
            urls.append(url);
    }
    return urls;
}

void LinkCommands::copyUrls()
{
    const QStringList urls = selectedUrls();
    put(urls.join(u'\n'), tr("%n URL(s) copied", nullptr, static_cast<int>(urls.size())));
}

void LinkCommands::openUrls()
{
    for (const QString& url : selectedUrls().mid(0, kMostToOpen)) {
        if (isWebPage(url))
            QDesktopServices::openUrl(QUrl(url, QUrl::StrictMode));
    }
}

} // namespace desk::ui
