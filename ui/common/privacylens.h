// PrivacyLens: the one switch that masks names, mails and telephone numbers of those who paid.
#pragma once

#include <QObject>

namespace desk::ui {

/// What shows payers listens; what is shown or copied goes through maskPayer() while it is on.
class PrivacyLens : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isOn() const { return m_isOn; }
    void set(bool isOn)
    {
        if (m_isOn == isOn)
            return;
        m_isOn = isOn;
        Q_EMIT changed(isOn);
    }

Q_SIGNALS:
    void changed(bool isOn);

private:
    bool m_isOn = false;
};

} // namespace desk::ui
