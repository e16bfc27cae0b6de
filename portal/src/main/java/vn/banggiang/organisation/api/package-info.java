/** The same for programs. */
@NullMarked
package vn.banggiang.organisation.api;

import org.jspecify.annotations.NullMarked;
