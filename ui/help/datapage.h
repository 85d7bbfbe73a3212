// DataPage: what the program keeps on this computer, place by place.
#pragma once

#include "core/profiles/storedplaces.h"
#include "ui/common/tones.h"
#include "ui/help/helpgateway.h"

#include <QWidget>

class QVBoxLayout;

namespace desk::ui {

class Banner;

class DataPage : public QWidget
{
    Q_OBJECT
public:
    explicit DataPage(QWidget* parent = nullptr);

    /// `open`: the profile of the window, by its folder's name; it stands first. `now`: of this computer.
    void setPlaces(const StoredList& list, const std::string& open, Instant now);
    /// What became of the last erasure; an empty text hides it.
    void setOutcome(Tone tone, const QString& text);

Q_SIGNALS:
    /// It comes to the front: what it shows may be old.
    void shown();
    void openRequested(const desk::profiles::StoredPlace& place);
    void eraseRequested(const desk::profiles::StoredPlace& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addHeading(const QString& text);
    void addPlaces(const std::vector<profiles::StoredPlace>& places, const std::string& profile,
        bool isOpenHere, Instant now);

    Banner* m_outcome;
    QWidget* m_list = nullptr; ///< made anew by each setPlaces()
    QVBoxLayout* m_lines = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace desk::ui
