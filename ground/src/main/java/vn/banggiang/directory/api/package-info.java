/** The directory for programs. */
@NullMarked
package vn.banggiang.directory.api;

import org.jspecify.annotations.NullMarked;
