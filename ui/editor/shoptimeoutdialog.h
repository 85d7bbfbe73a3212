// ShopTimeoutDialog: the inactivity window that a shop's links inherit, and which links a new one would end.
#pragma once

#include "core/api/linkdraft.h"
#include "core/base/clock.h"
#include "core/domain/instance.h"
#include "core/domain/timeoutwhatif.h"
#include "ui/common/uilanguage.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace desk::ui {

class FieldRow;
class TimeoutField;

class ShopTimeoutDialog : public QDialog
{
    Q_OBJECT
public:
    /// `clock` is the server's and outlives the window.
    ShopTimeoutDialog(const std::vector<Instance>& instances, const InstanceId& chosen, const Clock& clock,
        UiLanguage language, QWidget* parent = nullptr);

    /// The answer to the latest whatIfRequested(); `question` as it was there.
    void showWhatIf(int question, const TimeoutWhatIf& whatIf);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void whatIfRequested(
        int question, const desk::InstanceId& instance, std::optional<std::chrono::minutes> timeout);
    void changeRequested(const desk::Instance& instance, const desk::api::InstanceChange& change);

protected:
    void showEvent(QShowEvent* event) override;

private:
    const Instance* chosen() const;
    void takeShop();
    void check();

    std::vector<Instance> m_instances;
    UiLanguage m_language;
    QComboBox* m_shop;
    TimeoutField* m_field;
    FieldRow* m_row;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_send = nullptr;
    int m_question = 0; ///< the newest answer wins
};

} // namespace desk::ui
