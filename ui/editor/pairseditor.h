// PairsEditor: rows of a name and a text, with room for more: custom fields and metadata.
#pragma once

#include "ui/editor/linkform.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace desk::ui {

struct PairsTexts {
    QString name; ///< what the first column is called
    QString text;
    QString add;           ///< the button
    QString suggestedName; ///< the name of the first row; empty for none
};

class PairsEditor : public QWidget
{
    Q_OBJECT
public:
    PairsEditor(const QString& name, PairsTexts texts, int atMost, QWidget* parent = nullptr);

    std::vector<TypedPair> pairs() const;
    void setPairs(const std::vector<TypedPair>& pairs);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* line;
        QLineEdit* name;
        QLineEdit* text;
        QToolButton* remove;
    };
    void addRow(const TypedPair& pair);
    void removeRow(const QWidget* line);
    void renumber();
    void tint();

    QString m_name;
    PairsTexts m_texts;
    int m_atMost;
    std::vector<Row> m_rows;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
};

} // namespace desk::ui
