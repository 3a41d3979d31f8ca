# The target estop::com: the library, its headers, and 16-bit WCHAR.
get_filename_component(estop_com_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
if(NOT TARGET estop::com)
  add_library(estop::com SHARED IMPORTED)
  set_target_properties(estop::com PROPERTIES
    IMPORTED_LOCATION "${estop_com_prefix}/lib/libestop_com.so"
    IMPORTED_NO_SONAME TRUE
    INTERFACE_INCLUDE_DIRECTORIES "${estop_com_prefix}/include/estop"
    INTERFACE_COMPILE_OPTIONS "-fshort-wchar")
endif()
