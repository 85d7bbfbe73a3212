// PlaceCard: one place where the program keeps something: what, how much, how old, and the way to it.
#pragma once

#include "core/profiles/storedplaces.h"
#include "ui/common/uilanguage.h"

#include <QWidget>

class QLabel;

namespace desk::ui {

class PlaceCard : public QWidget
{
    Q_OBJECT
public:
    /// `isOpenHere`: of the profile the window shows. `now`: for its age.
    PlaceCard(const profiles::StoredPlace& place, bool isOpenHere, Instant now, QWidget* parent = nullptr);

    const profiles::StoredPlace& place() const { return m_place; }

Q_SIGNALS:
    void openRequested(const desk::profiles::StoredPlace& place);
    void eraseRequested(const desk::profiles::StoredPlace& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* words(Instant now);
    QWidget* buttons(bool isOpenHere);
    void tint();

    profiles::StoredPlace m_place;
    QLabel* m_icon;
};

} // namespace desk::ui
