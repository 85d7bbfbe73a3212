// ChoiceMenu: a button whose menu offers several choices, each with its count; it stays open while one chooses.
#pragma once

#include <QPushButton>

#include <cstdint>
#include <optional>
#include <vector>

class QActionGroup;
class QMenu;

namespace desk::ui {

struct Choice {
    QString id;                        ///< stable
    QString text;                      ///< plain
    std::optional<std::int64_t> count; ///< shown beside the text
    bool isChosen = false;
    QString section; ///< a heading above the first choice of each section; empty: none

    bool operator==(const Choice&) const = default;
};

/// The button reads its title, and how many are chosen. Shrinks rather than force the window wider.
class ChoiceMenu : public QPushButton
{
    Q_OBJECT
public:
    explicit ChoiceMenu(const QString& title, QWidget* parent = nullptr);

    const std::vector<Choice>& choices() const { return m_choices; }
    /// While the menu is open, the same ids in the same order only change marks and counts.
    void setChoices(std::vector<Choice> choices);
    QStringList chosen() const; ///< ids
    void setChosen(const QStringList& ids);
    /// One choice at a time; choosing closes the menu.
    void setExclusive(bool isExclusive);
    /// Entries below the choices; owned by the caller.
    void setCommands(const QList<QAction*>& commands);
    /// What the button reads instead of its title and number.
    void setCaption(const QString& caption);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The menu is about to open: the moment to bring choices and counts up to date.
    void opening();
    void choiceToggled(const QString& id, bool isChosen);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void choose(std::size_t at, bool isChosen);
    void refresh();
    void showTitle();

    QString m_title;
    QString m_caption;
    QString m_words; ///< what the button reads
    std::vector<Choice> m_choices;
    std::vector<QAction*> m_actions; ///< by choice
    QList<QAction*> m_commands;
    bool m_isExclusive = false;
    QActionGroup* m_group; ///< of an exclusive menu
    QMenu* m_menu;
};

} // namespace desk::ui
