if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

# One interface target carries the language level, the warnings and the Qt definitions.
# Every target of ours links it; nothing sets flags of its own.
add_library(desk_options INTERFACE)

target_compile_features(desk_options INTERFACE cxx_std_20)
target_include_directories(desk_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(desk_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    DESK_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(desk_options INTERFACE /W4 /permissive- /utf-8
        $<$<BOOL:${DESK_WERROR}>:/WX>)
    target_compile_definitions(desk_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
    target_compile_options(desk_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-align -Wformat=2 -Wdouble-promotion -Wimplicit-fallthrough
        # GCC 12 sees uninitialised members in every std::optional it inlines; clang and valgrind watch instead.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        $<$<BOOL:${DESK_WERROR}>:-Werror>)
endif()

if(DESK_SANITIZE)
    target_compile_options(desk_options INTERFACE
        -fsanitize=${DESK_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(desk_options INTERFACE -fsanitize=${DESK_SANITIZE})
endif()
if(DESK_COVERAGE)
    target_compile_options(desk_options INTERFACE --coverage)
    target_link_options(desk_options INTERFACE --coverage)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
find_program(CCACHE ccache)
if(CCACHE AND NOT DESK_PCH) # With precompiled headers a compilation costs little more than finding its twin.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

# Precompiled headers (preset fast): an edit is compiled in a third of the time. The other presets do without, so that
# a forgotten #include is found.
if(DESK_PCH)
    include(DeskPrecompiled)
endif()

# desk_library(NAME FOLDER SOURCES... ) : one static library per folder of the house.
function(desk_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC desk_options ${ARG_LINK})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    if(DESK_PCH)
        desk_precompiled(${name} ${ARG_LINK})
    endif()
endfunction()

# desk_test(NAME SOURCE LINK libs...) : one Qt Test executable, run offscreen under ctest.
function(desk_test name source)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINK;LABELS" ${ARGN})
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test QUIET)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE desk_options ${ARG_LINK} Qt6::Test)
    if(DESK_PCH)
        desk_precompiled(${name} ${ARG_LINK})
    endif()
    set_target_properties(${name} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

# What `./dev fuzz` and `./dev bench` build; the functions below add to them.
add_custom_target(fuzzers)
add_custom_target(benches)

# desk_fuzzer(NAME SOURCE LINK libs...) : one libFuzzer executable; its kept inputs are in corpus/NAME.
# The libraries it links carry the matching instrumentation through DESK_SANITIZE (preset fuzz).
function(desk_fuzzer name source)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE desk_options ${ARG_LINK})
    target_compile_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/fuzz")
    add_dependencies(fuzzers ${name})
endfunction()

# desk_bench(NAME SOURCE LINK libs...) : one benchmark executable; prints ours / limit / ratio.
function(desk_bench name source)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE desk_options ${ARG_LINK})
    set_target_properties(${name} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
    add_dependencies(benches ${name})
endfunction()
