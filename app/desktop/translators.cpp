#include "app/desktop/translators.h"

#include "core/base/logging.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace desk::desktop {

void Translators::install(ui::UiLanguage language)
{
    const QLocale locale = ui::localeFor(language);
    QLocale::setDefault(locale);
    // English has a file as well, for its plurals.
    const auto word = ui::wordFor(language);
    const QString file = QStringLiteral(":/i18n/paylink-desk_%1.qm")
                             .arg(QLatin1String(word.data(), static_cast<qsizetype>(word.size())));
    if (m_own.load(file))
        QCoreApplication::installTranslator(&m_own);
    else
        qCWarning(lcUi) << "no translation" << file;
    if (language != ui::UiLanguage::English
        && m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QGuiApplication::setLayoutDirection(ui::directionFor(language));
}

} // namespace desk::desktop
