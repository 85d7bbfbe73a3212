// LinkFormPanel: the fields of a link, one below the other. Shows a LinkForm and hands it back; checks nothing.
#pragma once

#include "core/base/clock.h"
#include "core/domain/instance.h"
#include "ui/editor/formproblem.h"
#include "ui/editor/linkform.h"

#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace desk::ui {

class ChoiceField;
class FieldRow;
class MoreOptions;
class PairsEditor;
class TimeoutField;

class LinkFormPanel : public QWidget
{
    Q_OBJECT
public:
    /// `clock` is the server's and outlives the panel.
    LinkFormPanel(const Clock& clock, UiLanguage language, QWidget* parent = nullptr);

    /// Shops that a link can be made in; the others only where the form names one.
    void setInstances(const std::vector<Instance>& instances);
    void setForm(const LinkForm& form);
    LinkForm form() const;
    QString instanceName() const;
    QPixmap logo() const;
    /// The form is one of a link that exists: what linkrules does not let change is shown with its reason.
    void setLink(const PayLink& link);

    /// Only of fields somebody has touched.
    void showProblems(const std::vector<FormProblem>& problems);
    void touch(FormField field) { m_touched.insert(field); }
    void touchAll();
    bool isTouched(FormField field) const { return m_touched.contains(field); }
    void focusField(FormField field);

Q_SIGNALS:
    void edited(desk::ui::FormField field);

private:
    void addRows();
    void connectFields();
    void noteEdit(FormField field);
    FieldRow* addRow(QVBoxLayout* layout, FormField field, QWidget* control);
    FieldRow* row(FormField field) const;
    void followChoices();
    void followTitle();
    void showInherited();
    void takeWay(FormField field, int number);
    void fix(FormField field, const QString& reason);

    const Clock& m_clock;
    UiLanguage m_language;
    std::vector<Instance> m_instances;
    std::map<FormField, FieldRow*> m_rows;
    std::map<FormField, FormProblem> m_shown;
    std::set<FormField> m_touched;
    QString m_fallback; ///< the end of an address for titles without Latin letters
    bool m_slugIsTyped = false;
    bool m_isNew = true;
    bool m_isFilling = false; ///< what changes is set by the form itself

    QLineEdit* m_title;
    QPlainTextEdit* m_details;
    ChoiceField* m_amountKind;
    QLineEdit* m_price;
    ChoiceField* m_mode;
    QLineEdit* m_quota;
    TimeoutField* m_timeout;
    QComboBox* m_instance;
    QLineEdit* m_slug;
    PairsEditor* m_customFields;
    MoreOptions* m_more = nullptr;
};

} // namespace desk::ui
