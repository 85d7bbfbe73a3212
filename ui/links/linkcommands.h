// LinkCommands: what can be done with the selected links without asking the server: copy them, open them.
#pragma once

#include "ui/links/linksview.h"

#include <QObject>

namespace desk::ui {

/// Puts its actions into the table: shortcuts and context menu.
class LinkCommands : public QObject
{
    Q_OBJECT
public:
    /// The view outlives the commands.
    LinkCommands(LinksView& view, UiLanguage language, QObject* parent = nullptr);

Q_SIGNALS:
    /// What was done, in a few words for the status line.
    void done(const QString& text);

private:
    void copyRows(bool withTitles);
    void copyCsv();
    void copyUrls();
    void openUrls();
    void put(const QString& text, const QString& said);
    QStringList selectedUrls() const;

    LinksView& m_view;
    UiLanguage m_language;
};

/// Whatever a server may send as a link, only a web page is opened: http or https with a host.
bool isWebPage(const QString& url);

} // namespace desk::ui
