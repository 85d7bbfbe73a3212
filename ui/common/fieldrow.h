// FieldRow: one field of a form: its label, its control, what helps, and what is wrong with it.
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace desk::ui {

/// The label names the control for screen readers; help, reason and problem are its description.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// `control` becomes a child and is called `name`, the row `name`Row. Where it is made of several controls,
    /// its focus proxy is the one that the label belongs to.
    FieldRow(const QString& name, const QString& label, QWidget* control, QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    void setLabel(const QString& label);
    void setHelp(const QString& help);
    /// Empty: nothing is wrong. `ways` are buttons beside it, each one a way to put it right.
    void setProblem(const QString& problem, const QStringList& ways = {});
    bool hasProblem() const { return !m_problem.isEmpty(); }
    /// Shows the control as it is, and why it may not be changed. Empty: it may be.
    void setFixed(const QString& reason);

Q_SIGNALS:
    void wayTaken(int number);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* named() const;
    void describe(const QString& text);
    void setWays(const QStringList& ways);
    void tint();

    QLabel* m_label;
    QWidget* m_control;
    QLabel* m_help;
    QWidget* m_problemLine;
    QLabel* m_problemIcon;
    QLabel* m_problemText;
    QHBoxLayout* m_ways;
    QString m_helpText;
    QString m_problem;
    QString m_reason;
};

} // namespace desk::ui
