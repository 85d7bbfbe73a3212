// ConnectText: what the form says: why it did not connect, and which field is to blame.
#pragma once

#include "core/api/baseurl.h"
#include "core/profiles/profilelist.h"
#include "core/secrets/keyanswer.h"
#include "core/session/accountfit.h"
#include "core/session/connectioncheck.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

enum class ConnectField { Name, Key, Secret, Address, Environment, Whole };

struct ConnectProblem {
    ConnectField field = ConnectField::Whole;
    QString sentence;

    bool operator==(const ConnectProblem&) const = default;
};

class ConnectText
{
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ConnectText)
public:
    static QString address(api::AddressFault fault);
    /// `report` is not Good.
    static ConnectProblem verdict(const session::ConnectionReport& report);
    /// The key is good, and the keychain did not take it. `state` is not Stored.
    static QString notStored(secrets::KeyState state);
    /// `fit` is not Fits.
    static QString otherAccount(session::Fit fit, const QString& account);
    /// After an erasing that was not verified: what may still be where. `state` is not Missing.
    static QString notErased(secrets::KeyState state);
    static QString storage(const Error& error);
};

} // namespace desk::ui
