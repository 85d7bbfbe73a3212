// ColourField: one colour out of a few, as a row of swatches.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace desk::ui {

class ColourField : public QWidget
{
    Q_OBJECT
public:
    explicit ColourField(QWidget* parent = nullptr);

    QString colour() const; ///< `#rrggbb`; empty where none is chosen
    /// Another colour than those offered leaves none chosen.
    void setColour(const QString& hex);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* m_group;
};

} // namespace desk::ui
