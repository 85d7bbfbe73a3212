// TimeoutDialog: the inactivity window of one limited link: its own, or the shop's rule.
#pragma once

#include "core/api/linkdraft.h"
#include "core/base/clock.h"
#include "core/domain/paylink.h"
#include "ui/common/uilanguage.h"

#include <QDialog>

class QPushButton;

namespace desk::ui {

class FieldRow;
class TimeoutField;

class TimeoutDialog : public QDialog
{
    Q_OBJECT
public:
    /// `inherited`: the shop's rule; nullopt where none is known. `clock` is the server's and outlives the window.
    TimeoutDialog(const PayLink& link, std::optional<std::chrono::minutes> inherited, const Clock& clock,
        UiLanguage language, QWidget* parent = nullptr);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void timeoutRequested(const desk::PayLink& link, const desk::api::LinkChange& change);

private:
    void check();

    PayLink m_link;
    TimeoutField* m_field;
    FieldRow* m_row;
    QPushButton* m_send;
};

} // namespace desk::ui
