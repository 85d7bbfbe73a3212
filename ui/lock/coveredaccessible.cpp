#include "ui/lock/coveredaccessible.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace desk::ui {
namespace {

constexpr char kCovered[] = "deskCovered";

class CoveredAccessible : public QAccessibleWidget
{
public:
    explicit CoveredAccessible(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Grouping) {}

    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* focusChild() const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text) const override { return {}; }
    QStringList actionNames() const override { return {}; }
    QList<QPair<QAccessibleInterface*, QAccessible::Relation>> relations(QAccessible::Relation) const override
    {
        return {};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = true;
        state.disabled = true;
        return state;
    }
};

bool isCovered(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property(kCovered).toBool())
            return true;
    }
    return false;
}

QAccessibleInterface* coveredInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && isCovered(widget) ? new CoveredAccessible(widget) : nullptr;
}

/// Readers ask anew; cells of tables go with their table.
void forget(QWidget* widget)
{
    QList<QWidget*> all = widget->findChildren<QWidget*>();
    all.append(widget);
    for (QWidget* each : std::as_const(all)) {
        if (QAccessibleInterface* known = QAccessible::queryAccessibleInterface(each))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}

} // namespace

void coverFromReaders(QWidget* widget)
{
    QAccessible::installFactory(coveredInterface); // once, however often it is called
    forget(widget);
    widget->setProperty(kCovered, true);
}

void uncoverForReaders(QWidget* widget)
{
    forget(widget);
    widget->setProperty(kCovered, QVariant());
    // What was made for the covered ones is gone; the next question makes the real one.
}

} // namespace desk::ui
