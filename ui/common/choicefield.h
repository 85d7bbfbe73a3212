// ChoiceField: a few choices side by side or one below the other, each with a line that says what it is for.
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace desk::ui {

struct ChoiceText {
    QString name; ///< an object name
    QString text;
    QString use; ///< empty for none
};

class ChoiceField : public QWidget
{
    Q_OBJECT
public:
    ChoiceField(
        const std::vector<ChoiceText>& choices, Qt::Orientation orientation, QWidget* parent = nullptr);

    int chosen() const; ///< -1: none yet
    void setChosen(int choice);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* m_group;
};

} // namespace desk::ui
