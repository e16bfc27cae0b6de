/** The same for programs. */
@NullMarked
package vn.banggiang.nationalportal.api;

import org.jspecify.annotations.NullMarked;
