# What another project needs to link vanthu::vanthu: library, headers, CMake package, vanthu.pc.
include(CMakePackageConfigHelpers)

set(vanthu_package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/vanthu)
install(TARGETS vanthu EXPORT vanthuTargets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/vanthu DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN *.h)
install(EXPORT vanthuTargets NAMESPACE vanthu:: DESTINATION ${vanthu_package_folder})

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/vanthuConfig.cmake.in
  ${PROJECT_BINARY_DIR}/vanthuConfig.cmake INSTALL_DESTINATION ${vanthu_package_folder}
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/vanthuConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/vanthuConfig.cmake ${PROJECT_BINARY_DIR}/vanthuConfigVersion.cmake
        DESTINATION ${vanthu_package_folder})

# Found from the place of the .pc file, so that the tree can be moved.
file(RELATIVE_PATH vanthu_pc_to_prefix
     ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(${CMAKE_CURRENT_LIST_DIR}/vanthu.pc.in ${PROJECT_BINARY_DIR}/vanthu.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/vanthu.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
