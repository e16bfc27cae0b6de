/** The portals for programs: {@code /api/v1/portal}. */
@NullMarked
package vn.banggiang.portal.api;

import org.jspecify.annotations.NullMarked;
