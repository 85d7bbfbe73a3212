// CoveredAccessible: what a screen reader finds in place of a widget that is covered: nothing.
#pragma once

class QWidget;

namespace desk::ui {

/// Hidden widgets are still in the tree that assistive programs read, with all their words. A covered one, and all in
/// it, has no children, no name, no text and no cells; identities handed out before are gone.
void coverFromReaders(QWidget* widget);
void uncoverForReaders(QWidget* widget);

} // namespace desk::ui
