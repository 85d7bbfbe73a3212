// MoreOptions: the fields of a link that few need, folded away: logo, two switches, hidden data.
#pragma once

#include "ui/editor/formproblem.h"
#include "ui/editor/linkform.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QVBoxLayout;

namespace desk::ui {

class FieldRow;
class FoldButton;
class LogoPicker;
class PairsEditor;

class MoreOptions : public QWidget
{
    Q_OBJECT
public:
    /// Puts a field into a layout, as the form does with all of its own.
    using AddRow = std::function<FieldRow*(QVBoxLayout*, FormField, QWidget*)>;
    explicit MoreOptions(const AddRow& addRow, QWidget* parent = nullptr);

    /// Opens where the form says anything here; never closes.
    void setForm(const LinkForm& form);
    /// Fills in what stands here.
    void readInto(LinkForm* form) const;
    QPixmap logo() const;
    void open(bool isOpen);
    bool holds(const QWidget* widget) const { return m_body->isAncestorOf(widget); }

Q_SIGNALS:
    void edited(desk::ui::FormField field);

private:
    void connectFields();

    FoldButton* m_button;
    QWidget* m_body;
    PairsEditor* m_metadata;
    LogoPicker* m_logo;
    QCheckBox* m_showRetry;
    QCheckBox* m_allowAnonymous;
    bool m_isFilling = false;
};

} // namespace desk::ui
