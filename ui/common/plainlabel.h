// Labels: what a server wrote is text, never markup.
#pragma once

#include <QFont>
#include <QLabel>

namespace desk::ui {

/// Where reading begins, whatever the text itself is written in: an amount under an Arabic caption stands at its right.
inline Qt::Alignment leadingEdge(const QWidget* widget)
{
    const bool isMirrored = widget->layoutDirection() == Qt::RightToLeft;
    return (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}
inline Qt::Alignment trailingEdge(const QWidget* widget)
{
    const bool isMirrored = widget->layoutDirection() == Qt::RightToLeft;
    return (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
}

/// Wraps; can be narrowed to anything.
inline QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    // To be copied; and a text control wraps Arabic without the space that QLabel's own drawing leaves at the edge.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(leadingEdge(label) | Qt::AlignVCenter);
    return label;
}

/// In the quiet ink of captions.
inline QLabel* quietLabel(QWidget* parent)
{
    QLabel* label = plainLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Above a part of the panel.
inline QLabel* headingLabel(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setText(text);
    return label;
}

} // namespace desk::ui
