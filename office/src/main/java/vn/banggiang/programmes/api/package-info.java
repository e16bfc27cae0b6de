/** Programmes of action for programs: {@code /api/v1/programmes}. */
@NullMarked
package vn.banggiang.programmes.api;

import org.jspecify.annotations.NullMarked;
