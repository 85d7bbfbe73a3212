// Translators: the window's language, ours and Qt's own texts, and its direction.
#pragma once

#include "ui/common/uilanguage.h"

#include <QTranslator>

namespace desk::desktop {

class Translators
{
public:
    /// Before any window is made. Outlives every window.
    void install(ui::UiLanguage language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace desk::desktop
