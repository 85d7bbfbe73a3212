// SettingsWindow: sections at the leading side, the one chosen beside them. What is changed holds at once.
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace desk::ui {

class SettingsWindow : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsWindow(QWidget* parent = nullptr);

    /// The window owns the page, and scrolls it where it is too long. `icon` is a name for icons.h.
    void addSection(QWidget* page, const QString& icon, const QString& title);
    void removeSection(const QWidget* page);

    /// In front, with the section it showed last.
    void open() override;
    /// In front, with this section.
    void openAt(const QWidget* page);

protected:
    void changeEvent(QEvent* event) override;

private:
    int rowOf(const QWidget* page) const;
    void tint();

    QListWidget* m_list;
    QStackedWidget* m_pages;
};

} // namespace desk::ui
