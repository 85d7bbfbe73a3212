# Every library the program stands on, found once, here. Why each one: CONTRIBUTING.md.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Gui Widgets Charts)
find_package(Qt6Keychain REQUIRED)
find_package(SQLite3 3.37 REQUIRED)          # 3.37: STRICT tables
find_package(SQLiteCpp REQUIRED)
find_package(simdjson REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Threads REQUIRED)

# Debian ships cpp-httplib with a pkg-config file only, vcpkg with a CMake package only.
find_package(httplib CONFIG QUIET)
if(NOT TARGET httplib::httplib)
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib)
    add_library(httplib::httplib ALIAS PkgConfig::HTTPLIB)
endif()

# Likewise libsodium: a pkg-config file there, a CMake package of vcpkg's own here.
find_package(unofficial-sodium CONFIG QUIET)
if(TARGET unofficial-sodium::sodium)
    add_library(libsodium::libsodium ALIAS unofficial-sodium::sodium)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
    add_library(libsodium::libsodium ALIAS PkgConfig::SODIUM)
endif()
