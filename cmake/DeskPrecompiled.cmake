# Two precompiled headers, the second a superset of the first. Qt Test stays out of both: its headers depend on a macro
# that differs from folder to folder.
set(DESK_PCH_CORE
    <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <span> <string> <string_view> <unordered_map>
    <utility> <variant> <vector> <tl/expected.hpp>
    <QtCore/QObject> <QtCore/QString> <QtCore/QStringList> <QtCore/QFuture> <QtCore/QFutureWatcher> <QtCore/QPromise>
    <QtCore/QTimer> <QtCore/QDateTime> <QtCore/QPointer> <QtCore/QThread> <QtCore/QUrl> <QtCore/QLoggingCategory>)
set(DESK_PCH_UI ${DESK_PCH_CORE}
    <QtWidgets/QApplication> <QtWidgets/QTableView> <QtWidgets/QHeaderView> <QtWidgets/QStyledItemDelegate>
    <QtWidgets/QLabel> <QtWidgets/QLineEdit> <QtWidgets/QToolButton> <QtWidgets/QPushButton> <QtWidgets/QBoxLayout>
    <QtWidgets/QMenu> <QtWidgets/QMainWindow> <QtGui/QPainter> <QtGui/QAction> <QtCore/QAbstractTableModel> <QtCore/QTemporaryDir>)

find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets QUIET)
file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp" "")
foreach(kind core ui)
    string(TOUPPER ${kind} KIND)
    add_library(desk_pch_${kind} STATIC "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(desk_pch_${kind} PRIVATE desk_options tl::expected Qt6::Core
        $<$<STREQUAL:${kind},ui>:Qt6::Widgets>)
    target_precompile_headers(desk_pch_${kind} PRIVATE ${DESK_PCH_${KIND}})
endforeach()

# desk_precompiled(TARGET LINKED...) : the header that fits what the target links.
function(desk_precompiled name)
    if("${ARGN}" MATCHES "desk_ui|desk_desktop|Qt6::Widgets")
        target_precompile_headers(${name} REUSE_FROM desk_pch_ui)
    elseif("${ARGN}" MATCHES "Qt6::|desk_") # The sandbox's library stands on no Qt.
        target_precompile_headers(${name} REUSE_FROM desk_pch_core)
    endif()
endfunction()
